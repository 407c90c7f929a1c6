import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A daemon to start: in the foreground, in a process group of its own. */
export interface Daemon {
  /** A short name for its log and its pid file. */
  readonly label: string;
  readonly program: string;
  readonly parameters: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether it does its work yet. */
  readonly isReady: () => Promise<boolean> | boolean;
}

export interface RunningDaemon {
  readonly processId: number;
  /** Asks the daemon to end, then ends what is left of its group. */
  stop(): Promise<void>;
}

/** Starts a daemon and waits until it is ready; throws with the end of its log where it ends or stays silent. */
export async function startDaemon(daemon: Daemon, folder: string): Promise<RunningDaemon> {
  const logFile = path.join(folder, `${daemon.label}.log`);
  const log = openSync(logFile, 'a');
  const child = spawn(daemon.program, daemon.parameters, {
    cwd: folder,
    detached: true,
    stdio: ['ignore', log, log],
    // HOME, so that whatever it likes to leave there is left in its folder.
    env: { ...process.env, HOME: folder, ...daemon.environment },
  });
  closeSync(log);
  child.once('error', () => undefined);
  const processId = child.pid;
  if (processId === undefined) throw new Error(`${daemon.label}: cannot start ${daemon.program}: run scripts/set-up.ts`);
  mkdirSync(pidFolder(folder), { recursive: true });
  writeFileSync(path.join(pidFolder(folder), `${processId}`), startTimeOf(processId));
  const stop = (): Promise<void> => endGroup(child, processId);
  const trouble = await waitUntilReady(daemon, child);
  if (!trouble) return { processId, stop };
  await stop();
  throw new Error(`${daemon.label}: ${trouble}; the end of ${logFile}:\n${endOf(logFile)}`);
}

/** Ends at once the daemons that a process which was killed left behind in this folder. */
export async function endLeftovers(folder: string): Promise<void> {
  if (!existsSync(pidFolder(folder))) return;
  for (const processId of readdirSync(pidFolder(folder)).map(Number)) {
    // The same id with another start is somebody else's process.
    if (startTimeOf(processId) !== readFileSync(path.join(pidFolder(folder), `${processId}`), 'utf8')) continue;
    signalGroup(processId, 'SIGKILL');
    await groupGone(processId, killSeconds);
  }
}

const readySeconds = 60;
const graceSeconds = 10;
const killSeconds = 5;
const pollMilliseconds = 50;

function pidFolder(folder: string): string {
  return path.join(folder, 'pids');
}

/** Gives what is wrong; undefined once it is ready. */
async function waitUntilReady(daemon: Daemon, child: ChildProcess): Promise<string | undefined> {
  const deadline = Date.now() + readySeconds * 1000;
  while (Date.now() < deadline) {
    if (hasEnded(child)) return `expected a running daemon, got its end (exit ${child.exitCode ?? child.signalCode})`;
    if (await daemon.isReady()) return undefined;
    await wait(pollMilliseconds);
  }
  return `expected it to be ready within ${readySeconds} s`;
}

/** The daemon first, in good order; whatever is left of its group after that at once. */
async function endGroup(child: ChildProcess, processId: number): Promise<void> {
  if (!hasEnded(child)) child.kill('SIGTERM');
  const deadline = Date.now() + graceSeconds * 1000;
  while (!hasEnded(child) && Date.now() < deadline) await wait(pollMilliseconds);
  if (await groupGone(processId, 1)) return;
  signalGroup(processId, 'SIGKILL');
  if (!(await groupGone(processId, killSeconds))) throw new Error(`process group ${processId}: expected its end, got none`);
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function groupGone(processId: number, seconds: number): Promise<boolean> {
  const deadline = Date.now() + seconds * 1000;
  while (signalGroup(processId, 0)) {
    if (Date.now() > deadline) return false;
    await wait(pollMilliseconds);
  }
  return true;
}

/** Gives whether the group had a process to get it. */
function signalGroup(processId: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-processId, signal);
  } catch {
    return false;
  }
}

/** In the kernel's ticks since boot (proc(5), field 22 of stat); empty where there is no such process. */
function startTimeOf(processId: number): string {
  try {
    const stat = readFileSync(`/proc/${processId}/stat`, 'latin1');
    // The name, in brackets, may hold anything; it is the second field.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function endOf(logFile: string): string {
  return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
}
