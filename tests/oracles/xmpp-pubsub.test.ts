import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusedWith } from '../../src/oracles/xmpp-pubsub-error';
import { differentItemIds, hasConfiguration, holdsItems, listsAs, listsNoMore, namesWhatWasMade } from '../../src/oracles/xmpp-pubsub-state';
import type { Attempt } from '../../src/oracles/xmpp-refusal';
import { parseXml, type XmlElement } from '../../src/xml/tree';

const pubsub = 'http://jabber.org/protocol/pubsub';

function stanza(inside: string): XmlElement {
  const { document, fault } = parseXml(Buffer.from(`<iq xmlns='jabber:client' type='result'>${inside}</iq>`));
  assert.ok(document, fault?.message);
  return document.root;
}

function refused(condition: string, detail = ''): Attempt {
  const added = detail && `<${detail} xmlns='${pubsub}#errors'/>`;
  const element = stanza(`<error type='cancel'><${condition} xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>${added}</error>`);
  return { kind: 'refused', by: 'stanza', condition, element };
}

const granted: Attempt = { kind: 'granted' };
const around = { before: granted, after: granted };
const late: Attempt = { kind: 'silence', silence: { cause: 'timeout', detail: 'nothing', afterMilliseconds: 1 } };

test('where an error is demanded, that error fulfils it and any other is a finding', () => {
  const demanded = { condition: 'forbidden' };
  assert.deepEqual(refusedWith({ ...around, tested: refused('forbidden') }, demanded), { findings: [] });
  for (const tested of [refused('not-allowed'), granted, late]) {
    const judged = refusedWith({ ...around, tested }, demanded);
    assert.ok('findings' in judged && judged.findings.length === 1, tested.kind);
  }
});

test("publish-subscribe's own condition counts where it is demanded, and only there", () => {
  const closed = { condition: 'not-allowed', detail: 'closed-node' };
  assert.deepEqual(refusedWith({ ...around, tested: refused('not-allowed', 'closed-node') }, closed), { findings: [] });
  const bare = refusedWith({ ...around, tested: refused('not-allowed') }, closed);
  assert.ok('findings' in bare && bare.findings.length === 1);
  assert.deepEqual(refusedWith({ ...around, tested: refused('not-allowed', 'another') }, { condition: 'not-allowed' }), { findings: [] });
});

test('a trial whose twin is refused decides nothing, and neither does a connection that is gone', () => {
  const judged = refusedWith({ before: refused('forbidden'), tested: refused('forbidden'), after: granted }, { condition: 'forbidden' });
  assert.equal('undecided' in judged && judged.undecided, 'control');
  const gone: Attempt = { kind: 'silence', silence: { cause: 'tls', detail: '', afterMilliseconds: 1 } };
  const lost = refusedWith({ ...around, tested: gone }, { condition: 'forbidden' });
  assert.equal('undecided' in lost && lost.undecided, 'transport');
});

test('a list has an entry in a state, or has it no more; no list at all has none', () => {
  const answer = stanza(`<pubsub xmlns='${pubsub}'><subscriptions><subscription node='one' jid='a@x' subscription='subscribed'/></subscriptions></pubsub>`);
  const [one, two] = [{ name: 'node', value: 'one' }, { name: 'node', value: 'two' }] as const;
  assert.deepEqual(listsAs({ answer, key: one, state: 'subscribed' }), []);
  assert.equal(listsAs({ answer, key: one, state: 'pending' })[0]?.actual, 'subscribed');
  assert.equal(listsAs({ answer, key: two, state: 'subscribed' }).length, 1);
  assert.equal(listsAs({ answer: stanza(''), key: one, state: 'subscribed' })[0]?.actual, 'no list');
  assert.deepEqual(listsNoMore({ answer, key: two }), []);
  assert.equal(listsNoMore({ answer, key: one }).length, 1);
});

test('items are those and no others, in any order', () => {
  const answer = stanza(`<pubsub xmlns='${pubsub}'><items node='n'><item id='b'/><item id='a'/></items></pubsub>`);
  assert.deepEqual(holdsItems({ answer, itemIds: ['a', 'b'] }), []);
  for (const itemIds of [['a'], ['a', 'b', 'c'], []]) assert.equal(holdsItems({ answer, itemIds }).length, 1, itemIds.join());
});

test('a configuration is a form of type form with fields of its own, and the value that is expected', () => {
  const form = (type: string, field: string): XmlElement =>
    stanza(`<pubsub xmlns='${pubsub}#owner'><configure><x xmlns='jabber:x:data' type='${type}'><field var='${field}'><value>T</value></field></x></configure></pubsub>`);
  assert.deepEqual(hasConfiguration({ answer: form('form', 'pubsub#title') }), []);
  assert.deepEqual(hasConfiguration({ answer: form('form', 'pubsub#title'), field: 'pubsub#title', value: 'T' }), []);
  assert.equal(hasConfiguration({ answer: form('form', 'pubsub#title'), field: 'pubsub#title', value: 'U' })[0]?.actual, 'T');
  assert.equal(hasConfiguration({ answer: form('result', 'pubsub#title') }).length, 1);
  assert.equal(hasConfiguration({ answer: form('form', 'title') }).length, 1);
});

test('what the service chose is named', () => {
  const answer = stanza(`<pubsub xmlns='${pubsub}'><create node='n'/><publish node='n'><item id='i'/></publish></pubsub>`);
  for (const what of ['item', 'node'] as const) {
    assert.deepEqual(namesWhatWasMade({ answer, what }), []);
    assert.equal(namesWhatWasMade({ answer: stanza(''), what }).length, 1);
  }
});

test('so many items have so many ids', () => {
  assert.deepEqual(differentItemIds({ itemIds: ['a', 'b'], count: 2 }), []);
  for (const itemIds of [['a', 'a'], ['a'], []]) assert.equal(differentItemIds({ itemIds, count: 2 }).length, 1, itemIds.join());
});
