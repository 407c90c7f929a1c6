import type { LedgerEntry } from '../requirements/ledger';
import { untestableReasons, type Requirement } from '../requirements/requirement';
import { urlOf } from '../requirements/rule';
import type { ReportInput } from './input';
import { wordsOf } from './level';
import { pageOf } from './page';
import { specificationCounts } from './coverage';
import { specificationOf } from './specifications';

/** One specification: every BCP 14 keyword of it tested, untestable with its reason, or open; and the requirements in our words. */
export function specificationPage(id: string, input: ReportInput): string {
  const specification = specificationOf(id);
  const own = input.requirements.filter((requirement) => requirement.specification === id);
  const byId = new Map(own.flatMap((requirement) => requirement.ids.map((each) => [each, requirement] as const)));
  const ledger = input.ledger.filter((entry) => entry.specification === id);
  const numbered = new Set(ledger.map((entry) => entry.id));
  const entries = [...ledger, ...own.flatMap((requirement) => named(requirement, numbered))].sort(byPlace);
  const shown = new Set<Requirement>();
  return pageOf(
    'specification',
    { title: `${specification.name} coverage`, root: '../' },
    {
      specification,
      modelled: (input.models ?? []).some((model) => model.specification === id),
      counts: specificationCounts(input).flatMap(({ specifications }) => specifications).find((count) => count.id === id),
      rows: entries.map((entry) => {
        const requirement = byId.get(entry.id);
        const again = requirement !== undefined && shown.has(requirement);
        if (requirement) shown.add(requirement);
        return rowOf(entry, requirement, again);
      }),
    },
  );
}

/** Requirements that a table of the specification states: no keyword numbers them. */
function named(requirement: Requirement, numbered: ReadonlySet<string>): readonly LedgerEntry[] {
  const { level, specification, section } = requirement;
  const state = requirement.testable ? 'tested' : 'untestable';
  return requirement.ids.filter((id) => !numbered.has(id)).map((id) => ({ id, level, specification, section, state, requirement: requirement.id }));
}

function rowOf(entry: LedgerEntry, requirement: Requirement | undefined, again: boolean): object {
  return {
    id: entry.id,
    level: wordsOf(entry.level),
    section: entry.section,
    url: urlOf(entry.specification, entry.section),
    state: entry.state,
    again: again && requirement ? requirement.id : '',
    requirement: requirement && !again ? requirementView(requirement) : '',
  };
}

function requirementView(requirement: Requirement): object {
  const { untestable } = requirement;
  return {
    id: requirement.id,
    title: requirement.title,
    description: requirement.description,
    roles: requirement.roles.join(', '),
    options: requirement.options.join(', '),
    testable: requirement.testable,
    cases: requirement.cases.length,
    source: `${requirement.uri}:${requirement.line}`,
    defects: requirement.defects,
    reason: untestable?.reason ?? '',
    meaning: untestable ? untestableReasons[untestable.reason] : '',
    explanation: untestable?.explanation ?? '',
  };
}

function byPlace(one: LedgerEntry, other: LedgerEntry): number {
  return collator.compare(one.section, other.section) || collator.compare(one.id, other.id);
}

const collator = new Intl.Collator('en', { numeric: true });
