import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { pagesOf, renderReport } from '../../src/report/render';
import { launch, watchedPage, whyNoChromium } from './chromium';
import { exampleInput } from './example-input';
import { hostileInput } from './hostile-input';

/* The report in a real browser: what a reader can do with it, and what a hostile endpoint cannot. */
const skip = whyNoChromium();
const folder = mkdtempSync(path.join(tmpdir(), 'milepost-report-'));
const home = pathToFileURL(folder).href;
let browser: Browser;

before(async () => {
  if (skip) return;
  await renderReport(exampleInput(), path.join(folder, 'example'));
  await renderReport(hostileInput(), path.join(folder, 'hostile'));
  browser = await launch();
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** One page of each kind. */
const kinds = [
  'index.html',
  'suite.html',
  'cells/example-rolie-server/RFC8322-6.1-1.html',
  'cells/example-rolie-server/RFC8322-6.2-1.html',
  'implementations/example-rolie-server.html',
  'implementations/planned-system.html',
  'specifications/RFC8322.html',
];

test('one click leads from a cell to its evidence, one back to its row', { skip }, async () => {
  const { page, context, offences } = await watchedPage(browser, home);
  await page.goto(`${home}/example/index.html`);
  await page.locator('tr[id="RFC8322-6.1-1"] td.f a').click();
  assert.match(page.url(), /cells\/example-rolie-server\/RFC8322-6\.1-1\.html$/);
  assert.equal(await page.locator('main h1').textContent(), 'A fact that RFC8322-6.1-1 states');
  assert.equal(await page.locator('.finding dd').nth(1).textContent(), 'an IRI');
  assert.equal(await page.locator('.command').first().textContent(), 'npx milepost run reports/register/example.yaml --case RFC8322-6.1-1');
  assert.match((await page.locator('.exchange pre').first().textContent()) ?? '', /^GET \/rolie HTTP\/1\.1\nAccept: application\/atomsvc\+xml$/);
  await page.locator('.trail a').first().click();
  assert.match(page.url(), /index\.html#RFC8322-6\.1-1$/);
  assert.ok(await page.locator('tr[id="RFC8322-6.1-1"]').isVisible());
  assert.deepEqual(offences, []);
  await context.close();
});

test('every link of every page leads to a page, and its fragment to a place on it', { skip }, async () => {
  const { page, context } = await watchedPage(browser, home);
  const pages = [...pagesOf(exampleInput())].map(([file]) => file).filter((file) => file.endsWith('.html'));
  const ids = new Map<string, ReadonlySet<string>>();
  const links = new Map<string, readonly string[]>();
  for (const file of pages) {
    await page.goto(`${home}/example/${file}`);
    const url = page.url();
    ids.set(url, new Set(await page.locator('[id]').evaluateAll((elements) => elements.map((element) => element.id))));
    links.set(url, await page.locator('a[href]').evaluateAll((elements) => elements.map((element) => (element as { href?: string }).href ?? '')));
  }
  const own = [...links].flatMap(([from, to]) => to.filter((link) => link.startsWith(home) && !link.endsWith('results.json')).map((link) => ({ from, link })));
  const broken = own.filter(({ link }) => {
    const { hash } = new URL(link);
    const there = ids.get(link.slice(0, link.length - hash.length));
    return !there || (hash !== '' && !there.has(decodeURIComponent(hash.slice(1))));
  });
  assert.deepEqual(broken, []);
  assert.ok(own.length > 50);
  await context.close();
});

test('the filter chooses rows by role, level and verdict, keeps its state in the URL, and finds it there again', { skip }, async () => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('content-type', 'text/html').end(readFileSync(path.join(folder, pathname)));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const served = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const root of [home, served]) {
    const { page, context, offences } = await watchedPage(browser, root);
    await page.goto(`${root}/example/index.html`);
    assert.equal((await shownRows(page)).length, 6);
    await page.selectOption('#role', 'rolie-server');
    assert.deepEqual(await shownRows(page), ['RFC8322-5.1-1', 'RFC8322-6.1-1', 'RFC8322-6.1-2', 'RFC8322-6.2-1']);
    await page.selectOption('#level', 'MUST');
    assert.deepEqual(await shownRows(page), ['RFC8322-5.1-1', 'RFC8322-6.2-1']);
    await page.selectOption('#verdict', 'inconclusive');
    assert.deepEqual(await shownRows(page), ['RFC8322-6.2-1']);
    assert.equal(await page.locator('#shown').textContent(), '1 of 6 requirements');
    assert.deepEqual(await page.locator('tbody th.spec:visible, tbody th.section:visible').allTextContents(), ['RFC 8322 Resource-Oriented Lightweight Information Exchange (ROLIE)', 'Section 6.2']);
    assert.equal(new URL(page.url()).search, '?role=rolie-server&level=MUST&verdict=inconclusive');
    await page.reload();
    assert.deepEqual(await shownRows(page), ['RFC8322-6.2-1']);
    await page.locator('tr[id="RFC8322-6.2-1"] td.i a').click();
    await page.goBack();
    assert.deepEqual(await shownRows(page), ['RFC8322-6.2-1']);
    for (const field of ['role', 'level', 'verdict']) await page.selectOption(`#${field}`, '');
    assert.equal(new URL(page.url()).search, '');
    assert.equal((await shownRows(page)).length, 6);
    assert.deepEqual(offences, []);
    await context.close();
  }
  server.close();
  server.closeAllConnections();
});

test('columns that are claimed only can be left out, and their group with them', { skip }, async () => {
  const { page, context } = await watchedPage(browser, home);
  await page.goto(`${home}/example/index.html`);
  assert.deepEqual(await page.locator('thead .names th:visible').allTextContents(), ['Another broker 1.0', 'Example ROLIE server 1.0', 'Planned system 1.0']);
  await page.selectOption('#columns', 'measured');
  assert.deepEqual(await page.locator('thead .names th:visible').allTextContents(), ['Another broker 1.0', 'Example ROLIE server 1.0']);
  assert.deepEqual(await page.locator('thead .g th:visible').allTextContents(), ['Requirement', 'Open source']);
  await context.close();
});

test('without scripts the matrix is whole, filters, and leads to its evidence', { skip }, async () => {
  const { page, context, offences } = await watchedPage(browser, home, { javaScriptEnabled: false });
  await page.goto(`${home}/example/index.html?role=rolie-server`);
  assert.equal((await shownRows(page)).length, 6);
  await page.selectOption('#level', 'SHOULD');
  assert.deepEqual(await shownRows(page), ['RFC8322-6.1-1']);
  await page.locator('tr[id="RFC8322-6.1-1"] td.f a').click();
  assert.equal(await page.locator('main h1').textContent(), 'A fact that RFC8322-6.1-1 states');
  assert.ok(await page.locator('.exchange').first().isVisible());
  assert.deepEqual(offences, []);
  await context.close();
});

test('the headings stay in sight, above and at the side', { skip }, async () => {
  const { page, context } = await watchedPage(browser, home, { viewport: { width: 300, height: 420 } });
  await page.goto(`${home}/example/index.html`);
  const scroll = page.locator('.scroll');
  await scroll.scrollIntoViewIfNeeded();
  await scroll.evaluate((element) => element.scrollTo(40, 240));
  const [outer, head, side] = await Promise.all([scroll, page.locator('table.m thead'), page.locator('tr[id="RFC8322-6.1-2"] th')].map((locator) => locator.boundingBox()));
  assert.ok(outer && head && side);
  assert.ok(await scroll.evaluate((element) => element.scrollTop > 100 && element.scrollLeft > 20), 'expected the matrix to scroll both ways');
  assert.ok(Math.abs(head.y - outer.y) < 2, `expected the column heads at the top, got ${head.y - outer.y} below it`);
  assert.ok(Math.abs(side.x - outer.x) < 2, `expected the row head at the left, got ${side.x - outer.x} beside it`);
  await context.close();
});

test('whatever a hostile endpoint puts into any field stays text', { skip }, async () => {
  const { page, context, offences } = await watchedPage(browser, home);
  const pages = [...pagesOf(hostileInput())].map(([file]) => file).filter((file) => file.endsWith('.html'));
  assert.ok(pages.some((file) => file.startsWith('bodies/')), 'expected a page of a long body');
  for (const file of pages) {
    await page.goto(`${home}/hostile/${file}`);
    const text = await page.content();
    assert.equal(await page.locator('img, iframe, object, embed, [onerror], script:not(:last-of-type), a[href^="javascript:"]').count(), 0, file);
    assert.doesNotMatch(text, /[\u0000\u001b\u202e]/, file);
    if (!file.startsWith('specifications/')) assert.match((await page.locator('body').textContent()) ?? '', /<img src=x onerror=[\s\S]*⟨U\+001B⟩\[31m⟨U\+202E⟩evil/, file);
  }
  assert.deepEqual(offences, []);
  await context.close();
});

test('axe finds nothing on any kind of page, in light and in dark', { skip }, async () => {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const longBody = [...pagesOf(exampleInput())].map(([file]) => file).find((file) => file.startsWith('bodies/'));
  assert.ok(longBody);
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, context } = await watchedPage(browser, home, { colorScheme });
    for (const file of [...kinds, longBody]) {
      await page.goto(`${home}/example/${file}`);
      await page.evaluate(axe);
      const violations = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(`axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)`);
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), [], `${file} in ${colorScheme}`);
    }
    await context.close();
  }
});

test('a narrow page scrolls sideways within its tables alone', { skip }, async () => {
  const { page, context } = await watchedPage(browser, home, { viewport: { width: 360, height: 700 } });
  for (const file of kinds) {
    await page.goto(`${home}/example/${file}`);
    const widths = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]');
    assert.ok(widths[0] <= widths[1], `${file}: expected no more than ${widths[1]} pixels, got ${widths[0]}`);
  }
  await context.close();
});

test('print shows the whole matrix without the controls, and a fail without relying on colour', { skip }, async () => {
  const { page, context } = await watchedPage(browser, home);
  await page.goto(`${home}/example/index.html`);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('#filter').isVisible(), false);
  assert.equal(await page.locator('.top').isVisible(), false);
  assert.ok(await page.locator('.scroll').evaluate((element) => element.scrollHeight <= element.clientHeight + 1));
  assert.equal(await page.evaluate(`getComputedStyle(document.querySelector('td.f a'), '::before').content`), '"✗"');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  assert.ok(pdf.length > 10_000);
  await context.close();
});

async function shownRows(page: Page): Promise<readonly string[]> {
  return page.locator('table.m tbody tr[id]:visible').evaluateAll((rows) => rows.map((row) => row.id));
}
