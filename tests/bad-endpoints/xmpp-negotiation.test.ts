import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { after, before, test } from 'node:test';
import type { Exchange } from '../../src/evidence';
import type { XmppEndpoint } from '../../src/drivers/xmpp/endpoint';
import { ping } from '../../src/drivers/xmpp/instant-messaging';
import { login, type Login } from '../../src/drivers/xmpp/session';
import { addressesOfTheirOwn } from '../../src/oracles/xmpp-core';
import { type Authority, type Credential, createAuthority } from '../../src/reference/certificates';
import { granted } from '../../steps/xmpp-grid-reach';

const domain = 'grid.example';
const account = `provider@${domain}`;
const password = 'a-password-of-the-bad-negotiations';
const exchangeSeconds = 0.5;

const header = `<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' id='1' from='${domain}' version='1.0' xml:lang='en'>`;
const plain = "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms>";
const bind = "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>";
const success = "<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>";

let authority: Authority;
let credential: Credential;
const servers: Server[] = [];
const sockets = new Set<Socket>();

before(async () => {
  authority = await createAuthority('CN=Bad Negotiations');
  credential = await authority.issue({ subject: `CN=${domain}`, dnsNames: [domain] });
});

after(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers) server.close();
});

test('a stanza of 100 MB is cut off and not held', async () => {
  const chunk = Buffer.alloc(1_048_576, 'x');
  const port = await plainServer((socket) => {
    socket.write(`${header}<message><body>`);
    let left = 100;
    const pour = (): void => {
      while (left-- > 0 && !socket.destroyed && socket.write(chunk));
      if (left > 0 && !socket.destroyed) socket.once('drain', pour);
    };
    pour();
  });
  const { exchanges } = await attempt({ ...endpointAt(port, 'starttls'), limits: { exchangeSeconds: 10, quietSeconds: 1, streamBytes: 209_715_200 } });
  assert.equal(lastSilence(exchanges), 'cap');
  assert.ok(process.memoryUsage().rss < 512 * 1_048_576);
});

test('100,000 elements inside one another are cut off', async () => {
  const port = await plainServer((socket) => socket.write(header + '<a>'.repeat(100_000)));
  const { exchanges } = await attempt({ ...endpointAt(port, 'starttls'), limits: { exchangeSeconds: 10, quietSeconds: 1, streamBytes: 1_048_576 } });
  assert.equal(lastSilence(exchanges), 'cap');
});

test('characters that are split at every byte are read whole', async () => {
  const words = 'é € 😀';
  const bytes = Buffer.from(`${header}<stream:features><note xmlns='urn:example:note'>${words}</note></stream:features>`);
  const port = await plainServer(async (socket) => {
    socket.setNoDelay(true);
    for (const byte of bytes) {
      socket.write(Buffer.of(byte));
      await new Promise(setImmediate);
    }
  });
  const { login: ended } = await attempt({ ...endpointAt(port, 'starttls'), limits: { exchangeSeconds: 2, quietSeconds: 1, streamBytes: 1_048_576 } });
  assert.equal(ended.stream.features[0]?.children[0]?.text, words);
  assert.deepEqual(ended.stream.faults, []);
});

for (const [state, answers] of [
  ['before the response header', []],
  ['after the response header', [header]],
  ['after the mechanisms', [header + features(plain)]],
  ['after the success', [header + features(plain), success]],
  ['after the second response header', [header + features(plain), success, header]],
  ['after binding is offered', [header + features(plain), success, header + features(bind)]],
] as const) {
  test(`a server that closes ${state} leaves no session, and a reason`, async () => {
    const { login: ended, exchanges } = await attempt(endpointAt(await scripted([...answers, null])));
    assert.ok(ended.stopped);
    assert.ok(['closed', 'reset'].includes(lastSilence(exchanges) ?? ''), lastSilence(exchanges));
    assert.throws(() => granted(ended.stopped?.outcome ?? assert.fail(), 'the session'), { reason: 'transport' });
  });
}

