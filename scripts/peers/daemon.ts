import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { familyOf, lives, readProcess, type ProcessEntry } from './process-table';

/** A daemon to start: in the foreground, in a process group of its own. */
export interface Daemon {
  /** A short name, for its log. */
  readonly label: string;
  readonly program: string;
  readonly parameters: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether it does its work yet. */
  readonly isReady: () => Promise<boolean> | boolean;
}

export interface RunningDaemon {
  readonly processId: number;
  /** Asks the daemon to end, then ends at once what is left of its family. */
  stop(): Promise<void>;
}

/** Starts a daemon and waits until it is ready; throws with the end of its log where it ends or is not ready in time. */
export async function startDaemon(daemon: Daemon, folder: string): Promise<RunningDaemon> {
  const logFile = path.join(folder, `${daemon.label}.log`);
  const child = begin(daemon, folder, logFile);
  const processId = child.pid;
  if (processId === undefined) throw new Error(`${daemon.label}: cannot start ${daemon.program}: run scripts/set-up.ts`);
  note(processId, folder);
  const stop = async (): Promise<void> => {
    if (!hasEnded(child)) await endFamily(processId, 'SIGTERM');
  };
  const trouble = await waitUntilReady(daemon, child);
  if (!trouble) return { processId, stop };
  await stop();
  throw new Error(`${daemon.label}: ${trouble}; the end of ${logFile}:\n${endOf(logFile)}`);
}

/** Ends at once the daemons that a process which was killed left behind in this folder. */
export async function endLeftovers(folder: string): Promise<void> {
  if (!existsSync(noteFolder(folder))) return;
  for (const id of readdirSync(noteFolder(folder)).map(Number)) {
    const startTime = readFileSync(path.join(noteFolder(folder), `${id}`), 'utf8');
    if (lives({ id, startTime })) await endFamily(id, 'SIGKILL');
  }
}

const readySeconds = 60;
/** For the daemon, and then for those it leaves behind. */
const graceSeconds = 10;
const orphanSeconds = 2;
const killSeconds = 5;
const pollMilliseconds = 50;

function begin(daemon: Daemon, folder: string, logFile: string): ChildProcess {
  const log = openSync(logFile, 'a');
  const child = spawn(daemon.program, daemon.parameters, {
    cwd: folder,
    detached: true,
    stdio: ['ignore', log, log],
    // HOME, so that whatever it likes to leave there is left in its folder.
    env: { ...process.env, HOME: folder, ...daemon.environment },
  });
  // A program that is not there has no process id, which the caller sees.
  child.once('error', () => undefined);
  closeSync(log);
  return child;
}

/** For endLeftovers: which process was started in this folder. */
function note(processId: number, folder: string): void {
  mkdirSync(noteFolder(folder), { recursive: true });
  writeFileSync(path.join(noteFolder(folder), `${processId}`), readProcess(processId)?.startTime ?? '');
}

function noteFolder(folder: string): string {
  return path.join(folder, 'processes');
}

/** Gives what is wrong; undefined once it is ready. */
async function waitUntilReady(daemon: Daemon, child: ChildProcess): Promise<string | undefined> {
  const deadline = Date.now() + readySeconds * 1000;
  while (Date.now() < deadline) {
    if (hasEnded(child)) return `expected a running daemon, got its end (${child.signalCode ?? `exit ${child.exitCode}`})`;
    if (await daemon.isReady()) return undefined;
    await wait(pollMilliseconds);
  }
  return `expected it to be ready within ${readySeconds} s`;
}

/** The signal goes to the daemon, who knows best how to end its own; who is still there after that is ended at once. */
async function endFamily(processId: number, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const family = familyOf(processId);
  send(processId, signal);
  await allGone(family.filter(({ id }) => id === processId), graceSeconds);
  if (await allGone(family, orphanSeconds)) return;
  const left = family.filter(lives);
  for (const { id } of left) send(id, 'SIGKILL');
  if (await allGone(left, killSeconds)) return;
  throw new Error(`processes ${left.map(({ id }) => id).join(', ')}: expected their end, got none within ${killSeconds} s`);
}

async function allGone(processes: readonly ProcessEntry[], seconds: number): Promise<boolean> {
  const deadline = Date.now() + seconds * 1000;
  while (processes.some(lives)) {
    if (Date.now() > deadline) return false;
    await wait(pollMilliseconds);
  }
  return true;
}

function send(processId: number, signal: NodeJS.Signals): void {
  try {
    process.kill(processId, signal);
  } catch {
    // Gone already.
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function endOf(logFile: string): string {
  return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
}
