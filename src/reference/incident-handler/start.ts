import { residentPoint, type CommandPoint } from '../iodef-adapter/command-point';
import type { ReferenceOptions, RunningReference } from '../violation';

/** Starts the incident handler of the reference, a command that serves all sessions of a run. */
export async function startIncidentHandler({ violate }: ReferenceOptions): Promise<RunningReference<CommandPoint>> {
  return { point: residentPoint('incident-handler/program.ts', violate ? ['--violate', violate] : []), stop: async () => undefined };
}
