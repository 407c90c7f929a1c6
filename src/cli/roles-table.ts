import type { CaseVerdict, PlannedCase } from '../bundle/format';
import { roles } from '../register/roles';
import { verdicts as words } from '../verdict';

/** How many test cases of each role came to which verdict, as a table for a terminal; what was planned and has none is untested. */
export function rolesTable(verdicts: readonly CaseVerdict[], plan: readonly PlannedCase[]): string {
  const present = roles.filter((role) => plan.some((planned) => planned.role === role));
  const rows = present.map((role) => {
    const of = verdicts.filter((verdict) => verdict.role === role);
    const counts = words.map((word) => of.filter(({ verdict }) => verdict === word).length);
    return [role, ...counts, plan.filter((planned) => planned.role === role).length - of.length];
  });
  const width = Math.max(...present.map((role) => role.length));
  return [['', ...words, 'untested'], ...rows].map(([role, ...counts]) => [String(role).padEnd(width), ...counts.map((count) => String(count).padStart(12))].join(' ')).join('\n');
}
