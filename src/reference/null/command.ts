import type { CommandPoint } from '../iodef-adapter/command-point';
import type { ReferenceOptions, RunningReference } from '../violation';

/** What a command that implements nothing does with any document; by the names of its kin on the network. */
const manners = {
  dead: ['/nonexistent/milepost-null-command'], // is not there
  closes: [process.execPath, '-e', 'process.exit(3)'], // ends at once
  'always-400': [process.execPath, '-e', 'process.stdin.resume().on("end", () => process.exit(1))'], // rejects everything
  'always-500': [process.execPath, '-e', 'process.abort()'], // crashes
  'empty-200': [process.execPath, '-e', 'process.stdin.resume().on("end", () => process.exit(0))'], // accepts everything, writes nothing
  echo: [process.execPath, '-e', 'process.stdin.pipe(process.stdout)'], // accepts everything, and writes it back as it came
} as const;

export type NullCommandKind = keyof typeof manners;

/** Starts nothing: the point says which command is run for each document. */
export async function startNullCommand(kind: NullCommandKind, _options: ReferenceOptions): Promise<RunningReference<CommandPoint>> {
  return { point: { command: { run: manners[kind], mode: 'once', environment: [] } }, stop: async () => undefined };
}
