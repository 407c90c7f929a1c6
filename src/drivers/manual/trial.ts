import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Exchange, Header, Recorder, Silence } from '../../evidence';
import type { Answer } from '../command/answer';
import { FormFault, type FormLine, readForm } from './form';

/** The files of a set that is tried by hand. */
export const setFiles = { documents: 'documents', form: 'form.csv', readMe: 'README.txt' } as const;

/** What somebody says an implementation did with the numbered documents of a set. */
export interface HandTrial {
  /** By the SHA-256 of a document: every number under which the set has it, with what was filled in. */
  readonly lines: ReadonlyMap<string, readonly FormLine[]>;
  readonly attestedBy: string;
}

/** Reads a set with its form. Throws FormFault where it is not there or cannot be read. */
export function readHandTrial(folder: string, attestedBy: string): HandTrial {
  const filled = new Map(readForm(textOf(path.join(folder, setFiles.form))).map((line) => [line.number, line]));
  const lines = new Map<string, FormLine[]>();
  for (const name of documentsIn(folder)) {
    const number = Number(path.parse(name).name);
    const hash = hashOf(readFileSync(path.join(folder, setFiles.documents, name)));
    lines.set(hash, [...(lines.get(hash) ?? []), { remark: '', ...filled.get(number), number, document: name }]);
  }
  return { lines, attestedBy };
}

/**
 * What a set's form says of a document, as an exchange that nobody of ours has watched. A document stands in the set more
 * than once where it is the control of others; then all its lines must say the same, or there is no answer.
 */
export function lookUp(document: Uint8Array, { lines, attestedBy }: HandTrial, purpose: string, recorder: Recorder): Exchange {
  const found = lines.get(hashOf(document)) ?? [];
  const outcome = outcomeOf(found);
  const now = new Date().toISOString();
  const remarks = found.flatMap(({ number, remark }): readonly Header[] => (remark ? [[`remark-on-${number}`, remark]] : []));
  const headers: readonly Header[] = [['attested-by', attestedBy], ...remarks];
  const exchange: Exchange = {
    protocol: 'attested',
    purpose,
    startedAt: now,
    endedAt: now,
    sent: { startLine: found.map((line) => line.document).join(', '), headers: [], body: document },
    ...(typeof outcome === 'string' ? { received: { startLine: outcome, headers, body: new Uint8Array() } } : { silence: outcome }),
  };
  recorder.record(exchange);
  return exchange;
}

/** The SHA-256 by which a document is found in a set. */
export function hashOf(document: Uint8Array): string {
  return createHash('sha256').update(document).digest('hex');
}

function outcomeOf(lines: readonly FormLine[]): Answer | Silence {
  const silent = (cause: Silence['cause'], detail: string): Silence => ({ cause, detail, afterMilliseconds: 0 });
  const names = lines.map(({ document }) => document).join(' and ');
  const [first, ...others] = lines;
  if (!first) return silent('refused', 'a document that is not in the set; export it anew');
  if (lines.some(({ answer }) => answer === undefined)) return silent('refused', `${names}: nothing filled in`);
  if (others.some(({ answer }) => answer !== first.answer)) return silent('malformed', `${names} are the same document, and were answered differently`);
  return first.answer ?? silent('refused', `${names}: nothing filled in`);
}

function documentsIn(folder: string): readonly string[] {
  try {
    return readdirSync(path.join(folder, setFiles.documents)).filter((name) => /^\d{3,6}\.(?:xml|json|cbor)$/.test(name)).sort();
  } catch {
    throw new FormFault(`${folder}: expected the folder ${setFiles.documents} of an exported set, got none. Fix: npx milepost export TARGET`);
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new FormFault(`${file}: expected a form, got none that can be read. Fix: npx milepost export TARGET`);
  }
}
