import path from 'node:path';
import type { CommandPoint } from '../iodef-adapter/command-point';
import type { ReferenceOptions, RunningReference } from '../violation';

const script = (name: string): readonly string[] => [process.execPath, path.join(__dirname, 'platform-manners.cjs'), name];

/** What a Platform that implements nothing does when a session begins. */
const manners = {
  dead: ['/nonexistent/milepost-null-platform'], // is not there
  closes: ['sh', '-c', 'exit 3'], // ends at once
  garbage: ['sh', '-c', 'echo "no JSON"; echo "{}"; head -c 65536 /dev/zero; cat'], // says what is no line of the contract
  hangs: ['sleep', '60'], // does nothing
  connects: script('connects'), // opens a connection, and says nothing on it
  echo: script('echo'), // sends back what comes, on the wire and in lines
  claims: script('claims'), // says that all went well, and never connects
} as const;

export type PlatformNullKind = keyof typeof manners;
export const platformNullKinds = Object.keys(manners) as readonly PlatformNullKind[];

/** Starts nothing: the point says which command is run for each session. */
export async function startNullPlatform(kind: PlatformNullKind, _options: ReferenceOptions): Promise<RunningReference<CommandPoint>> {
  return { point: { command: { run: manners[kind], mode: 'once', environment: [] } }, stop: async () => undefined };
}
