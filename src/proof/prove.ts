import type { CaseVerdict } from '../bundle/format';
import { resolveSecret } from '../register/secrets';
import type { Target } from '../register/target';
import type { Role } from '../register/roles';
import { isMandatory, type Requirement } from '../requirements/requirement';
import { execute } from '../run/execute';
import { casesById, planOf } from '../run/plan';
import { type Cell, worst } from '../verdict';
import { MemoryRecorder } from './memory-recorder';
import { type NullSystem } from './null-systems';
import type { NullScore, Proof } from './proofs';
import { type Reference, startReferences } from './references';

/** What one proof found: the entry for the report, and what is wrong with the suite or its reference. */
export interface Proven<Entry> {
  readonly entry: Entry;
  readonly faults: readonly string[];
}

/** Cells of the requirements of a role, by id. */
type Cells = ReadonlyMap<string, Cell>;

/**
 * Shows for each testable Rule of a reference's roles that the reference passes it, and that violating it fails it and
 * nothing but what the violation declares. Gives proofs as they are done, one a Rule and role.
 */
export async function* prove(reference: Reference, requirements: readonly Requirement[]): AsyncGenerator<Proven<Proof>> {
  const own = requirements.filter((requirement) => requirement.testable && reference.specifications.includes(requirement.specification));
  const conforming = await cellsOf(reference, requirements);
  const failedUnder = new Map<string, readonly string[]>();
  for (const { id } of reference.violations) failedUnder.set(id, failedIn(await cellsOf(reference, requirements, id)));
  for (const role of reference.roles) {
    for (const requirement of own.filter(({ cases }) => cases.some(({ roles }) => roles.includes(role)))) {
      yield proofOf(reference, role, requirement, conforming, failedUnder);
    }
  }
  const unknown = reference.violations.filter(({ id }) => !own.some((requirement) => requirement.ids.includes(id)));
  for (const { id } of unknown) yield { entry: emptyProof(reference, id), faults: [`${reference.name}: violates ${id}, which no testable Rule of its roles has`] };
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

function proofOf(reference: Reference, role: Role, requirement: Requirement, conforming: Cells, failedUnder: ReadonlyMap<string, readonly string[]>): Proven<Proof> {
  const { id, ids } = requirement;
  const violation = reference.violations.find((each) => ids.includes(each.id));
  const killedBy = [...failedUnder].filter(([, failed]) => failed.includes(id)).map(([by]) => by);
  const also = violation?.also ?? [];
  const failed = failedUnder.get(violation?.id ?? '') ?? [];
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

function emptyProof(reference: Reference, id: string): Proof {
  return { requirement: id, role: reference.roles[0] ?? 'iodef-sender', reference: 'untested', killedBy: [], also: [] };
}

async function cellsOf(reference: Reference, requirements: readonly Requirement[], violate?: string): Promise<Cells> {
  const { target, stop } = await startReferences([reference], violate);
  try {
    return byRequirement(await verdictsFor(target, requirements));
  } finally {
    await stop();
  }
}

function verdictsFor(target: Target, requirements: readonly Requirement[]): Promise<readonly CaseVerdict[]> {
  return execute({ plan: planOf(requirements, target), cases: casesById(requirements), target, secretOf: resolveSecret, recorder: new MemoryRecorder() });
}

function byRequirement(verdicts: readonly CaseVerdict[]): Cells {
  const ids = [...new Set(verdicts.map(({ requirement }) => requirement))];
  return new Map(ids.map((id) => [id, worst(verdicts.filter(({ requirement }) => requirement === id).map(({ verdict }) => verdict))]));
}

function failedIn(cells: Cells): readonly string[] {
  return [...cells].filter(([, cell]) => cell === 'fail').map(([id]) => id);
}

function countsOf(cells: Cells): Partial<Record<Cell, number>> {
  const counts: Partial<Record<Cell, number>> = {};
  for (const cell of cells.values()) counts[cell] = (counts[cell] ?? 0) + 1;
  return counts;
}
