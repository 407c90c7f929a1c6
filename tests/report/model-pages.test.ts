import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { modelReferences } from '../../src/grammar/model-reference';
import { defectsFrom } from '../../src/report/defects';
import { pagesOf, renderReport } from '../../src/report/render';
import { projectFolder, readRequirements } from '../../src/requirements/features';
import { coverageOf, readLedger } from '../../src/requirements/ledger';
import { launch, watchedPage, whyNoChromium } from './chromium';

/* The pages of the data model, with the real tables, requirements and defects. */
const skip = whyNoChromium();
const folder = mkdtempSync(path.join(tmpdir(), 'milepost-models-'));
const home = pathToFileURL(folder).href;
const requirements = readRequirements();
const input = {
  requirements,
  ledger: coverageOf(readLedger(), requirements),
  register: [],
  bundles: [],
  defects: defectsFrom(readFileSync(path.join(projectFolder, 'reports/defects.yaml'), 'utf8')),
  models: modelReferences(),
};
const pages = new Map([...pagesOf(input)].filter(([file]) => file.endsWith('.html')));
const ofModels = [...pages.keys()].filter((file) => file.startsWith('models/'));
let browser: Browser;

before(async () => {
  if (skip) return;
  await renderReport(input, folder);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('each class and structured type of either version has a page', () => {
  assert.equal(ofModels.length, input.models.reduce((sum, { classes }) => sum + classes.length + 1, 0));
  assert.ok(ofModels.length > 100);
  assert.ok(pages.has('models/RFC7970/bulk-observable.html') && pages.has('models/RFC5070/impact.html') && pages.has('models/RFC7970/ml-string.html'));
});

test('every link from a page of the model, and every link to one, leads to a place that is there', () => {
  const broken = [...pages].flatMap(([file, html]) =>
    [...html.matchAll(/ href="([^"]+)"/g)]
      .map(([, href = '']) => href)
      .filter((href) => !/^(https?:|data:)/.test(href) && (file.startsWith('models/') || href.includes('models/')))
      .filter((href) => {
        const [to = '', fragment] = href.split('#');
        const target = pages.get(to ? path.posix.join(path.posix.dirname(file), to) : file);
        return target === undefined || (fragment !== undefined && !target.includes(` id="${fragment}"`));
      })
      .map((href) => `${file}: ${href}`),
  );
  assert.deepEqual(broken, []);
});

test('a page says what its class holds, where prose and schema disagree, and which vectors break it', { skip }, async () => {
  const { page, context, offences } = await watchedPage(browser, home);
  await page.goto(`${home}/models/RFC7970.html`);
  await page.getByRole('link', { name: 'BulkObservable', exact: true }).click();
  const text = (await page.locator('main').textContent()) ?? '';
  for (const words of ['section 3.29.3.1', 'BulkObservableFormat?, BulkObservableList, AdditionalData*', 'file-hash', 'D05', 'anything may stand in it', 'iodef/derived/bulk-observable-no-bulk-observable-list', 'BulkObservable lacks BulkObservableList']) {
    assert.ok(text.includes(words), words);
  }
  await page.locator('summary').click();
  assert.ok(await page.locator('details pre').isVisible());
  assert.match((await page.locator('details pre').textContent()) ?? '', /^<\?xml version="1.0" encoding="UTF-8"\?>\n<IODEF-Document /);
  await page.locator('dd a', { hasText: 'Observable' }).first().click();
  assert.match(page.url(), /models\/RFC7970\/observable\.html$/);
  assert.deepEqual(offences, []);
  await context.close();
});

test('axe finds nothing, in light and in dark, and nothing but tables scrolls sideways', { skip }, async () => {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, context } = await watchedPage(browser, home, { colorScheme, viewport: { width: 360, height: 700 } });
    for (const file of ['models/RFC7970.html', 'models/RFC7970/incident.html', 'models/RFC7970/bulk-observable.html', 'models/RFC5070/service.html', 'models/RFC7970/extension.html', 'suite.html', 'specifications/RFC7970.html']) {
      await page.goto(`${home}/${file}`);
      for (const summary of await page.locator('summary').all()) await summary.click();
      await page.evaluate(axe);
      const violations = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(`axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)`);
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), [], `${file} in ${colorScheme}`);
      const widths = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]');
      assert.ok(widths[0] <= widths[1], `${file}: expected no more than ${widths[1]} pixels, got ${widths[0]}`);
    }
    await context.close();
  }
});
