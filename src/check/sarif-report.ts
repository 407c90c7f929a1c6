import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMandatory } from '../requirements/requirement';
import { type Checked, type CheckFinding, notJudged } from './checked';
import type { Told } from './kept-rules';
import type { CheckReport } from './report';
import type { Rule } from './rules';
import { lineOf } from './words';

/** SARIF 2.1.0 (OASIS): one run, its rules the requirements that documents are judged by, a result a finding. */
export function sarifReport(rules: readonly Rule[], requirements: readonly Told[], version: string): CheckReport {
  const ids = [...new Set(rules.map(({ requirement }) => requirement))];
  const descriptors = [...requirements.filter(({ id }) => ids.includes(id)).map(descriptorOf), notJudgedDescriptor];
  const indexes = new Map(descriptors.map(({ id }, index) => [id, index]));
  const driver = { name: 'milepost', semanticVersion: version, rules: descriptors };
  const head = JSON.stringify({ $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json', version: '2.1.0' });
  let separator = '';
  return {
    begin: () => `${head.slice(0, -1)},"runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`,
    document: ({ file, findings, notes }) =>
      [...findings.map((finding) => resultOf(file, finding, indexes)), ...notes.map((note) => ({ ...resultOf(file, note, indexes), level: 'note' }))]
        .map((result) => {
          const text = `${separator}\n${JSON.stringify(result)}`;
          separator = ',';
          return text;
        })
        .join(''),
    end: () => '\n]}]}\n',
  };
}

const notJudgedDescriptor = { id: notJudged, shortDescription: { text: 'The document cannot be judged' }, defaultConfiguration: { level: 'error' } };

function descriptorOf({ id, title, description, url, level }: Told) {
  return { id, shortDescription: { text: title }, fullDescription: { text: description }, helpUri: url, defaultConfiguration: { level: isMandatory(level) ? 'error' : 'warning' } };
}

function resultOf(file: string, finding: CheckFinding, indexes: ReadonlyMap<string, number>) {
  const { requirement, where, line, column } = finding;
  const ruleIndex = indexes.get(requirement);
  return {
    ruleId: requirement,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levelOf(finding),
    message: { text: lineOf(file, finding) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line, startColumn: column } },
        logicalLocations: [{ fullyQualifiedName: where, kind: 'element' }],
      },
    ],
    ...(finding.defect && { properties: { defect: finding.defect } }),
  };
}

function levelOf({ level, defect }: CheckFinding): 'error' | 'warning' | 'note' {
  if (defect) return 'note';
  return level === null || isMandatory(level) ? 'error' : 'warning';
}

/** Relative to the working directory where the file was named so, as the platforms that read SARIF want it. */
function uriOf(file: Checked['file']): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  const parts = file.replaceAll('\\', '/').split('/');
  return parts.map((part) => encodeURIComponent(Buffer.from(part).toString())).join('/');
}
