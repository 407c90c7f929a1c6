import { answers, type Answer } from '../command/answer';
import { formOf } from '../document/form';
import { quoted, rowsOf } from './csv';

/** What somebody wrote about one document. */
export interface FormLine {
  readonly number: number;
  /** The name of its file. */
  readonly document: string;
  /** Absent where nothing is filled in yet. */
  readonly answer?: Answer;
  readonly remark: string;
}

/** Thrown where a form cannot be read; says the line and what to do. */
export class FormFault extends Error {
  override readonly name = 'FormFault';
}

/** The words that may stand in the column `answer`, however they are capitalized. */
export const answerWords: Readonly<Record<string, Answer>> = {
  accepted: 'accepts',
  rejected: 'rejects',
  unsupported: 'unsupported',
};

const columns = ['number', 'document', 'answer', 'remark'] as const;

/** A form as CSV (RFC 4180). */
export function formText(lines: readonly FormLine[]): string {
  const rows = lines.map(({ number, document, answer, remark }) => [String(number), document, wordOf(answer), remark]);
  return [columns, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/** Reads a form: CSV with commas, or semicolons as some spreadsheets write it. Throws FormFault. */
export function readForm(text: string): readonly FormLine[] {
  const [head, ...rows] = rowsOf(text.replace(/^\ufeff/, ''), (reason) => new FormFault(reason));
  const places = columns.map((column) => head?.cells.findIndex((cell) => cell.trim().toLowerCase() === column) ?? -1);
  const missing = columns.find((_, index) => places[index] === -1);
  if (missing) throw new FormFault(`line 1: expected the columns ${columns.join(', ')}, got none named ${missing}. Fix: take the form that was exported`);
  return rows.map(({ line, cells }) => {
    const [number = '', document = '', answer = '', remark = ''] = places.map((place) => cells[place]?.trim() ?? '');
    return { number: numberIn(number, line), document, ...answerIn(answer, line), remark };
  });
}

/** The file name of a document: its number, and the ending of what it is written in, which says no more than its first byte does. */
export function documentName(number: number, document: Uint8Array): string {
  return `${String(number).padStart(3, '0')}.${formOf(document)}`;
}

function wordOf(answer: Answer | undefined): string {
  return Object.entries(answerWords).find(([, meaning]) => meaning === answer)?.[0] ?? '';
}

function numberIn(text: string, line: number): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new FormFault(`line ${line}: expected the number of a document, got "${text.slice(0, 40)}". Fix: leave the column number as it was exported`);
}

function answerIn(text: string, line: number): { readonly answer?: Answer } {
  if (text === '') return {};
  const answer = answerWords[text.toLowerCase()] ?? answers.find((word) => word === text.toLowerCase());
  if (answer) return { answer };
  throw new FormFault(`line ${line}: expected ${Object.keys(answerWords).join(', ')} or nothing, got "${text.slice(0, 40)}". Fix: write one of these words`);
}
