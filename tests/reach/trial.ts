import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CaseVerdict } from '../../src/bundle/format';
import type { Exchange } from '../../src/evidence';
import { targetOf } from '../../src/proof/loopback-target';
import type { ReferenceOptions, RunningReference } from '../../src/reference/violation';
import { resolveSecret } from '../../src/register/secrets';
import type { Role } from '../../src/register/roles';
import type { Target } from '../../src/register/target';
import { readRequirements } from '../../src/requirements/features';
import { isMandatory } from '../../src/requirements/requirement';
import { type CaseRecorder, execute } from '../../src/run/execute';
import { casesById, planOf, selectedFrom } from '../../src/run/plan';

const requirements = readRequirements();
const cases = casesById(requirements);
const binding = new Set(requirements.filter(({ level }) => isMandatory(level)).map(({ id }) => id));

/** How an implementation of ours is started on the way that is tried. */
export type Start = (options: ReferenceOptions) => Promise<RunningReference<unknown>>;

export interface Trial {
  readonly role: Role;
  readonly start: Start;
  readonly violate?: string;
  /** Those of both versions in XML where absent. */
  readonly specifications?: readonly string[];
  /** Requirements, or specifications; everything that applies where absent. */
  readonly only?: readonly string[];
  readonly limits?: Partial<Target['limits']>;
}

/** What came of a trial, and every exchange of it. */
export interface Tried {
  readonly verdicts: readonly CaseVerdict[];
  readonly exchanges: readonly Exchange[];
  readonly target: Target;
}

/** Starts an implementation of ours, runs the suite against it in this process, and ends it. */
export async function tried({ role, start, violate, specifications = ['RFC7970', 'RFC5070'], only, limits }: Trial): Promise<Tried> {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-reach-'));
  const running = await start({ folder, ...(violate !== undefined && { violate }) });
  try {
    const loopback = targetOf([{ name: 'reach', roles: [role], specifications }], { [role]: running.point });
    const target = { ...loopback, limits: { ...loopback.limits, ...limits } };
    const recorder = new Everything();
    const whole = planOf(requirements, target);
    const plan = only ? selectedFrom(whole, only).concat(whole.filter((planned) => only.some((each) => /^RFC\d+$/.test(each) && planned.case.startsWith(`${each}-`)))) : whole;
    return { verdicts: await execute({ plan, cases, target, secretOf: resolveSecret, recorder }), exchanges: recorder.exchanges, target };
  } finally {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every case that has not this verdict, with the reason: nothing, where all have. */
export function others(verdicts: readonly CaseVerdict[], verdict: CaseVerdict['verdict']): readonly string[] {
  return verdicts.filter((each) => each.verdict !== verdict).map((each) => `${each.verdict} ${each.case}: ${each.message}`);
}

/** The requirements that have a case with this verdict. */
export function requirementsWith(verdicts: readonly CaseVerdict[], verdict: CaseVerdict['verdict']): readonly string[] {
  return [...new Set(verdicts.filter((each) => each.verdict === verdict).map(({ requirement }) => requirement))];
}

/** Requirements at MUST level all of whose cases pass. */
export function bindingPasses(verdicts: readonly CaseVerdict[]): readonly string[] {
  const unpassed = new Set(verdicts.filter(({ verdict }) => verdict !== 'pass').map(({ requirement }) => requirement));
  return requirementsWith(verdicts, 'pass').filter((id) => binding.has(id) && !unpassed.has(id));
}

class Everything implements CaseRecorder {
  readonly exchanges: Exchange[] = [];
  readonly numbersOfCase = [];

  beginCase(): void {
    // All cases are kept together.
  }

  record(exchange: Exchange): void {
    this.exchanges.push(exchange);
  }
}
