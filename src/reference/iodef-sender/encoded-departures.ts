import type { Violation } from '../violation';
import { type OddWriting, writeCbor } from '../iodef-encoded/write-cbor';
import { encodedText } from './encoded';

/** How a document in JSON or CBOR departs: what is replaced in the conforming one, and how it is written. */
interface EncodedDeparture extends Violation {
  readonly encoding: 'json' | 'cbor';
  readonly replace?: readonly (readonly [from: string | RegExp, to: string])[];
  readonly odd?: OddWriting;
  /** How many bytes of its end are missing. */
  readonly cut?: number;
}

/** The bytes of a document that breaks this requirement, and the ending of its name; undefined for what it cannot break. */
export function departingEncoded(id: string): { readonly extension: string; readonly bytes: Buffer } | undefined {
  const departure = encodedDepartures.find((each) => each.id === id);
  if (!departure) return undefined;
  const { encoding, replace = [], odd, cut = 0 } = departure;
  const text = replace.reduce((now, [from, to]) => replaced(now, from, to, id), encodedText);
  const bytes = encoding === 'json' ? Buffer.from(text) : writeCbor(JSON.parse(text), odd);
  return { extension: encoding, bytes: bytes.subarray(0, bytes.length - cut) };
}

const privateValues = [['  "private-enum-name": "csirt.example.net",\n', '']] as const;
const purpose = [['"purpose": "reporting"', '"purpose": "inform"']] as const;
const oneContact = [[/"Contact": \[(.*)\]/, '"Contact": $1']] as const;

/** Everything that the sender can break in an encoding. */
export const encodedDepartures: readonly EncodedDeparture[] = [
  json('2.1-json-text', [/\}\s*$/, '']),
  json('2.1-json-types', ['"Port": 25', '"Port": "25"']),
  json('2.1-formats', ['08:05:00+02:00', '08:05:00']),
  json('2.2.3-lists', ...purpose),
  json('2.2.5-1', ['PG1hbHdhcmUvPg==', 'PG1hbHdhcmUvPg']),
  json('3.1-members', ['"restriction": "green"', '"sharing": "green"']),
  json('3.1-arrays', ...oneContact),
  json('3.1-version', ['"2.00"', '"2.1"']),
  json('3.2-dissolved', [/"System": (\[[^]*?\n {10}\])/, '"Flow": [{ "System": $1 }]']),
  json('3.2-binary', ['MIIBAA==', 'MIIB-A==']),
  json('3.2-integers', ['40960', '18014398509481984']),
  json('3.2-netmask', ['"ipv6-net"', '"ipv6-net-mask"']),
  json('3.2-prose', ...privateValues),
  json('6-choices', ['"uid-ref": "delivery"', '"uid-ref": "delivery", "IndicatorReference": { "uid-ref": "names-1" }']),
  json('6-unique', ['"purpose"', '"purpose": "watch", "purpose"']),
  { ...cbor('2.1-cbor-item'), cut: 1 },
  { ...cbor('2.1-cbor-types'), odd: { untagged: 'URL' } },
  { ...cbor('2.2.5-2'), odd: { asText: 'RawData' } },
  { ...cbor('3.2-binary-cbor'), odd: { asText: 'X509Data' } },
  cbor('3.2-prose-cbor', ...privateValues),
  { ...cbor('5-keys'), odd: { textKey: 'purpose' } },
  cbor('6-cbor-classes', [/ *"GenerationTime": .*\n/, '']),
  cbor('6-cbor-arrays', ...oneContact),
  cbor('6-cbor-values', ...purpose),
];

function json(requirement: string, ...replace: readonly (readonly [from: string | RegExp, to: string])[]): EncodedDeparture {
  return { id: `RFC8727-${requirement}`, also: [], encoding: 'json', replace };
}

function cbor(requirement: string, ...replace: readonly (readonly [from: string | RegExp, to: string])[]): EncodedDeparture {
  return { id: `RFC8727-${requirement}`, also: [], encoding: 'cbor', replace };
}

function replaced(text: string, from: string | RegExp, to: string, id: string): string {
  const result = text.replace(from, to);
  if (result === text) throw new Error(`violation ${id}: expected ${from} in the document, found none`);
  return result;
}
