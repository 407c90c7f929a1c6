import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReferenceOptions, RunningReference } from '../violation';
import { documentsOfSender, encodedDocumentsOfSender } from './documents';
import { version1 } from './version-1';

/** The point of a sender: files, and a command that writes one document. */
export interface DocumentsPoint {
  readonly files: readonly string[];
  readonly command: { readonly run: readonly string[]; readonly mode: 'once'; readonly environment: readonly string[] };
}

/** Puts the sender's documents into the folder; a violation adds one document that departs, beside those that conform. */
export async function startIodefSender({ folder, violate }: ReferenceOptions): Promise<RunningReference<DocumentsPoint>> {
  for (const { name, bytes } of [...documentsOfSender(violate), ...encodedDocumentsOfSender(violate)]) writeFileSync(path.join(folder, name), bytes);
  const command = { run: [process.execPath, '-e', 'process.stdout.write(process.argv[1])', version1.replace('>41<', '>42<')], mode: 'once', environment: [] } as const;
  return { point: { files: [path.join(folder, 'version-*.xml'), path.join(folder, 'encoded*')], command }, stop: async () => undefined };
}
