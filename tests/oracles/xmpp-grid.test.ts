import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describesItself, describesType, hasIdentity, listsEntity, listsTopic, namesPubSubFeatures, pagesListOnce, pagesWithin } from '../../src/oracles/xmpp-grid-discovery';
import {
  confirmsSubscription,
  deliversPublication,
  holdsPublication,
  itemHasId,
  notifiedOnce,
  notifiedOnlyOf,
  notNotified,
  saysSinceWhen,
  waitsForApproval,
} from '../../src/oracles/xmpp-grid-topics';
import { samePayload } from '../../src/oracles/xmpp-payload';
import { elementOf } from './xml-element';

const payload = "<doc xmlns='urn:x' a='1' xml:lang='en'><b>text</b><c/></doc>";
const service = 'broker.example';

test('an answer to disco#info has an identity and its own feature', () => {
  assert.deepEqual(describesItself(info("<identity category='pubsub' type='service'/><feature var='http://jabber.org/protocol/disco#info'/>")), []);
  assert.equal(describesItself(info('')).length, 2);
  assert.equal(describesItself(elementOf("<iq xmlns='jabber:client'/>")).length, 2, 'no query at all');
});

test('an identity and publish-subscribe features are found by their names', () => {
  const answer = info("<identity category='pubsub' type='service'/><feature var='http://jabber.org/protocol/pubsub#publish'/>");
  assert.deepEqual(hasIdentity({ answer, identity: 'pubsub/service' }), []);
  assert.equal(hasIdentity({ answer, identity: 'pubsub/leaf' }).length, 1);
  assert.deepEqual(namesPubSubFeatures(answer), []);
  assert.equal(namesPubSubFeatures(info("<feature var='http://jabber.org/protocol/pubsubs'/>")).length, 1);
});

test('the type of a Topic is the one value of its field in a data form', () => {
  const form = (inside: string): ReturnType<typeof info> => info(`<x xmlns='jabber:x:data' type='result'>${inside}</x>`);
  const judge = (answer: ReturnType<typeof info>): number => describesType({ answer, type: 'urn:x' }).length;
  assert.equal(judge(form("<field var='pubsub#type'><value>urn:x</value></field>")), 0);
  assert.equal(judge(form("<field var='pubsub#type'><value>urn:y</value></field>")), 1);
  assert.equal(judge(form("<field var='pubsub#type'/>")), 1);
  assert.equal(judge(form("<field var='pubsub#title'><value>urn:x</value></field>")), 1);
  assert.equal(judge(info('')), 1);
});

test('an item is listed by its address, a Topic by its node at the address of the Broker', () => {
  const answer = items("<item jid='broker.example'/><item node='a' jid='broker.example'/><item node='b' jid='other.example'/>");
  assert.deepEqual(listsEntity({ answer, jid: service }), []);
  assert.equal(listsEntity({ answer, jid: 'nobody.example' }).length, 1);
  assert.deepEqual(listsTopic({ answer, node: 'a', service }), []);
  assert.equal(listsTopic({ answer, node: 'b', service }).length, 1, 'elsewhere');
  assert.equal(listsTopic({ answer, node: 'c', service }).length, 1, 'not at all');
});

test('pages are small and together whole', () => {
  const pages = [items("<item node='a'/><item node='b'/>"), items("<item node='c'/>")];
  assert.deepEqual(pagesWithin({ pages, max: 2 }), []);
  assert.equal(pagesWithin({ pages, max: 1 }).length, 1);
  assert.deepEqual(pagesListOnce({ pages, nodes: ['a', 'b', 'c'] }), []);
  assert.equal(pagesListOnce({ pages: [...pages, ...pages.slice(1)], nodes: ['a', 'b', 'c'] }).length, 1, 'twice');
  assert.equal(pagesListOnce({ pages, nodes: ['d'] }).length, 1, 'missing');
});

test('a payload is the same whatever its prefixes are', () => {
  const sent = elementOf(payload);
  assert.deepEqual(samePayload({ sent, arrived: elementOf("<p:doc xmlns:p='urn:x' xml:lang='en' a='1'>\n<p:b>text</p:b> <p:c></p:c></p:doc>") }), []);
});

for (const [what, arrived] of Object.entries({
  'another namespace': payload.replace('urn:x', 'urn:y'),
  'another attribute': payload.replace("a='1'", "a='2'"),
  'a lost language': payload.replace("xml:lang='en'", ''),
  'other text': payload.replace('>text<', '> text<'),
  'a lost child': payload.replace('<c/>', ''),
  'another order': payload.replace('<b>text</b><c/>', '<c/><b>text</b>'),
})) {
  test(`a payload with ${what} is another`, () => {
    assert.notDeepEqual(samePayload({ sent: elementOf(payload), arrived: elementOf(arrived) }), []);
  });
}

