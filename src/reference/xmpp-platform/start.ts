import { residentPoint, type CommandPoint } from '../iodef-adapter/command-point';
import type { ReferenceOptions, RunningReference } from '../violation';

/** Starts the Platforms of the reference, a command that serves all sessions of a run. */
export async function startXmppPlatform({ violate }: ReferenceOptions): Promise<RunningReference<CommandPoint>> {
  return { point: residentPoint('xmpp-platform/program.ts', violate ? ['--violate', violate] : []), stop: async () => undefined };
}
