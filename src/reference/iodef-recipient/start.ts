import { residentPoint, type CommandPoint } from '../iodef-adapter/command-point';
import type { ReferenceOptions, RunningReference } from '../violation';

/** Starts the recipient reference, a command that answers for the whole run. */
export async function startIodefRecipient({ violate }: ReferenceOptions): Promise<RunningReference<CommandPoint>> {
  return { point: residentPoint('iodef-recipient/program.ts', violate ? ['--violate', violate] : []), stop: async () => undefined };
}