test('a notification delivers the publication that it is of', () => {
  const publication = { node: 't', itemId: 'i', payload: elementOf(payload) };
  const judge = (...notifications: ReturnType<typeof notification>[]): number => deliversPublication({ notifications, publication, service }).length;
  assert.equal(judge(notification('i')), 0);
  assert.equal(judge(), 1, 'none');
  assert.equal(judge(notification('j')), 1, 'another item');
  assert.equal(judge(notification('i', '')), 1, 'no payload');
  assert.equal(judge(notification('i', payload, 'other.example')), 1, 'from elsewhere');
});

test('notifications are counted, and told apart by their items', () => {
  const one = notification('i');
  assert.deepEqual(notifiedOnce(new Map([['Consumer', [one]]])), []);
  assert.equal(notifiedOnce(new Map([['Consumer', [one, one]], ['Provider', []]])).length, 2);
  assert.deepEqual(notNotified({ platform: 'outsider', notifications: [] }), []);
  assert.equal(notNotified({ platform: 'outsider', notifications: [one] }).length, 1);
  assert.deepEqual(notifiedOnlyOf({ notifications: [one], itemIds: ['i', 'j'] }), []);
  assert.equal(notifiedOnlyOf({ notifications: [one, notification('k')], itemIds: ['i'] }).length, 1);
  assert.deepEqual(itemHasId(one), []);
  assert.equal(itemHasId(notification('')).length, 1);
});

test('an answer to a subscription says the Topic, the address and the state', () => {
  const judge = (attributes: string): number => confirmsSubscription({ answer: subscription(attributes), node: 't', jid: 'a@b' }).length;
  assert.equal(judge("node='t' jid='a@b' subscription='subscribed'"), 0);
  assert.equal(judge("node='u' jid='a@b' subscription='subscribed'"), 1);
  assert.equal(judge("node='t' jid='c@b' subscription='subscribed'"), 1);
  assert.equal(judge("node='t' jid='a@b' subscription='pending'"), 1);
  assert.equal(confirmsSubscription({ answer: elementOf("<iq xmlns='jabber:client'/>"), node: 't', jid: 'a@b' }).length, 1);
  assert.deepEqual(waitsForApproval(subscription("subscription='pending'")), []);
  assert.equal(waitsForApproval(subscription("subscription='subscribed'")).length, 1);
  assert.equal(waitsForApproval(elementOf("<iq xmlns='jabber:client'/>")).length, 1);
});

test('an answer to a query holds the item that was published', () => {
  const answer = (inside: string): ReturnType<typeof elementOf> =>
    elementOf(`<iq xmlns='jabber:client'><pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='t'>${inside}</items></pubsub></iq>`);
  const publication = { node: 't', itemId: 'i', payload: elementOf(payload) };
  assert.deepEqual(holdsPublication({ answer: answer(`<item id='h'/><item id='i'>${payload}</item>`), publication }), []);
  assert.equal(holdsPublication({ answer: answer("<item id='i'/>"), publication }).length, 1);
  assert.equal(holdsPublication({ answer: answer(''), publication }).length, 1);
});

test('a delay notation has a time in UTC', () => {
  const judge = (stamp: string): number => saysSinceWhen(elementOf(`<message xmlns='jabber:client'><delay xmlns='urn:xmpp:delay' stamp='${stamp}'/></message>`)).length;
  assert.equal(judge('2026-11-23T03:00:00Z'), 0);
  assert.equal(judge('2026-11-23T03:00:00.123Z'), 0);
  assert.equal(judge('2026-11-23T03:00:00+01:00'), 1);
  assert.equal(judge('20261123T03:00:00'), 1);
  assert.equal(judge('2026-13-23T03:00:00Z'), 1);
  assert.equal(saysSinceWhen(elementOf("<message xmlns='jabber:client'/>")).length, 1);
});

function info(inside: string): ReturnType<typeof elementOf> {
  return elementOf(`<iq xmlns='jabber:client'><query xmlns='http://jabber.org/protocol/disco#info'>${inside}</query></iq>`);
}

function items(inside: string): ReturnType<typeof elementOf> {
  return elementOf(`<iq xmlns='jabber:client'><query xmlns='http://jabber.org/protocol/disco#items'>${inside}</query></iq>`);
}

function notification(id: string, inside = payload, from = service): ReturnType<typeof elementOf> {
  const item = `<item${id && ` id='${id}'`}>${inside}</item>`;
  return elementOf(`<message xmlns='jabber:client' from='${from}'><event xmlns='http://jabber.org/protocol/pubsub#event'><items node='t'>${item}</items></event></message>`);
}

function subscription(attributes: string): ReturnType<typeof elementOf> {
  return elementOf(`<iq xmlns='jabber:client'><pubsub xmlns='http://jabber.org/protocol/pubsub'><subscription ${attributes}/></pubsub></iq>`);
}
