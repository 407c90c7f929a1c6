import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TlsFacts } from '../../src/evidence';
import {
  addressesOfTheirOwn,
  addressOfCertificate,
  carriedOverTls,
  completeResponseHeader,
  differentStreamIds,
  namesExternalOrScram,
  namesMechanisms,
  namesPlusAhead,
  namesSha256Ahead,
  offersBindingInTime,
  offersStarttls,
  onlyAllowedXml,
  requiresStarttlsBeforeSasl,
  signsTheExchange,
} from '../../src/oracles/xmpp-core';
import { elementOf } from './xml-element';

const streams = "xmlns:stream='http://etherx.jabber.org/streams'";
const complete = "from='grid.example' id='1' version='1.0' xml:lang='en'";
const starttls = "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls>";
const sasl = "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms>";
const bind = "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>";
const tls: TlsFacts = { version: 'TLSv1.3', cipher: 'a', serverName: 'grid.example', verified: true };

test('a response header with all that it needs is complete', () => {
  assert.deepEqual(completeResponseHeader({ header: headerOf(complete), domain: 'grid.example' }), []);
});

for (const [missing, attributes] of [
  ['from', complete.replace("from='grid.example'", '')],
  ['another from', complete.replace('grid.example', 'other.example')],
  ['id', complete.replace("id='1'", "id=''")],
  ['version', complete.replace('1.0', '0.9')],
  ['language', complete.replace("xml:lang='en'", '')],
] as const) {
  test(`a response header without its ${missing} is found, once`, () => {
    assert.equal(completeResponseHeader({ header: headerOf(attributes), domain: 'grid.example' }).length, 1);
  });
}

test('streams that share an id, or have none, are found', () => {
  const ids = (...values: string[]): number => differentStreamIds(values.map((id) => headerOf(`id='${id}'`))).length;
  assert.equal(ids('a', 'b', 'c'), 0);
  assert.equal(ids('a', 'b', 'a'), 1);
  assert.equal(ids('a', ''), 1);
});

test('STARTTLS is offered, or not', () => {
  assert.deepEqual(offersStarttls(featuresOf(starttls)), []);
  assert.equal(offersStarttls(featuresOf(sasl)).length, 1);
});

test('before TLS, STARTTLS is required and SASL is not named', () => {
  assert.deepEqual(requiresStarttlsBeforeSasl(featuresOf(starttls)), []);
  assert.equal(requiresStarttlsBeforeSasl(featuresOf(starttls.replace('<required/>', ''))).length, 1);
  assert.equal(requiresStarttlsBeforeSasl(featuresOf(starttls + sasl)).length, 1);
});

test('resource binding is offered last and not before', () => {
  assert.deepEqual(offersBindingInTime([starttls, sasl, bind].map(featuresOf)), []);
  assert.equal(offersBindingInTime([starttls, sasl, ''].map(featuresOf)).length, 1, 'never');
  assert.equal(offersBindingInTime([starttls, sasl + bind, bind].map(featuresOf)).length, 1, 'too early');
});

test('a fault of the reader is a finding', () => {
  assert.deepEqual(onlyAllowedXml([]), []);
  assert.equal(onlyAllowedXml(['a comment'])[0]?.actual, 'a comment');
});

test('a stream without TLS, on an old version, or under another name is found', () => {
  const judge = (facts: TlsFacts | undefined): number => carriedOverTls({ tls: facts, domain: 'grid.example' }).length;
  assert.equal(judge(tls), 0);
  assert.equal(judge({ ...tls, version: 'TLSv1.2' }), 0);
  assert.equal(judge({ ...tls, version: 'TLSv1.1' }), 1);
  assert.equal(judge({ ...tls, version: 'TLSv1' }), 1);
  assert.equal(judge({ ...tls, verified: false }), 1);
  assert.equal(judge(undefined), 1);
});

test('mechanisms are judged on each version of TLS', () => {
  assert.deepEqual(namesMechanisms([offer('PLAIN')]), []);
  assert.equal(namesMechanisms([offer('PLAIN'), offer()]).length, 1);
  assert.deepEqual(namesExternalOrScram([offer('PLAIN'), offer('SCRAM-SHA-1')]), []);
  assert.deepEqual(namesExternalOrScram([offer('EXTERNAL')]), []);
  assert.equal(namesExternalOrScram([offer('PLAIN')]).length, 1);
});

test('the bound variant is to be offered somewhere, and nowhere behind the other', () => {
  assert.deepEqual(namesPlusAhead([offer('SCRAM-SHA-256'), offer('SCRAM-SHA-256-PLUS', 'SCRAM-SHA-256')]), [], 'on one version is enough');
  assert.equal(namesPlusAhead([offer('SCRAM-SHA-256'), offer('SCRAM-SHA-256')]).length, 2);
  assert.equal(namesPlusAhead([offer('SCRAM-SHA-256', 'SCRAM-SHA-256-PLUS')]).length, 1);
});

test('SHA-256 is to be offered ahead of SHA-1, with and without channel binding', () => {
  assert.deepEqual(namesSha256Ahead([offer('SCRAM-SHA-256', 'SCRAM-SHA-1')]), []);
  assert.deepEqual(namesSha256Ahead([offer('SCRAM-SHA-256')]), []);
  assert.equal(namesSha256Ahead([offer('SCRAM-SHA-1', 'SCRAM-SHA-256')]).length, 1);
  assert.equal(namesSha256Ahead([offer('SCRAM-SHA-1')]).length, 1);
  assert.equal(namesSha256Ahead([offer('SCRAM-SHA-1-PLUS', 'SCRAM-SHA-256-PLUS', 'SCRAM-SHA-256', 'SCRAM-SHA-1')]).length, 1);
});

test('addresses are of the account, full, and different', () => {
  const judge = (...addresses: string[]): number => addressesOfTheirOwn({ account: 'a@b', addresses }).length;
  assert.equal(judge('a@b/1', 'a@b/2/x'), 0);
  assert.equal(judge('a@b/1', 'a@b/1'), 1);
  assert.equal(judge('a@b'), 1);
  assert.equal(judge('c@b/1'), 1);
  assert.deepEqual(addressOfCertificate({ account: 'a@b', address: 'a@b/1' }), []);
  assert.equal(addressOfCertificate({ account: 'a@b', address: 'c@b/1' }).length, 1);
});

test('a server that does not sign is found', () => {
  assert.deepEqual(signsTheExchange({ mechanism: 'SCRAM-SHA-1', serverProved: true }), []);
  assert.equal(signsTheExchange({ mechanism: 'SCRAM-SHA-1', serverProved: false }).length, 1);
});

function headerOf(attributes: string): ReturnType<typeof elementOf> {
  return elementOf(`<stream:stream ${streams} ${attributes}/>`);
}

function featuresOf(inside: string): ReturnType<typeof elementOf> {
  return elementOf(`<stream:features ${streams}>${inside}</stream:features>`);
}

function offer(...mechanisms: string[]): { version: string; mechanisms: string[] } {
  return { version: 'TLSv1.3', mechanisms };
}
