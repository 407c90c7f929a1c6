import { residentPoint, type CommandPoint } from '../iodef-adapter/command-point';
import type { ReferenceOptions, RunningReference } from '../violation';

/** Starts the library reference, a command that reads and writes for the whole run. */
export async function startIodefLibrary({ violate }: ReferenceOptions): Promise<RunningReference<CommandPoint>> {
  return { point: residentPoint('iodef-library/program.ts', violate ? ['--violate', violate] : []), stop: async () => undefined };
}
