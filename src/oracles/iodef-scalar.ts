import type { Item } from '../data-item/item';
import type { ScalarType } from '../iodef/json/form';
import { isOfType } from './iodef-type';

/** What is wrong with a single value: another JSON or CBOR type, the tag or width that CBOR lacks, text not in the form of its type, binary data in another form, or an integer that not everybody keeps. */
export type ScalarKind = 'type' | 'cbor type' | 'form' | 'binary' | 'range';

export interface ScalarFault {
  readonly kind: ScalarKind;
  readonly expected: string;
  readonly actual: string;
  readonly defect?: string;
}

/** How a value of a data type departs from Table 1 of RFC 8727, JSON. */
export function jsonFault(item: Item, type: ScalarType): ScalarFault | undefined {
  if (isNumeric(type)) return item.is === 'number' ? numberFault(item.value, item.form === 'integer', type) : wrongType(typeWords[type], item);
  if (item.is !== 'text') return wrongType(typeWords[type], item);
  if (type !== 'BYTE') return formFault(item.text, type);
  return base64.test(item.text) ? undefined : { kind: 'binary', expected: 'base64 with its padding, in one line', actual: quoted(item.text) };
}

/** The same by Table 2, CBOR. */
export function cborFault(item: Item, type: ScalarType): ScalarFault | undefined {
  if (type === 'INTEGER') return isInteger(item) ? undefined : cborType('an integer (major type 0 or 1, or tag 2 or 3)', item);
  if (type === 'REAL' || type === 'POSITIVE_REAL') {
    if (item.is !== 'number') return wrongType(typeWords[type], item);
    return item.form === 'float32' ? numberFault(item.value, false, type) : cborType('a float32', item);
  }
  if (type === 'BYTE') return byteFault(item);
  const tag = tags[type];
  if (tag === undefined) return item.is === 'text' ? formFault(item.text, type) : wrongType(typeWords[type], item);
  const inside = item.is === 'tag' && item.tag === tag ? item.item : item;
  if (inside.is !== 'text') return wrongType(`${typeWords[type]} under tag ${tag}`, item);
  // The figures of section 4 write their times without the tag.
  if (inside === item) return { ...cborType(`tag ${tag}`, item), ...(type === 'DATETIME' && isDateTime(inside.text) && { defect: 'D30' }) };
  return formFault(inside.text, type);
}

/** What an item is, in words. */
export function wordsOf(item: Item): string {
  if (item.is === 'text') return quoted(item.text);
  if (item.is === 'number') return item.form === 'integer' || item.form === 'decimal' ? String(item.value) : `${item.value} (${item.form})`;
  if (item.is === 'simple') return String(item.value);
  if (item.is === 'tag') return `tag ${item.tag} on ${wordsOf(item.item)}`;
  return item.is === 'map' ? 'an object' : item.is === 'array' ? 'an array' : `${item.bytes.length} bytes`;
}

/** A time as RFC 3339 writes it, which is what Appendix A of RFC 8727 asks for. */
export function isDateTime(text: string): boolean {
  const [, month, day, hour, minute, second] = /^\d{4}-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text)?.map(Number) ?? [];
  if (month === undefined || day === undefined || hour === undefined || minute === undefined || second === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 23 && minute <= 59 && second <= 60;
}

const tags: Readonly<Partial<Record<ScalarType, number>>> = { DATETIME: 0, URL: 32 };

const typeWords: Readonly<Record<ScalarType, string>> = {
  INTEGER: 'a number without fraction or exponent',
  REAL: 'a number',
  POSITIVE_REAL: 'a number above zero',
  STRING: 'a string',
  BYTE: 'a string',
  LANGUAGE: 'a string',
  DATETIME: 'a string',
  TIMEZONE: 'a string',
  PORTLIST: 'a string',
  URL: 'a string',
  ID: 'a string',
  IDREF: 'a string',
};

/** RFC 4648, section 4, with the padding of section 3.2. */
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const uri = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[\da-fA-F]{2})*$/;
const identifier = /^[a-zA-Z_][a-zA-Z0-9_.-]*$/;

/** What a string of the type looks like; what is tolerated besides is what appendix B's JSON Schema lets pass (D36). */
function formFault(text: string, type: ScalarType): ScalarFault | undefined {
  const fault = (expected: string, defect?: string): ScalarFault => ({ kind: 'form', expected, actual: quoted(text), ...(defect && { defect }) });
  if (type === 'DATETIME') return isDateTime(text) ? undefined : fault('a date and time with seconds and offset, as 2026-03-01T08:00:00Z');
  if (type === 'URL') return uri.test(text) ? undefined : fault('a URI with its scheme', 'D36');
  if (type === 'ID' || type === 'IDREF') return identifier.test(text) ? undefined : fault('an identifier: a letter or _, then letters, digits, _ . -');
  if (type === 'LANGUAGE') return text === '' || isOfType(text, type, 'v2') ? undefined : fault('a language tag');
  if (type === 'TIMEZONE') return isOfType(text, type, 'v2') ? undefined : fault('Z or an offset, as +01:00');
  if (type === 'PORTLIST') return isOfType(text, type, 'v2') ? undefined : fault('ports and ranges of ports, as 22,80-82');
  return undefined;
}

function numberFault(value: number, integer: boolean, type: ScalarType): ScalarFault | undefined {
  if (type === 'INTEGER' && !integer) return { kind: 'type', expected: typeWords.INTEGER, actual: String(value) };
  if (type === 'INTEGER' && Math.abs(value) > 2 ** 53) return { kind: 'range', expected: 'an integer from -2^53 to 2^53, which every reader of JSON keeps', actual: String(value) };
  if (type === 'POSITIVE_REAL' && !(value > 0)) return { kind: 'form', expected: typeWords.POSITIVE_REAL, actual: String(value), ...(value === 0 && { defect: 'D36' }) };
  return undefined;
}

function byteFault(item: Item): ScalarFault | undefined {
  const inside = item.is === 'tag' && item.tag === 22 ? item.item : item;
  if (inside.is === 'text') return { kind: 'binary', expected: 'binary data', actual: wordsOf(item) };
  if (inside.is !== 'bytes') return wrongType('binary data', item);
  return inside === item ? cborType('tag 22', item) : undefined;
}

function isInteger(item: Item): boolean {
  if (item.is === 'number') return item.form === 'integer';
  return item.is === 'tag' && (item.tag === 2 || item.tag === 3) && item.item.is === 'bytes';
}

function isNumeric(type: ScalarType): boolean {
  return type === 'INTEGER' || type === 'REAL' || type === 'POSITIVE_REAL';
}

function wrongType(expected: string, item: Item): ScalarFault {
  return { kind: 'type', expected, actual: wordsOf(item) };
}

function cborType(expected: string, item: Item): ScalarFault {
  return { kind: 'cbor type', expected, actual: wordsOf(item) };
}

function quoted(text: string): string {
  return JSON.stringify(text.length > quotedLength ? `${text.slice(0, quotedLength)}…` : text);
}

const quotedLength = 200;
