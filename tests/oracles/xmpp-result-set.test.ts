import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginsAndEndsAlike, counted, emptyPage, endsAtCount, hasIndex, indexed, sameOrder, samePage, setIn } from '../../src/oracles/xmpp-result-set';
import type { XmlElement } from '../../src/xml/tree';
import { elementOf } from './xml-element';

const two = page(['a', 'b'], "<first index='0'>a</first><last>b</last><count>3</count>");
const one = page(['c'], "<first index='2'>c</first><last>c</last><count>3</count>");
const none = page([], '<count>3</count>');

test('a page of one item begins and ends with it; longer ones are not asked', () => {
  assert.deepEqual(beginsAndEndsAlike([two, one, none]), []);
  assert.equal(beginsAndEndsAlike([two, page(['c'], '<first>c</first><last>d</last>')])[0]?.where, 'page 2');
  assert.equal(beginsAndEndsAlike([page(['c'], '')])[0]?.actual, 'none and none');
});

test('an empty page names no ends and has no items', () => {
  assert.deepEqual(emptyPage(none), []);
  assert.equal(emptyPage(page([], '<first>a</first>'))[0]?.actual, 'a');
  assert.equal(emptyPage(page(['a'], ''))[0]?.expected, 'no items');
});

test('a count is a number', () => {
  assert.deepEqual(counted([two, none]), []);
  for (const set of ['', '<count>many</count>', '<count>-1</count>']) assert.equal(counted([page([], set)]).length, 1, set);
});

test('a page with items has an index', () => {
  assert.deepEqual(indexed([two, one, none]), []);
  assert.equal(indexed([two, page(['c'], '<first>c</first>')])[0]?.where, 'page 2, first');
  assert.deepEqual(hasIndex({ page: one, index: 2 }), []);
  assert.equal(hasIndex({ page: one, index: 1 })[0]?.actual, '2');
  assert.equal(hasIndex({ page: undefined, index: 1 })[0]?.actual, 'none');
});

test('the last page with items ends at the count', () => {
  assert.deepEqual(endsAtCount([two, one]), []);
  assert.deepEqual(endsAtCount([two, one, none]), []);
  assert.equal(endsAtCount([two])[0]?.expected, '1');
  assert.equal(endsAtCount([none])[0]?.expected, 'a count');
});

test('walks and pages are the same, or not', () => {
  assert.deepEqual(sameOrder({ pages: [two, one], others: [page(['a'], ''), page(['b', 'c'], '')] }), []);
  assert.equal(sameOrder({ pages: [two, one], others: [page(['b', 'a', 'c'], '')] }).length, 1);
  assert.equal(sameOrder({ pages: [none], others: [none] }).length, 1, 'two walks through nothing show no order');
  assert.deepEqual(samePage({ page: two, other: page(['a', 'b'], '') }), []);
  for (const other of [page(['b', 'a'], ''), none, undefined]) assert.equal(samePage({ page: two, other }).length, 1);
  assert.equal(samePage({ page: undefined, other: undefined }).length, 1, 'two pages that are not there are not the same');
});

test('an answer without a set is no page', () => {
  assert.ok(setIn(two));
  assert.equal(setIn(elementOf("<iq><query xmlns='http://jabber.org/protocol/disco#items'/></iq>")), undefined);
});

function page(nodes: readonly string[], set: string): XmlElement {
  const items = nodes.map((node) => `<item jid='broker.grid.example' node='${node}'/>`).join('');
  return elementOf(`<iq><query xmlns='http://jabber.org/protocol/disco#items'>${items}<set xmlns='http://jabber.org/protocol/rsm'>${set}</set></query></iq>`);
}
