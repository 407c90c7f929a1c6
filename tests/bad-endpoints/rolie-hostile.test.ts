import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Authority, createAuthority, writeCertificate } from '../../src/reference/certificates';

/** What the process that judged said. */
interface Judged {
  readonly verdicts: readonly { readonly case: string; readonly verdict: string; readonly reason?: string; readonly message: string }[];
  readonly slowest: readonly string[];
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Peak memory of a run against a hostile Feed, the compiler of our own sources included. */
const megabyteLimit = 512;

let folder: string;
let authority: Authority;
let ca: string;
const servers: (Server & { closeAllConnections?: () => void })[] = [];

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'milepost-hostile-'));
  authority = await createAuthority('CN=Hostile');
  ca = await writeCertificate(folder, 'ca', authority.certificate);
});

after(() => {
  for (const server of servers) {
    server.closeAllConnections?.();
    server.close();
  }
  rmSync(folder, { recursive: true, force: true });
});

test('whatever a repository points to, nothing outside of the list is asked', async () => {
  let trapped = 0;
  const trap = await serve(() => (trapped += 1));
  const elsewhere = new URL(trap).origin;
  const outside = [`${elsewhere}/trap`, `//127.0.0.2:${new URL(trap).port}/trap`, 'https://elsewhere.example/trap', 'http://169.254.169.254/latest/meta-data', 'file:///etc/passwd', 'https://user:secret@elsewhere.example/'];
  const links = outside.flatMap((href) => ['self', 'next', 'prev-archive', 'last', 'first', 'service', 'edit'].map((rel) => `<link rel="${rel}" href="${href}"/>`)).join('');
  const entries = outside.map((href, index) => entry(index, `<content type="application/xml" src="${href}"/><link rel="self" href="${href}"/>`)).join('');
  const base = await serve((request, response) => {
    if (request.url === '/service') return answer(response, service([...outside, '/feeds/based', '/feeds/linked', '/feeds/moved']));
    if (request.url === '/feeds/moved') return void response.writeHead(302, { Location: `${elsewhere}/trap` }).end();
    if (request.url === '/feeds/based') return answer(response, feed(`<link rel="self" href="trap"/><link rel="next" href="trap"/>${entry(1, '<content type="application/xml" src="trap"/><link rel="self" href="trap"/>')}`, ` xml:base="${elsewhere}/"`));
    return answer(response, feed(links + entries));
  });
  const judged = await judge({ url: `${base}/service` });
  assert.equal(trapped, 0);
  assert.ok(judged.verdicts.length > 90);
  assert.deepEqual(judged.verdicts.filter(({ reason }) => reason === 'harness'), []);
  const followed = judged.verdicts.find(({ case: id }) => id.startsWith('RFC8322-6.2.1-5/each-source-gives'));
  assert.equal(followed?.verdict, 'inconclusive', followed?.message);
});

test('a name that leads to this machine, though it is no name of it, is not asked', async () => {
  let trapped = 0;
  const trap = await serve(() => (trapped += 1));
  const { port } = new URL(trap);
  const judged = await judge({ url: `https://rolie.example:${port}/service` }, { rules: ['RFC8322-5.1-service-document'], resolves: 'rolie.example' });
  assert.equal(trapped, 0);
  assert.deepEqual(judged.verdicts.map(({ verdict, reason }) => [verdict, reason]), [['inconclusive', 'configuration']]);
  assert.match(judged.verdicts[0]?.message ?? '', /leads to the local address 127\.0\.0\.1/);
});

test('a Feed of 500 MB is left at the cap', async () => {
  let sent = 0;
  const chunk = Buffer.from(`<entry><title>${'x'.repeat(65_000)}</title></entry>`);
  const base = await serve((request, response) => {
    if (request.url === '/service') return answer(response, service(['/feed']));
    response.writeHead(200, { 'Content-Type': 'application/atom+xml' });
    response.write(feed('').replace('</feed>', ''));
    let left = 500_000_000;
    const more = (): void => {
      while (left > 0 && !response.destroyed) {
        left -= chunk.length;
        sent += chunk.length;
        if (!response.write(chunk)) return;
      }
      response.end('</feed>');
    };
    response.on('drain', more);
    more();
  });
  const judged = await judge({ url: `${base}/service` }, { limits: { exchangeSeconds: 20 }, rules: ['RFC8322-6.1-', 'RFC4287-4.1.1', 'RFC5023-10'] });
  assertHarmless(judged);
  assert.ok(sent < 300_000_000, `${sent} bytes were taken`);
  assert.deepEqual([...new Set(judged.verdicts.filter(({ verdict }) => verdict === 'pass').map(({ case: id }) => id))], []);
});

