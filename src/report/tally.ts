import type { Role } from '../register/roles';
import type { Cell } from '../verdict';
import type { Column } from './matrix';

/** The four numbers of the report; never a share of anything. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Inconclusive or untested. */
  readonly notJudged: number;
  readonly notApplicable: number;
}

/** Counts cells. */
export function tallyOf(cells: Iterable<Cell>): Tally {
  const counts: Record<Cell, number> = { pass: 0, fail: 0, inconclusive: 0, untested: 0, inapplicable: 0 };
  for (const cell of cells) counts[cell] += 1;
  return { passed: counts.pass, failed: counts.fail, notJudged: counts.inconclusive + counts.untested, notApplicable: counts.inapplicable };
}

/** Counts of the requirements of one role that an implementation claims. */
export function tallyOfRole(column: Column, role: Role): Tally {
  const own = [...column.cells.values()].filter(({ requirement }) => requirement.roles.includes(role));
  return tallyOf(own.map(({ cell }) => cell));
}
