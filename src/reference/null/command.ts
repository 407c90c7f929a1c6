import type { CommandPoint } from '../iodef-adapter/command-point';
import type { ReferenceOptions, RunningReference } from '../violation';

/** What a command that implements nothing does with any document; by the names of its kin on the network. */
const manners = {
  dead: ['/nonexistent/milepost-null-command'], // is not there
  closes: ['sh', '-c', 'exit 3'], // ends at once
  'always-400': ['false'], // rejects everything
  'always-500': ['sh', '-c', 'kill -SEGV $$'], // crashes
  'empty-200': ['true'], // accepts everything, writes nothing
  echo: ['cat'], // accepts everything, and writes it back as it came
} as const;

export type NullCommandKind = keyof typeof manners;

/** Starts nothing: the point says which command is run for each document. */
export async function startNullCommand(kind: NullCommandKind, _options: ReferenceOptions): Promise<RunningReference<CommandPoint>> {
  return { point: { command: { run: manners[kind], mode: 'once', environment: [] } }, stop: async () => undefined };
}
