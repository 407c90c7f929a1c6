import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { SaxesParser } from 'saxes';
import { defectsFrom } from '../../src/report/defects';
import { junitOf } from '../../src/report/junit';
import { matrixOf } from '../../src/report/matrix';
import { resultsOf } from '../../src/report/results';
import { summaryOf } from '../../src/report/summary';
import { bundle, caseVerdict, entry, exampleInput, requirement, testCase } from './example-input';

const { requirements, bundles } = exampleInput();
const [ofServer] = bundles;
assert.ok(ofServer);

test('results.json names every testable requirement of every implementation, with its reason and findings', () => {
  const { implementations } = resultsOf(matrixOf(exampleInput()));
  assert.deepEqual(implementations.map(({ name }) => name), ['Another broker', 'Example ROLIE server', 'Planned system']);
  assert.deepEqual(
    implementations[1]?.cells.map(({ requirement: id, cell, reason, findings }) => [id, cell, reason, findings.length]),
    [
      ['RFC7970-3.2-purpose', 'inapplicable', 'claims: no RFC7970 as iodef-sender or iodef-recipient', 0],
      ['RFC8322-5.1-1', 'pass', null, 0],
      ['RFC8322-6.1-1', 'fail', null, 1],
      ['RFC8322-6.1-2', 'pass', null, 0],
      ['RFC8322-6.2-1', 'inconclusive', 'timeout', 0],
      ['RFC8600-4-1', 'inapplicable', 'claims: no RFC8600 as xmpp-grid-broker', 0],
    ],
  );
  assert.match(implementations[2]?.cells[1]?.reason ?? '', /^claimed only: It has not been published\.$/);
});

test('JUnit: fail is a failure, inconclusive and untested are errors, inapplicable is skipped', () => {
  const plan = [...ofServer.run.plan, { case: 'RFC8322-5.1-1/never-ran', role: 'rolie-server' as const }];
  const more = requirements.map((each) => (each.id === 'RFC8322-5.1-1' ? { ...each, cases: [...each.cases, testCase('RFC8322-5.1-1/never-ran', each.roles)] } : each));
  const elements = elementsOf(junitOf({ ...ofServer, run: { ...ofServer.run, plan } }, more));
  const suite = elements.find(({ name, attributes }) => name === 'testsuite' && attributes['name'] === 'RFC8322');
  assert.deepEqual([suite?.attributes['tests'], suite?.attributes['failures'], suite?.attributes['errors'], suite?.attributes['skipped']], ['5', '1', '2', '0']);
  assert.deepEqual(elements.filter(({ name }) => name === 'error').map(({ attributes }) => attributes['type']), ['untested', 'timeout']);
  assert.match(elements.find(({ name }) => name === 'failure')?.attributes['message'] ?? '', /expected an IRI, got no-iri/);
  assert.equal(elements.filter(({ name }) => name === 'skipped').length, 2);
});

test('JUnit of a hostile endpoint is well-formed', () => {
  const { target } = entry('"><evil a=\'');
  const findings = [{ where: ']]>', expected: '\u0000\u001b', actual: '\uffff<x>\ud800&"' }];
  const run = bundle(target, [caseVerdict('RFC8322-5-1/the-fact-holds', { verdict: 'fail', findings })]);
  const elements = elementsOf(junitOf(run, [requirement('RFC8322-5-1')]));
  assert.match(elements.find(({ name }) => name === 'failure')?.attributes['message'] ?? '', /⟨U\+0000⟩⟨U\+001B⟩/);
});

test('the Markdown summary counts each role and names what failed, foreign text as text', () => {
  const summary = summaryOf(ofServer, requirements);
  assert.match(summary, /\| rolie-server \| 2 \| 1 \| 1 \| 0 \| 0 \|/);
  assert.match(summary, /### Failed\n\n- \*\*SHOULD\*\* \[RFC8322-6\.1-1\]/);
  const { target } = entry('name');
  const findings = [{ where: 'here', expected: '`x`\n\n# y', actual: '<img src=x onerror=alert(1)> [a](http://b) | @all' }];
  const hostile = summaryOf(bundle(target, [caseVerdict('RFC8322-5-1/the-fact-holds', { verdict: 'fail', findings })]), [requirement('RFC8322-5-1')]);
  assert.doesNotMatch(hostile, /<img|\n# y|\[a\]|http:\/\/b|@all/);
});

test('the register of defects can be read, and an entry twice is an error', () => {
  const defects = defectsFrom(readFileSync(path.join(__dirname, '../../reports/defects.yaml'), 'utf8'));
  const ids = defects.map(({ id }) => id);
  assert.deepEqual(ids, [...ids].sort());
  assert.deepEqual(['D01', 'D09', 'D15', 'E01', 'E03'].filter((id) => !ids.includes(id)), []);
  const twice = '- &a { id: D01, kind: schema, concerns: [RFC7970], what: x, reading: y }\n- *a\n';
  assert.throws(() => defectsFrom(twice), /expected each id once/);
});

function elementsOf(xml: string): readonly { name: string; attributes: Readonly<Record<string, string>> }[] {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes: attributes as Record<string, string> }));
  parser.write(xml).close();
  return elements;
}