test('a server that offers passwords in the clear is told none', async () => {
  const port = await plainServer((socket) => socket.once('data', () => socket.write(header + features(plain))));
  const { login: ended, exchanges } = await attempt(endpointAt(port, 'starttls'));
  assert.equal(ended.stopped?.stage, 'stream');
  assert.ok(!exchanges.some(({ sent }) => sent && Buffer.from(sent.body).includes('<auth')));
});

test('an answer with another id is no answer', async () => {
  const { login: ended, exchanges } = await attempt(endpointAt(await bindingServer((id) => bound(`${id}-of-another`, account))));
  assert.equal(ended.stopped?.stage, 'binding');
  assert.equal(lastSilence(exchanges), 'timeout');
});

test('a second answer to one request is not taken for the answer to the next', async () => {
  const port = await bindingServer((id) => bound(id, account).repeat(2));
  const { login: session } = await attempt(endpointAt(port), { stays: true });
  assert.equal(session.stopped, undefined);
  const outcome = await ping(session.stream, domain);
  session.stream.close();
  assert.ok(outcome.kind === 'silence' && outcome.silence.cause === 'timeout', outcome.kind);
});

test("a session under another account's address is a finding", async () => {
  const { login: session } = await attempt(endpointAt(await bindingServer((id) => bound(id, `outsider@${domain}`))), { stays: true });
  session.stream.close();
  assert.ok(addressesOfTheirOwn({ account, addresses: [session.address ?? ''] }).length > 0);
});

function features(inside: string): string {
  return `<stream:features>${inside}</stream:features>`;
}

function bound(id: string, jid: string): string {
  return `<iq type='result' id='${id}'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>${jid}/one</jid></bind></iq>`;
}

async function attempt(endpoint: XmppEndpoint, { stays = false } = {}): Promise<{ login: Login; exchanges: readonly Exchange[] }> {
  const exchanges: Exchange[] = [];
  const began = performance.now();
  const ended = await login(endpoint, { jid: account, password }, { record: (exchange) => void exchanges.push(exchange) });
  assert.ok(performance.now() - began < endpoint.limits.exchangeSeconds * 1000 + 3000, 'the deadline is kept');
  if (!stays) ended.stream.close();
  const bodies = exchanges.flatMap(({ sent, received }) => [sent, received].map((message) => Buffer.from(message?.body ?? []).toString()));
  assert.ok(!bodies.join('\n').includes(password), 'the password may not be in evidence');
  return { login: ended, exchanges };
}

function lastSilence(exchanges: readonly Exchange[]): string | undefined {
  return exchanges.flatMap(({ silence }) => silence?.cause ?? []).at(-1);
}

function endpointAt(port: number, security: XmppEndpoint['security'] = 'direct'): XmppEndpoint {
  return { host: '127.0.0.1', port, domain, security, ca: authority.certificate, limits: { exchangeSeconds, quietSeconds: 1, streamBytes: 524_288 } };
}

/** Gives one answer a chunk that comes, and closes behind it where null follows; nothing left says nothing. */
function scripted(answers: readonly (string | null | ((data: string) => string))[]): Promise<number> {
  return tlsServer((socket) => {
    const left = [...answers];
    socket.on('data', (bytes) => {
      const answer = left.shift();
      if (answer) socket.write(typeof answer === 'string' ? answer : answer(bytes.toString()));
      if (answer === null || left[0] === null) socket.end();
    });
  });
}

/** Negotiates as it should until a resource is to be bound, and answers that in its own way. */
function bindingServer(answer: (id: string) => string): Promise<number> {
  return scripted([header + features(plain), success, header + features(bind), (data) => answer(/ id=['"]([^'"]+)/.exec(data)?.[1] ?? '')]);
}

function plainServer(serve: (socket: Socket) => void): Promise<number> {
  return listen(createServer((socket) => serve(kept(socket))));
}

function tlsServer(serve: (socket: Socket) => void): Promise<number> {
  return listen(createTlsServer({ cert: credential.certificate, key: credential.key }, (socket) => serve(kept(socket))));
}

function kept(socket: Socket): Socket {
  sockets.add(socket);
  return socket.on('error', () => {}).on('close', () => sockets.delete(socket));
}

async function listen(server: Server): Promise<number> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
