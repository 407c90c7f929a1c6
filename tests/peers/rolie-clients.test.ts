import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import { projectFolder, whyMissing } from '../../scripts/set-up/availability';
import { LineProgram } from '../../src/drivers/command/line-program';
import { readAnswer } from '../../src/drivers/rolie-client/answer';
import { RepositoryHost } from '../../src/drivers/rolie-host/host';
import type { Site } from '../../src/drivers/rolie-host/site';
import { sites } from '../../src/drivers/rolie-host/sites';

const adapters = [
  { name: 'atompub', run: ['perl', 'adapter.pl'] },
  { name: 'feedparser', run: ['/usr/bin/python3', 'adapter.py'] },
] as const;

for (const { name, run } of adapters) {
  describe(`the adapter of ${name}`, { skip: whyMissing(name) }, () => {
    test('tells of each Entry of a Feed, of a refusal, and of what it does not know', { timeout: 60_000 }, async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'milepost-adapter-'));
      const host = await RepositoryHost.start();
      const ca = path.join(folder, 'ca.pem');
      writeFileSync(ca, host.authorityCertificate);
      const [program, script] = run;
      const client = new LineProgram(
        { run: [program, path.join(projectFolder, 'adapters', name, script)], environment: [], variables: { MILEPOST_CA: ca, SSL_CERT_FILE: ca }, deadlineSeconds: 20, outputBytes: 1_000_000 },
        readAnswer,
      );
      const readingOf = async (feed: string): Promise<{ readonly site: Site; readonly outcome: string; readonly titles: readonly (string | undefined)[] }> => {
        let site: Site | undefined;
        const open = await host.open((url) => (site = need(sites[feed]?.make(url))).resources, {}, { record: () => undefined });
        const asked = await client.ask({ task: 'feed', url: `${open.url}feed` });
        open.close();
        assert.ok('answer' in asked, 'silence' in asked ? asked.silence.detail : '');
        return { site: need(site), outcome: asked.answer.outcome, titles: (asked.answer.entries ?? []).map(({ title }) => title) };
      };
      try {
        const { site, titles } = await readingOf('plain');
        assert.deepEqual(titles, site.entries.map(({ title }) => title));
        assert.equal((await readingOf('status-404')).outcome, 'failed');
        const unknown = await client.ask({ task: 'unheard-of', url: 'https://127.0.0.1/' });
        assert.ok('answer' in unknown && unknown.answer.outcome === 'unsupported');
      } finally {
        await client.end();
        await host.stop();
        rmSync(folder, { recursive: true, force: true });
      }
    });
  });
}

function need<Value>(value: Value | undefined): Value {
  assert.ok(value);
  return value;
}
