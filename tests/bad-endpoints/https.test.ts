import assert from 'node:assert/strict';
import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { after, before, test } from 'node:test';
import type { Exchange, SilenceCause } from '../../src/evidence';
import { Origins } from '../../src/drivers/https/origins';
import { retrieveFollowing } from '../../src/drivers/https/redirects';
import { retrieve } from '../../src/drivers/https/retrieve';
import type { HttpsSettings } from '../../src/drivers/https/settings';
import { type Authority, type Credential, createAuthority, expired, selfSigned } from '../../src/reference/certificates';

/** The deadline of every exchange here, and the slack that a busy machine gets. */
const exchangeSeconds = 1;
const slackMilliseconds = 1500;
const bodyBytes = 4 * 1024 * 1024;

let authority: Authority;
let good: Credential;
const servers: Server[] = [];
const sockets = new Set<Socket>();

before(async () => {
  authority = await createAuthority('CN=Bad Endpoints');
  good = await authority.issue({ subject: 'CN=localhost', dnsNames: ['localhost'] });
});

after(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers) server.close();
});

test('nothing listening is a refusal', async () => {
  const server = createTcpServer();
  const port = await listen(server);
  server.close();
  await once(server, 'close');
  await endsWith('refused', `https://localhost:${port}/`);
});

test('a certificate for another name is a TLS fault, with its facts in evidence', async () => {
  const other = await authority.issue({ subject: 'CN=other.example', dnsNames: ['other.example'] });
  const exchange = await endsWith('tls', await tlsServer(other, answering()));
  assert.equal(exchange.tls?.verified, false);
  assert.equal(exchange.tls?.verificationError, 'ERR_TLS_CERT_ALTNAME_INVALID');
  assert.deepEqual(exchange.tls?.certificate?.names, ['DNS:other.example']);
  assert.equal(exchange.sent, undefined, 'no request may be written before the certificate is accepted');
});

test('an expired certificate is a TLS fault', async () => {
  const old = await authority.issue(expired({ subject: 'CN=localhost', dnsNames: ['localhost'] }));
  const exchange = await endsWith('tls', await tlsServer(old, answering()));
  assert.equal(exchange.tls?.verificationError, 'CERT_HAS_EXPIRED');
});

test('a self-signed certificate is a TLS fault', async () => {
  const own = await selfSigned({ subject: 'CN=localhost', dnsNames: ['localhost'] });
  const exchange = await endsWith('tls', await tlsServer(own, answering()));
  assert.equal(exchange.tls?.verificationError, 'DEPTH_ZERO_SELF_SIGNED_CERT');
});

test('a server of TLS 1.1 alone gives no session', async () => {
  const url = await tlsServer(good, answering(), { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' });
  await endsWith('tls', url);
  const probe = await request(url, { tls: { ca: authority.certificate, minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } });
  assert.equal(probe.tls?.version, 'TLSv1.1', 'the server is there, and speaks TLS 1.1');
});

test('a body that never ends is cut at the cap', async () => {
  const chunk = Buffer.alloc(65_536, 'x');
  const url = await webServer((_request, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', more);
    more();
  });
  const exchange = await endsWith('cap', url);
  assert.match(exchange.received?.startLine ?? '', /^HTTP\/1\.1 200/);
  assert.ok((exchange.received?.body.length ?? 0) <= 65_536, 'evidence keeps the beginning alone');
});

test('200 MB are cut at the cap, with memory bounded', async () => {
  const total = 200 * 1024 * 1024;
  const chunk = Buffer.alloc(1024 * 1024, 'x');
  const url = await webServer((_request, response) => {
    response.writeHead(200, { 'Content-Length': total });
    let left = total;
    const more = (): void => {
      while (left > 0 && !response.destroyed) {
        left -= chunk.length;
        if (!response.write(chunk)) return;
      }
    };
    response.on('drain', more);
    more();
  });
  const before = process.memoryUsage().rss;
  await endsWith('cap', url);
  const grown = process.memoryUsage().rss - before;
  assert.ok(grown < 128 * 1024 * 1024, `grew by ${Math.round(grown / 1_048_576)} MB`);
});

test('a body of one byte now and then meets the total deadline', async () => {
  const url = await webServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain' });
    const drip = setInterval(() => response.write('.'), 200);
    response.on('close', () => clearInterval(drip));
  });
  const exchange = await endsWith('timeout', url);
  assert.match(Buffer.from(exchange.received?.body ?? []).toString(), /^\.+$/, 'what came is kept');
});

test('a server that says nothing meets the deadline: on TCP, after TLS, and within the header', async () => {
  const silent = createTcpServer(() => {});
  await endsWith('timeout', `https://localhost:${await listen(silent)}/`);
  await endsWith('timeout', await tlsServer(good, () => {}));
  await endsWith('timeout', await tlsServer(good, (socket) => socket.write('HTTP/1.1 200 OK\r\nX-Slow: ')));
});

test('header bombs are cut', async () => {
  const bomb = `HTTP/1.1 200 OK\r\n${'X-Bomb: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n'.repeat(20_000)}\r\n`;
  await endsWith('cap', await tlsServer(good, (socket) => socket.end(bomb)));
});

