import { cells } from '../verdict';
import type { NullScore, Proof } from '../proof/proofs';
import type { ReportInput } from './input';
import type { Matrix } from './matrix';
import type { ModelReference } from '../grammar/model-reference';
import { countsOf } from './model-page';
import { pageOf } from './page';
import { specificationOf } from './specifications';
import { cellWords } from './verdict-words';

/** The suite itself: how each check was shown to be able to fail, what systems that do nothing score, and where specifications are wrong. */
export function suitePage(matrix: Matrix, input: ReportInput): string {
  const testable = input.requirements.filter(({ testable }) => testable);
  const bySource = new Map(input.requirements.map((requirement) => [requirement.id, requirement]));
  return pageOf(
    'suite',
    { title: 'The suite itself', root: '' },
    {
      counts: {
        requirements: input.requirements.length,
        testable: testable.length,
        cases: testable.flatMap((requirement) => requirement.cases).length,
        ledger: input.ledger.length,
        open: input.ledger.filter(({ state }) => state === 'open').length,
      },
      suites: suitesOf(matrix),
      proven: input.proofs !== undefined,
      proofs: (input.proofs?.proofs ?? []).map((proof) => proofView(proof, bySource.get(proof.requirement)?.title ?? '', bySource.get(proof.requirement)?.specification ?? '')),
      unkilled: (input.proofs?.proofs ?? []).filter(({ killedBy }) => killedBy.length === 0).length,
      nullSystems: (input.proofs?.nullSystems ?? []).map(nullView),
      grammars: grammarsOf(input),
      cells: cells.map((cell) => cellWords[cell]),
      specificationDefects: defectsOf(input, 'D'),
      engineDefects: defectsOf(input, 'E'),
    },
  );
}

/** Of the versions of IODEF, whose classes have pages, then of what extends them. */
function grammarsOf({ models = [], extensions = [] }: ReportInput): readonly object[] {
  const grammar = (folder: string) => (covered: Pick<ModelReference, 'specification' | 'counts'>) => {
    const { specification } = covered;
    return { page: `${folder}/${specification}.html`, name: specificationOf(specification).name, rows: countsOf(covered) };
  };
  return [...models.map(grammar('models')), ...extensions.map(grammar('specifications'))];
}

function suitesOf({ columns }: Matrix): readonly object[] {
  const suites = new Map(columns.flatMap(({ runs }) => runs.map(({ bundle: { run } }) => [`${run.suite.version} ${run.suite.lock} ${run.platform}`, run] as const)));
  return [...suites.values()].map(({ suite, platform }) => ({ ...suite, platform }));
}

function proofView(proof: Proof, title: string, specification: string): object {
  const others = proof.killedBy.filter((id) => id !== proof.requirement);
  return {
    ...proof,
    title,
    specification,
    reference: cellWords[proof.reference],
    own: proof.killedBy.includes(proof.requirement) ? 'yes' : 'no',
    others: others.join(', '),
    also: proof.also.join(', '),
  };
}

function nullView(score: NullScore): object {
  return { ...score, passed: score.passed.join(', '), count: score.passed.length, scores: cells.map((cell) => score.cells[cell] ?? 0) };
}

function defectsOf({ defects, requirements }: ReportInput, kind: 'D' | 'E'): readonly object[] {
  return defects
    .filter(({ id }) => id.startsWith(kind))
    .map((defect) => ({
      ...defect,
      concerns: defect.concerns.map((name) => (/^(RFC|XEP)/.test(name) ? specificationOf(name).name : name)).join(', '),
      citedBy: requirements.filter((requirement) => requirement.defects.includes(defect.id)).map(({ id, specification }) => ({ id, specification })),
    }));
}
