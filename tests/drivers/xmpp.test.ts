import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Exchange } from '../../src/evidence';
import { scramFor } from '../../src/drivers/xmpp/authentication';
import { channelBindingOf } from '../../src/drivers/xmpp/channel-binding';
import type { XmppAccount, XmppEndpoint } from '../../src/drivers/xmpp/endpoint';
import { plain } from '../../src/drivers/xmpp/sasl/plain';
import { login, type Login, type LoginChoice } from '../../src/drivers/xmpp/session';
import { startXmppGrid } from '../../src/reference/xmpp-grid/start';

const folder = mkdtempSync(path.join(tmpdir(), 'milepost-xmpp-'));
let grid: Awaited<ReturnType<typeof startXmppGrid>>;
let exchanges: Exchange[] = [];

before(async () => {
  grid = await startXmppGrid({ folder });
});

after(async () => {
  await grid.stop();
  rmSync(folder, { recursive: true });
});

for (const name of ['SCRAM-SHA-1', 'SCRAM-SHA-256'] as const) {
  test(`${name} authenticates, and the server proves itself`, async () => {
    const session = await enter({ mechanism: (stream, account) => scramFor(stream, account, name, { flag: 'n' }) });
    assert.equal(session.authentication?.mechanism, name);
    assert.equal(session.authentication?.serverProved, true);
    assert.match(session.address ?? '', /^provider@.+\/.+/);
  });

  for (const version of ['TLSv1.2', 'TLSv1.3'] as const) {
    test(`${name}-PLUS authenticates on ${version}`, async () => {
      const session = await enter({ tls: { version }, mechanism: (stream, account) => scramFor(stream, account, name, channelBindingOf(stream) ?? { flag: 'n' }) });
      assert.equal(session.stream.tls?.version, version);
      assert.equal(session.authentication?.mechanism, `${name}-PLUS`);
      assert.equal(session.authentication?.serverProved, true);
    });
  }
}

test('the strongest mechanism on offer is taken, and says that channel binding was not asked for', async () => {
  await enter({});
  const auth = exchanges.find(({ purpose }) => purpose.startsWith('authenticate'));
  assert.match(auth?.purpose ?? '', /SCRAM-SHA-256 \(channel binding: none\)/);
});

test('a claim that the server offered no channel binding, where it does, is refused', async () => {
  const session = await attempt({ mechanism: (stream, account) => scramFor(stream, account, 'SCRAM-SHA-256', { flag: 'y' }) });
  assert.equal(session.stopped?.outcome.kind, 'refused');
});

test('a mechanism that is not offered is refused', async () => {
  const session = await attempt({ mechanism: (_, { jid, password }) => plain(jid, password ?? '') });
  assert.ok(session.stopped?.outcome.kind === 'refused' && session.stopped.outcome.by === 'sasl');
});

test('EXTERNAL authenticates by the certificate', async () => {
  const { jid, certificate = '', key = '' } = grid.point.external.account;
  const session = await enter({}, { jid, certificate: readFileSync(certificate, 'utf8'), key: readFileSync(key, 'utf8') });
  assert.equal(session.authentication?.mechanism, 'EXTERNAL');
  assert.equal(session.address?.split('/')[0], jid);
  assert.ok(session.stream.tls?.clientCertificate);
});

test('a wrong password is refused as not-authorized', async () => {
  const session = await attempt({}, { ...provider(), password: 'wrong' });
  assert.ok(session.stopped?.outcome.kind === 'refused');
  assert.equal(session.stopped.outcome.condition, 'not-authorized');
});

test('each exchange is sent or received alone, says who the peer was, and is timed in order', async () => {
  await enter({});
  for (const exchange of exchanges) {
    assert.equal(exchange.protocol, 'xmpp');
    assert.notEqual(exchange.sent === undefined, exchange.received === undefined, exchange.purpose);
    assert.equal(exchange.peer, `127.0.0.1:${grid.point.port}`);
    assert.ok(exchange.startedAt <= exchange.endedAt);
  }
  assert.equal(exchanges.filter(({ tls }) => tls).every(({ tls }) => tls?.verified === true), true);
});

test('neither the password nor what proves it is in evidence', async () => {
  await enter({});
  const wire = exchanges.flatMap(({ sent, received }) => [sent, received].flatMap((message) => (message ? Buffer.from(message.body).toString() : []))).join('\n');
  assert.ok(!wire.includes(provider().password ?? ''));
  const decoded = [...wire.matchAll(/>([A-Za-z0-9+/=]{8,})</g)].map(([, payload = '']) => Buffer.from(payload, 'base64').toString()).join('\n');
  assert.doesNotMatch(decoded, /(^|,)[pv]=/m);
  assert.match(wire, /<response [^>]*>\[redacted\]</);
  assert.match(wire, /<success [^>]*>\[redacted\]</);
});

test('the certificate is checked against the domain that was asked for', async () => {
  const session = await attempt({}, provider(), { domain: 'another.example' });
  assert.equal(session.address, undefined);
});

async function enter(choice: LoginChoice, account = provider()): Promise<Login> {
  const session = await attempt(choice, account);
  assert.equal(session.stopped, undefined, JSON.stringify(session.stopped));
  return session;
}

async function attempt(choice: LoginChoice, account = provider(), changed: Partial<XmppEndpoint> = {}): Promise<Login> {
  exchanges = [];
  const { host, port, domain, security, ca } = grid.point;
  const endpoint: XmppEndpoint = { host, port, domain, security, ca: readFileSync(ca, 'utf8'), limits: { exchangeSeconds: 5, quietSeconds: 1, streamBytes: 1_000_000 }, ...changed };
  const session = await login(endpoint, account, { record: (exchange) => void exchanges.push(exchange) }, choice);
  session.stream.close();
  return session;
}

function provider(): XmppAccount {
  const { jid, password } = grid.point.accounts.provider;
  return { jid, ...(password && { password: readFileSync(password.file, 'utf8') }) };
}
