import { strengths } from './level';
import type { Role } from '../register/roles';
import { cellWords } from './verdict-words';
import { verdicts } from '../verdict';

/** What the matrix can be filtered by, besides level and verdict. */
export interface FilterChoices {
  readonly roles: readonly Role[];
}

/** Style rules that make the filter work without a script: each choice hides the rows and headings that lack its class. */
export function filterRules({ roles }: FilterChoices): string {
  return [
    ...roles.map((role) => hide('role', role, role)),
    ...strengths.map((strength) => hide('level', strength, strength)),
    ...[...verdicts, 'untested' as const].map((cell) => hide('verdict', cell, `h${cellWords[cell].css}`)),
  ].join('');
}

function hide(field: string, value: string, css: string): string {
  return `html:has(#${field} [value="${value}"]:checked) .h:not(.${css}){display:none}`;
}
