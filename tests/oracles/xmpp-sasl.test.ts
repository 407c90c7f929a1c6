import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNoAuthority, namesDomain, namesSubject } from '../../src/oracles/xmpp-certificate';
import { namesExternalFirst, namesNoPlain, signsEach } from '../../src/oracles/xmpp-sasl';

const certificate = { subject: 'CN=grid.example', issuer: 'CN=authority', names: ['DNS:grid.example'], validFrom: '2026-01-01T00:00:00.000Z', validTo: '2027-01-01T00:00:00.000Z', fingerprint: '00' };
const offer = (...mechanisms: readonly string[]) => ({ version: 'TLSv1.3', mechanisms });

test('a certificate that may issue others is an authority', () => {
  assert.deepEqual(isNoAuthority(certificate), []);
  assert.equal(isNoAuthority({ ...certificate, authority: true })[0]?.actual, 'cA TRUE');
});

test('a subject is a name', () => {
  assert.deepEqual(namesSubject(certificate), []);
  assert.equal(namesSubject({ ...certificate, subject: '' })[0]?.actual, 'none');
});

test('a domain is named in any of three forms, and by no other name', () => {
  for (const name of ['DNS:grid.example', 'DNS:GRID.example', 'DNS:*.example', 'othername:SRVName:_xmpp-client.grid.example', 'othername:XmppAddr:grid.example']) {
    assert.deepEqual(namesDomain({ ...certificate, names: ['DNS:another.example', name] }, 'grid.example'), [], name);
  }
  for (const names of [[], ['DNS:another.example'], ['DNS:*.grid.example'], ['othername:SRVName:_xmpp-server.grid.example'], ['URI:xmpp:grid.example']]) {
    assert.equal(namesDomain({ ...certificate, names }, 'grid.example').length, 1, names.join());
  }
});

test('EXTERNAL comes first, or not', () => {
  assert.deepEqual(namesExternalFirst(offer('EXTERNAL', 'SCRAM-SHA-256')), []);
  assert.equal(namesExternalFirst(offer('SCRAM-SHA-256', 'EXTERNAL')).length, 1);
});

test('PLAIN is out of place beside SCRAM alone', () => {
  assert.deepEqual(namesNoPlain([offer('SCRAM-SHA-1'), offer('PLAIN'), offer('EXTERNAL', 'PLAIN')]), []);
  assert.equal(namesNoPlain([offer('SCRAM-SHA-1', 'PLAIN')])[0]?.where, 'the SASL mechanisms on TLSv1.3');
});

test('each success is signed', () => {
  const signed = { version: 'TLSv1.2', mechanism: 'SCRAM-SHA-256', serverProved: true };
  assert.deepEqual(signsEach([signed]), []);
  assert.equal(signsEach([signed, { ...signed, mechanism: 'SCRAM-SHA-1', serverProved: false }])[0]?.where, 'success of SCRAM-SHA-1 on TLSv1.2');
});
