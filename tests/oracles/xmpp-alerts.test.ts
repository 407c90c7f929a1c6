import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cameInOrder, cameInTime, cameOnce, reachedAll } from '../../src/oracles/xmpp-alerts';

test('an alert is in time up to the declared second, and late behind it or when it never came', () => {
  assert.deepEqual(cameInTime({ elapsedSeconds: 5, declaredSeconds: 5 }), []);
  assert.equal(cameInTime({ elapsedSeconds: 5.1, declaredSeconds: 5 })[0]?.actual, 'after 5.1 s');
  assert.equal(cameInTime({ elapsedSeconds: undefined, declaredSeconds: 5 })[0]?.actual, 'none by then');
});

test('alerts reach every subscriber and nobody else', () => {
  const subscribers = new Set(['Consumer']);
  const reached = (consumer: readonly string[], outsider: readonly string[]) => reachedAll(['a', 'b'], new Map([['Consumer', consumer], ['outsider', outsider]]), subscribers);
  assert.deepEqual(reached(['a', 'b'], []), []);
  assert.equal(reached(['a'], [])[0]?.where, 'the Consumer, who is subscribed');
  assert.equal(reached(['a', 'b'], ['a'])[0]?.where, 'the outsider, who is not subscribed');
});

test('the first arrival of each alert makes the order', () => {
  assert.deepEqual(cameInOrder(['a', 'b', 'c'], ['a', 'b', 'a', 'c']), []);
  assert.equal(cameInOrder(['a', 'b', 'c'], ['a', 'c', 'b'])[0]?.actual, '1, 3, 2');
  assert.deepEqual(cameInOrder(['a', 'b'], ['another', 'a', 'b']), []);
});

test('an alert that came again is found', () => {
  assert.deepEqual(cameOnce(['a', 'b'], ['a', 'b']), []);
  assert.deepEqual(cameOnce(['a', 'b'], ['a', 'b', 'b']).map(({ where, actual }) => [where, actual]), [['alert 2 at the Consumer', '2 times']]);
});
