import type { Level } from '../requirements/requirement';
import type { XmlPlace } from '../xml/places';

/** Stands in a requirement's place where the document could not be judged. */
export const notJudged = 'not-judged';

/** One departure of a document, at its place. */
export interface CheckFinding {
  /** Id of a requirement, or `not-judged`. */
  readonly requirement: string;
  readonly level: Level | null;
  /** XPath of the element; `/` for the document as a whole. */
  readonly where: string;
  /** Both count from 1, the column in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  readonly actual: string;
  /** Entry of the defects register that explains it. */
  readonly defect: string | null;
}

/**
 * valid: nothing of a binding level counts against it, and the schema as printed accepts it. tolerated: the schema as
 * printed rejects it, and the defects register explains every departure. unusable: not judged, which says nothing about it.
 */
export const checkVerdicts = ['valid', 'tolerated', 'invalid', 'unusable'] as const;
export type CheckVerdict = (typeof checkVerdicts)[number];

/** What was found out about a document, before it has a name. */
export interface Judged {
  /** Where reading has shown another than the first bytes did. */
  readonly format?: string;
  /** As its version attribute says it; null where the document is not read or is neither. */
  readonly version: '1.00' | '2.00' | null;
  readonly verdict: CheckVerdict;
  readonly findings: readonly CheckFinding[];
  /** What a sender of these very bytes would have against it, and a document that was cut out of what carried it has not. */
  readonly notes: readonly CheckFinding[];
}

/** One checked document. */
export interface Checked extends Judged {
  /** As it was named, with `#` and the part behind it for a part of an e-mail. */
  readonly file: string;
  readonly format: string;
}

/** A document that cannot be judged, and why. */
export function unusable(expected: string, actual: string, { line, column }: XmlPlace = { line: 1, column: 1 }): Judged {
  const finding: CheckFinding = { requirement: notJudged, level: null, where: '/', line, column, expected, actual, defect: null };
  return { version: null, verdict: 'unusable', findings: [finding], notes: [] };
}
