import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slicesOf } from '../../src/xml/slice';

test('an element is cut out whole where its first child begins with its name', () => {
  const bytes = Buffer.from('<r xmlns="urn:r"><Campaign><CampaignID>heron</CampaignID></Campaign></r>');
  assert.deepEqual(slicesOf(bytes, (_, local) => local === 'Campaign'), ['<Campaign xmlns="urn:r"><CampaignID>heron</CampaignID></Campaign>']);
});
