import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { pagesOf, renderReport } from '../../src/report/render';
import type { Results } from '../../src/report/results';
import { bundle, caseVerdict, entry, exampleInput, requirement } from './example-input';

test('the same bundles render to the same bytes: the report reads no clock', () => {
  assert.deepEqual([...pagesOf(exampleInput())], [...pagesOf(exampleInput())]);
});

test('a new edition leaves no page of the old one behind, and nothing of others is touched', async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-render-'));
  t.after(() => rmSync(folder, { recursive: true }));
  await renderReport(exampleInput(), folder);
  writeFileSync(path.join(folder, 'CNAME'), 'report.example');
  await renderReport({ ...exampleInput(), bundles: [] }, folder);
  assert.deepEqual(readdirSync(folder).sort(), ['CNAME', 'implementations', 'index.html', 'results.json', 'specifications', 'suite.html']);
});

test('a folder that holds something else is not emptied', async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-render-'));
  t.after(() => rmSync(folder, { recursive: true }));
  await renderReport(exampleInput(), path.join(folder, 'cells'));
  rmSync(path.join(folder, 'cells/results.json'));
  await renderReport({ ...exampleInput(), bundles: [] }, folder);
  assert.ok(existsSync(path.join(folder, 'cells/index.html')));
});

test('every cell with evidence has a page, a cell without leads to the claim', () => {
  const pages = new Map(pagesOf(exampleInput()));
  const matrix = pages.get('index.html') ?? '';
  const links = [...matrix.matchAll(/<td class="[^"]*"><a href="([^"]+)"/g)].map(([, link]) => link ?? '');
  assert.equal(links.length, 3 * 6);
  assert.deepEqual(links.filter((link) => !pages.has(link.replace(/#.*/, ''))), []);
  assert.equal(links.filter((link) => link.startsWith('cells/')).length, 5);
  assert.ok(links.filter((link) => !link.startsWith('cells/')).every((link) => link.endsWith('.html#claims')));
});

test('results.json is written beside the pages and says what they say', async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-render-'));
  t.after(() => rmSync(folder, { recursive: true }));
  await renderReport(exampleInput(), folder);
  const { implementations } = JSON.parse(readFileSync(path.join(folder, 'results.json'), 'utf8')) as Results;
  const failed = implementations.flatMap(({ cells }) => cells.filter(({ cell }) => cell === 'fail'));
  assert.deepEqual(failed.map(({ requirement: id, findings }) => [id, findings[0]?.actual]), [['RFC8322-6.1-1', 'no-iri']]);
});

test('nothing in the report is a percentage', () => {
  for (const [file, content] of pagesOf(exampleInput())) assert.doesNotMatch(content.replace(/<style>.*?<\/style>/s, ''), /\d ?%|percent/, file);
});

test('every page forbids whatever it does not carry itself', () => {
  for (const [file, content] of pagesOf(exampleInput())) {
    if (!file.endsWith('.html')) continue;
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(content) ?? [];
    assert.match(
      policy.replaceAll('&#x27;', "'").replaceAll('&#x3D;', '='),
      /^default-src 'none'; style-src 'sha256-[^;']+';( script-src 'sha256-[^;']+';)? img-src data:; base-uri 'none'; form-action 'none'$/,
      file,
    );
    assert.doesNotMatch(content, / style="| on[a-z]+="|<link rel="stylesheet"|<script src/, file);
  }
});

test('a body too long for its evidence page is cut there, its size said, and shown on a page of its own', () => {
  const { target } = entry('Example');
  const body = `<feed>${'x'.repeat(20_000)}</feed>`;
  const run = bundle(target, [caseVerdict('RFC8322-5-1/the-fact-holds', { exchanges: [1] })], [{ received: { body } }]);
  const pages = new Map(pagesOf({ requirements: [requirement('RFC8322-5-1')], ledger: [], register: [], bundles: [run], defects: [] }));
  const evidence = pages.get('cells/example/RFC8322-5-1.html') ?? '';
  assert.match(evidence, /Body of 20013 bytes, the first 12000 shown/);
  assert.doesNotMatch(evidence, /&lt;\/feed&gt;/);
  const [own] = [...pages].filter(([file]) => file.startsWith('bodies/'));
  assert.match(own?.[1] ?? '', /&lt;\/feed&gt;/);
  assert.ok(evidence.includes(`../../${own?.[0]}`));
});

test('the command that repeats a case is safe to paste, whatever the file is called', () => {
  const requirements = [requirement('RFC8322-5-1')];
  const { target } = entry('Example');
  const run = bundle(target, [caseVerdict('RFC8322-5-1/the-fact-holds')]);
  const named = { ...run, run: { ...run.run, targetFile: "a'; rm -rf ~ #.yaml" } };
  const pages = new Map(pagesOf({ requirements, ledger: [], register: [], bundles: [named], defects: [] }));
  const [, command] = /<code class="command">([^<]*)<\/code>/.exec(pages.get('cells/example/RFC8322-5-1.html') ?? '') ?? [];
  assert.equal(command?.replaceAll('&#x27;', "'"), "npx milepost run 'a'\\''; rm -rf ~ #.yaml' --case RFC8322-5-1");
});
