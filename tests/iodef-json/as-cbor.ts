import type { MemberType } from '../../src/iodef/json/form';
import { documentClass, formOfClass } from '../../src/iodef/json/forms';
import { keyOf } from '../../src/iodef/json/map-keys';
import type { Json } from './documents';

/** A valid JSON document as the CBOR document that says the same: RFC 8727, Table 2 and section 5. */
export function asCbor(document: Json): Buffer {
  return classAs(document, documentClass);
}

/** The head of a data item: RFC 8949, section 3. */
export function head(major: number, argument: number): Buffer {
  if (argument < 24) return Buffer.from([(major << 5) | argument]);
  if (argument < 0x100) return Buffer.from([(major << 5) | 24, argument]);
  const bytes = Buffer.from([(major << 5) | 26, 0, 0, 0, 0]);
  bytes.writeUInt32BE(argument, 1);
  return bytes;
}

function classAs(value: Json, className: string): Buffer {
  const { members } = formOfClass(className);
  const entries = Object.entries(value as { readonly [name: string]: Json });
  return Buffer.concat([
    head(5, entries.length),
    ...entries.flatMap(([name, each]) => {
      const facts = members[name];
      const key = keyOf(name);
      if (!facts || key === undefined) throw new Error(`${className}: expected a member, got ${name}`);
      const items = each as readonly Json[];
      return [integer(key), facts.many ? Buffer.concat([head(4, items.length), ...items.map((item) => valueAs(item, facts.type))]) : valueAs(each, facts.type)];
    }),
  ]);
}

function valueAs(value: Json, type: MemberType): Buffer {
  if ('class' in type) return classAs(value, type.class);
  if ('multilingual' in type && typeof value === 'object') return classAs(value, 'MLStringType');
  if (typeof value === 'number') return 'scalar' in type && type.scalar === 'INTEGER' ? integer(value) : float32(value);
  const scalar = 'scalar' in type ? type.scalar : 'STRING';
  if (scalar === 'DATETIME') return Buffer.concat([head(6, 0), text(String(value))]);
  if (scalar === 'URL') return Buffer.concat([head(6, 32), text(String(value))]);
  if (scalar !== 'BYTE') return text(String(value));
  const bytes = Buffer.from(String(value), 'base64');
  return Buffer.concat([head(6, 22), head(2, bytes.length), bytes]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([head(3, bytes.length), bytes]);
}

function integer(value: number): Buffer {
  return value < 0 ? head(1, -1 - value) : head(0, value);
}

function float32(value: number): Buffer {
  const bytes = Buffer.from([0xfa, 0, 0, 0, 0]);
  bytes.writeFloatBE(value, 1);
  return bytes;
}
