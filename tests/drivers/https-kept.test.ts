import assert from 'node:assert/strict';
import { once } from 'node:events';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { after, before, test } from 'node:test';
import { Origins } from '../../src/drivers/https/origins';
import { retrieve } from '../../src/drivers/https/retrieve';
import type { HttpsSettings } from '../../src/drivers/https/settings';
import { createAuthority } from '../../src/reference/certificates';

let server: https.Server;
let settings: HttpsSettings;
let url: string;
const connections: Socket[] = [];

before(async () => {
  const authority = await createAuthority('CN=Kept');
  const own = await authority.issue({ subject: 'CN=localhost', ips: ['127.0.0.1'], usages: ['serverAuth'] });
  server = https.createServer({ cert: own.certificate, key: own.key }, (request, response) => void response.end(`${request.url}`));
  server.on('secureConnection', (socket: Socket) => connections.push(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  settings = { origins: new Origins(url), tls: { ca: authority.certificate }, exchangeSeconds: 1, bodyBytes: 1_000, keepsConnections: true };
});

after(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

test('one connection carries many requests, and each says what its handshake showed', async () => {
  for (let index = 0; index < 5; index += 1) {
    const { tls, peer, received } = await get(`/${index}`);
    assert.deepEqual([tls?.version, peer, Buffer.from(received?.body ?? []).toString()], ['TLSv1.3', new URL(url).host, `/${index}`]);
  }
  assert.equal(connections.length, 1);
});

test('the deadline of one request does not end the connection of another', async () => {
  await get('/before');
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  const { silence } = await get('/after');
  assert.equal(silence, undefined);
  assert.equal(connections.length, 1);
});

test('a connection that the server has ended meanwhile is made anew', async () => {
  await get('/before');
  for (const socket of connections) socket.destroy();
  const { silence, received } = await get('/after');
  assert.equal(silence, undefined);
  assert.match(received?.startLine ?? '', / 200 /);
});

test('another client has a connection of its own', async () => {
  const { length } = connections;
  await retrieve({ purpose: 'ask as another', url }, { ...settings, tls: { ...settings.tls } }, { record: () => undefined });
  assert.equal(connections.length, length + 1);
});

function get(path: string): ReturnType<typeof retrieve> {
  return retrieve({ purpose: 'ask', url: `${url}${path}` }, settings, { record: () => undefined });
}
