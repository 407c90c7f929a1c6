import type { CaseVerdict } from '../bundle/format';
import { resolveSecret } from '../register/secrets';
import type { Target } from '../register/target';
import type { Role } from '../register/roles';
import { readRequirements } from '../requirements/features';
import { isMandatory, type Requirement } from '../requirements/requirement';
import { execute } from '../run/execute';
import { casesById, planOf } from '../run/plan';
import { type Cell, worst } from '../verdict';
import { MemoryRecorder } from './memory-recorder';
import { type NullSystem } from './null-systems';
import type { NullScore, Proof } from './proofs';
import { isAsked, type Reference, startReferences } from './references';

/** What one proof found: the entry for the report, and what is wrong with the suite or its reference. */
export interface Proven<Entry> {
  readonly entry: Entry;
  readonly faults: readonly string[];
}

/** Cells of the requirements of a reference, by id. */
export type Cells = ReadonlyMap<string, Cell>;

/** How far a violation is watched: in the feature files of what it says it breaks, or in every feature of its reference. */
export type Reach = 'sections' | 'whole';

/** What the conforming reference gets for each requirement. */
export function conformingCells(reference: Reference, requirements: readonly Requirement[]): Promise<Cells> {
  return cellsOf(reference, requirements);
}

/** Which requirements fail where the reference breaks this one, as far as it is watched. */
export async function failedUnder(reference: Reference, requirements: readonly Requirement[], violate: string, reach: Reach): Promise<readonly string[]> {
  const watched = reach === 'whole' ? requirements : besideThose(reference, requirements, violate);
  const cells = await cellsOf(reference, watched, violate);
  return [...cells].filter(([, cell]) => cell === 'fail').map(([id]) => id);
}

/**
 * For each of these testable Rules of a reference's roles, whether the reference passes it, and whether violating it fails it
 * and nothing but what the violation declares: one proof a Rule and role.
 */
export function proofsOf(reference: Reference, rules: readonly Requirement[], conforming: Cells, failed: ReadonlyMap<string, readonly string[]>): readonly Proven<Proof>[] {
  const own = rules.filter((rule) => rule.testable && isAsked(reference, rule));
  return reference.roles.flatMap((role) =>
    own.filter(({ cases }) => cases.some(({ roles }) => roles.includes(role))).map((rule) => proofOf(reference, role, rule, conforming, failed)),
  );
}

/** Violations of a reference that no testable Rule of its roles has: nothing would show what they do. */
export function idleViolations(reference: Reference, requirements: readonly Requirement[]): readonly string[] {
  const own = requirements.filter((rule) => rule.testable && isAsked(reference, rule) && rule.roles.some((role) => reference.roles.includes(role)));
  const idle = reference.violations.filter(({ id }) => !own.some(({ ids }) => ids.includes(id)));
  return idle.map(({ id }) => `${reference.name}: violates ${id}, which no testable Rule of its roles has`);
}

/** Shows that a system that implements nothing passes no requirement that binds. */
export async function scoreOf(system: NullSystem, requirements: readonly Requirement[]): Promise<Proven<NullScore>> {
  const { target, stop } = await system.start();
  try {
    const cells = byRequirement(await verdictsFor(target, requirements));
    const passed = [...cells].filter(([, cell]) => cell === 'pass').map(([id]) => id);
    const binding = passed.filter((id) => requirements.some((requirement) => requirement.id === id && isMandatory(requirement.level)));
    return {
      entry: { system: system.kind, role: system.role, point: system.point, passed, cells: countsOf(cells) },
      faults: [
        ...binding.map((id) => `${system.kind} as ${system.role} passes ${id}`),
        ...(cells.size === 0 ? [`${system.kind} as ${system.role}: no test case ran`] : []),
      ],
    };
  } finally {
    await stop();
  }
}

function proofOf(reference: Reference, role: Role, { id, ids }: Requirement, conforming: Cells, failedBy: ReadonlyMap<string, readonly string[]>): Proven<Proof> {
  const violation = reference.violations.find((each) => ids.includes(each.id));
  const killedBy = [...failedBy].filter(([, failed]) => failed.includes(id)).map(([by]) => by).sort();
  const also = violation?.also ?? [];
  const failed = failedBy.get(violation?.id ?? '') ?? [];
  const cell = conforming.get(id) ?? 'untested';
  return {
    entry: { requirement: id, role, reference: cell, killedBy, also },
    faults: [
      ...(cell === 'pass' ? [] : [`${id}: the conforming ${reference.name} gets ${cell}`]),
      ...(violation ? [] : [`${id}: the ${reference.name} has no violation of it`]),
      ...(violation && !failed.includes(id) ? [`${id}: survives its violation in the ${reference.name}`] : []),
      ...failed.filter((other) => other !== id && !also.includes(other)).map((other) => `${id}: its violation in the ${reference.name} fails ${other} too, undeclared`),
      ...also.filter((other) => violation && !failed.includes(other)).map((other) => `${id}: its violation in the ${reference.name} declares ${other}, which does not fail`),
    ],
  };
}

/** Every requirement that stands in a feature file with one that the violation says it breaks. */
function besideThose(reference: Reference, requirements: readonly Requirement[], violate: string): readonly Requirement[] {
  const also = reference.violations.find(({ id }) => id === violate)?.also ?? [];
  const broken = requirements.filter(({ ids }) => ids.some((id) => id === violate || also.includes(id)));
  const files = new Set(broken.map(({ uri }) => uri));
  return requirements.filter(({ uri }) => files.has(uri));
}

async function cellsOf(reference: Reference, requirements: readonly Requirement[], violate?: string): Promise<Cells> {
  const { target, stop } = await startReferences([reference], violate);
  try {
    return byRequirement(await verdictsFor(target, requirements.filter((rule) => isAsked(reference, rule))));
  } finally {
    await stop();
  }
}

// A part of the requirements is planned; whether that is all of a feature file, only all of them tell.
function verdictsFor(target: Target, requirements: readonly Requirement[]): Promise<readonly CaseVerdict[]> {
  return execute({ plan: planOf(requirements, target), cases: casesById(readRequirements()), target, secretOf: resolveSecret, recorder: new MemoryRecorder() });
}

function byRequirement(verdicts: readonly CaseVerdict[]): Cells {
  const ids = [...new Set(verdicts.map(({ requirement }) => requirement))];
  return new Map(ids.map((id) => [id, worst(verdicts.filter(({ requirement }) => requirement === id).map(({ verdict }) => verdict))]));
}

function countsOf(cells: Cells): Partial<Record<Cell, number>> {
  const counts: Partial<Record<Cell, number>> = {};
  for (const cell of cells.values()) counts[cell] = (counts[cell] ?? 0) + 1;
  return counts;
}
