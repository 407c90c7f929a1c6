import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import type { CaseVerdict } from '../../src/bundle/format';
import { targetOf } from '../../src/proof/loopback-target';
import { MemoryRecorder } from '../../src/proof/memory-recorder';
import { readRequirements } from '../../src/requirements/features';
import { execute } from '../../src/run/execute';
import { casesById, planOf, selectedFrom } from '../../src/run/plan';

const requirements = readRequirements();
const folder = mkdtempSync(path.join(tmpdir(), 'milepost-bad-client-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What every client of this file begins with. */
const beginning = `
const https = require('node:https');
const { readFileSync } = require('node:fs');
const { createInterface } = require('node:readline');
const ca = readFileSync(process.env.MILEPOST_CA);
const say = (id, more) => process.stdout.write(JSON.stringify({ id, ...more }) + '\\n');
const ask = (url, body = '', method = 'GET') => new Promise((resolve) => {
  const request = https.request(url, { ca, method }, (response) => { response.resume(); response.on('end', resolve); response.on('error', resolve); });
  request.on('error', resolve);
  request.end(body);
});
const onTask = (act) => createInterface({ input: process.stdin }).on('line', (line) => act(JSON.parse(line)));
`;

test('a client that says nothing, or what breaks the contract, is inconclusive', { timeout: 60_000 }, async () => {
  expect(await judged(`onTask(() => {});`), 'inconclusive', /no answer within/);
  expect(await judged(`process.exit(0);`), 'inconclusive', /exit 0/);
  expect(await judged(`onTask(() => process.kill(process.pid, 'SIGSEGV'));`), 'inconclusive', /SIGSEGV/);
  expect(await judged(`onTask(() => console.log('gibberish'));`), 'inconclusive', /no answer within/);
  expect(await judged(`onTask(() => { for (let i = 0; i < 200; i += 1) console.log('gibberish'); });`), 'inconclusive', /lines that are no answer/);
  expect(await judged(`onTask((task) => console.log(JSON.stringify(task)));`), 'inconclusive', /outcome/);
  expect(await judged(`onTask(({ id }) => say(id + 7, { outcome: 'done' }));`), 'inconclusive', /expected/);
  expect(await judged(`onTask(({ id }) => say(id, { outcome: 'done', entries: 'three' }));`), 'inconclusive', /entries/);
});

test('a client that never comes has read nothing, whatever it says', { timeout: 60_000 }, async () => {
  expect(await judged(`onTask(({ id }) => say(id, { outcome: 'done', entries: [{ id: 'urn:example:1', title: 'One' }] }));`), 'inconclusive', /no connection/);
  expect(await judged(`onTask(({ id }) => say(id, { outcome: 'failed' }));`), 'inconclusive', /no connection/);
});

test('a client that comes and makes up what it read has not read it', { timeout: 60_000 }, async () => {
  expect(await judged(`onTask(async ({ id, url }) => { await ask(url); say(id, { outcome: 'done', entries: [] }); });`), 'inconclusive', /control/);
  expect(await judged(`onTask(async ({ id, url }) => { await ask(url); say(id, { outcome: 'failed' }); });`), 'inconclusive', /control/);
});

test('a flood of requests is cut off and told of', { timeout: 60_000 }, async () => {
  expect(await judged(`onTask(async ({ id, url }) => { for (let i = 0; i < 400; i += 1) await ask(url + '?' + i); say(id, { outcome: 'done' }); });`, 30), 'inconclusive', /more than 200 requests/);
});

test('what is too large, or never read, costs nobody anything', { timeout: 60_000 }, async () => {
  expect(await judged(`onTask(() => { const more = () => { while (process.stdout.write('x'.repeat(65536))); process.stdout.once('drain', more); }; more(); });`), 'inconclusive', /longer than the cap/);
  expect(await judged(`onTask(async ({ id, url }) => { await ask(url, Buffer.alloc(4_000_000), 'POST'); say(id, { outcome: 'failed' }); });`, 10), 'inconclusive', /control|no connection/);
  const silent = `const tls = require('node:tls'); onTask(({ url }) => { const { port, pathname } = new URL(url); const socket = tls.connect(port, '127.0.0.1', { ca }); socket.pause(); socket.on('error', () => {}); socket.write('GET ' + pathname + ' HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n'.repeat(50)); });`;
  expect(await judged(silent), 'inconclusive', /no answer within/);
});

function expect({ verdict, message = '' }: CaseVerdict, wanted: CaseVerdict['verdict'], words: RegExp): void {
  assert.equal(verdict, wanted, message);
  assert.match(message, words);
}

/** The verdict of one test case against a client of these lines. */
async function judged(lines: string, exchangeSeconds = 2): Promise<CaseVerdict> {
  const file = path.join(folder, 'client.cjs');
  writeFileSync(file, `${beginning}${lines}`);
  const point = { command: { run: [process.execPath, file], mode: 'resident' } };
  const target = targetOf([{ name: 'bad client', roles: ['rolie-client'], specifications: ['RFC8322'] }], { 'rolie-client': point });
  const bounded = { ...target, limits: { ...target.limits, exchangeSeconds, bodyBytes: 1_000_000 } };
  const plan = selectedFrom(planOf(requirements, bounded), ['RFC8322-6.2.4-4/an-entry-with-a-property-that-nobody-registered-is-read/unregistered-property']);
  const [verdict] = await execute({ plan, cases: casesById(requirements), target: bounded, secretOf: () => '', recorder: new MemoryRecorder() });
  assert.ok(verdict);
  return verdict;
}
