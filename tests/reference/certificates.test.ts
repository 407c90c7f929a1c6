import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type TLSSocket } from 'node:tls';
import { test } from 'node:test';
import { createAuthority, expired, selfSigned } from '../../src/reference/certificates';

test('an authority issues certificates with the names and usages asked for', async () => {
  const authority = await createAuthority('CN=Test Authority');
  const issued = await authority.issue({
    subject: 'CN=alice',
    dnsNames: ['localhost'],
    ips: ['127.0.0.1', '::1'],
    xmppAddresses: ['alice@localhost', 'älice@localhost'],
    serviceNames: ['_xmpp-client.localhost'],
    usages: ['clientAuth'],
  });
  const certificate = new X509Certificate(issued.certificate);
  assert.ok(certificate.verify(new X509Certificate(authority.certificate).publicKey));
  assert.equal(certificate.issuer, 'CN=Test Authority');
  assert.equal(certificate.checkHost('localhost'), 'localhost');
  assert.equal(certificate.checkIP('127.0.0.1'), '127.0.0.1');
  assert.equal(certificate.checkIP('::1'), '::1');
  const names = certificate.subjectAltName ?? '';
  assert.match(names, /XmppAddr:alice@localhost/);
  assert.match(names, /XmppAddr:"?[^,]*lice@localhost/);
  assert.match(names, /SRVName:_xmpp-client\.localhost/);
  assert.deepEqual(certificate.keyUsage, ['1.3.6.1.5.5.7.3.2']);
});

test('a TLS server and client authenticate each other with them', async () => {
  const authority = await createAuthority('CN=Test Authority');
  const server = await authority.issue({ subject: 'CN=localhost', dnsNames: ['localhost'] });
  const client = await authority.issue({ subject: 'CN=alice' });
  const listener = createServer({ cert: server.certificate, key: server.key, ca: authority.certificate, requestCert: true });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const accepted = once(listener, 'secureConnection') as Promise<[TLSSocket]>;
  const socket = connect({ port, host: '127.0.0.1', servername: 'localhost', ca: authority.certificate, cert: client.certificate, key: client.key });
  await once(socket, 'secureConnect');
  const [peer] = await accepted;
  assert.ok(socket.authorized && peer.authorized);
  assert.equal(peer.getPeerCertificate().subject.CN, 'alice');
  socket.destroy();
  listener.close();
});

test('expired and self-signed certificates are what they say', async () => {
  const authority = await createAuthority('CN=Test Authority');
  const old = new X509Certificate((await authority.issue(expired({ subject: 'CN=old' }))).certificate);
  assert.ok(new Date(old.validTo) < new Date());
  const own = new X509Certificate((await selfSigned({ subject: 'CN=own', dnsNames: ['localhost'] })).certificate);
  assert.ok(own.verify(own.publicKey));
  assert.equal(own.issuer, own.subject);
});
