import path from 'node:path';
import type { CommandPoint } from '../iodef-adapter/command-point';
import type { ReferenceOptions, RunningReference } from '../violation';

/** Starts nothing: the code generator reference is a command that each word to it starts anew. */
export async function startCodeGenerator({ violate }: ReferenceOptions): Promise<RunningReference<CommandPoint>> {
  const launch = path.resolve(__dirname, '../iodef-adapter/launch.cjs');
  const run = [process.execPath, launch, 'code-generator/program.ts', ...(violate ? ['--violate', violate] : [])];
  return { point: { command: { run, mode: 'once', environment: [] } }, stop: async () => undefined };
}
