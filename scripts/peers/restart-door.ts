import { connect, createServer } from 'node:net';

/** Where whoever holds a peer takes the wish to restart it: an abstract socket of Linux, which vanishes with the process that holds it. */
function doorOf(peer: string): string {
  return `\0milepost-peer-${peer}-restart`;
}

/** From here on the peer is restarted for whoever asks; one at a time. Gives the end of it. */
export async function openRestartDoor(peer: string, restart: () => Promise<void>): Promise<() => Promise<void>> {
  let last = Promise.resolve();
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    last = last.then(restart).then(
      () => void socket.end(restarted),
      (error: unknown) => void socket.end(error instanceof Error ? error.message : String(error)),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen({ path: doorOf(peer) }, resolve));
  server.unref();
  return async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    await last;
    await closed;
  };
}

/** Has a peer restarted by the process that holds it; throws with what became of it where that does not succeed. */
export async function askForRestart(peer: string): Promise<void> {
  const said = await new Promise<string>((resolve, reject) => {
    let text = '';
    connect({ path: doorOf(peer) })
      .on('data', (bytes: Buffer) => (text += bytes.toString()))
      .on('error', () => reject(new Error(`${peer}: expected a process that holds it, got none: start it with scripts/peers/run.ts`)))
      .on('close', () => resolve(text));
  });
  if (said !== restarted) throw new Error(`${peer}: ${said || 'the process that holds it ended'}`);
}

const restarted = 'restarted';
