import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReferenceOptions, RunningReference } from '../violation';

/** A document that somebody is to try, and the name of its file. */
export interface TrialDocument {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The point of a recipient that is tried by hand. */
export interface TrialPoint {
  readonly manual: { readonly folder: string; readonly attestedBy: string };
}

/** What is written into every line of a form by who has tried nothing; by the names of its kin on the network. */
const manners = {
  dead: undefined, // there is no form
  closes: '',
  'always-400': 'rejected',
  'always-500': 'unsupported',
  'empty-200': 'accepted',
  echo: 'accepted, rejected, unsupported or nothing', // what the form asks for, word by word
} as const;

export type TrialNullKind = keyof typeof manners;

/** Writes a set of documents whose form was filled in without a look at any of them. */
export async function startNullTrial(kind: TrialNullKind, documents: readonly TrialDocument[], { folder }: ReferenceOptions): Promise<RunningReference<TrialPoint>> {
  const set = path.join(folder, 'documents');
  mkdirSync(set);
  for (const { file, bytes } of documents) writeFileSync(path.join(set, file), bytes);
  const answer = manners[kind];
  const lines = documents.map(({ file }) => `${path.parse(file).name},${file},"${answer}",`);
  if (answer !== undefined) writeFileSync(path.join(folder, 'form.csv'), ['number,document,answer,remark', ...lines, ''].join('\r\n'));
  return { point: { manual: { folder, attestedBy: 'nobody' } }, stop: async () => undefined };
}
