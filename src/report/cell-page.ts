import type { Finding } from '../evidence';
import type { CaseVerdict } from '../bundle/format';
import { repeatCommand } from './command-line';
import type { Defect } from './defects';
import type { TestCase } from '../requirements/requirement';
import { wordsOf } from './level';
import { type CaseResult, type Column, isAttested, type MatrixCell, toleratedOf } from './matrix';
import { exchangeView } from './message-view';
import { pageOf, stylesheet } from './page';
import { slugsOf } from './slug';
import { specificationOf } from './specifications';
import { cellWords, reasonWords } from './verdict-words';
import { excerpt } from './visible';

/** The evidence behind one cell: the requirement, what was found, every test case with what crossed the wire, and how to repeat it. */
export function cellPage(column: Column, cell: MatrixCell, defects: readonly Defect[]): string {
  const { requirement } = cell;
  const anchors = slugsOf(cell.cases.map(({ testCase }) => `case ${testCase.id.slice(requirement.id.length + 1)}`));
  return pageOf(
    'cell',
    { title: `${requirement.id}, ${column.name}`, root: '../../', style: stylesheet('evidence.css') },
    {
      implementation: { name: column.name, slug: column.slug, version: column.target.implementation.version ?? '' },
      requirement: {
        id: requirement.id,
        ids: requirement.ids.join(', '),
        title: requirement.title,
        description: requirement.description,
        level: wordsOf(requirement.level),
        roles: requirement.roles.join(', '),
        options: requirement.options.join(', '),
        specification: specificationOf(requirement.specification),
        section: requirement.section,
        url: requirement.url,
        source: `${requirement.uri}:${requirement.line}`,
      },
      verdict: cellWords[cell.cell],
      attested: isAttested(cell),
      meaning: cell.cell === 'untested' ? (cell.reason ?? '') : cellWords[cell.cell].meaning,
      unjudged: cell.cases.flatMap((result, index) => unjudgedView(result, anchors[index] ?? '')),
      findings: cell.cases.flatMap(({ testCase, verdict }, index) => (verdict?.findings ?? []).map((finding) => ({ ...findingView(finding), anchor: anchors[index], title: labelOf(testCase) }))),
      tolerated: toleratedOf(cell).map((finding) => ({ ...findingView(finding), ...defectView(finding, defects) })),
      defects: requirement.defects.flatMap((id) => defects.filter((defect) => defect.id === id)),
      command: repeatCommand(column.file, requirement.id),
      cases: cell.cases.map((result, index) => caseView(result, anchors[index] ?? '', column)),
      several: cell.cases.length > 1,
    },
  );
}

/** So many exchanges of one test case are shown; the bundle holds the others. */
const shownExchanges = 100;

function findingView({ where, expected, actual }: Finding): Pick<Finding, 'where' | 'expected' | 'actual'> {
  return { where: excerpt(where), expected: excerpt(expected), actual: excerpt(actual) };
}

function defectView(finding: Finding, defects: readonly Defect[]): { defect: string; reading: string } {
  const known = defects.find(({ id }) => id === finding.defect);
  return { defect: finding.defect ?? '', reading: known?.reading ?? '' };
}

/** A row of an outline shares its title with the others; its vector tells them apart. */
function labelOf({ title, vector, violation }: TestCase): string {
  return vector === undefined || violation !== undefined ? title : `${title}: ${vector}`;
}

/** Why a test case gave no judgement, in one line. */
function unjudgedView({ testCase, verdict }: CaseResult, anchor: string): readonly object[] {
  if (verdict && verdict.verdict !== 'inconclusive') return [];
  const reason = verdict?.reason;
  const because = verdict ? [reason && reasonWords[reason], messageOf(verdict)].filter(Boolean).join('. ') : 'it did not run';
  return [{ anchor, title: labelOf(testCase), name: reason ?? 'untested', because }];
}

function caseView({ testCase, verdict, bundle }: CaseResult, anchor: string, column: Column): object {
  const recorded = verdict && bundle ? bundle.exchanges.filter(({ seq }) => verdict.exchanges.includes(seq)) : [];
  return {
    anchor,
    id: testCase.id,
    title: labelOf(testCase),
    verdict: cellWords[verdict?.verdict ?? 'untested'],
    vector: testCase.vector ?? '',
    attested: verdict?.attested === true,
    steps: testCase.steps.map((text) => ({ text, stopped: verdict?.step !== undefined && text.endsWith(` ${verdict.step}`) })),
    role: verdict?.role ?? '',
    startedAt: verdict?.startedAt ?? '',
    milliseconds: verdict?.durationMilliseconds ?? 0,
    suite: bundle?.run.suite.version ?? '',
    platform: bundle?.run.platform ?? '',
    command: repeatCommand(column.file, testCase.id),
    exchanges: bundle ? recorded.slice(0, shownExchanges).map((each, index) => exchangeView(each, bundle, recorded[index - 1])) : [],
    exchangeCount: recorded.length,
    unshown: Math.max(0, recorded.length - shownExchanges),
    open: verdict?.verdict === 'fail',
  };
}

/** Why an inconclusive case stopped, without the reason's name in front. */
function messageOf(verdict: CaseVerdict | undefined): string {
  if (verdict?.verdict !== 'inconclusive') return '';
  const { message = '', reason = '' } = verdict;
  return excerpt(message.startsWith(`${reason}: `) ? message.slice(reason.length + 2) : message);
}
