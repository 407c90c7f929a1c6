import { binaryMembers, keyNumbers, timeMembers } from './keys';

/** How a document in CBOR departs, by the member that it departs in. */
export interface OddWriting {
  /** Named by its text. */
  readonly textKey?: string;
  /** Without its tag. */
  readonly untagged?: string;
  /** Text where bytes belong. */
  readonly asText?: string;
}

/** Writes a JSON document as the CBOR that says the same: RFC 8727, Table 2 and section 5. */
export function writeCbor(document: unknown, odd: OddWriting = {}): Buffer {
  return write(document, '', odd);
}

function write(value: unknown, member: string, odd: OddWriting): Buffer {
  if (Array.isArray(value)) return Buffer.concat([head(4, value.length), ...value.map((each) => write(each, member, odd))]);
  if (typeof value === 'object' && value !== null) return writeMap(Object.entries(value), odd);
  // Of its numbers, those of classes that count or weigh are real.
  if (typeof value === 'number') return member === 'value' ? float32(value) : value < 0 ? head(1, -1 - value) : head(0, value);
  const text = String(value);
  const tag = binaryMembers.has(member) ? 22 : timeMembers.has(member) ? 0 : member === 'URL' ? 32 : undefined;
  const inside = tag === 22 && odd.asText !== member ? bytes(2, Buffer.from(text, 'base64')) : bytes(3, Buffer.from(text));
  return tag === undefined || odd.untagged === member ? inside : Buffer.concat([head(6, tag), inside]);
}

function writeMap(entries: readonly (readonly [string, unknown])[], odd: OddWriting): Buffer {
  return Buffer.concat([head(5, entries.length), ...entries.flatMap(([name, value]) => [key(name, odd), write(value, name, odd)])]);
}

function key(name: string, { textKey }: OddWriting): Buffer {
  const number = keyNumbers[name];
  if (number === undefined || textKey === name) return bytes(3, Buffer.from(name));
  return number < 0 ? head(1, -1 - number) : head(0, number);
}

function bytes(major: 2 | 3, content: Buffer): Buffer {
  return Buffer.concat([head(major, content.length), content]);
}

function head(major: number, argument: number): Buffer {
  if (argument < 24) return Buffer.from([(major << 5) | argument]);
  const wide = Buffer.from([(major << 5) | 26, 0, 0, 0, 0]);
  wide.writeUInt32BE(argument, 1);
  return argument < 256 ? Buffer.from([(major << 5) | 24, argument]) : wide;
}

function float32(value: number): Buffer {
  const written = Buffer.from([0xfa, 0, 0, 0, 0]);
  written.writeFloatBE(value, 1);
  return written;
}
