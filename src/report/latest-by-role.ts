import type { Bundle, CaseVerdict } from '../bundle/format';
import type { Role } from '../register/roles';

/** The run that speaks for an implementation in one role. */
export interface RoleRun {
  readonly role: Role;
  readonly bundle: Bundle;
  /** By test case id. */
  readonly verdicts: ReadonlyMap<string, CaseVerdict>;
}

/** For each role that bundles of one implementation judged: the bundle that began last, whole; runs are never mixed within a role. */
export function latestByRole(bundles: readonly Bundle[]): readonly RoleRun[] {
  const runs = new Map<Role, RoleRun>();
  for (const bundle of [...bundles].sort((one, other) => one.run.startedAt.localeCompare(other.run.startedAt))) {
    for (const role of new Set(bundle.verdicts.map((verdict) => verdict.role))) {
      const own = bundle.verdicts.filter((verdict) => verdict.role === role);
      runs.set(role, { role, bundle, verdicts: new Map(own.map((verdict) => [verdict.case, verdict])) });
    }
  }
  return [...runs.values()].sort((one, other) => one.role.localeCompare(other.role));
}
