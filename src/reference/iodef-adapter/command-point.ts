import path from 'node:path';

/** A point of the target file that is a command. */
export interface CommandPoint {
  readonly command: { readonly run: readonly string[]; readonly mode: 'once' | 'resident'; readonly environment: readonly string[] };
}

/** How to start a program of this room, given as `iodef-recipient/program.ts`, in one process for the run. */
export function residentPoint(program: string, words: readonly string[] = []): CommandPoint {
  const run = [process.execPath, path.join(__dirname, 'launch.cjs'), program, '--resident', ...words];
  return { command: { run, mode: 'resident', environment: [] } };
}
