import { decode, getEncoded, type OriginalEncoding, Tag, unbox } from 'cbor2';
import { parseDocument } from 'yaml';
import { binaryMembers, keyNumbers, timeMembers } from './keys';

/** Reads JSON text strictly: no name twice, nothing that is not Unicode. Throws with the reason. */
export function readJsonText(bytes: Buffer): unknown {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const value = JSON.parse(text, (_, each: unknown) => {
    if (typeof each === 'string' && /\p{Cs}/u.test(each)) throw new Error('half a surrogate pair');
    if (typeof each === 'number' && !Number.isFinite(each)) throw new Error('a number out of range');
    return each;
  }) as unknown;
  const [twice] = parseDocument(text, { schema: 'json', uniqueKeys: true }).errors;
  if (twice) throw new Error(twice.message);
  return value;
}

/** Reads CBOR into what the same document is in JSON. Throws with the reason. */
export function readCborBytes(bytes: Buffer): unknown {
  return named(decode(bytes, { preferMap: true, ignoreGlobalTags: true, tags: new Map(), boxed: true, saveOriginal: true }), '');
}

const names: ReadonlyMap<number, string> = new Map(Object.entries(keyNumbers).map(([name, number]) => [number, name]));

/** Values come in boxes that remember how they were written. */
function named(value: unknown, member: string): unknown {
  if (Array.isArray(value)) return value.map((each) => named(each, member));
  if (value instanceof Map) return namedMap([...value]);
  if (value instanceof Tag) return tagged(Number(value.tag), value.contents, member);
  const plain = unbox(value);
  if (binaryMembers.has(member) || member === 'URL') throw new Error(`${member} without its tag`);
  // 0xfa begins a float of 32 bits; integers begin below 0x40.
  const first = value instanceof Number ? getEncoded(value as OriginalEncoding)?.[0] : undefined;
  if (first !== undefined && (member === 'value' ? first !== 0xfa : first >= 0x40)) throw new Error(`the number ${String(plain)} in ${member}`);
  return plain;
}

function namedMap(entries: readonly (readonly [unknown, unknown])[]): unknown {
  const result = new Map<string, unknown>();
  for (const [boxed, each] of entries) {
    const key: unknown = unbox(boxed);
    const name = typeof key === 'number' ? names.get(key) : undefined;
    if (name === undefined) throw new Error(`the key ${String(key)}`);
    if (result.has(name)) throw new Error(`${name} twice`);
    result.set(name, named(each, name));
  }
  return Object.fromEntries(result);
}

function tagged(tag: number, contents: unknown, member: string): unknown {
  if (binaryMembers.has(member) && tag === 22 && contents instanceof Uint8Array) return Buffer.from(contents).toString('base64');
  const text: unknown = unbox(contents);
  if (typeof text === 'string' && ((tag === 0 && timeMembers.has(member)) || (tag === 32 && member === 'URL'))) return text;
  throw new Error(`tag ${tag} in ${member}`);
}
