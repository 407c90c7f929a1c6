import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { CaseVerdict } from '../../src/bundle/format';
import { targetOf } from '../../src/proof/loopback-target';
import { MemoryRecorder } from '../../src/proof/memory-recorder';
import { type Authority, createAuthority, expired, selfSigned, writeCertificate } from '../../src/reference/certificates';
import { readRequirements } from '../../src/requirements/features';
import { execute } from '../../src/run/execute';
import { casesById, planOf } from '../../src/run/plan';

const requirements = readRequirements();
const leaf = { subject: 'CN=localhost', dnsNames: ['localhost'] };

let folder: string;
let authority: Authority;
let ca: string;
const servers: (Server & { closeAllConnections?: () => void })[] = [];

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'milepost-bad-'));
  authority = await createAuthority('CN=Bad Endpoints');
  ca = await writeCertificate(folder, 'ca', authority.certificate);
});

after(() => {
  for (const server of servers) {
    server.closeAllConnections?.();
    server.close();
  }
  rmSync(folder, { recursive: true, force: true });
});

test('what cannot be reached is inconclusive, for its reason', async () => {
  const dead = await serve(() => {});
  servers.at(-1)?.close();
  expect(await judged(dead), 'inconclusive', 'transport', /refused/);
  expect(await judged(await serve(answer('<service/>'), await authority.issue({ ...leaf, dnsNames: ['other.example'] }))), 'inconclusive', 'transport', /ALTNAME/);
  expect(await judged(await serve(answer('<service/>'), await authority.issue(expired(leaf)))), 'inconclusive', 'transport', /EXPIRED/);
  expect(await judged(await serve(answer('<service/>'), await selfSigned(leaf))), 'inconclusive', 'transport', /SELF_SIGNED/);
  const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
  expect(await judged(await serve(answer('<service/>'), undefined, old)), 'inconclusive', 'transport', /tls/);
});

test('what never ends is inconclusive, at the deadline or at the cap', async () => {
  const drip = await serve((_request, response) => {
    const timer = setInterval(() => response.write('<'), 200);
    response.on('close', () => clearInterval(timer));
  });
  expect(await judged(drip), 'inconclusive', 'timeout', /deadline/);
  const chunk = Buffer.alloc(1_048_576, ' ');
  const flood = await serve((_request, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', more);
    more();
  });
  expect(await judged(flood), 'inconclusive', 'transport', /cap/);
});

test('a redirect elsewhere is a matter of the target file', async () => {
  const away = await serve((_request, response) => response.writeHead(302, { Location: 'https://elsewhere.example/' }).end());
  expect(await judged(away), 'inconclusive', 'configuration', /elsewhere\.example/);
  const here: string = await serve((request, response) => (request.url === '/service' ? response.writeHead(302, { Location: '/moved' }).end() : answer('<feed/>')(request, response)));
  expect(await judged(here), 'fail', undefined, /feed in the namespace/);
});

test('a Service Document behind a redirect is given over TLS 1.2 all the same', async () => {
  const whole = '<service xmlns="http://www.w3.org/2007/app"><workspace><title xmlns="http://www.w3.org/2005/Atom"/></workspace></service>';
  const moved = await serve((request, response) => (request.url === '/service' ? response.writeHead(301, { Location: '/moved' }).end() : answer(whole)(request, response)));
  assert.equal((await judged(moved)).verdict, 'pass');
  assert.equal((await judged(moved, 'RFC8322-5.3-1')).verdict, 'pass');
});

test('an answer that is no Service Document fails; one that is not for us does not', async () => {
  expect(await judged(await serve(answer('<service xmlns="http://www.w3.org/2007/app"><workspace>'))), 'fail', undefined, /well-formed XML/);
  expect(await judged(await serve(answer('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><service>&e;</service>'))), 'fail', undefined, /DOCTYPE/);
  expect(await judged(await serve((_request, response) => response.writeHead(404).end())), 'fail', undefined, /status 404/);
  expect(await judged(await serve((_request, response) => response.writeHead(401).end())), 'inconclusive', 'configuration', /401/);
  expect(await judged(await serve((_request, response) => response.writeHead(503).end())), 'inconclusive', 'transport', /503/);
});

test('a Feed that pages in circles fails; one that pages without end is left after fifty pages', async () => {
  for (const relation of ['next', 'prev-archive'] as const) {
    const rule = relation === 'next' ? 'RFC5005-3-series' : 'RFC5005-4-series';
    let asked = 0;
    const paging = (further: (page: number) => number): Promise<string> =>
      serve((request, response) => {
        asked += 1;
        const page = Number(/\d+/.exec(request.url ?? '')?.[0] ?? -1);
        const service = '<service xmlns="http://www.w3.org/2007/app"><workspace><title xmlns="http://www.w3.org/2005/Atom"/><collection href="/feed/0"/></workspace></service>';
        answer(page < 0 ? service : `<feed xmlns="http://www.w3.org/2005/Atom"><link rel="${relation}" href="/feed/${further(page)}"/></feed>`)(request, response);
      });
    expect(await judged(await paging((page) => page), rule), 'fail', undefined, /again, after 1 documents/);
    expect(await judged(await paging((page) => (page + 1) % 4), rule), 'fail', undefined, /again, after 4 documents/);
    asked = 0;
    assert.equal((await judged(await paging((page) => page + 1), rule)).verdict, 'pass');
    assert.equal(asked, 51, 'the Service Document and fifty documents of the series');
  }
});

function expect({ verdict, reason, message = '' }: CaseVerdict, wanted: CaseVerdict['verdict'], why: CaseVerdict['reason'], words: RegExp): void {
  assert.deepEqual([verdict, reason], [wanted, why], message);
  assert.match(message, words);
}

async function judged(url: string, requirement = 'RFC8322-5.1-service-document'): Promise<CaseVerdict> {
  const loopback = targetOf([{ name: 'bad endpoint', roles: ['rolie-server'], specifications: ['RFC8322', 'RFC4287', 'RFC5005', 'RFC5023'] }], { 'rolie-server': { url, ca } });
  const target = { ...loopback, limits: { ...loopback.limits, exchangeSeconds: 1, bodyBytes: 4_194_304 } };
  const plan = planOf(requirements, target).filter((planned) => planned.case.startsWith(`${requirement}/`));
  const recorder = new MemoryRecorder();
  const [verdict] = await execute({ plan, cases: casesById(requirements), target, secretOf: () => '', recorder });
  assert.ok(verdict && verdict.exchanges.length > 0, 'an exchange is in evidence');
  return verdict;
}

function answer(body: string): http.RequestListener {
  return (_request, response) => void response.writeHead(200, { 'Content-Type': 'application/atomsvc+xml' }).end(body);
}

async function serve(listener: http.RequestListener, credential?: { certificate: string; key: string }, options: https.ServerOptions = {}): Promise<string> {
  const own = credential ?? (await authority.issue(leaf));
  const server = https.createServer({ cert: own.certificate, key: own.key, ...options }, listener);
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `https://localhost:${(server.address() as AddressInfo).port}/service`;
}
