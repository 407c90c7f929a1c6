import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { stringify } from 'yaml';
import { ExchangeLog } from '../../src/bundle/exchange-log';
import { bundleFiles, type CaseVerdict, type RunRecord } from '../../src/bundle/format';
import { writeManifest } from '../../src/bundle/manifest';
import { BundleFault, readAnyBundle, readBundle } from '../../src/bundle/reader';
import { writeRunRecord } from '../../src/bundle/run-record';
import { scrubberOf } from '../../src/bundle/scrub';
import type { Exchange } from '../../src/evidence';
import { targetOf } from '../../src/proof/loopback-target';

const large = Buffer.alloc(100_000, 'y');
const notText = Buffer.from([0xff, 0xfe, 0x00]);
const run: RunRecord = {
  suite: { version: '0', lock: '' },
  platform: 'test',
  startedAt: '2026-01-01T00:00:00.000Z',
  implementation: 'milepost reference',
  targetFile: 'x.yaml',
  plan: [
    { case: 'RFC8322-5.1.2-1/a', role: 'rolie-server' },
    { case: 'RFC8322-5.1.2-1/b', role: 'rolie-server' },
  ],
};
const verdict = { case: 'RFC8322-5.1.2-1/a', verdict: 'pass', exchanges: [1, 2] } as unknown as CaseVerdict;
const exchange: Exchange = {
  protocol: 'https',
  purpose: 'retrieve the Service Document',
  startedAt: '2026-01-01T00:00:00.000Z',
  endedAt: '2026-01-01T00:00:00.010Z',
  sent: { startLine: 'GET / HTTP/1.1', headers: [['Authorization', 'Bearer swordfish-token'], ['Cookie', 'swordfish=1; b=swordfish2'], ['X-Trace', 'swordfish-token']], body: new Uint8Array() },
  received: { startLine: 'HTTP/1.1 200 OK', headers: [], body: Buffer.from('you sent swordfish-token') },
};

function bundle(sealed: boolean): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-bundle-'));
  const log = new ExchangeLog(folder, scrubberOf(['swordfish-token']));
  log.beginCase(verdict.case);
  log.record(exchange);
  log.record({ ...exchange, sent: { startLine: '', headers: [], body: Buffer.from('x') } });
  log.record({ ...exchange, sent: { startLine: '', headers: [], body: large } });
  log.record({ ...exchange, sent: { startLine: '', headers: [], body: notText } });
  assert.deepEqual(log.numbersOfCase, [1, 2, 3, 4]);
  writeFileSync(path.join(folder, bundleFiles.target), stringify(targetOf([], {})));
  writeFileSync(path.join(folder, bundleFiles.verdicts), `${JSON.stringify(verdict)}\n`);
  writeRunRecord(folder, run);
  if (sealed) writeManifest(folder);
  return folder;
}

function reading(folder: string): () => unknown {
  return () => readBundle(folder);
}

test('a sealed bundle is read back whole', (t) => {
  const folder = bundle(true);
  t.after(() => rmSync(folder, { recursive: true }));
  const read = readBundle(folder);
  assert.deepEqual(read.verdicts, [verdict]);
  assert.deepEqual(read.exchanges.map(({ seq, case: of }) => [seq, of]), [1, 2, 3, 4].map((seq) => [seq, verdict.case]));
  const sent = read.exchanges.map((recorded) => Buffer.from(read.blob(recorded.exchange.sent?.body.sha256 ?? '')));
  assert.deepEqual(sent, [Buffer.alloc(0), Buffer.from('x'), large, notText]);
});

