import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReferenceOptions, RunningReference } from '../violation';
import { version1 } from './version-1';
import { version1Detail } from './version-1-detail';
import { version2 } from './version-2';
import { version2Detail } from './version-2-detail';
import { writeCbor } from '../iodef-encoded/write-cbor';
import { departingDocument } from './departures';
import { encodedText } from './encoded';
import { departingEncoded } from './encoded-departures';

/** The point of a sender: files, and a command that writes one document. */
export interface DocumentsPoint {
  readonly files: readonly string[];
  readonly command: { readonly run: readonly string[]; readonly mode: 'once'; readonly environment: readonly string[] };
}

/** Puts the sender's documents into the folder; a violation adds one document that departs, beside those that conform. */
export async function startIodefSender({ folder, violate }: ReferenceOptions): Promise<RunningReference<DocumentsPoint>> {
  const give = (name: string, document: string | Buffer): void => writeFileSync(path.join(folder, name), document);
  give('version-1.xml', version1);
  give('version-1-detail.xml', version1Detail);
  give('version-2.xml', version2);
  give('version-2-detail.xml', version2Detail);
  give('version-2-utf-16.xml', Buffer.from(`\ufeff${inUtf16(version2)}`, 'utf16le'));
  give('encoded.json', encodedText);
  give('encoded.cbor', writeCbor(JSON.parse(encodedText)));
  const odd = violate === undefined ? undefined : departingEncoded(violate);
  if (odd) give(`encoded-departing.${odd.extension}`, odd.bytes);
  const departing = violate === undefined ? undefined : departingDocument(violate);
  if (departing) give('version-departing.xml', departing);
  const command = { run: [process.execPath, '-e', 'process.stdout.write(process.argv[1])', version1.replace('>41<', '>42<')], mode: 'once', environment: [] } as const;
  return { point: { files: [path.join(folder, 'version-*.xml'), path.join(folder, 'encoded*')], command }, stop: async () => undefined };
}

/** Text that needs more than US-ASCII, in the encoding that makes it shortest. */
function inUtf16(document: string): string {
  return document
    .replace('encoding="UTF-8"', 'encoding="UTF-16"')
    .replace(/<Description>.*?<\/Description>/, '<Description xml:lang="ja">ウェブサーバの脆弱性を探す走査 &amp; 総当たり</Description>');
}
