import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** How a command ended. */
export interface Ended {
  readonly ok: boolean;
  readonly output: string;
  /** One line on a failure: what the program complained of last, or that its time ran out. */
  readonly why: string;
}

/** Runs a program to its end, without a shell and without input, for at most so long. */
export function runCommand(
  program: string,
  parameters: readonly string[],
  { seconds, environment, folder }: { seconds: number; environment?: Readonly<Record<string, string>>; folder?: string },
): Ended {
  const ended = spawnSync(program, parameters, {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: seconds * 1000,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...environment },
    ...(folder && { cwd: folder }),
  });
  const said = `${ended.stdout ?? ''}\n${ended.stderr ?? ''}`;
  const why = ended.error ? `${program}: ${ended.error.message}` : complaintIn(said);
  return { ok: ended.status === 0, output: ended.stdout ?? '', why: why ?? `${program} ended with ${ended.status ?? ended.signal}` };
}

/** The full path of a program; undefined where it is not installed. Looks where daemons live, too. */
export function findProgram(program: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/sbin'];
  return folders.map((folder) => path.join(folder, program)).find(isExecutable);
}

/** The last line that says error as apt, pip and npm do, and not where to read on; else the last line. */
function complaintIn(said: string): string | undefined {
  const lines = said.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return lines.findLast((line) => /^(E:|ERROR|npm error)/.test(line) && !line.includes('complete log')) ?? lines.at(-1);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
