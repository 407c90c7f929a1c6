import type { Version } from '../iodef/model';
import type { Encoding } from '../data-item/encoding';
import { formJudgeOf } from '../oracles/iodef-form-judgements';
import { judgeOf } from '../oracles/iodef-judgements';
import type { Level, Requirement, TestCase } from '../requirements/requirement';

/** A requirement on a sender's documents, as one sentence of its Rule judges it; plain data. */
export interface Rule {
  readonly requirement: string;
  readonly level: Level;
  /** Which documents it is about: those of a version in XML, or of version 2 in one of RFC 8727's encodings. */
  readonly version: Version | Encoding;
  /** A `Then` of the feature: `each document is well-formed`. */
  readonly sentence: string;
}

/** The Rules that judge documents, from the same features that a run executes; with those that only advise where asked for. Throws at a sentence that names no judge. */
export function rulesOf(requirements: readonly Requirement[], guidance = false): readonly Rule[] {
  const wanted = requirements.filter(({ specification }) => guidance || !guides.has(specification));
  return wanted.flatMap(({ id, level, cases }) => cases.filter(isOfSender).flatMap((testCase) => rulesOfCase(id, level, testCase)));
}

/** Informational RFCs: nobody who checks whether documents are valid asks for their advice. */
const guides: ReadonlySet<string> = new Set(['RFC8274', 'RFC8134']);

/** Whether a sentence is about how a document travels, which a document that was taken out of what carried it has lost. */
export function isOfCarriage(sentence: string): boolean {
  return carriage.has(sentence);
}

const carriage = new Set(['each document begins with an XML declaration', 'each document names its character encoding', 'each document refers to the IODEF schema']);

function isOfSender({ roles, steps }: TestCase): boolean {
  return roles.includes('iodef-sender') && steps.some((step) => ofVersion.test(step));
}

const ofVersion = /the sender's documents of (?:IODEF )?(version [12]|in JSON|in CBOR|either version)/;

const versionsInWords: Readonly<Record<string, readonly Rule['version'][]>> = {
  'version 1': ['v1'],
  'version 2': ['v2'],
  'in JSON': ['json'],
  'in CBOR': ['cbor'],
  'either version': ['v1', 'v2'],
};

function rulesOfCase(requirement: string, level: Level, { id, steps }: TestCase): readonly Rule[] {
  const words = steps.flatMap((step) => ofVersion.exec(step)?.[1] ?? []);
  const versions = versionsInWords[words[0] ?? ''] ?? ['v2'];
  const judging = steps.slice(steps.findIndex((step) => step.startsWith('Then ')));
  return judging.flatMap((step) => {
    const sentence = step.replace(/^\S+ /, '');
    if (!judgeOf(sentence) && !formJudgeOf(sentence)) throw new Error(`${id}: expected a sentence of src/oracles/iodef-judgements.ts or iodef-form-judgements.ts, got "${sentence}"`);
    return versions.map((version) => ({ requirement, level, version, sentence }));
  });
}
