import type { Bundle, CaseVerdict } from '../bundle/format';
import type { Finding } from '../evidence';
import { factsSchema } from '../register/facts';
import type { Target } from '../register/target';
import type { Requirement, TestCase } from '../requirements/requirement';
import { roleFor } from '../run/plan';
import { type Cell, worst } from '../verdict';
import type { RegisterEntry, ReportInput } from './input';
import { latestByRole, type RoleRun } from './latest-by-role';
import { slugOf, slugsOf } from './slug';
import { inOrderOfReport, type SpecificationGroup, specificationGroups, specificationOf } from './specifications';

/** Requirements by implementations: what the whole report is rendered from. */
export interface Matrix {
  /** Grouped as RFC 8134 groups them, alphabetical inside a group. */
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
}

/** The testable requirements of one group of specifications; the others are counted on the specifications' pages. */
export interface RowGroup {
  readonly group: SpecificationGroup;
  readonly requirements: readonly Requirement[];
}

/** An implementation, and what came out for each testable requirement. */
export interface Column {
  readonly name: string;
  /** Its name in paths. */
  readonly slug: string;
  readonly target: Target;
  /** How a command line names its target file. */
  readonly file: string;
  /** False where there is no evidence at all: then its cells are claims. */
  readonly measured: boolean;
  readonly runs: readonly RoleRun[];
  /** By requirement id. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
  /** Verdicts on test cases that this suite does not hold. */
  readonly strangers: readonly CaseVerdict[];
}

/** One place of the matrix. */
export interface MatrixCell {
  readonly requirement: Requirement;
  readonly cell: Cell;
  /** Why there is no judgement: a Reason of an inconclusive case, or a sentence that cites the claim. */
  readonly reason?: string;
  /** The test cases that apply, in the order of the feature. */
  readonly cases: readonly CaseResult[];
}

/** One test case of a cell; without verdict and bundle it did not run. */
export interface CaseResult {
  readonly testCase: TestCase;
  readonly verdict?: CaseVerdict;
  readonly bundle?: Bundle;
}

export const implementationGroups = factsSchema.shape.group.options;

/** Folds the register and the bundles into the matrix; of several bundles of an implementation the latest run of each role counts. */
export function matrixOf({ requirements, register, bundles }: Pick<ReportInput, 'requirements' | 'register' | 'bundles'>): Matrix {
  const testable = requirements.filter((requirement) => requirement.testable).sort(byPlace);
  const entries = [...register, ...unregistered(register, bundles)].sort(byGroupAndName);
  const slugs = slugsOf(entries.map(({ target }) => target.implementation.name));
  const columns = entries.map((entry, index) => {
    const own = bundles.filter(({ target }) => target.implementation.name === entry.target.implementation.name);
    return columnOf(entry, slugs[index] ?? '', testable, own);
  });
  const groups = specificationGroups.map((group) => ({ group, requirements: testable.filter((each) => specificationOf(each.specification).group === group) }));
  return { columns, groups };
}

/** The column of one run alone, without the test cases that its plan left out: what a CI job reports. */
export function columnOfRun(requirements: readonly Requirement[], bundle: Bundle): Column {
  const planned = new Set(bundle.run.plan.map((each) => each.case));
  const asked = requirements
    .map((requirement) => ({ ...requirement, cases: requirement.cases.filter(({ id }) => planned.has(id)) }))
    .filter((requirement) => requirement.cases.length > 0 || typeof roleFor(requirement, requirement.roles, bundle.target) !== 'string');
  return columnOf({ file: bundle.run.targetFile, target: bundle.target }, slugOf(bundle.target.implementation.name), asked.filter(({ testable }) => testable).sort(byPlace), [bundle]);
}

/** What a cell's failed cases found. */
export function findingsOf(cell: MatrixCell): readonly Finding[] {
  return cell.cases.flatMap(({ verdict }) => verdict?.findings ?? []);
}

