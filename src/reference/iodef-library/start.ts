import { residentPoint, type CommandPoint } from '../iodef-adapter/command-point';
import type { ReferenceOptions, RunningReference } from '../violation';

/** The point of a library: a command that reads and writes, and one that creates. */
export interface LibraryPoint extends CommandPoint {
  readonly create: CommandPoint['command'];
}

/** Starts the library reference, a command that reads and writes for the whole run. */
export async function startIodefLibrary({ violate }: ReferenceOptions): Promise<RunningReference<LibraryPoint>> {
  const words = violate ? ['--violate', violate] : [];
  const { command: create } = residentPoint('iodef-library/create.ts', words);
  return { point: { ...residentPoint('iodef-library/program.ts', words), create }, stop: async () => undefined };
}
