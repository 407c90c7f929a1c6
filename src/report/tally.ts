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

export type CellCounts = Readonly<Record<Cell, number>>;

/** How many of each cell there are. */
export function countsOf(cells: Iterable<Cell>): CellCounts {
  const counts: Record<Cell, number> = { pass: 0, fail: 0, inconclusive: 0, untested: 0, inapplicable: 0 };
  for (const cell of cells) counts[cell] += 1;
  return counts;
}

/** The four numbers of some counts. */
export function tallyOf({ pass, fail, inconclusive, untested, inapplicable }: CellCounts): Tally {
  return { passed: pass, failed: fail, notJudged: inconclusive + untested, notApplicable: inapplicable };
}

/** Counts of every testable requirement for an implementation. */
export function countsOfColumn(column: Column): CellCounts {
  return countsOf([...column.cells.values()].map(({ cell }) => cell));
}

/** Counts of the requirements of one role. */
export function countsOfRole(column: Column, role: Role): CellCounts {
  return countsOf([...column.cells.values()].filter(({ requirement }) => requirement.roles.includes(role)).map(({ cell }) => cell));
}

/** The roles that an implementation claims, each once. */
export function claimedRoles({ target }: Column): readonly Role[] {
  return [...new Set(target.claims.map(({ role }) => role))].sort();
}
