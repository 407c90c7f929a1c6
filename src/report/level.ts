import { isMandatory, type Level } from '../requirements/requirement';

/** BCP 14's three strengths: what the filter offers, and how loudly a cell speaks. */
export const strengths = ['MUST', 'SHOULD', 'MAY'] as const;
export type Strength = (typeof strengths)[number];

/** The strength of a level: SHALL and REQUIRED count as MUST, RECOMMENDED as SHOULD, OPTIONAL as MAY. */
export function strengthOf(level: Level): Strength {
  if (isMandatory(level)) return 'MUST';
  return level === 'MAY' || level === 'OPTIONAL' ? 'MAY' : 'SHOULD';
}

/** A level as the specification writes it: `MUST NOT`. */
export function wordsOf(level: string): string {
  return level.replace('-', ' ');
}
