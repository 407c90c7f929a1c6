/** Where something stands in a target file; line and column count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Keys and positions from the root of a target file down to a value. */
export type FieldPath = readonly (string | number)[];

/** What is wrong at a place, without saying where. */
export interface Mistake {
  /** Noun phrases that complete "expected …, got …". */
  readonly expected: string;
  readonly found: string;
  /** What to do about it, a sentence without its full stop, or a question. */
  readonly fix: string;
}

/** One thing that is wrong in a target file. */
export interface TargetFault extends Mistake, Place {
  /** As the caller named it. */
  readonly file: string;
  /** Empty where the file as a whole is at fault. */
  readonly path: FieldPath;
}

/** Thrown by `readTarget` alone: everything that is wrong with one target file, in the order of the file. */
export class TargetFaults extends Error {
  override readonly name = 'TargetFaults';
  constructor(readonly faults: readonly TargetFault[]) {
    super(listOf(faults));
  }
}

/** A fault as one line, as compilers write them: `acme.yaml:12:5: points.rolie-server.url: expected …, got …. Fix: ….` */
export function faultLine(fault: TargetFault): string {
  const place = `${fault.file}:${fault.line}:${fault.column}`;
  const path = fault.path.length > 0 ? `${written(fault.path)}: ` : '';
  const end = fault.fix.endsWith('?') ? '' : '.';
  return `${place}: ${path}expected ${fault.expected}, got ${fault.found}. Fix: ${fault.fix}${end}`;
}

/** A path as a reader writes it: `claims[1].role`. */
export function written(path: FieldPath): string {
  return path.map((step, depth) => (typeof step === 'number' ? `[${step}]` : `${depth > 0 ? '.' : ''}${plain(step)}`)).join('');
}

/** A foreign text in quotes, short, on one line, its control and direction characters made visible. */
export function quoted(text: string): string {
  const short = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
  return JSON.stringify(short).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, escaped);
}

const longestQuote = 80;
const mostLines = 100;

function listOf(faults: readonly TargetFault[]): string {
  const lines = faults.slice(0, mostLines).map(faultLine);
  const more = faults.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

function plain(step: string): string {
  return /^[\w-]{1,60}$/.test(step) ? step : quoted(step);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
