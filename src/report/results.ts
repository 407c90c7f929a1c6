import type { Finding } from '../evidence';
import type { Cell } from '../verdict';
import { findingsOf, isAttested, type Matrix } from './matrix';

/** `results.json`: the matrix for machines. */
export interface Results {
  readonly implementations: readonly {
    readonly name: string;
    readonly cells: readonly {
      readonly requirement: string;
      readonly cell: Cell;
      /** Why there is no judgement; null where there is one. */
      readonly reason: string | null;
      readonly findings: readonly Finding[];
      /** True where it rests on what somebody says, not on what was observed. */
      readonly attested?: true;
    }[];
  }[];
}

/** The matrix as data; cells in the order of its rows. */
export function resultsOf({ columns }: Matrix): Results {
  return {
    implementations: columns.map(({ name, cells }) => ({
      name,
      cells: [...cells.values()].map((cell) => ({ requirement: cell.requirement.id, cell: cell.cell, reason: cell.reason ?? null, findings: findingsOf(cell), ...(isAttested(cell) && { attested: true as const }) })),
    })),
  };
}
