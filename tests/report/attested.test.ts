import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matrixOf } from '../../src/report/matrix';
import { pagesOf } from '../../src/report/render';
import { resultsOf, type Results } from '../../src/report/results';
import { bundle, caseVerdict, entry, exampleInput, requirement, testCase } from './example-input';

/* One requirement was tried by hand, of another one of two test cases, a third was watched; a fourth is attested to be broken. */
const recipient = entry('Tried by hand', { claims: [{ specification: 'RFC7970', role: 'iodef-recipient' }] });
const ofRecipient = (id: string, ...names: readonly string[]) => requirement(id, { roles: ['iodef-recipient'], cases: names.map((name) => testCase(`${id}/${name}`, ['iodef-recipient'])) });
const requirements = [ofRecipient('RFC7970-3-1', 'one'), ofRecipient('RFC7970-3-2', 'one', 'other'), ofRecipient('RFC7970-3-3', 'one'), ofRecipient('RFC7970-3-4', 'one')];
const verdict = (id: string, changed: object = {}) => caseVerdict(id, { role: 'iodef-recipient', ...changed });
const attested = { attested: true } as const;
const input = {
  ...exampleInput(),
  requirements,
  ledger: [],
  register: [recipient],
  bundles: [
    bundle(
      recipient.target,
      [
        verdict('RFC7970-3-1/one', { ...attested, exchanges: [1] }),
        verdict('RFC7970-3-2/one', attested),
        verdict('RFC7970-3-2/other'),
        verdict('RFC7970-3-3/one'),
        verdict('RFC7970-3-4/one', { ...attested, verdict: 'fail', step: 'the fact holds', findings: [{ where: '001.xml', expected: 'rejects', actual: 'accepts' }] }),
      ],
      [{ protocol: 'attested', sent: { startLine: '001.xml' }, received: { startLine: 'accepts', headers: [['attested-by', 'quality <b>assurance</b>']] } }],
    ),
  ],
};
const pages = new Map(pagesOf(input));
const cellPage = (id: string): string => pages.get([...pages.keys()].find((page) => page.endsWith(`/${id}.html`)) ?? '') ?? '';

test('results.json says of a cell that it is attested, and says nothing of one that was observed', () => {
  const flags = ({ implementations }: Results): unknown => implementations[0]?.cells.map((cell) => [cell.requirement, cell.cell, 'attested' in cell ? cell.attested : 'observed']);
  const expected = [
    ['RFC7970-3-1', 'pass', true],
    ['RFC7970-3-2', 'pass', true],
    ['RFC7970-3-3', 'pass', 'observed'],
    ['RFC7970-3-4', 'fail', true],
  ];
  assert.deepEqual(flags(resultsOf(matrixOf(input))), expected);
  assert.deepEqual(flags(JSON.parse(pages.get('results.json') ?? '{}') as Results), expected);
});

test('the matrix marks such a cell with a dagger, and says what a dagger is', () => {
  const matrix = pages.get('index.html') ?? '';
  const words = [...matrix.matchAll(/<td class="[^"]*"><a href="cells\/[^"]*\/(RFC7970-3-\d)\.html"[^>]*>([^<]*)<\/a>/g)].map(([, id, word = '']) => [id, word.endsWith('†')]);
  assert.deepEqual(words, [['RFC7970-3-1', true], ['RFC7970-3-2', true], ['RFC7970-3-3', false], ['RFC7970-3-4', true]]);
  assert.match(matrix, /A dagger marks what somebody attests/);
});

test('its page says so before all else, at each test case that rests on it, and names who attests', () => {
  const note = /<strong>Attested, not observed\.<\/strong>/;
  const marks = (id: string): number => cellPage(id).match(/<dt>Evidence<\/dt><dd>attested, not observed<\/dd>/g)?.length ?? 0;
  assert.deepEqual(requirements.map(({ id }) => [note.test(cellPage(id)), marks(id)]), [[true, 1], [true, 1], [false, 0], [true, 1]]);
  const page = cellPage('RFC7970-3-1');
  assert.ok(page.search(note) < page.indexOf('<dl class="facts-list">'));
  assert.match(page, /attested-by/);
  assert.match(page, /quality &lt;b&gt;assurance&lt;\/b&gt;/);
  assert.doesNotMatch(page, /quality <b>/);
});
