import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { ledgerFile, ledgerOf, readLedger, coverageOf, xepLedgerFile } from '../../src/requirements/ledger';
import { ledgerOfXeps } from '../../src/requirements/xep-ledger';
import { readRequirements } from '../../src/requirements/features';
import { idPattern } from '../../src/requirements/rule';

const project = path.resolve(__dirname, '../..');
const requirements = readRequirements();
const cases = requirements.flatMap((requirement) => requirement.cases);
const keywords = new Map(coverageOf(readLedger(), requirements).map((entry) => [entry.id, entry]));

test('the suite states at least sixty requirements that it tests', () => {
  assert.ok(requirements.filter(({ testable }) => testable).length >= 60);
});

test('every numbered id is a keyword of the ledger', () => {
  const numbered = requirements.flatMap(({ ids }) => ids).filter((id) => /^\d+$/.test(idPattern.exec(id)?.[3] ?? ''));
  assert.ok(numbered.length > 0);
  assert.deepEqual(numbered.filter((id) => !keywords.has(id)), []);
});

test('no id stands twice', () => {
  const ids = requirements.flatMap((requirement) => requirement.ids);
  assert.deepEqual(ids.filter((id, index) => ids.indexOf(id) !== index), []);
});

test("a Rule's level is the ledger's word for its first id", () => {
  const astray = requirements.filter(({ id, level }) => keywords.has(id) && keywords.get(id)?.level !== level);
  assert.deepEqual(astray.map(({ id, level }) => `${id}: ${level}, ledger ${keywords.get(id)?.level}`), []);
});

test('no test case has the id of another', () => {
  const ids = cases.map(({ id }) => id);
  assert.deepEqual(ids.filter((id, index) => ids.indexOf(id) !== index), []);
});

test('every test case ends in a judgement', () => {
  const without = cases.filter(({ steps }) => !steps.some((step) => step.startsWith('Then ')));
  assert.deepEqual(without.map(({ id }) => id), []);
});

test('a scenario has at most five steps', () => {
  assert.deepEqual(cases.filter(({ steps }) => steps.length > 5).map(({ id }) => id), []);
});

test('the title of a scenario is a statement', () => {
  const astray = cases.filter(({ title }) => /\b(should|verify|test that|check that)\b/i.test(title));
  assert.deepEqual(astray.map(({ id, title }) => `${id}: ${title}`), []);
});

test('a feature begins with its specification and section', () => {
  const astray = [...new Set(requirements.map(({ uri }) => uri))].filter(
    (uri) => !/^@(RFC\d{4}|XEP\d{4}|CSAF\d{2}|ALERT\d{2})\nFeature: .+\n {2}(RFC \d{4}|XEP-\d{4}|CSAF \d\.\d|ALERT-\d{2}), Section [\d.]+.* - https:\/\/\S+\n/.test(readFileSync(path.join(project, uri), 'utf8')),
  );
  assert.deepEqual(astray, []);
});

test('every named vector is kept, and every kept vector is named', () => {
  const kept = readdirSync(path.join(project, 'vectors'), { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.endsWith('.md') && /\.\w+$/.test(file))
    .map((file) => file.split(path.sep).join('/').replace(/\.\w+$/, ''));
  const text = [...new Set(requirements.map(({ uri }) => uri))].map((uri) => readFileSync(path.join(project, uri), 'utf8')).join('\n');
  const named = [...text.matchAll(/\b([a-z0-9-]+\/(?:valid|invalid|tolerated)\/[a-z0-9-]+)\b/g)].map(([, name]) => name ?? '');
  assert.ok(kept.length > 0);
  assert.deepEqual(named.filter((name) => !kept.includes(name)), [], 'named, not kept');
  assert.deepEqual(kept.filter((name) => !named.includes(name)), [], 'kept, not named');
});

test("the project's ledger is the specifications' ledger", (t) => {
  const specifications = process.env['MILEPOST_SPECS'];
  if (!specifications || !existsSync(path.join(specifications, 'ledger.tsv'))) return t.skip('MILEPOST_SPECS names no folder with ledger.tsv');
  const theirs = ledgerOf(readFileSync(path.join(specifications, 'ledger.tsv'), 'utf8'));
  assert.deepEqual(JSON.parse(readFileSync(ledgerFile, 'utf8')), theirs);
});

test("the project's ledger of the XEPs is what their sources give", (t) => {
  const sources = path.join(process.env['MILEPOST_SPECS'] ?? '', 'xep');
  if (!process.env['MILEPOST_SPECS'] || !existsSync(sources)) return t.skip('MILEPOST_SPECS names no folder with xep/');
  const theirs = ledgerOfXeps(sources);
  assert.ok(Object.keys(theirs).length > 0);
  assert.deepEqual(JSON.parse(readFileSync(xepLedgerFile, 'utf8')), theirs);
});
