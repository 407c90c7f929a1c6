import { writeCbor } from '../iodef-encoded/write-cbor';
import { extended } from './departure';
import { departingDocument } from './departures';
import { encodedText } from './encoded';
import { departingEncoded } from './encoded-departures';
import { version1Guided, version2Guided } from './guided';
import { version1Evidence, version2Evidence } from './of-tables';
import { version1 } from './version-1';
import { version1Detail } from './version-1-detail';
import { version2 } from './version-2';
import { version2Detail } from './version-2-detail';

/** A document as the sender gives it out. */
export interface SentDocument {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The sender's documents; a violation adds one that departs, beside those that conform. */
export function documentsOfSender(violate?: string): readonly SentDocument[] {
  const departing = violate === undefined ? undefined : departingDocument(violate);
  return [
    { name: 'version-1.xml', bytes: Buffer.from(version1) },
    { name: 'version-1-detail.xml', bytes: Buffer.from(version1Detail) },
    { name: 'version-2.xml', bytes: Buffer.from(version2) },
    { name: 'version-2-detail.xml', bytes: Buffer.from(version2Detail) },
    { name: 'version-1-guided.xml', bytes: Buffer.from(version1Guided) },
    { name: 'version-2-guided.xml', bytes: Buffer.from(version2Guided) },
    { name: 'version-1-evidence.xml', bytes: Buffer.from(version1Evidence) },
    { name: 'version-2-evidence.xml', bytes: Buffer.from(version2Evidence) },
    ...Object.entries(extended).map(([name, document]) => ({ name: `version-${name}.xml`, bytes: Buffer.from(document) })),
    { name: 'version-2-utf-16.xml', bytes: Buffer.from(`\ufeff${inUtf16(version2)}`, 'utf16le') },
    ...(departing ? [{ name: 'version-departing.xml', bytes: departing }] : []),
  ];
}

/** The sender's documents in JSON and CBOR; a violation adds one that departs. */
export function encodedDocumentsOfSender(violate?: string): readonly SentDocument[] {
  const departing = violate === undefined ? undefined : departingEncoded(violate);
  return [
    { name: 'encoded.json', bytes: Buffer.from(encodedText) },
    { name: 'encoded.cbor', bytes: writeCbor(JSON.parse(encodedText)) },
    ...(departing ? [{ name: `encoded-departing.${departing.extension}`, bytes: departing.bytes }] : []),
  ];
}

/** What a document is called on its way, by the ending of its name. */
export function mediaTypeOf({ name }: SentDocument): string {
  return `application/${name.split('.').at(-1)}`;
}

/** Text that needs more than US-ASCII, in the encoding that makes it shortest. */
function inUtf16(document: string): string {
  return document
    .replace('encoding="UTF-8"', 'encoding="UTF-16"')
    .replace(/<Description>.*?<\/Description>/, '<Description xml:lang="ja">ウェブサーバの脆弱性を探す走査 &amp; 総当たり</Description>');
}
