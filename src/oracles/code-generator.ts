import type { Finding } from '../evidence';
import type { Version } from '../iodef/model';
import type { XmlElement } from '../xml/tree';
import { differencesBetween } from './iodef-round-trip';

/** What a code generator said when it was told to do something. */
export interface Done {
  /** What it was given: `the schema iodef-2.0`. */
  readonly of: string;
  readonly answer: 'accepts' | 'rejects';
  /** Its own words, where it had some. */
  readonly complaint: string;
  /** Files that came of it, one a line. */
  readonly made: string;
}

/** The generator took the schema, and code came of it (RFC 8134, section 7.1). */
export function givesCode({ of, answer, complaint, made }: Done): readonly Finding[] {
  if (answer === 'rejects') return [{ where: of, expected: 'code made of it', actual: `refused: ${complaint || 'without a word'}` }];
  return made === '' ? [{ where: of, expected: 'code made of it', actual: 'accepted, and no file made' }] : [];
}

/** What was generated builds. */
export function builds({ of, answer, complaint }: Done): readonly Finding[] {
  return answer === 'accepts' ? [] : [{ where: of, expected: 'code that builds as it was generated', actual: complaint || 'a build that fails without a word' }];
}

/** The document written means what the document given meant; defaults that were implied may be written. */
export function unharmed(given: XmlElement, written: XmlElement, version: Version): readonly Finding[] {
  return differencesBetween(given, written, version).filter(({ kind }) => kind !== 'default');
}