/** What a cell's cases tolerated because an entry of the defects register explains it. */
export function toleratedOf(cell: MatrixCell): readonly Finding[] {
  return cell.cases.flatMap(({ verdict }) => verdict?.tolerated ?? []);
}

/** Whether a cell rests on what somebody says, not on what was observed. */
export function isAttested(cell: MatrixCell): boolean {
  return cell.cases.some(({ verdict }) => verdict?.attested === true);
}

function columnOf({ file, target }: RegisterEntry, slug: string, testable: readonly Requirement[], bundles: readonly Bundle[]): Column {
  const runs = latestByRole(bundles);
  const known = new Set(testable.flatMap((requirement) => requirement.cases.map(({ id }) => id)));
  return {
    name: target.implementation.name,
    slug,
    target,
    file,
    measured: runs.length > 0,
    runs,
    cells: new Map(testable.map((requirement) => [requirement.id, cellOf(requirement, target, runs)])),
    strangers: runs.flatMap(({ verdicts }) => [...verdicts.values()].filter((verdict) => !known.has(verdict.case))),
  };
}

function cellOf(requirement: Requirement, target: Target, runs: readonly RoleRun[]): MatrixCell {
  const whole = roleFor(requirement, requirement.roles, target);
  if (typeof whole !== 'string') return { requirement, cell: 'inapplicable', reason: whole.because, cases: [] };
  const cases: CaseResult[] = [];
  let because: string | undefined;
  for (const testCase of requirement.cases) {
    const role = testCase.roles === requirement.roles ? whole : roleFor(requirement, testCase.roles, target);
    if (typeof role === 'string') cases.push(resultOf(testCase, runs.find((run) => run.role === role)));
    else because ??= role.because;
  }
  if (cases.length === 0 && because !== undefined) return { requirement, cell: 'inapplicable', reason: because, cases };
  const cell = worst(cases.map(({ verdict }) => verdict?.verdict ?? 'untested'));
  const reason = reasonFor(cell, cases, target, runs);
  return { requirement, cell, ...(reason !== undefined && { reason }), cases };
}

function resultOf(testCase: TestCase, run: RoleRun | undefined): CaseResult {
  const verdict = run?.verdicts.get(testCase.id);
  return verdict && run ? { testCase, verdict, bundle: run.bundle } : { testCase };
}

function reasonFor(cell: Cell, cases: readonly CaseResult[], target: Target, runs: readonly RoleRun[]): string | undefined {
  if (cell === 'inconclusive') return cases.find(({ verdict }) => verdict?.verdict === 'inconclusive')?.verdict?.reason ?? 'harness';
  if (cell !== 'untested') return undefined;
  if (runs.length === 0) return `claimed only: ${target['claimed-only'] ?? 'no run was handed in'}`;
  const missing = cases.filter(({ verdict }) => !verdict).length;
  return missing === cases.length ? 'claimed, and none of its test cases ran' : `claimed, and ${missing} of its ${cases.length} test cases did not run`;
}

function unregistered(register: readonly RegisterEntry[], bundles: readonly Bundle[]): readonly RegisterEntry[] {
  const names = new Set(register.map(({ target }) => target.implementation.name));
  const entries = new Map<string, RegisterEntry>();
  for (const { target, run } of bundles) {
    if (!names.has(target.implementation.name)) entries.set(target.implementation.name, { file: run.targetFile, target });
  }
  return [...entries.values()];
}

function byGroupAndName({ target: one }: RegisterEntry, { target: other }: RegisterEntry): number {
  const rank = ({ implementation }: Target): number => implementationGroups.indexOf(implementation.group);
  return rank(one) - rank(other) || one.implementation.name.localeCompare(other.implementation.name, 'en', { sensitivity: 'base', numeric: true });
}

function byPlace(one: Requirement, other: Requirement): number {
  const compare = (a: string, b: string): number => collator.compare(a, b);
  return inOrderOfReport(one.specification, other.specification) || compare(one.section, other.section) || compare(one.id, other.id);
}

const collator = new Intl.Collator('en', { numeric: true });
