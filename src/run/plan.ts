import type { PlannedCase } from '../bundle/format';
import type { Role } from '../register/roles';
import { type Claim, claimedOnly, type Target } from '../register/target';
import type { Requirement, TestCase } from '../requirements/requirement';

/** Why a requirement does not apply to an implementation: what it claims, or does not claim. */
export interface Inapplicable {
  readonly because: string;
}

/** Which test cases apply to an implementation and can be run, each with the role that it is run for. */
export function planOf(requirements: readonly Requirement[], target: Target): readonly PlannedCase[] {
  const runnable = { ...target, claims: target.claims.filter((claim) => claimedOnly(target, claim) === undefined) };
  return requirements.flatMap((requirement) =>
    requirement.cases.flatMap((testCase) => {
      const role = roleFor(requirement, testCase.roles, runnable);
      return typeof role === 'string' ? [{ case: testCase.id, role }] : [];
    }),
  );
}

/** The first of the roles in which the requirement applies to the implementation, or why it does in none. */
export function roleFor(requirement: Requirement, roles: readonly Role[], target: Target): Role | Inapplicable {
  const claims = target.claims.filter((claim) => sameSpecification(claim, requirement) && roles.includes(claim.role));
  const [first] = claims;
  if (!first) return { because: `claims: no ${requirement.specification} as ${roles.join(' or ')}` };
  const claim = claims.find((each) => !refusedOption(each, requirement));
  if (claim) return claim.role;
  const option = refusedOption(first, requirement);
  return { because: `claims: ${first.specification} as ${first.role} without ${option?.name}: ${option?.because}` };
}

/** The part of a plan that one of several processes runs: every count-th case, from index (1 to count). */
export function shardOf(plan: readonly PlannedCase[], index: number, count: number): readonly PlannedCase[] {
  return plan.filter((_, position) => position % count === index - 1);
}

/** The cases with these ids, or of these requirements. */
export function selectedFrom(plan: readonly PlannedCase[], names: readonly string[]): readonly PlannedCase[] {
  return plan.filter((planned) => names.some((name) => planned.case === name || planned.case.startsWith(`${name}/`)));
}

/** A test case by its id. */
export function casesById(requirements: readonly Requirement[]): ReadonlyMap<string, TestCase> {
  return new Map(requirements.flatMap((requirement) => requirement.cases.map((testCase) => [testCase.id, testCase] as const)));
}

function sameSpecification(claim: Claim, requirement: Requirement): boolean {
  return claim.specification.replace('-', '') === requirement.specification;
}

function refusedOption(claim: Claim, requirement: Requirement): { readonly name: string; readonly because: string } | undefined {
  for (const name of requirement.options) {
    const spared = name.startsWith(doingWithout) ? name.slice(doingWithout.length) : undefined;
    const because = spared === undefined ? refusalOf(claim, name) : refusalOf(claim, name) ?? claimOf(claim, spared);
    if (because !== undefined) return { name, because };
  }
  return undefined;
}

/** How an option begins whose requirements are for those who decline another one: `without-rsm`. */
const doingWithout = 'without-';

function refusalOf(claim: Claim, name: string): string | undefined {
  const option = claim.options[name];
  return option !== undefined && option !== true && !option.value ? option.because : undefined;
}

function claimOf(claim: Claim, name: string): string | undefined {
  return refusalOf(claim, name) === undefined ? `${name} is claimed` : undefined;
}
