import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  bareAddresses,
  changedUnlessReturned,
  emptyList,
  holdsCount,
  listsSubids,
  namesOfTheirOwn,
  namesUnsupported,
  nobodyListedAs,
  returnsAsItWas,
  shownWithSubid,
  subidsOf,
} from '../../src/oracles/xmpp-pubsub-lists';
import type { XmlElement } from '../../src/xml/tree';
import { elementOf } from './xml-element';

const pubsub = 'http://jabber.org/protocol/pubsub';
const affiliated = (jid: string, as: string): string => `<affiliation jid='${jid}' affiliation='${as}'/>`;
const subscribed = (more: string): string => `<subscription node='n' jid='a@x' subscription='subscribed' ${more}/>`;

test('affiliations are of bare addresses, and somebody is affiliated', () => {
  assert.deepEqual(bareAddresses(answer(affiliated('a@x', 'owner'))), []);
  assert.equal(bareAddresses(answer(affiliated('a@x/r', 'owner')))[0]?.actual, 'a@x/r');
  assert.equal(bareAddresses(answer(''))[0]?.actual, 'nobody');
});

test('nobody is listed in a state', () => {
  const list = answer(affiliated('a@x', 'owner') + affiliated('b@x', 'none'));
  assert.deepEqual(nobodyListedAs({ answer: list, state: 'outcast' }), []);
  assert.equal(nobodyListedAs({ answer: list, state: 'none' })[0]?.actual, 'b@x');
  assert.equal(nobodyListedAs({ answer: answer(''), state: 'none' })[0]?.actual, 'nobody');
});

test('an empty list is a list', () => {
  for (const what of ['subscriptions', 'affiliations'] as const) {
    assert.deepEqual(emptyList({ answer: answer(`<${what}/>`), of: what }), []);
    assert.equal(emptyList({ answer: answer(`<${what}><entry/></${what}>`), of: what })[0]?.actual, '1');
    assert.equal(emptyList({ answer: answer(''), of: what })[0]?.actual, 'none');
  }
});

test('subscriptions have identifiers, the same or their own', () => {
  const [one, two, bare] = ["subid='1'", "subid='2'", ''].map((each) => elementOf(subscribed(each)));
  assert.ok(one && two && bare);
  assert.deepEqual(subidsOf({ subscriptions: [one, two], apart: true }), []);
  assert.deepEqual(subidsOf({ subscriptions: [one, one], apart: false }), []);
  assert.equal(subidsOf({ subscriptions: [one, one], apart: true })[0]?.actual, '1 again');
  assert.equal(subidsOf({ subscriptions: [one, bare], apart: false })[0]?.where, 'subscription 2');
});

test('a list shows identifiers', () => {
  assert.deepEqual(listsSubids({ answer: answer(subscribed("subid='1'")), subids: ['1'] }), []);
  assert.equal(listsSubids({ answer: answer(subscribed("subid='1'")), subids: ['2'] })[0]?.actual, '1');
  assert.equal(listsSubids({ answer: answer(subscribed('')), subids: ['1'] })[0]?.actual, 'no SubID');
  assert.deepEqual(shownWithSubid(answer(subscribed("subid='1'"))), []);
  assert.deepEqual(shownWithSubid(answer('')), []);
  assert.equal(shownWithSubid(answer(subscribed('')))[0]?.expected, 'its SubID');
});

test('an entry that is not valid comes back as it was', () => {
  const returned = { of: 'affiliation', jid: 'a@x', state: 'owner' } as const;
  assert.deepEqual(returnsAsItWas({ answer: answer(affiliated('a@x', 'owner')), ...returned }), []);
  assert.equal(returnsAsItWas({ answer: answer(affiliated('a@x', 'none')), ...returned })[0]?.actual, 'none');
  assert.equal(returnsAsItWas({ answer: answer(affiliated('b@x', 'owner')), ...returned })[0]?.actual, 'not returned');
});

test('what an error did not return was changed', () => {
  const asked = { of: 'affiliation', jid: 'a@x', state: 'publisher' } as const;
  const [changed, unchanged] = [answer(affiliated('a@x', 'publisher')), answer(affiliated('a@x', 'none'))];
  assert.deepEqual(changedUnlessReturned({ error: answer(''), answer: changed, ...asked }), []);
  assert.deepEqual(changedUnlessReturned({ error: unchanged, answer: unchanged, ...asked }), []);
  assert.equal(changedUnlessReturned({ error: answer(''), answer: unchanged, ...asked })[0]?.actual, 'none');
  assert.equal(changedUnlessReturned({ error: answer(''), answer: answer(''), ...asked })[0]?.actual, 'not listed');
});

test('Topics have names of their own, and so many items', () => {
  assert.deepEqual(namesOfTheirOwn({ names: ['a', 'b'], count: 2 }), []);
  for (const names of [['a', 'a'], ['a'], []]) assert.equal(namesOfTheirOwn({ names, count: 2 }).length, 1, names.join());
  const items = answer("<items node='n'><item id='a'/><item id='b'/></items>");
  assert.deepEqual(holdsCount({ answer: items, count: 2 }), []);
  assert.equal(holdsCount({ answer: items, count: 1 })[0]?.actual, '2');
});

test('a refusal names the feature that is not supported', () => {
  const refusal = (condition: string, detail: string): XmlElement =>
    elementOf(`<iq xmlns='jabber:client' type='error'><error type='cancel'><${condition} xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>${detail}</error></iq>`);
  const unsupported = (feature: string): string => `<unsupported xmlns='${pubsub}#errors' feature='${feature}'/>`;
  const features = ['purge-nodes'];
  assert.deepEqual(namesUnsupported({ answer: refusal('feature-not-implemented', unsupported('purge-nodes')), features }), []);
  assert.equal(namesUnsupported({ answer: refusal('not-allowed', unsupported('purge-nodes')), features })[0]?.actual, 'not-allowed');
  assert.equal(namesUnsupported({ answer: refusal('feature-not-implemented', unsupported('another')), features })[0]?.actual, 'another');
  assert.equal(namesUnsupported({ answer: refusal('feature-not-implemented', ''), features }).length, 2);
  assert.equal(namesUnsupported({ answer: undefined, features }).length, 3);
});

function answer(inside: string): XmlElement {
  return elementOf(`<iq xmlns='jabber:client' type='result'><pubsub xmlns='${pubsub}'>${inside}</pubsub></iq>`);
}
