import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addressedTo,
  bareNotification,
  cameTimes,
  configurationNotice,
  delayOf,
  identified,
  namesSubids,
  noticeAddressedTo,
  notPublishedBy,
  publishedBy,
  tellsState,
  usesStanzaHeaders,
} from '../../src/oracles/xmpp-pubsub-events';
import type { XmlElement } from '../../src/xml/tree';
import { elementOf } from './xml-element';

const item = "<items node='n'><item id='i'/></items>";
const shim = 'http://jabber.org/protocol/shim';

test('so many notifications came, neither fewer nor more', () => {
  const messages = [event(item), event(item)];
  assert.deepEqual(cameTimes({ where: 'the Consumer', messages, count: 2 }), []);
  for (const count of [1, 3]) assert.equal(cameTimes({ where: 'the Consumer', messages, count })[0]?.actual, '2');
});

test('a bare notification has an item without payload, or no item', () => {
  const full = event("<items node='n'><item id='i'><entry xmlns='urn:e'/></item></items>");
  const none = event("<items node='n'/>");
  assert.deepEqual(bareNotification({ messages: [event(item)], items: 'an item' }), []);
  assert.equal(bareNotification({ messages: [full], items: 'an item' })[0]?.actual, 'entry');
  assert.equal(bareNotification({ messages: [none], items: 'an item' })[0]?.expected, 'an item');
  assert.deepEqual(bareNotification({ messages: [none], items: 'none' }), []);
  assert.equal(bareNotification({ messages: [event(item)], items: 'none' })[0]?.actual, '1');
  for (const items of ['an item', 'none'] as const) assert.equal(bareNotification({ messages: [], items })[0]?.expected, 'a notification');
});

test('notifications have ids, the same or their own', () => {
  const [one, two, bare] = [event(item, "id='1'"), event(item, "id='2'"), event(item)];
  assert.deepEqual(identified({ messages: [one, two], apart: true }), []);
  assert.deepEqual(identified({ messages: [one, one], apart: false }), []);
  assert.equal(identified({ messages: [one, one], apart: true })[0]?.actual, '1 again');
  assert.equal(identified({ messages: [one, bare], apart: false })[0]?.where, 'notification 2');
});

test('a publisher is named truly or not at all', () => {
  const by = (jid: string): XmlElement => event(`<items node='n'><item id='i' publisher='${jid}'/></items>`);
  assert.deepEqual(notPublishedBy({ messages: [event(item), by('b@x/r')], jid: 'a@x' }), []);
  assert.equal(notPublishedBy({ messages: [by('a@x/r')], jid: 'a@x' }).length, 1);
  const where = 'the item';
  assert.deepEqual(publishedBy({ where, stanza: by('a@x/r'), jid: 'a@x' }), []);
  assert.equal(publishedBy({ where, stanza: by('b@x'), jid: 'a@x' })[0]?.actual, 'b@x');
  assert.equal(publishedBy({ where, stanza: event(item), jid: 'a@x' })[0]?.actual, 'none');
  assert.equal(publishedBy({ where, stanza: event(''), jid: 'a@x' })[0]?.expected, 'an item');
});

test('identifiers of subscriptions stand in stanza headers behind the event', () => {
  const headers = (namespace: string): string => `<headers xmlns='${namespace}'><header name='SubID'>s1</header><header name='SubID'>s2</header></headers>`;
  const messages = [event(item, '', headers(shim))];
  assert.deepEqual(namesSubids({ messages, subids: ['s1', 's2'] }), []);
  assert.equal(namesSubids({ messages, subids: ['s1', 's3'] })[0]?.expected, 'the SubID s3');
  assert.equal(namesSubids({ messages: [event(item, '', headers(shim) + '<body/>')], subids: ['s1'] })[0]?.actual, 'body');
  assert.equal(namesSubids({ messages: [], subids: ['s1'] })[0]?.expected, 'a notification');
  assert.deepEqual(usesStanzaHeaders(messages), []);
  assert.equal(usesStanzaHeaders([event(item, '', headers('urn:another'))])[0]?.actual, 'urn:another');
  assert.equal(usesStanzaHeaders([event(item)])[0]?.expected, 'headers');
});

test('a notice tells the state of a subscription to that Topic, to whom it is', () => {
  const messages = [event("<subscription node='n' jid='a@x' subscription='subscribed'/>", "to='a@x'")];
  assert.deepEqual(tellsState({ messages, node: 'n', state: 'subscribed' }), []);
  assert.equal(tellsState({ messages, node: 'n', state: 'none' })[0]?.actual, 'subscribed');
  assert.equal(tellsState({ messages, node: 'another', state: 'subscribed' })[0]?.actual, 'none');
  assert.deepEqual(noticeAddressedTo({ messages, node: 'n', jid: 'a@x' }), []);
  assert.equal(noticeAddressedTo({ messages, node: 'n', jid: 'a@x/r' })[0]?.actual, 'a@x');
  assert.equal(noticeAddressedTo({ messages: [event(item)], node: 'n', jid: 'a@x' })[0]?.actual, 'none');
});

test('a message without an address is for the session that it came to', () => {
  assert.deepEqual(addressedTo({ message: event(item), jid: 'a@x' }), []);
  assert.deepEqual(addressedTo({ message: event(item, "to='a@x'"), jid: 'a@x' }), []);
  assert.equal(addressedTo({ message: event(item, "to='b@x'"), jid: 'a@x' })[0]?.actual, 'b@x');
});

test('the notice of a configuration is filled or empty', () => {
  const [filled, empty] = [event("<configuration node='n'><x xmlns='jabber:x:data' type='result'/></configuration>"), event("<configuration node='n'/>")];
  assert.deepEqual(configurationNotice({ notice: filled, filled: true }), []);
  assert.deepEqual(configurationNotice({ notice: empty, filled: false }), []);
  assert.equal(configurationNotice({ notice: empty, filled: true })[0]?.actual, 'nothing');
  assert.equal(configurationNotice({ notice: filled, filled: false })[0]?.actual, 'the form');
  assert.equal(configurationNotice({ notice: event(item), filled: false })[0]?.expected, 'a configuration');
});

test('a delay is one of XEP-0203', () => {
  assert.ok(delayOf(event(item, '', "<delay xmlns='urn:xmpp:delay' stamp='2026-01-01T00:00:00Z'/>")));
  assert.equal(delayOf(event(item, '', "<delay xmlns='urn:another'/>")), undefined);
});

function event(inside: string, attributes = '', behind = ''): XmlElement {
  return elementOf(`<message xmlns='jabber:client' ${attributes}><event xmlns='http://jabber.org/protocol/pubsub#event'>${inside}</event>${behind}</message>`);
}
