import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grid } from '../../scripts/peers/xmpp-grid';
import { testGridPeer } from './grid-peer';

const prosody = { name: 'prosody', starttlsPort: 15222, directPort: 15223, certificateDomain: grid.certificateDomain } as const;

testGridPeer(prosody, (platforms) => {
  test('refuses the access model authorize, as mod_pubsub of 0.12 does', async () => {
    const refused = await platforms().createAndPublish('provider', 'authorized', 'authorize');
    assert.equal(refused.exit, 1);
    assert.match(refused.complaint, /<not-acceptable /);
  });
});
