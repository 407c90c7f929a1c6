import assert from 'node:assert/strict';
import test from 'node:test';
import { columnOfRun, matrixOf, type Matrix, type MatrixCell } from '../../src/report/matrix';
import { countsOfColumn, tallyOf } from '../../src/report/tally';
import { bundle, caseVerdict, entry, exampleInput, requirement, testCase } from './example-input';

const server = entry('Example server');
const both = requirement('RFC8322-5-1', { cases: [testCase('RFC8322-5-1/one', ['rolie-server']), testCase('RFC8322-5-1/other', ['rolie-server'])] });

test('a requirement that the implementation does not claim is inapplicable, and the reason cites the claim', () => {
  const cell = cellOf(matrixOf({ requirements: [requirement('RFC8600-4-1', { roles: ['xmpp-grid-broker'] })], register: [server], bundles: [] }));
  assert.equal(cell.cell, 'inapplicable');
  assert.match(cell.reason ?? '', /RFC8600 as xmpp-grid-broker/);
});

test('an option that is claimed false makes a requirement inapplicable, with the reason that the implementer gave', () => {
  const readOnly = entry('Read-only server', { claims: [{ specification: 'RFC8322', role: 'rolie-server', options: { write: { value: false, because: 'a mirror' } } }] });
  const cell = cellOf(matrixOf({ requirements: [requirement('RFC8322-5-1', { options: ['write'] })], register: [readOnly], bundles: [] }));
  assert.equal(cell.cell, 'inapplicable');
  assert.match(cell.reason ?? '', /without write: a mirror/);
});

test('what is claimed and did not run is untested, never passed', () => {
  const cell = cellOf(matrixOf({ requirements: [both], register: [server], bundles: [] }));
  assert.equal(cell.cell, 'untested');
  const half = cellOf(matrixOf({ requirements: [both], register: [server], bundles: [bundle(server.target, [caseVerdict('RFC8322-5-1/one')])] }));
  assert.equal(half.cell, 'untested');
});

test('a requirement takes the worst of its test cases', () => {
  const cellWith = (verdict: 'pass' | 'fail' | 'inconclusive'): string => {
    const verdicts = [caseVerdict('RFC8322-5-1/one'), caseVerdict('RFC8322-5-1/other', { verdict, ...(verdict === 'inconclusive' && { reason: 'control' as const }) })];
    return cellOf(matrixOf({ requirements: [both], register: [server], bundles: [bundle(server.target, verdicts)] })).cell;
  };
  assert.deepEqual([cellWith('pass'), cellWith('inconclusive'), cellWith('fail')], ['pass', 'inconclusive', 'fail']);
});

test('an inconclusive cell gives its reason', () => {
  const verdicts = [caseVerdict('RFC8322-5-1/one'), caseVerdict('RFC8322-5-1/other', { verdict: 'inconclusive', reason: 'control' })];
  assert.equal(cellOf(matrixOf({ requirements: [both], register: [server], bundles: [bundle(server.target, verdicts)] })).reason, 'control');
});

test('of several runs the latest of each role counts, whole', () => {
  const twoRoles = entry('Two roles', { claims: ['rolie-server', 'rolie-client'].map((role) => ({ specification: 'RFC8322', role })) });
  const requirements = [both, requirement('RFC8322-5-2', { roles: ['rolie-client'] })];
  const early = bundle(
    twoRoles.target,
    [caseVerdict('RFC8322-5-1/one', { verdict: 'fail' }), caseVerdict('RFC8322-5-1/other'), caseVerdict('RFC8322-5-2/the-fact-holds', { role: 'rolie-client' })],
    [],
    '2026-02-01T10:00:00.000Z',
  );
  const late = bundle(twoRoles.target, [caseVerdict('RFC8322-5-1/one'), caseVerdict('RFC8322-5-1/other')], [], '2026-03-01T10:00:00.000Z');
  for (const bundles of [[early, late], [late, early]]) {
    const [column] = matrixOf({ requirements, register: [twoRoles], bundles }).columns;
    assert.deepEqual([...(column?.cells.values() ?? [])].map(({ cell }) => cell), ['pass', 'pass']);
  }
});

test('verdicts on test cases that the suite does not hold are named, not counted', () => {
  const [column] = matrixOf({ requirements: [both], register: [server], bundles: [bundle(server.target, [caseVerdict('RFC8322-9-9/gone')])] }).columns;
  assert.deepEqual(column?.strangers.map(({ case: id }) => id), ['RFC8322-9-9/gone']);
  assert.equal(column?.cells.get('RFC8322-5-1')?.cell, 'untested');
});

test('columns stand in the groups of RFC 8134, alphabetical inside, whatever the order of the register', () => {
  const register = [
    entry('zeta', { facts: { group: 'Vendors' } }),
    entry('beta'),
    entry('Alpha'),
    entry('Guide', { facts: { group: 'Implementation guide' } }),
    entry('Consortium', { facts: { group: 'Consortiums and ISACs' } }),
  ];
  assert.deepEqual(matrixOf({ requirements: [], register, bundles: [] }).columns.map(({ name }) => name), ['Consortium', 'Alpha', 'beta', 'zeta', 'Guide']);
});

test('rows stand in the order of groups, specifications and sections; 6.10 follows 6.9', () => {
  const ids = ['RFC8600-4-1', 'RFC8322-6.10-1', 'RFC8322-6.9-2', 'RFC7970-3.1-1', 'RFC5070-3-1'];
  const { groups } = matrixOf({ requirements: ids.map((id) => requirement(id)), register: [], bundles: [] });
  assert.deepEqual(groups.flatMap(({ requirements }) => requirements.map(({ id }) => id)), ['RFC7970-3.1-1', 'RFC5070-3-1', 'RFC8322-6.9-2', 'RFC8322-6.10-1', 'RFC8600-4-1']);
});

test('untestable requirements are no rows', () => {
  const { groups } = matrixOf(exampleInput());
  assert.ok(groups.every(({ requirements }) => requirements.every(({ testable }) => testable)));
});

test('a measured implementation that the register lacks gets a column of its own', () => {
  const { columns } = matrixOf({ requirements: [both], register: [], bundles: [bundle(server.target, [caseVerdict('RFC8322-5-1/one')])] });
  assert.deepEqual(columns.map(({ name, measured }) => [name, measured]), [['Example server', true]]);
});

test('two names that differ in signs alone get different paths', () => {
  const { columns } = matrixOf({ requirements: [], register: [entry('a b'), entry('a-b'), entry('../..')], bundles: [] });
  assert.deepEqual(new Set(columns.map(({ slug }) => slug)), new Set(['a-b', 'a-b-2', 'x']));
});

test('the four numbers add up to the rows', () => {
  const matrix = matrixOf(exampleInput());
  const [column] = matrix.columns.filter(({ name }) => name === 'Example ROLIE server');
  assert.ok(column);
  assert.deepEqual(tallyOf(countsOfColumn(column)), { passed: 2, failed: 1, notJudged: 1, notApplicable: 2 });
});

test('a run of a part of the suite is reported without the rest', () => {
  const part = bundle(server.target, [caseVerdict('RFC8322-5-1/one')]);
  const column = columnOfRun([both, requirement('RFC8322-5-2')], part);
  assert.deepEqual([...column.cells].map(([id, { cell }]) => [id, cell]), [['RFC8322-5-1', 'pass']]);
});

function cellOf({ columns: [column] }: Matrix): MatrixCell {
  const [cell] = column?.cells.values() ?? [];
  assert.ok(cell, 'expected a cell');
  return cell;
}
