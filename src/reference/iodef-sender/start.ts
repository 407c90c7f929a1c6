import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeCbor } from '../iodef-encoded/write-cbor';
import type { ReferenceOptions, RunningReference } from '../violation';
import { documentsOfSender } from './documents';
import { encodedText } from './encoded';
import { departingEncoded } from './encoded-departures';
import { version1 } from './version-1';

/** The point of a sender: files, and a command that writes one document. */
export interface DocumentsPoint {
  readonly files: readonly string[];
  readonly command: { readonly run: readonly string[]; readonly mode: 'once'; readonly environment: readonly string[] };
}

/** Puts the sender's documents into the folder; a violation adds one document that departs, beside those that conform. */
export async function startIodefSender({ folder, violate }: ReferenceOptions): Promise<RunningReference<DocumentsPoint>> {
  const give = (name: string, document: string | Buffer): void => writeFileSync(path.join(folder, name), document);
  for (const { name, bytes } of documentsOfSender(violate)) give(name, bytes);
  give('encoded.json', encodedText);
  give('encoded.cbor', writeCbor(JSON.parse(encodedText)));
  const odd = violate === undefined ? undefined : departingEncoded(violate);
  if (odd) give(`encoded-departing.${odd.extension}`, odd.bytes);
  const command = { run: [process.execPath, '-e', 'process.stdout.write(process.argv[1])', version1.replace('>41<', '>42<')], mode: 'once', environment: [] } as const;
  return { point: { files: [path.join(folder, 'version-*.xml'), path.join(folder, 'encoded*')], command }, stop: async () => undefined };
}