test('a gzip bomb is not unpacked', async () => {
  const bomb = gzipSync(Buffer.alloc(300_000_000, ' '));
  const base = await serve((_request, response) => void response.writeHead(200, { 'Content-Type': 'application/atomsvc+xml', 'Content-Encoding': 'gzip', 'Content-Length': bomb.length }).end(bomb));
  const judged = await judge({ url: `${base}/service` }, { rules: ['RFC8322-5.1-service-document', 'RFC8322-6.1-'] });
  assertHarmless(judged);
  const head = judged.verdicts.find(({ case: id }) => id.startsWith('RFC8322-5.1-service-document'));
  assert.equal(head?.verdict, 'fail');
  assert.match(head?.message ?? '', /content coding gzip, which was not asked for/);
});

test('an Entry with 100,000 links is judged in time', async () => {
  const links = Array.from({ length: 100_000 }, (_, index) => `<link rel="related" href="/feeds/${index}" type="text/html"/>`).join('');
  const base = await serve((request, response) => (request.url === '/service' ? answer(response, service(['/feed'])) : answer(response, feed(entry(1, `${links}<link rel="self" href="/feed"/><content type="application/xml" src="/feed"/>`)))));
  const judged = await judge({ url: `${base}/service` }, { limits: { scenarioSeconds: 60 } });
  assertHarmless(judged);
  assert.deepEqual(judged.verdicts.filter(({ reason }) => reason === 'timeout' || reason === 'harness'), []);
});

test('an Entry with 100,000 links that are wrong is judged in time', async () => {
  const links = Array.from({ length: 100_000 }, (_, index) => `<link rel="alternate edit" href=" ${index}" type="html" hreflang="de_DE"/>`).join('');
  const base = await serve((request, response) => (request.url === '/service' ? answer(response, service(['/feed'])) : answer(response, feed(entry(1, `${links}<link rel="self" href="/feed"/>`)))));
  const judged = await judge({ url: `${base}/service` }, { limits: { scenarioSeconds: 60 } });
  assertHarmless(judged);
  assert.deepEqual(judged.verdicts.filter(({ reason }) => reason === 'timeout' || reason === 'harness'), []);
  assert.ok(judged.verdicts.some(({ case: id, verdict }) => id.startsWith('RFC4287-4.2.7.3-2') && verdict === 'fail'));
});

function assertHarmless({ megabytes, milliseconds, slowest }: Judged): void {
  assert.ok(megabytes < megabyteLimit, `${megabytes} MB in ${milliseconds} ms; ${slowest.join('; ')}`);
  assert.ok(milliseconds < 120_000, slowest.join('; '));
}

async function judge(point: object, { rules = [], limits = {}, resolves }: { rules?: readonly string[]; limits?: object; resolves?: string } = {}): Promise<Judged> {
  const job = JSON.stringify({ point: { ...point, ca }, rules, limits: { exchangeSeconds: 2, ...limits } });
  const preload = resolves === undefined ? [] : ['--require', path.join(__dirname, 'children/resolve-to-loopback.cjs')];
  const words = [...preload, '--require', 'ts-node/register', path.join(__dirname, 'children/judge-server.ts'), job];
  const { stdout } = await promisify(execFile)(process.execPath, words, { env: { ...process.env, RESOLVES: resolves ?? '' }, maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as Judged;
}

function service(collections: readonly string[]): string {
  const elements = collections.map((href) => `<collection href="${href}"><a:title>C</a:title><categories fixed="yes"><a:category scheme="urn:ietf:params:rolie:category:information-type" term="incident"/></categories></collection>`);
  return `<service xmlns="http://www.w3.org/2007/app" xmlns:a="http://www.w3.org/2005/Atom"><workspace><a:title>W</a:title>${elements.join('')}</workspace></service>`;
}

function feed(inside: string, attributes = ''): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}><id>urn:example:feed</id><title>F</title><updated>2026-03-01T12:00:00Z</updated><author><name>A</name></author><category scheme="urn:ietf:params:rolie:category:information-type" term="incident"/>${inside}</feed>`;
}

function entry(number: number, inside: string): string {
  return `<entry><id>urn:example:${number}</id><title>E</title><updated>2026-03-01T11:00:00Z</updated>${inside}</entry>`;
}

function answer(response: http.ServerResponse, body: string): void {
  response.writeHead(200, { 'Content-Type': body.startsWith('<service') ? 'application/atomsvc+xml' : 'application/atom+xml' }).end(body);
}

async function serve(listener: (request: http.IncomingMessage, response: http.ServerResponse) => void): Promise<string> {
  const own = await authority.issue({ subject: 'CN=localhost', dnsNames: ['localhost', 'rolie.example'], ips: ['127.0.0.1', '127.0.0.2'], usages: ['serverAuth'] });
  const server = https.createServer({ cert: own.certificate, key: own.key }, listener);
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
