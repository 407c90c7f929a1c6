import type { DataType, Version } from '../iodef/model';

/** Whether text is a value of a data type (section 2 of both RFCs); types whose format neither RFC fixes admit any text. */
export function isOfType(text: string, type: DataType, version: Version): boolean {
  const pattern = type === 'DATETIME' && version === 'v1' ? rfc3339 : patterns[type];
  return pattern === undefined || pattern.test(collapsed(text)) || (type === 'CHARACTER' && pattern.test(text));
}

/**
 * Whether two texts are one value of the type: numbers by number, times by instant, truth values by truth, everything else as written.
 * White space around values other than strings has no meaning (XML Schema part 2, section 4.3.6).
 */
export function sameValue(one: string, other: string, type: DataType | undefined): boolean {
  if (one === other) return true;
  if (type === undefined || freeText.has(type)) return false;
  const [a, b] = [collapsed(one), collapsed(other)];
  return a === b || (sameness[type]?.(a, b) ?? false);
}

/** White space at both ends left out, and runs of it made one space. */
export function collapsed(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}

const day = String.raw`-?\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const clock = String.raw`(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?|24:00:00(?:\.0+)?)`;
const zone = String.raw`(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)`;

/** RFC 5070, section 2.8, takes RFC 3339's profile, where the offset is not left out. */
const rfc3339 = new RegExp(`^${day}T${clock}${zone}$`);
const ncName = /^[\p{L}_][\p{L}\p{N}\p{M}._·-]*$/u;

const patterns: Readonly<Partial<Record<DataType, RegExp>>> = {
  BOOLEAN: /^(?:true|false|0|1)$/,
  INTEGER: /^[+-]?\d+$/,
  REAL: /^(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|-?INF|NaN)$/,
  BYTE: /^[A-Za-z0-9+/ ]*={0,2}$/,
  HEXBIN: /^(?:[\da-fA-F]{2})*$/,
  CHARACTER: /^[^]$/u,
  LANGUAGE: /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/,
  DATETIME: new RegExp(`^${day}T${clock}${zone}?$`),
  TIMEZONE: /^(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/,
  PORTLIST: /^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$/,
  ID: ncName,
  IDREF: ncName,
  NCNAME: ncName,
  DECIMAL: /^[+-]?(?:\d+\.?\d*|\.\d+)$/,
  PERCENTAGE: /^(?:\+?0*(?:\d{1,2}|100)|-0+)$/,
};

/** Types whose every character counts. */
const freeText: ReadonlySet<DataType> = new Set(['STRING', 'ML_STRING', 'POSTAL', 'PHONE', 'EMAIL', 'EXTENSION']);

const sameness: Readonly<Partial<Record<DataType, (one: string, other: string) => boolean>>> = {
  BOOLEAN: (one, other) => truth(one) === truth(other),
  INTEGER: sameNumber,
  REAL: sameNumber,
  DECIMAL: sameNumber,
  PERCENTAGE: sameNumber,
  DATETIME: sameInstant,
  LANGUAGE: (one, other) => one.toLowerCase() === other.toLowerCase(),
  BYTE: (one, other) => one.replaceAll(' ', '') === other.replaceAll(' ', ''),
  HEXBIN: (one, other) => one.toLowerCase() === other.toLowerCase(),
};

function truth(text: string): string {
  return text === '1' ? 'true' : text === '0' ? 'false' : text;
}

function sameNumber(one: string, other: string): boolean {
  return one !== '' && other !== '' && Number(one) === Number(other);
}

/** Only where both name their offset, and to the last digit of the fraction. */
function sameInstant(one: string, other: string): boolean {
  const [a, b] = [instantOf(one), instantOf(other)];
  return a !== undefined && b !== undefined && a.second === b.second && a.fraction === b.fraction;
}

function instantOf(text: string): { readonly second: number; readonly fraction: string } | undefined {
  const [, whole, fraction = '', offset] = new RegExp(`^(.+?)(?:\\.(\\d+))?(${zone})$`).exec(text) ?? [];
  const second = Date.parse(`${whole}${offset}`);
  return Number.isNaN(second) ? undefined : { second, fraction: fraction.replace(/0+$/, '') };
}
