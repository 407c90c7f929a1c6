import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Version } from '../../src/iodef/model';
import { expectations, readVector, vectorNames } from '../../src/vectors';
import type { Subject } from '../xml/second-opinion/opinion';

/** A document whose answer is known. */
export interface KnownDocument extends Subject {
  readonly version: Version;
  readonly valid: boolean;
}

/** The vectors of IODEF kept in this project. */
export function keptVectors(): readonly Subject[] {
  return ['iodef', 'iodef1', 'iodef-sci', 'iodef-enum', 'iodef-phishing', 'iodef-fraud'].flatMap((family) => expectations.flatMap((expectation) => vectorNames(family, expectation))).map(readVector);
}

/** The IODEF documents in XML of the corpus, with the answers in its expected.tsv: by Xerces where it was asked, as libxml2 errs on times (E01). */
export function corpusDocuments(corpus: string): readonly KnownDocument[] {
  const rows = readFileSync(path.join(corpus, 'expected.tsv'), 'utf8').split('\n').slice(1).map((line) => line.split('\t'));
  return rows.flatMap(([source = '', , file = '', kind, , verdict = '', byXerces = '']) => {
    const version = kind === 'IODEFv1' ? 'v1' : kind === 'IODEFv2' ? 'v2' : undefined;
    if (!version) return [];
    return [{ name: `${source}/${file}`, version, valid: (byXerces || verdict).toLowerCase() === 'valid', bytes: readFileSync(path.join(corpus, source, file)) }];
  });
}
