import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { references, startReferences } from '../../src/proof/references';
import { stringify } from 'yaml';
import { milepost, scratchFolder, slowRecipient } from './milepost';

test('a run of the references passes, and its bundle is reported', async (t) => {
  const folder = scratchFolder(t);
  const running = await startReferences(references.filter(({ name }) => name === 'ROLIE server'));
  t.after(running.stop);
  const target = path.join(folder, 'target.yaml');
  writeFileSync(target, stringify(running.target));
  const [bundle, site, junit, summary] = ['bundle', 'site', 'junit.xml', 'summary.md'].map((name) => path.join(folder, name)) as [string, string, string, string];
  const ran = await milepost(['run', target, '--out', bundle, '--junit', junit, '--summary', summary]);
  assert.equal(ran.code, 0, ran.output + ran.errors);
  assert.match(ran.output, /rolie-server +[1-9]\d* +0 +0 +0\n/);
  assert.match(readFileSync(junit, 'utf8'), /<testsuite name="[^"]+" tests="[1-9]\d*" failures="0" errors="0"/);
  assert.match(readFileSync(summary, 'utf8'), /\| rolie-server \| [1-9]/);

  const reported = await milepost(['report', bundle, '--out', site, '--register', folder]);
  assert.equal(reported.code, 0, reported.output + reported.errors);
  const { implementations } = JSON.parse(readFileSync(path.join(site, 'results.json'), 'utf8')) as {
    implementations: { name: string; cells: { requirement: string; cell: string; reason: string; findings: unknown[] }[] }[];
  };
  const cells = implementations.find(({ name }) => name === 'milepost reference')?.cells ?? [];
  assert.equal(cells.find(({ requirement }) => requirement === 'RFC8322-6.1-1')?.cell, 'pass');
  assert.ok(existsSync(path.join(site, 'index.html')));

  const again = await milepost(['run', target, '--out', bundle]);
  assert.equal(again.code, 2, 'a run never writes over another');
  assert.match(again.errors, /expected a new or empty folder/);
});

test('the command that a cell gives repeats just that requirement', async (t) => {
  const folder = scratchFolder(t);
  const { code, output } = await milepost(['run', slowRecipient(folder, 0), '--out', path.join(folder, 'bundle'), '--case', 'RFC7970-3-accept']);
  assert.match(output, /iodef-recipient +\d+ +\d+ +\d+ +0\n/);
  assert.notEqual(code, 2);
  const shown = await milepost(['show', path.join(folder, 'bundle')]);
  const ids = [...shown.output.matchAll(/^(?:pass|fail|inconclusive) +(\S+)$/gm)].map(([, id]) => id ?? '');
  assert.ok(ids.length > 0);
  assert.deepEqual(ids.filter((id) => !id.startsWith('RFC7970-3-accept/')), []);
});

test('nothing that ran is never a success', async (t) => {
  const folder = scratchFolder(t);
  const target = slowRecipient(folder, 0);
  const none = await milepost(['run', target, '--out', path.join(folder, 'a'), '--case', 'RFC7970-0-nothing']);
  assert.equal(none.code, 3);
  assert.match(none.output, /Nothing ran/);
  const empty = await milepost(['run', target, '--out', path.join(folder, 'b'), '--case', 'RFC7970-3-accept', '--shard', '900/1000']);
  assert.equal(empty.code, 3);
  const impossible = await milepost(['run', target, '--out', path.join(folder, 'c'), '--shard', '5/4']);
  assert.equal(impossible.code, 2);
});

test('a fault in the target file says where, what and how to mend it, and exits 2', async (t) => {
  const folder = scratchFolder(t);
  const target = slowRecipient(folder, 0);
  writeFileSync(target, readFileSync(target, 'utf8').replace('claims:', 'claim:'));
  for (const verb of ['run', 'preflight']) {
    const { code, output, errors } = await milepost([verb, target]);
    assert.equal(code, 2, output + errors);
    assert.match(output + errors, /target\.yaml:\d+:\d+.*claim/);
  }
});

test('an unknown verb or option exits 2, and help exits 0', async () => {
  assert.equal((await milepost(['certify'])).code, 2);
  assert.equal((await milepost(['run', '--fast'])).code, 2);
  assert.equal((await milepost(['--help'])).code, 0);
});

test('list gives every requirement and the coverage of the ledger as JSON', async () => {
  const { code, output } = await milepost(['list', '--format', 'json']);
  assert.equal(code, 0);
  const { requirements, ledger } = JSON.parse(output) as { requirements: Record<string, unknown>[]; ledger: Record<string, number> };
  assert.ok(requirements.length >= 60);
  for (const key of ['id', 'ids', 'level', 'roles', 'specification', 'section', 'testable', 'reason', 'cases']) assert.ok(key in (requirements[0] ?? {}), key);
  assert.equal((ledger['tested'] ?? 0) + (ledger['untestable'] ?? 0) + (ledger['open'] ?? 0), ledger['total']);
});
