import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Checked } from '../../src/check/checked';
import { jsonReport } from '../../src/check/json-report';
import { junitReport } from '../../src/check/junit-report';
import type { CheckReport } from '../../src/check/report';
import { sarifReport } from '../../src/check/sarif-report';
import { textReport } from '../../src/check/text-report';
import { Tally } from '../../src/check/words';
import { readRequirements } from '../../src/requirements/features';
import { readVector } from '../../src/vectors';
import { childrenOf, parseXml } from '../../src/xml/tree';
import { judged, rules } from './judging';

const requirements = readRequirements();

async function everyVerdict(): Promise<readonly Checked[]> {
  const of = async (file: string, bytes: Uint8Array | string): Promise<Checked> => ({ file, format: 'xml', ...(await judged(bytes)) });
  return [
    await of('valid.xml', readVector('iodef/valid/minimal').bytes),
    await of('a folder/invalid & "more" <ü>.xml', readVector('iodef/invalid/incident-no-purpose').bytes),
    await of('tolerated.xml', readVector('iodef/tolerated/d05-expectation-training').bytes),
    await of('/absolute/unusable.xml', '<!DOCTYPE a><a/>'),
    await of('notes.xml', Buffer.from(readVector('iodef/valid/minimal').bytes).toString().replace(/^.*\n/, '')),
    await of('control\u0007.xml', '<a>\u0000</a>'),
  ];
}

function written(report: CheckReport, documents: readonly Checked[]): string {
  const tally = new Tally();
  documents.forEach((document) => tally.add(document));
  return [report.begin(), ...documents.map((document) => report.document(document)), report.end(tally)].join('');
}

test('text: place, requirement, expected and got; how to mend it; where it is written', async () => {
  const text = written(textReport((id) => requirements.find((each) => each.id === id)?.url), await everyVerdict());
  assert.match(
    text,
    /^a folder\/invalid & "more" <ü>\.xml:6:3: RFC7970-3\.2-purpose: \/IODEF-Document\/Incident: expected @purpose, .*, got no such attribute\n {2}mend: add @purpose.*\n {2}read: https:\/\/www\.rfc-editor\.org\/rfc\/rfc7970#section-3\.2\n/m,
  );
  assert.match(text, /^tolerated\.xml:.*\(tolerated: D05\)\n {2}mend: nothing needs to be done/m);
  assert.match(text, /^notes\.xml:1:1: RFC7970-4\.1-1: .*\(note: counts with --as-sent\)$/m);
  assert.match(text, /^\/absolute\/unusable\.xml:1:\d+: not-judged: .*\n {2}mend: take the DOCTYPE out\n(?! {2}read)/m);
  assert.match(text, /6 documents: 2 valid, 1 tolerated, 2 invalid, 1 unusable\n$/);
});

test('JSON: an array of documents with just these members', async () => {
  const documents = await everyVerdict();
  const read = JSON.parse(written(jsonReport(), documents)) as readonly Record<string, unknown>[];
  assert.deepEqual(read.map(({ verdict }) => verdict), ['valid', 'invalid', 'tolerated', 'unusable', 'valid', 'invalid']);
  assert.deepEqual(Object.keys(read[1] ?? {}), ['file', 'format', 'version', 'verdict', 'findings', 'notes']);
  assert.deepEqual(Object.keys((read[1]?.['findings'] as readonly object[])[0] ?? {}), ['requirement', 'level', 'where', 'line', 'column', 'expected', 'actual', 'defect']);
  assert.deepEqual(JSON.parse(written(jsonReport(), [])), []);
});

describe('SARIF 2.1.0', () => {
  test('has the shape of the standard: version, driver with rules, results with rule, message and place', async () => {
    const log = JSON.parse(written(sarifReport(rules, requirements, '0.1.0'), await everyVerdict())) as SarifLog;
    assert.equal(log.version, '2.1.0');
    assert.match(log.$schema, /^https:\/\/.*sarif-schema-2\.1\.0\.json$/);
    assert.equal(log.runs.length, 1);
    const [{ tool, results, columnKind }] = log.runs;
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.ok(tool.driver.name.length > 0);
    const ids = tool.driver.rules.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { shortDescription, helpUri } of tool.driver.rules) {
      assert.ok(shortDescription.text.length > 0);
      if (helpUri !== undefined) assert.ok(URL.canParse(helpUri));
    }
    assert.ok(results.length >= 5);
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      assert.equal(ids[ruleIndex], ruleId);
      assert.ok(['none', 'note', 'warning', 'error'].includes(level));
      assert.ok(message.text.length > 0);
      assert.equal(locations.length, 1);
      const { artifactLocation, region } = locations[0].physicalLocation;
      assert.ok(URL.canParse(artifactLocation.uri, 'file:///base/'));
      assert.match(artifactLocation.uri, /^[\w.~!$&'()*+,;=:@%/-]+$/);
      assert.ok(Number.isInteger(region.startLine) && region.startLine >= 1 && Number.isInteger(region.startColumn) && region.startColumn >= 1);
    }
  });

  test('an error is what binds, a note what is tolerated or noted', async () => {
    const { runs } = JSON.parse(written(sarifReport(rules, requirements, '0.1.0'), await everyVerdict())) as SarifLog;
    const levels = (file: string) => new Set(runs[0].results.filter(({ locations }) => locations[0].physicalLocation.artifactLocation.uri.endsWith(file)).map(({ level }) => level));
    assert.deepEqual([...levels('tolerated.xml')], ['note']);
    assert.deepEqual([...levels('notes.xml')], ['note']);
    assert.deepEqual([...levels('unusable.xml')], ['error']);
  });
});

test('JUnit: a suite of one case a document, well-formed whatever the names', async () => {
  const { document, fault } = parseXml(Buffer.from(written(junitReport(), await everyVerdict())));
  assert.ok(document, fault?.message);
  const suites = childrenOf(document.root, '', 'testsuite');
  const count = (name: string): number => suites.reduce((sum, suite) => sum + Number(suite.attributes.find(({ local }) => local === name)?.value), 0);
  assert.deepEqual([count('tests'), count('failures'), count('errors')], [6, 2, 1]);
  assert.deepEqual(
    suites.map((suite) => suite.children[0]?.children.map(({ local }) => local)),
    [[], ['failure'], ['system-out'], ['error'], [], ['failure']],
  );
});

interface SarifLog {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly [
    {
      readonly columnKind: string;
      readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string; readonly shortDescription: { readonly text: string }; readonly helpUri?: string }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: { readonly startLine: number; readonly startColumn: number } } }];
      }[];
    },
  ];
}
