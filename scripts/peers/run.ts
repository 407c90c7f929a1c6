import { spawn } from 'node:child_process';
import { peerNames, type PeerName } from './peer';
import { startPeer } from './start-peer';

/**
 * Starts a peer, runs a command while it answers, stops the peer, and ends with the command's exit code:
 * `node -r ts-node/register scripts/peers/run.ts prosody -- npx milepost preflight reports/register/prosody.yaml`
 */
async function run([name, separator, program, ...parameters]: readonly string[]): Promise<number> {
  if (!isPeerName(name) || separator !== '--' || program === undefined) {
    console.error(`usage: run.ts ${peerNames.join('|')} -- COMMAND...`);
    return 2;
  }
  const signals = noteSignals();
  const peer = await startPeer(name);
  try {
    return signals.length > 0 ? 1 : await endOf(program, parameters);
  } finally {
    await peer.stop();
  }
}

function isPeerName(name: string | undefined): name is PeerName {
  return peerNames.some((known) => known === name);
}

/** From here on a signal does not end this process, which has a peer to stop. Gives a list of those that come. */
function noteSignals(): readonly NodeJS.Signals[] {
  const noted: NodeJS.Signals[] = [];
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => noted.push(signal));
  return noted;
}

/** The command's exit code; 1 where a signal ended it. */
function endOf(program: string, parameters: readonly string[]): Promise<number> {
  const child = spawn(program, parameters, { stdio: 'inherit' });
  // A terminal gives its Ctrl-C to the command by itself.
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

run(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 4;
  },
);
