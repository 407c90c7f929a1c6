import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server, type TLSSocket } from 'node:tls';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { Origins } from '../../src/drivers/https/origins';
import { retrieve } from '../../src/drivers/https/retrieve';
import type { HttpsRequest, HttpsSettings } from '../../src/drivers/https/settings';
import type { Exchange } from '../../src/evidence';
import { type Authority, type Credential, createAuthority } from '../../src/reference/certificates';

let authority: Authority;
let alice: Credential;
let server: Server;
let url: string;
/** What the server read last, and what it answers with. */
let heard = '';
let answer = '';

before(async () => {
  authority = await createAuthority('CN=Authority');
  alice = await authority.issue({ subject: 'CN=alice' });
  const own = await authority.issue({ subject: 'CN=localhost', dnsNames: ['localhost'] });
  server = createServer({ cert: own.certificate, key: own.key, ca: authority.certificate, requestCert: true, rejectUnauthorized: false }, (socket) => {
    socket.on('error', () => {});
    socket.once('data', (data) => {
      heard = `${(socket as TLSSocket).getPeerCertificate().subject?.CN ?? 'nobody'}\n${data.toString()}`;
      socket.end(answer, 'latin1');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `https://localhost:${(server.address() as AddressInfo).port}/feed?page=1`;
});

after(() => server.close());

test('the answer is evidence byte for byte: header names, order, duplicates, body', async () => {
  answer = 'HTTP/1.1 203 Fine So Far\r\nX-Dup: a\r\nETag: "1"\r\nx-dup: b\r\nETag: "2"\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\n\x1f\x8b\x08\x00.';
  const { received, silence, peer } = await ask({});
  assert.equal(silence, undefined);
  assert.equal(received?.startLine, 'HTTP/1.1 203 Fine So Far');
  assert.deepEqual(received?.headers, [
    ['X-Dup', 'a'],
    ['ETag', '"1"'],
    ['x-dup', 'b'],
    ['ETag', '"2"'],
    ['Content-Encoding', 'gzip'],
    ['Content-Length', '5'],
  ]);
  assert.deepEqual(Buffer.from(received?.body ?? []), Buffer.from('\x1f\x8b\x08\x00.', 'latin1'));
  assert.match(peer ?? '', /^127\.0\.0\.1:\d+$/);
});

test('the TLS session is evidence: version, names, who is who', async () => {
  answer = 'HTTP/1.1 204 No Content\r\n\r\n';
  const client = { certificate: alice.certificate, key: alice.key };
  const { tls } = await ask({}, { tls: { ca: authority.certificate, client, maxVersion: 'TLSv1.2' } });
  assert.equal(tls?.version, 'TLSv1.2');
  assert.match(tls?.cipher ?? '', /^TLS_ECDHE_ECDSA_/);
  assert.equal(tls?.verified, true);
  assert.equal(tls?.certificate?.subject, 'CN=localhost');
  assert.equal(tls?.certificate?.issuer, 'CN=Authority');
  assert.equal(tls?.clientCertificate, 'CN=alice');
  assert.match(heard, /^alice\n/);
});

test('credentials reach the server and no evidence', async () => {
  answer = 'HTTP/1.1 204 No Content\r\n\r\n';
  const basic = await ask({}, { credential: { user: 'alice', password: 'p:ä' } });
  assert.match(heard, new RegExp(`Authorization: Basic ${Buffer.from('alice:p:ä').toString('base64')}\r\n`));
  assert.deepEqual(basic.sent?.headers.find(([name]) => name === 'Authorization'), ['Authorization', 'Basic [redacted]']);
  const bearer = await ask({}, { credential: { token: 'planted-token' } });
  assert.match(heard, /Authorization: Bearer planted-token\r\n/);
  assert.doesNotMatch(JSON.stringify(bearer), /planted-token/);
  await ask({ url: url.replace('https://', 'https://planted:secret@') });
  assert.doesNotMatch(heard, /Authorization/, 'a URL that carries a credential gives none away');
});

test('only home is shown who we are', async () => {
  answer = 'HTTP/1.1 204 No Content\r\n\r\n';
  const place = new URL(url).host;
  const client = { certificate: alice.certificate, key: alice.key };
  const exchange = await ask({}, { origins: new Origins('https://home.example/', [place]), credential: { token: 'planted-token' }, tls: { ca: authority.certificate, client } });
  assert.match(exchange.received?.startLine ?? '', /204/);
  assert.match(heard, /^nobody\n/);
  assert.doesNotMatch(heard, /Authorization/);
});

test('a handshake that needs a certificate we do not show ends as a TLS fault, in both versions', async () => {
  const own = await authority.issue({ subject: 'CN=localhost', dnsNames: ['localhost'] });
  const strict = createServer({ cert: own.certificate, key: own.key, ca: authority.certificate, requestCert: true, rejectUnauthorized: true }, (socket) => socket.end('HTTP/1.1 204 No Content\r\n\r\n'));
  strict.on('tlsClientError', () => {});
  strict.listen(0, '127.0.0.1');
  await once(strict, 'listening');
  const locked = `https://localhost:${(strict.address() as AddressInfo).port}/`;
  const origins = new Origins(locked);
  for (const maxVersion of ['TLSv1.2', 'TLSv1.3'] as const) {
    const refused = await ask({ url: locked }, { origins, tls: { ca: authority.certificate, maxVersion } });
    assert.equal(refused.silence?.cause, 'tls', `${maxVersion}: ${refused.silence?.detail}`);
    const client = { certificate: alice.certificate, key: alice.key };
    const accepted = await ask({ url: locked }, { origins, tls: { ca: authority.certificate, maxVersion, client } });
    assert.match(accepted.received?.startLine ?? '', /204/);
  }
  strict.close();
});

test('what was asked is evidence, and asks for no coding', async () => {
  answer = 'HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n';
  const { sent } = await ask({ method: 'POST', accept: 'application/atom+xml', content: { type: 'text/plain', bytes: Buffer.from('hello') } });
  assert.equal(sent?.startLine, 'POST /feed?page=1 HTTP/1.1');
  assert.deepEqual(Buffer.from(sent?.body ?? []).toString(), 'hello');
  for (const [name, value] of sent?.headers ?? []) assert.ok(heard.includes(`${name}: ${value}\r\n`), `${name} was sent`);
  assert.match(heard, /Accept-Encoding: identity\r\n/);
});

async function ask(request: Partial<HttpsRequest>, changes: Partial<HttpsSettings> = {}): Promise<Exchange> {
  const settings = { origins: new Origins(url), tls: { ca: authority.certificate }, exchangeSeconds: 5, bodyBytes: 1_000_000, ...changes };
  return retrieve({ purpose: 'ask', url, ...request }, settings, { record: () => {} });
}
