import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Silence } from '../../evidence';
import { environmentOf } from './environment';

/** A program of the implementation's and the limits that it runs under. */
export interface Program {
  /** Program and arguments; never a shell. */
  readonly run: readonly string[];
  /** Environment variables passed on beside PATH, HOME and LANG. */
  readonly environment: readonly string[];
  /** Environment variables of the harness's own, beside those. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Further variables, by which the program is told what to do. */
  readonly told?: Readonly<Record<string, string>>;
  /** Working folder; ours where absent. */
  readonly folder?: string;
  /** From start to end, or for one answer. */
  readonly deadlineSeconds: number;
  /** Cap on what one answer may hold. */
  readonly outputBytes: number;
}

/** How a program's one run ended. */
export interface ProgramEnd {
  /** Exit code; absent where it did not end by itself. */
  readonly exit?: number;
  readonly output: Uint8Array;
  /** The beginning of its standard error, on one line. */
  readonly complaint: string;
  readonly silence?: Silence;
}

/** Most of a program's standard error that is kept. */
export const complaintCharacters = 1000;

/** Starts a program in a process group of its own, to be ended with `endGroup`. A missing program shows as an `error` event. */
export function startProgram(program: Program): ChildProcessWithoutNullStreams {
  const [file = '', ...rest] = program.run;
  const child = spawn(file, rest, {
    cwd: program.folder,
    env: { ...environmentOf(program.environment), ...program.variables },
    detached: true,
    shell: false,
    stdio: 'pipe',
    windowsHide: true,
  });
  // A program that reads nothing breaks the pipe; that is no fault of ours.
  child.stdin.on('error', () => undefined);
  watch(child);
  return child;
}

/** Ends a program and everything that it started. */
export function endGroup(child: ChildProcessWithoutNullStreams): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

/** Runs a program once on this input. Never throws for what the program does. */
export function runProgram(program: Program, input: Uint8Array): Promise<ProgramEnd> {
  return new Promise((resolve) => {
    const began = Date.now();
    const output: Buffer[] = [];
    let size = 0;
    let complaint = '';
    let stopped: Pick<Silence, 'cause' | 'detail'> | undefined;
    const child = startProgram(program);
    const stop = (cause: Silence['cause'], detail: string): void => {
      stopped ??= { cause, detail };
      endGroup(child);
    };
    const timer = setTimeout(() => stop('timeout', `no end within ${program.deadlineSeconds} s`), program.deadlineSeconds * 1000);
    const end = (exit: number | null, signal: NodeJS.Signals | null): void => {
      clearTimeout(timer);
      if (exit === null) stopped ??= { cause: 'reset', detail: `ended by ${signal ?? 'an unknown signal'}` };
      resolve({
        output: Buffer.concat(output),
        complaint: oneLine(complaint),
        ...(stopped ? { silence: { ...stopped, afterMilliseconds: Date.now() - began } } : exit !== null && { exit }),
      });
    };
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > program.outputBytes) return stop('cap', `more than ${program.outputBytes} bytes`);
      output.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (complaint.length < complaintCharacters) complaint += chunk.toString('utf8', 0, complaintCharacters);
    });
    child.once('error', (error) => {
      stopped = { cause: 'refused', detail: error.message };
      end(null, null);
    });
    // A grandchild that keeps the pipes open must not hold us: the group ends with its leader.
    child.once('exit', () => endGroup(child));
    child.once('close', end);
    child.stdin.end(input);
  });
}

/** Text without line breaks and control characters, cut to what is kept. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim().slice(0, complaintCharacters);
}

const running = new Set<ChildProcessWithoutNullStreams>();

function watch(child: ChildProcessWithoutNullStreams): void {
  if (running.size === 0) process.once('exit', endAll);
  running.add(child);
  child.once('close', () => {
    running.delete(child);
    if (running.size === 0) process.removeListener('exit', endAll);
  });
}

/** Groups of their own do not hear a Ctrl-C meant for us, so they are ended as we leave. */
function endAll(): void {
  for (const child of running) endGroup(child);
}
