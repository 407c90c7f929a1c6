import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:tls';
import { test } from 'node:test';
import { XmppStream } from '../../src/drivers/xmpp/stream';
import { carriedOverTls } from '../../src/oracles/xmpp-core';
import { createAuthority } from '../../src/reference/certificates';

test('a certificate in the revocation list is not accepted, and its facts stay; one that is not in it is', async () => {
  const authority = await createAuthority('CN=authority');
  const [own, other] = await Promise.all([authority.issue({ subject: 'CN=grid.example', dnsNames: ['grid.example'] }), authority.issue({ subject: 'CN=other' })]);
  const [withdrawn, sound] = await Promise.all([authority.revoke([own.certificate]), authority.revoke([other.certificate])]);
  const server = createServer({ cert: own.certificate, key: own.key }, (socket) => socket.on('error', () => undefined).resume());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const look = async (crl?: string): Promise<XmppStream> => {
    const limits = { exchangeSeconds: 5, quietSeconds: 1, streamBytes: 10_000 };
    const endpoint = { host: '127.0.0.1', port, domain: 'grid.example', security: 'direct', ca: authority.certificate, limits } as const;
    const stream = await XmppStream.connect({ ...endpoint, ...(crl && { crl }) }, { record: () => undefined });
    stream.close();
    return stream;
  };
  try {
    for (const crl of [undefined, sound]) assert.deepEqual(carriedOverTls({ tls: (await look(crl)).tls, domain: 'grid.example' }), []);
    const { tls, silence } = await look(withdrawn);
    assert.equal(silence?.cause, 'tls');
    assert.equal(tls?.certificate?.subject, 'CN=grid.example');
    assert.match(carriedOverTls({ tls, domain: 'grid.example' })[0]?.actual ?? '', /revoked/i);
    // A list of somebody else's says nothing about the certificate, and no facts are left to judge.
    const foreign = await look(await (await createAuthority('CN=another')).revoke([]));
    assert.deepEqual([foreign.silence?.cause, foreign.tls], ['forbidden', undefined]);
  } finally {
    server.close();
  }
});
