import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grid } from '../../scripts/peers/xmpp-grid';
import { testGridPeer } from './grid-peer';

const ejabberd = { name: 'ejabberd', starttlsPort: 15322, directPort: 15323, certificateDomain: grid.domain } as const;

testGridPeer(ejabberd, (platforms) => {
  test('grants the access model authorize, and leaves the outsider pending', async () => {
    assert.equal((await platforms().createAndPublish('provider', 'authorized', 'authorize')).exit, 0);
    const { exit, complaint } = await platforms().subscribe('outsider', 'authorized');
    assert.match(complaint, /^pending$/m);
    assert.equal(exit, 0);
  });
});
