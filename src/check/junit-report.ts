import { visible } from '../report/visible';
import { isMandatory } from '../requirements/requirement';
import type { Checked, CheckFinding } from './checked';
import type { CheckReport } from './report';
import { lineOf } from './words';

/** JUnit's XML: a suite of one case a document, so that every count is known when it is written. */
export function junitReport(): CheckReport {
  return { begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="milepost check">\n', document: suiteOf, end: () => '</testsuites>\n' };
}

function suiteOf(checked: Checked): string {
  const { file, verdict, version } = checked;
  const [failures, errors] = [verdict === 'invalid' ? 1 : 0, verdict === 'unusable' ? 1 : 0];
  const name = escaped(file);
  const inside = failures + errors > 0 ? outcomeOf(checked) : outputOf(checked);
  return `<testsuite name="${name}" tests="1" failures="${failures}" errors="${errors}" skipped="0"><testcase classname="IODEF ${version ?? 'unknown'}" name="${name}">${inside}</testcase></testsuite>\n`;
}

function outcomeOf({ file, verdict, findings }: Checked): string {
  const element = verdict === 'unusable' ? 'error' : 'failure';
  const first = findings.find(counts) ?? findings[0];
  return `<${element} type="${escaped(first?.requirement ?? verdict)}" message="${escaped(first ? lineOf(file, first) : verdict)}">${escaped(linesOf(file, findings))}</${element}>`;
}

function outputOf({ file, findings }: Checked): string {
  return findings.length > 0 ? `<system-out>${escaped(linesOf(file, findings))}</system-out>` : '';
}

function linesOf(file: string, findings: readonly CheckFinding[]): string {
  return findings.map((finding) => lineOf(file, finding)).join('\n');
}

function counts({ level, defect }: CheckFinding): boolean {
  return !defect && level !== null && isMandatory(level);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return visible(text).replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
