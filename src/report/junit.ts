import type { Bundle, CaseVerdict } from '../bundle/format';
import type { Requirement } from '../requirements/requirement';
import { sentenceOf } from '../verdict';
import { wordsOf } from './level';
import { type CaseResult, columnOfRun, type MatrixCell } from './matrix';
import { reasonWords } from './verdict-words';
import { excerpt, visible } from './visible';

/**
 * A run as JUnit XML, one suite a specification, one test case a test case. A fail is a failure, inconclusive and
 * untested are errors, what the implementation does not claim is skipped: nothing that did not run looks passed.
 */
export function junitOf(bundle: Bundle, requirements: readonly Requirement[]): string {
  const column = columnOfRun(requirements, bundle);
  const cells = [...column.cells.values()];
  const specifications = [...new Set(cells.map(({ requirement }) => requirement.specification))];
  const bodies = specifications.map((name) => suiteOf(name, cells.filter(({ requirement }) => requirement.specification === name).flatMap(testCasesOf)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name=${attribute(column.name)}>\n${bodies.join('')}</testsuites>\n`;
}

interface JunitCase {
  readonly kind: 'passed' | 'failures' | 'errors' | 'skipped';
  readonly xml: string;
}

function suiteOf(specification: string, cases: readonly JunitCase[]): string {
  const count = (kind: JunitCase['kind']): number => cases.filter((each) => each.kind === kind).length;
  const counts = `tests="${cases.length}" failures="${count('failures')}" errors="${count('errors')}" skipped="${count('skipped')}"`;
  return ` <testsuite name="${specification}" ${counts}>\n${cases.map(({ xml }) => xml).join('')} </testsuite>\n`;
}

function testCasesOf(cell: MatrixCell): readonly JunitCase[] {
  const { requirement } = cell;
  const open = (name: string, seconds: number): string =>
    `  <testcase classname="${requirement.specification}.${requirement.section}" name=${attribute(name)} time="${seconds}"`;
  if (cell.cell === 'inapplicable') {
    return [{ kind: 'skipped', xml: `${open(`${requirement.id}: ${requirement.title}`, 0)}><skipped message=${attribute(cell.reason ?? '')}/></testcase>\n` }];
  }
  return cell.cases.map((result) => {
    const start = open(`${result.testCase.id}: ${result.testCase.title}`, (result.verdict?.durationMilliseconds ?? 0) / 1000);
    const outcome = outcomeOf(result, cell);
    return outcome ? { kind: outcome.kind, xml: `${start}>${outcome.xml}</testcase>\n` } : { kind: 'passed', xml: `${start}/>\n` };
  });
}

function outcomeOf({ verdict }: CaseResult, { requirement }: MatrixCell): JunitCase | undefined {
  if (!verdict) return { kind: 'errors', xml: `<error type="untested" message="claimed, nothing ran"/>` };
  if (verdict.verdict === 'pass') return undefined;
  if (verdict.verdict === 'fail') {
    const sentences = verdict.findings.map(sentenceOf);
    return { kind: 'failures', xml: `<failure type="${wordsOf(requirement.level)}" message=${attribute(excerpt(sentences[0] ?? requirement.title))}>${content(sentences.map(excerpt).join('\n'))}</failure>` };
  }
  return { kind: 'errors', xml: `<error type="${verdict.reason ?? 'harness'}" message=${attribute(excerpt(reasonOf(verdict)))}/>` };
}

function reasonOf({ reason = 'harness', message }: CaseVerdict): string {
  return message ?? reasonWords[reason];
}

function attribute(text: string): string {
  return `"${content(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`;
}

function content(text: string): string {
  return visible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
