import path from 'node:path';
import type { ReferenceOptions, RunningReference } from '../violation';
import { deviations } from './violations';

/** How to start the client, in the shape of a target file's point. */
export interface ClientPoint {
  readonly command: { readonly run: readonly string[]; readonly mode: 'resident'; readonly environment: readonly string[] };
}

/** Starts nothing yet: the point says which program is started for the run. Throws for a violation it does not know. */
export async function startRolieClient({ violate }: ReferenceOptions): Promise<RunningReference<ClientPoint>> {
  if (violate !== undefined && !deviations[violate]) throw new Error(`rolie-client: cannot violate ${violate}`);
  const launch = path.join(__dirname, '../iodef-adapter/launch.cjs');
  const run = [process.execPath, launch, 'rolie-client/program.ts', ...(violate === undefined ? [] : ['--violate', violate])];
  return { point: { command: { run, mode: 'resident', environment: [] } }, stop: async () => undefined };
}