test('what several test cases rest on, and the facts of a TLS session, stand once and are read in each', (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-bundle-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const tls = { version: 'TLSv1.3', cipher: 'x', verified: true } as unknown as NonNullable<Exchange['tls']>;
  const [shared, alike]: readonly Exchange[] = [{ ...exchange, tls }, { ...exchange, tls: { ...tls }, purpose: 'retrieve a Feed' }];
  const log = new ExchangeLog(folder, scrubberOf([]));
  for (const name of ['one', 'other']) {
    log.beginCase(name);
    log.record(shared!);
    log.record(alike!);
  }
  writeFileSync(path.join(folder, bundleFiles.target), stringify(targetOf([], {})));
  writeRunRecord(folder, run);
  const lines = readFileSync(path.join(folder, bundleFiles.exchanges), 'utf8');
  assert.equal(lines.match(/TLSv1\.3/g)?.length, 1);
  assert.equal(lines.match(/retrieve a Feed/g)?.length, 1);
  const read = readAnyBundle(folder).exchanges;
  assert.deepEqual(read.map(({ case: of }) => of), ['one', 'one', 'other', 'other']);
  assert.deepEqual(read.map((recorded) => recorded.exchange.tls), [tls, tls, tls, tls]);
  assert.deepEqual(read[2]?.exchange, read[0]?.exchange);
  writeFileSync(path.join(folder, bundleFiles.exchanges), lines.replace('"same":1', '"same":9'));
  assert.throws(() => readAnyBundle(folder), /line 3 refers to line 9, which is no exchange before it/);
});

test('no byte of a bundle holds a secret', (t) => {
  const folder = bundle(true);
  t.after(() => rmSync(folder, { recursive: true }));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  assert.ok(files.length >= 5);
  for (const { parentPath, name } of files) assert.ok(!readFileSync(path.join(parentPath, name)).includes('swordfish'), name);
});

test('a bundle without its manifest is refused with what was finished, and can still be read', (t) => {
  const folder = bundle(false);
  t.after(() => rmSync(folder, { recursive: true }));
  assert.throws(reading(folder), (error) => error instanceof BundleFault && /incomplete: 1 of 2 test cases finished/.test(error.message));
  assert.deepEqual(readAnyBundle(folder).verdicts, [verdict]);
});

test('a line that a crash cut off is left out, and the lines before it are read', (t) => {
  const folder = bundle(false);
  t.after(() => rmSync(folder, { recursive: true }));
  appendFileSync(path.join(folder, bundleFiles.verdicts), '{"case":"RFC8322-5.1.2-1/b","verd');
  assert.deepEqual(readAnyBundle(folder).verdicts, [verdict]);
});

test('any changed, added or missing file is named', (t) => {
  const folder = bundle(true);
  t.after(() => rmSync(folder, { recursive: true }));
  const verdicts = path.join(folder, bundleFiles.verdicts);
  const before = readFileSync(verdicts);
  writeFileSync(verdicts, before.toString().replace('pass', 'fail'));
  assert.throws(reading(folder), /verdicts\.ndjson: changed since the run/);
  writeFileSync(verdicts, before);
  writeFileSync(path.join(folder, 'extra'), '');
  assert.throws(reading(folder), /extra: not in the manifest/);
  rmSync(path.join(folder, 'extra'));
  assert.ok(readBundle(folder));
  rmSync(verdicts);
  assert.throws(reading(folder), /verdicts\.ndjson: missing/);
});

test('an exchange that was changed breaks the chain, even where the manifest is made anew', (t) => {
  const folder = bundle(false);
  t.after(() => rmSync(folder, { recursive: true }));
  const exchanges = path.join(folder, bundleFiles.exchanges);
  writeFileSync(exchanges, readFileSync(exchanges, 'utf8').replace('200 OK', '201 OK'));
  writeManifest(folder);
  assert.throws(reading(folder), /exchanges\.ndjson: line 2 does not follow from the line before/);
});

test('what is not a bundle is said to be none', (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-bundle-'));
  t.after(() => rmSync(folder, { recursive: true }));
  assert.throws(reading(folder), /not a bundle: no run\.json/);
  const broken = bundle(true);
  t.after(() => rmSync(broken, { recursive: true }));
  truncateSync(path.join(broken, bundleFiles.manifest), 5);
  assert.throws(reading(broken), BundleFault);
});

test('a body is fetched by a hash and by nothing else', (t) => {
  const folder = bundle(true);
  t.after(() => rmSync(folder, { recursive: true }));
  assert.throws(() => readBundle(folder).blob('../run.json'), /is not the hash of a body/);
});
