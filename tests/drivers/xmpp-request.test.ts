import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { discoverInfo } from '../../src/drivers/xmpp/disco';
import type { Outcome } from '../../src/drivers/xmpp/outcome';
import { login } from '../../src/drivers/xmpp/session';
import { startHollowXmppGrid } from '../../src/reference/xmpp-grid/start';
import { resultOf } from '../../src/reference/xmpp-grid/stanza';
import type { Element } from '../../src/reference/xmpp-grid/xml/element';

const folder = mkdtempSync(path.join(tmpdir(), 'milepost-xmpp-request-'));
let answer: (stanza: Element) => Element | undefined = () => undefined;
let hollow: Awaited<ReturnType<typeof startHollowXmppGrid>>;

before(async () => {
  hollow = await startHollowXmppGrid({ folder }, (stanza) => answer(stanza));
});

after(async () => {
  await hollow.stop();
  rmSync(folder, { recursive: true });
});

test('an entity that passes a request over and answers a ping is silent long before the deadline', async () => {
  answer = (stanza) => (asks(stanza, 'ping') ? resultOf(stanza) : undefined);
  const { outcome, seconds } = await asked({ exchangeSeconds: 60, quietSeconds: 0.2 });
  assert.equal(outcome.kind === 'silence' && outcome.silence.cause, 'timeout');
  assert.ok(seconds < 30, `${seconds} s`);
});

test('an answer that comes after the ping was sent counts', async () => {
  let late: Element | undefined;
  answer = (stanza) => {
    if (asks(stanza, 'query')) late = stanza;
    // The ping goes unanswered, and what was asked before is answered in its place.
    return asks(stanza, 'ping') && late ? resultOf(late) : undefined;
  };
  const { outcome } = await asked({ exchangeSeconds: 60, quietSeconds: 0.2 });
  assert.equal(outcome.kind, 'granted');
});

test('an entity that answers nothing is given the whole deadline', async () => {
  answer = () => undefined;
  const { outcome, seconds } = await asked({ exchangeSeconds: 6, quietSeconds: 0.1 });
  assert.equal(outcome.kind, 'silence');
  assert.ok(seconds > 5.9, `${seconds} s`);
});

async function asked(limits: { readonly exchangeSeconds: number; readonly quietSeconds: number }): Promise<{ readonly outcome: Outcome; readonly seconds: number }> {
  const { host, port, domain, security, ca, accounts } = hollow.point;
  const { jid, password } = accounts.provider;
  const endpoint = { host, port, domain, security, ca: readFileSync(ca, 'utf8'), limits: { ...limits, streamBytes: 1_000_000 } };
  const account = { jid, ...(password && { password: readFileSync(password.file, 'utf8') }) };
  const { stream, stopped } = await login(endpoint, account, { record: () => {} });
  assert.equal(stopped, undefined, JSON.stringify(stopped));
  const began = performance.now();
  const outcome = await discoverInfo(stream, `anybody@${domain}`);
  stream.close();
  return { outcome, seconds: (performance.now() - began) / 1000 };
}

function asks(stanza: Element, what: string): boolean {
  return stanza.children.some((child) => typeof child !== 'string' && child.local === what);
}
