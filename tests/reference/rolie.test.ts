import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import https from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Exchange } from '../../src/evidence';
import { targetOf } from '../../src/proof/loopback-target';
import { MemoryRecorder } from '../../src/proof/memory-recorder';
import { startNullHttps } from '../../src/reference/null/https';
import type { RolieServerPoint } from '../../src/reference/rolie-server/point';
import { repositoryAt } from '../../src/reference/rolie-server/repository';
import { startRolieServer } from '../../src/reference/rolie-server/start';
import { deviated, deviations, violations } from '../../src/reference/rolie-server/violations';
import { resolveSecret } from '../../src/register/secrets';
import { readRequirements } from '../../src/requirements/features';
import { execute } from '../../src/run/execute';
import { casesById, planOf } from '../../src/run/plan';
import { parseXml } from '../../src/xml/tree';

const specifications = ['RFC8322', 'RFC4287', 'RFC5005', 'RFC5023'];
const requirements = readRequirements().filter(({ specification }) => specifications.includes(specification));

let folder: string;

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'milepost-rolie-'));
});

after(() => rmSync(folder, { recursive: true, force: true }));

test('everything in the repository is well-formed XML, and every link inside it leads somewhere', () => {
  const resources = repositoryAt('https://base.example');
  for (const [at, { body, mediaType }] of resources) {
    if (mediaType.startsWith('image/')) continue;
    assert.equal(parseXml(Buffer.from(body)).fault, undefined, at);
    for (const [, target = ''] of body.matchAll(/(?:href|src)="https:\/\/base\.example([^"]*)"/g)) assert.ok(resources.has(target) || writable.includes(target), `${at} leads to ${target}`);
  }
  assert.ok(resources.size > 15);
});

/** Feeds that are made when they are asked for. */
const writable = ['/feeds/workbench', '/feeds/files'];

const unreadable = ['RFC4287-2-1', 'RFC5023-6.1-1'];

test('every deviation changes something, and leaves well-formed XML where that is not what it breaks', () => {
  const resources = repositoryAt('https://base.example');
  for (const [id, deviation] of Object.entries(deviations)) {
    const changed = deviated(resources, deviation);
    if (deviation.at !== undefined || deviation.gone !== undefined) assert.notDeepEqual(changed, resources, id);
    if (!unreadable.includes(id)) for (const [at, { body, mediaType }] of changed) if (!mediaType.startsWith('image/')) assert.equal(parseXml(Buffer.from(body)).fault, undefined, `${id}: ${at}`);
  }
});

test('there is a violation for every testable requirement of the role, and for nothing else', () => {
  const testable = requirements.filter(({ roles, testable }) => testable && roles.includes('rolie-server'));
  assert.deepEqual(violations.map(({ id }) => id).sort(), testable.map(({ id }) => id).sort());
});

test('the server gives to each client what is for that client', async () => {
  const { point, stop } = await startRolieServer({ folder });
  const ours = { cert: readFileSync(point.certificate), key: readFileSync(point.key) };
  const foreign = { cert: readFileSync(point.foreignCertificate), key: readFileSync(point.foreignKey) };
  const password = readFileSync(point.password.file, 'utf8');
  try {
    assert.equal((await get(point, '/service')).status, 200);
    assert.deepEqual([(await get(point, '/feeds/partners')).status, (await get(point, '/feeds/partners', foreign)).status, (await get(point, '/feeds/partners', ours)).status], [403, 403, 200]);
    assert.deepEqual([(await get(point, '/feeds/members')).status, (await get(point, '/feeds/members', { auth: `${point.user}:${password}` })).status], [401, 200]);
    assert.equal((await get(point, '/entries/member-1')).status, 404, 'whether there is one is for members');
    assert.equal((await get(point, '/entries/member-1', { auth: `${point.user}:${password}` })).status, 200);
    assert.equal((await get(point, '/')).status, 405);
    assert.equal((await get(point, '/nowhere')).status, 404);
    assert.equal((await get(point, '/service', { method: 'DELETE' })).status, 405);
    const redirect = await get(point, '/', { method: 'POST' });
    assert.deepEqual([redirect.status, redirect.location], [307, point.url.replace('/service', '/rid')]);
  } finally {
    await stop();
  }
});

test('every requirement passes against it, each on exchanges of its own, and none shows a secret', async () => {
  const { point, stop } = await startRolieServer({ folder });
  const target = targetOf([{ name: 'ROLIE server', roles: ['rolie-server'], specifications }], { 'rolie-server': point });
  const seen: Exchange[] = [];
  const recorder = new MemoryRecorder();
  const both = { beginCase: () => recorder.beginCase(), record: (exchange: Exchange) => (seen.push(exchange), recorder.record(exchange)), get numbersOfCase() { return recorder.numbersOfCase; } };
  try {
    const verdicts = await execute({ plan: planOf(requirements, target), cases: casesById(requirements), target, secretOf: resolveSecret, recorder: both });
    assert.ok(verdicts.length > 100);
    for (const { case: id, verdict, exchanges, message } of verdicts) {
      assert.equal(verdict, 'pass', `${id}: ${message}`);
      assert.ok(exchanges.length > 0, id);
    }
  } finally {
    await stop();
  }
  const password = readFileSync(point.password.file, 'utf8');
  const evidence = JSON.stringify(seen.map(({ sent, received }) => [sent?.headers, received?.headers]));
  assert.match(evidence, /Basic \[redacted\]/);
  assert.ok(!evidence.includes(Buffer.from(`${point.user}:${password}`).toString('base64')));
});

test('what it cannot violate it refuses to start with', async () => {
  await assert.rejects(startRolieServer({ folder, violate: 'RFC8322-9-9' }), /cannot violate RFC8322-9-9/);
});

test('null systems do what they are named for', async () => {
  const outcomes: Record<string, string> = {};
  for (const kind of ['dead', 'closes', 'always-400', 'always-500', 'empty-200', 'echo'] as const) {
    const { point, stop } = await startNullHttps(kind, { folder });
    const { status, body } = await get(point, '/service?q', {}).catch((error: NodeJS.ErrnoException) => ({ status: error.code, body: '' }));
    outcomes[kind] = `${status} ${body}`.trim();
    await stop();
  }
  assert.deepEqual(outcomes, { dead: 'ECONNREFUSED', closes: 'ECONNRESET', 'always-400': '400', 'always-500': '500', 'empty-200': '200', echo: '200 GET /service?q' });
});

function get(point: RolieServerPoint, target: string, options: https.RequestOptions = {}): Promise<{ status: number | undefined; location: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const request = https.request(new URL(target, point.url), { ca: readFileSync(point.ca), agent: false, ...options }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode, location: response.headers.location, body: body.trim() }));
    });
    request.on('error', reject).end();
  });
}
