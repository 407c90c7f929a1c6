import assert from 'node:assert/strict';
import test from 'node:test';
import { nearest } from '../../src/register/nearest';
import { roles } from '../../src/register/roles';

test('a misspelt word is near the one that was meant', () => {
  assert.equal(nearest('rolie-sever', roles), 'rolie-server');
  assert.equal(nearest('Rolie_Server', roles), 'rolie-server');
  assert.equal(nearest('ordanization', ['organization', 'link']), 'organization');
  assert.equal(nearest('craeting', ['creating', 'rating']), 'creating');
  assert.equal(nearest('xmppgridbroker', roles), 'xmpp-grid-broker');
});

test('a word that means something else is near nothing', () => {
  assert.equal(nearest('taxii-server', ['rid-system']), undefined);
  assert.equal(nearest('', ['url', 'ca']), undefined);
  assert.equal(nearest('x'.repeat(100_000), roles), undefined);
});
