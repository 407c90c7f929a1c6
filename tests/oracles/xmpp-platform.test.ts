import assert from 'node:assert/strict';
import test from 'node:test';
import type { PlatformArrival, PlatformEvidence } from '../../src/oracles/xmpp-platform';
import { asksForNoMorePages, asksWhetherThereArePages, findsTheTopic } from '../../src/oracles/xmpp-platform-discovery';
import { leaves, subscribesItself, takesUp } from '../../src/oracles/xmpp-platform-pubsub';
import { bindsItsOwnChannel, usesPlus, usesSha256 } from '../../src/oracles/xmpp-platform-sasl';
import { answersEach, refusesUnknown, requestsHaveIds } from '../../src/oracles/xmpp-platform-stanzas';
import { closesInOrder, completesNoHandshake, headersNameTheDomain, staysWithinTls } from '../../src/oracles/xmpp-platform-streams';
import { elementOf as xml } from './xml-element';

const empty: PlatformEvidence['record'] = { arrivals: [], handshakes: [], attempts: [], faults: [], endings: [], sayings: [], addresses: [] };
const names = { domain: 'grid.example', service: 'broker.grid.example', jid: 'platform@grid.example', topic: 'incidents', topicType: 'urn:t' } as const;

function evidence(record: Partial<PlatformEvidence['record']>, rest: Partial<PlatformEvidence> = {}): PlatformEvidence {
  return { ...names, ready: true, requests: [], record: { ...empty, ...record }, ...rest };
}

function sent(markup: string, how: Partial<PlatformArrival> = {}): PlatformArrival {
  return { kind: 'element', connection: 1, stream: 3, secured: true, authenticated: true, bound: true, element: xml(markup), ...how };
}

test('credentials in the clear are found, STARTTLS is not', () => {
  const clear = { secured: false, authenticated: false, bound: false };
  const starttls = sent("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>", clear);
  const auth = sent("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'/>", clear);
  assert.equal(staysWithinTls(evidence({ arrivals: [starttls] })).length, 0);
  assert.equal(staysWithinTls(evidence({ arrivals: [starttls, auth] })).length, 1);
  assert.equal(staysWithinTls(evidence({ handshakes: [{ connection: 1, completed: true, detail: 'TLSv1.1' }] })).length, 1);
});

test('a handshake that was broken off is as it should be', () => {
  const handshake = { connection: 1, detail: 'alert' };
  assert.equal(completesNoHandshake(evidence({ handshakes: [{ ...handshake, completed: false }] })).length, 0);
  assert.equal(completesNoHandshake(evidence({ handshakes: [{ ...handshake, completed: true }] })).length, 1);
});

test('every header is looked at, and a connection that was cut is found', () => {
  const header = (to: string): PlatformArrival => sent(`<stream xmlns='http://etherx.jabber.org/streams' ${to}/>`, { kind: 'header' });
  assert.equal(headersNameTheDomain(evidence({ arrivals: [header("to='grid.example'"), header('')] })).length, 1);
  assert.equal(closesInOrder(evidence({ endings: [{ connection: 1, inOrder: true, afterOurs: true }, { connection: 2, inOrder: false, afterOurs: false }] })).length, 1);
});

test('the first mechanism counts, and a binding that was refused says why', () => {
  const attempt = { mechanism: 'SCRAM-SHA-1', secured: true, tlsVersion: 'TLSv1.3', outcome: 'success' } as const;
  const plus = { ...attempt, mechanism: 'SCRAM-SHA-256-PLUS', outcome: 'refused', fault: 'a channel binding of another channel' } as const;
  assert.equal(usesSha256(evidence({ attempts: [attempt, plus] })).length, 1);
  assert.equal(usesPlus(evidence({ attempts: [plus] })).length, 0);
  assert.equal(usesPlus(evidence({})).length, 1);
  assert.match(bindsItsOwnChannel(evidence({ attempts: [plus] }))[0]?.actual ?? '', /another channel/);
});

test('answers are told by id and type', () => {
  const error = "<error type='cancel'><service-unavailable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>";
  const arrivals = [sent(`<iq type='error' id='a'>${error}</iq>`), sent("<iq type='result' id='b'/>"), sent("<iq type='get' id='c'><query xmlns='urn:q'/></iq>")];
  assert.equal(answersEach(evidence({ arrivals }), ['a', 'b']).length, 0);
  assert.equal(answersEach(evidence({ arrivals }), ['c']).length, 1);
  assert.equal(refusesUnknown(evidence({ arrivals }), ['a', 'b']).length, 1);
});

test('ids are compared within a stream', () => {
  const request = (stream: number): PlatformArrival => sent("<iq type='get' id='1'><query xmlns='urn:q'/></iq>", { stream });
  assert.equal(requestsHaveIds(evidence({ arrivals: [request(2), request(3)] })).length, 0);
  assert.equal(requestsHaveIds(evidence({ arrivals: [request(3), request(3)] })).length, 1);
});

test('pages that nobody gave are not asked for again, and support is asked for first', () => {
  const list = { kind: 'list', granted: true, element: xml("<iq type='get'><query xmlns='http://jabber.org/protocol/disco#items'><set xmlns='http://jabber.org/protocol/rsm'><max>2</max></set></query></iq>") };
  const about = { kind: 'describe', granted: true, element: xml("<iq type='get'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>") };
  assert.equal(asksForNoMorePages(evidence({}, { requests: [list] })).length, 0);
  assert.equal(asksForNoMorePages(evidence({}, { requests: [list, list] })).length, 1);
  assert.equal(asksWhetherThereArePages(evidence({}, { requests: [about, list] })).length, 0);
  assert.equal(asksWhetherThereArePages(evidence({}, { requests: [list, about] })).length, 1);
});

test('a Platform that is ready elsewhere, or not at all, has not found the Topic', () => {
  const ready = (topic: string) => ({ sayings: [{ event: 'ready', topic }] });
  assert.equal(findsTheTopic(evidence(ready('incidents'))).length, 0);
  assert.equal(findsTheTopic(evidence(ready('posture'))).length, 1);
  assert.equal(findsTheTopic(evidence({ over: 'exit 1' }, { ready: false }))[0]?.actual, 'exit 1');
});

test('items are told by id, and a subscription by its address', () => {
  const record = { sayings: [{ event: 'received', item: 'a' }] };
  assert.equal(takesUp(evidence(record), ['a', 'b']).length, 1);
  assert.equal(leaves(evidence(record), ['a', 'b']).length, 1);
  const subscribe = (jid: string) => ({ kind: 'subscribe', granted: true, element: xml(`<iq type='set'><pubsub xmlns='http://jabber.org/protocol/pubsub'><subscribe node='incidents' jid='${jid}'/></pubsub></iq>`) });
  assert.equal(subscribesItself(evidence({ addresses: ['platform@grid.example/r'] }, { requests: [subscribe('platform@grid.example/r')] })).length, 0);
  assert.equal(subscribesItself(evidence({}, { requests: [subscribe('other@grid.example')] })).length, 1);
});