test('what is no HTTP is malformed, and kept', async () => {
  const exchange = await endsWith('malformed', await tlsServer(good, (socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n')));
  assert.equal(Buffer.from(exchange.received?.body ?? []).toString(), 'SSH-2.0-OpenSSH_9.9\r\n');
  await endsWith('malformed', await tlsServer(good, (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n')));
});

test('a connection that ends early is told from one that breaks', async () => {
  const closing = createTcpServer((socket) => socket.end());
  await endsWith('closed', `https://localhost:${await listen(closing)}/`);
  const breaking = createTcpServer((socket) => socket.resetAndDestroy());
  await endsWith('reset', `https://localhost:${await listen(breaking)}/`);
  await endsWith('closed', await tlsServer(good, (socket) => socket.once('data', () => socket.end())));
});

test('a body shorter than announced is a silence, with what came', async () => {
  const exchange = await endsWith('closed', await tlsServer(good, (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfour')));
  assert.equal(Buffer.from(exchange.received?.body ?? []).toString(), 'four');
});

test('a redirect elsewhere is declined, one inside the list is followed up to the limit', async () => {
  const elsewhere = await webServer(() => assert.fail('the other origin was asked'));
  const away = await webServer((_request, response) => response.writeHead(302, { Location: elsewhere }).end());
  const { exchange } = await retrieveFollowing({ purpose: 'follow', url: away }, settingsFor(away), { record: () => {} });
  assert.equal(exchange.silence?.cause, 'forbidden');

  const round = await webServer((_request, response) => response.writeHead(307, { Location: '/again' }).end());
  const { exchanges } = await retrieveFollowing({ purpose: 'follow', url: round }, settingsFor(round), { record: () => {} });
  assert.equal(exchanges.length, 6);
});

test('other schemes are declined before anything reads them', async () => {
  for (const url of ['ftp://localhost/', 'data:application/atom+xml,%3Cfeed/%3E', 'file:///etc/passwd', 'javascript:alert(1)']) {
    const exchange = await request(url, { origins: new Origins('https://localhost/') });
    assert.equal(exchange.silence?.cause, 'forbidden', url);
    assert.equal(exchange.received, undefined, url);
  }
});

test('a name that leads to a local address is declined, and a changed answer moves no connection', async () => {
  const url = await webServer(answer200);
  const { port } = new URL(url);
  const trap = `https://feeds.example:${port}/`;
  const loopback = async (): Promise<{ address: string; family: 4 }[]> => [{ address: '127.0.0.1', family: 4 }];
  const declined = await request(trap, { origins: new Origins(trap, [], false, loopback) });
  assert.equal(declined.silence?.cause, 'forbidden');

  const allowed = await request(trap, { origins: new Origins(trap, [`127.0.0.1:${port}`], false, loopback), tls: { ca: authority.certificate, serverName: 'localhost' } });
  assert.match(allowed.received?.startLine ?? '', /200/);

  let asked = 0;
  const origins = new Origins(trap, [], false, async () => [{ address: asked++ === 0 ? '192.0.2.1' : '127.0.0.1', family: 4 }]);
  await origins.addressesOf(new URL(trap));
  assert.deepEqual(await origins.addressesOf(new URL(trap)), [{ address: '192.0.2.1', family: 4 }]);
});

test('plain HTTP needs a loopback address and the permission', async () => {
  const server = http.createServer(answer200);
  const url = `http://127.0.0.1:${await listen(server)}/`;
  assert.equal((await request(url)).silence?.cause, 'forbidden');
  assert.match((await request(url, { origins: new Origins(url, [], true) })).received?.startLine ?? '', /200/);
  const far = 'http://192.0.2.1/';
  assert.equal((await request(far, { origins: new Origins(far, [], true) })).silence?.cause, 'forbidden');
});

async function endsWith(cause: SilenceCause, url: string): Promise<Exchange> {
  const started = performance.now();
  const exchange = await request(url);
  assert.equal(exchange.silence?.cause, cause, exchange.silence?.detail ?? 'an answer came');
  assert.ok(performance.now() - started < exchangeSeconds * 1000 + slackMilliseconds, 'ended after its deadline');
  return exchange;
}

async function request(url: string, changes: Partial<HttpsSettings> = {}): Promise<Exchange> {
  const recorded: Exchange[] = [];
  const exchange = await retrieve({ purpose: 'try', url }, { ...settingsFor(url), ...changes }, { record: (each) => recorded.push(each) });
  assert.deepEqual(recorded, [exchange]);
  return exchange;
}

function settingsFor(url: string): HttpsSettings {
  return { origins: new Origins(url), tls: { ca: authority.certificate }, exchangeSeconds, bodyBytes };
}

function answering(): (socket: Socket) => void {
  return (socket) => socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'));
}

const answer200 = (_request: http.IncomingMessage, response: http.ServerResponse): void => void response.end('ok');

async function tlsServer(credential: Credential, onSocket: (socket: Socket) => void, options: TlsOptions = {}): Promise<string> {
  const server = createTlsServer({ cert: credential.certificate, key: credential.key, ...options }, onSocket);
  return `https://localhost:${await listen(server)}/`;
}

async function webServer(listener: http.RequestListener): Promise<string> {
  const server = https.createServer({ cert: good.certificate, key: good.key }, listener);
  return `https://localhost:${await listen(server)}/`;
}

async function listen(server: Server): Promise<number> {
  servers.push(server);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('tlsClientError', () => {});
  server.on('secureConnection', (socket: Socket) => socket.on('error', () => {}));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
