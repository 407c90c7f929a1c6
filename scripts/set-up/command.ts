import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** How a command ended. */
export interface Ended {
  readonly ok: boolean;
  readonly output: string;
  /** One line on a failure: the last line of what it said, or that its time ran out. */
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
  const why = ended.error ? `${program}: ${ended.error.message}` : (said.trim().split('\n').at(-1) ?? '').trim();
  return { ok: ended.status === 0, output: ended.stdout ?? '', why: why || `${program} ended with ${ended.status ?? ended.signal}` };
}

/** The full path of a program; undefined where it is not installed. Looks where daemons live, too. */
export function findProgram(program: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/sbin'];
  return folders.map((folder) => path.join(folder, program)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
