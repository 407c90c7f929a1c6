import type { LedgerEntry } from '../requirements/ledger';
import type { ReportInput } from './input';
import { inOrderOfReport, listedSpecifications, type Specification, specificationGroups, specificationOf } from './specifications';

/** How far the suite covers a specification: its BCP 14 keywords, counted. */
export interface SpecificationCount extends Specification {
  readonly total: number;
  readonly tested: number;
  readonly untestable: number;
  readonly open: number;
  /** Requirements that the suite holds, those named after a class table included. */
  readonly requirements: number;
  /** Whether it has a page of its own. */
  readonly paged: boolean;
}

/** Every listed specification with its counts, by group. */
export function specificationCounts(input: Pick<ReportInput, 'ledger' | 'requirements'>): readonly { readonly name: string; readonly specifications: readonly SpecificationCount[] }[] {
  const counts = specificationIds(input).map((id) => countOf(id, input));
  return specificationGroups.map((name) => ({ name, specifications: counts.filter(({ group }) => group === name) }));
}

/** Specifications that have a page: the ledger or a requirement names them. */
export function pagedSpecifications({ ledger, requirements }: Pick<ReportInput, 'ledger' | 'requirements'>): readonly string[] {
  return [...new Set([...ledger, ...requirements].map(({ specification }) => specification))].sort(inOrderOfReport);
}

function specificationIds(input: Pick<ReportInput, 'ledger' | 'requirements'>): readonly string[] {
  return [...new Set([...listedSpecifications().map(({ id }) => id), ...pagedSpecifications(input)])].sort(inOrderOfReport);
}

function countOf(id: string, { ledger, requirements }: Pick<ReportInput, 'ledger' | 'requirements'>): SpecificationCount {
  const own = ledger.filter(({ specification }) => specification === id);
  const inState = (state: LedgerEntry['state']): number => own.filter((entry) => entry.state === state).length;
  const held = requirements.filter(({ specification }) => specification === id).length;
  return {
    ...specificationOf(id),
    total: own.length,
    tested: inState('tested'),
    untestable: inState('untestable'),
    open: inState('open'),
    requirements: held,
    paged: own.length + held > 0,
  };
}
