import { type ClassRule, encodedClasses, type MemberRule } from './classes';
import { readCborBytes, readJsonText } from './read';

/** A class as it stands in JSON. */
export type EncodedObject = Readonly<Record<string, unknown>>;

/** Which encoding a document is in, by its first character. */
export function encodingOf(bytes: Buffer): 'json' | 'cbor' | undefined {
  const [first = 0] = bytes;
  if (/^\s*[{[]/.test(bytes.toString('latin1', 0, 40))) return 'json';
  return (first >= 0xa1 && first <= 0xbb) || first === 0xbf ? 'cbor' : undefined;
}

/** Reads and checks a document in JSON or CBOR; throws an Error that says why it is no IODEF. `lenient` leaves the model out. */
export function judgeEncoded(bytes: Buffer, encoding: 'json' | 'cbor', lenient = false): EncodedObject {
  const value = encoding === 'json' ? (lenient ? (JSON.parse(bytes.toString()) as unknown) : readJsonText(bytes)) : readCborBytes(bytes);
  if (!isObject(value) || !('Incident' in value)) throw new Error('no Incident');
  if (!lenient) check(value, 'Document');
  return value;
}

/** Whether a value is an object, and no array. */
export function isObject(value: unknown): value is EncodedObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function check(value: unknown, className: string): void {
  if (!isObject(value)) throw new Error(`${className}: no object`);
  const { members, exclusive }: ClassRule = encodedClasses[className] ?? { members: new Map(), exclusive: [] };
  for (const [name, { required }] of members) if (required && !(name in value)) throw new Error(`${className}: no ${name}`);
  for (const [name, each] of Object.entries(value)) {
    const rule = members.get(name);
    if (!rule) throw new Error(`${className}: ${name}`);
    checkMember(each, rule, `${className}.${name}`);
  }
  const present = exclusive.filter((name) => name in value);
  if (exclusive.length > 0 && present.length !== 1) throw new Error(`${className}: ${present.join(' and ') || 'none'} of ${exclusive.join(', ')}`);
}

function checkMember(value: unknown, { kind, many, values }: MemberRule, place: string): void {
  // A single RawData in no array is in an example of the RFC.
  const list = many && !(place === 'Embedded.RawData' && typeof value === 'string') ? value : [value];
  if (!Array.isArray(list) || list.length === 0) throw new Error(`${place}: no array, or an empty one`);
  for (const each of list) {
    if (kind in encodedClasses) check(each, kind);
    else if (!(kinds[kind] ?? isString)(each)) throw new Error(`${place}: ${JSON.stringify(each)} is no ${kind}`);
    if (values && !values.includes(String(each))) throw new Error(`${place}: "${String(each)}"`);
  }
}

const isString = (value: unknown): boolean => typeof value === 'string';
const matches = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value);

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  any: (value) => value !== null,
  number: (value) => typeof value === 'number',
  amount: (value) => typeof value === 'number' && value >= 0,
  integer: (value) => Number.isInteger(value),
  time: matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/),
  url: matches(/^[a-z][a-z0-9+.-]*:\S*$/i),
  bytes: (value) => typeof value === 'string' && Buffer.from(value, 'base64').toString('base64') === value,
  words: (value) => isString(value) || (isObject(value) && isString(value['value']) && Object.keys(value).every((name) => ['value', 'lang', 'translation-id'].includes(name))),
};
