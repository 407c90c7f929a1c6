import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Exchange, Header, SilenceCause } from '../../src/evidence';
import { isGranted, isRefused, redirectNamesItsTarget, rootRefusesGet, strangersAreRefused } from '../../src/oracles/rolie-access';
import { choosesARecommendedSuite, givenOver, refusesWhatIsWeak } from '../../src/oracles/rolie-transport';

const url = 'https://rolie.example/';

test('a refusal lays the fault at the client, by a status or in the handshake', () => {
  for (const status of [400, 401, 403, 404, 495]) assert.ok(isRefused(answered(status)), `${status}`);
  for (const status of [200, 302, 408, 425, 429, 500, 503]) assert.ok(!isRefused(answered(status)), `${status}`);
  assert.ok(isRefused(silent('tls')));
  for (const cause of ['timeout', 'closed', 'reset', 'cap', 'malformed', 'refused'] as const) assert.ok(!isRefused(silent(cause)), cause);
  assert.ok(isGranted(answered(200)) && !isGranted(answered(302)) && !isGranted({ ...answered(200), silence: silent('cap').silence }));
});

test('a stranger that is served is a finding', () => {
  const as = 'with a foreign client certificate';
  assert.deepEqual(strangersAreRefused([{ url, as, exchange: answered(403) }]), []);
  assert.deepEqual(strangersAreRefused([{ url, as, exchange: answered(200) }]), [{ where: `${url} ${as}`, expected: 'a refusal', actual: 'HTTP/1.1 200 X' }]);
});

test('GET on "/" answers 405; 204 is the text before its erratum', () => {
  const judge = (status: number) => rootRefusesGet({ url, as: 'GET', exchange: answered(status) });
  assert.deepEqual(judge(405), []);
  assert.deepEqual(judge(204).map(({ defect }) => defect), ['D07']);
  assert.deepEqual(judge(200).map(({ actual, defect }) => [actual, defect]), [['status 200', undefined]]);
});

test('a redirect says where to', () => {
  const judge = (...headers: Header[]) => redirectNamesItsTarget({ url, as: 'POST', exchange: answered(307, headers) });
  assert.deepEqual(judge(['location', '/rid']), []);
  assert.equal(judge()[0]?.actual, 'none');
  assert.equal(judge(['Location', 'https://[']).length, 1);
});

test('a version of TLS is supported where the document comes over it', () => {
  assert.deepEqual(givenOver('TLSv1.2', over('TLSv1.2', 200)), []);
  assert.equal(givenOver('TLSv1.2', over('TLSv1.3', 200))[0]?.actual, 'TLSv1.3');
  assert.equal(givenOver('TLSv1.2', over('TLSv1.2', 500))[0]?.actual, 'HTTP/1.1 500 X');
  assert.match(givenOver('TLSv1.2', silent('tls'))[0]?.actual ?? '', /^tls: /);
});

test('a recommended suite is forward secret and authenticates; NULL suites get no session', () => {
  for (const good of ['TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256', 'TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256', 'TLS_ECDHE_ECDSA_WITH_AES_128_CCM']) {
    assert.deepEqual(choosesARecommendedSuite(over('TLSv1.2', 200, good)), [], good);
  }
  for (const bad of ['TLS_RSA_WITH_AES_128_GCM_SHA256', 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA', 'TLS_ECDHE_ECDSA_WITH_NULL_SHA']) {
    assert.equal(choosesARecommendedSuite(over('TLSv1.2', 200, bad))[0]?.actual, bad);
  }
  assert.deepEqual(refusesWhatIsWeak(silent('tls')), []);
  assert.equal(refusesWhatIsWeak(over('TLSv1.2', 200, 'TLS_ECDHE_ECDSA_WITH_NULL_SHA')).length, 1);
});

function answered(status: number, headers: readonly Header[] = []): Exchange {
  return { ...exchange, received: { startLine: `HTTP/1.1 ${status} X`, headers, body: new Uint8Array() } };
}

function silent(cause: SilenceCause): Exchange & Required<Pick<Exchange, 'silence'>> {
  return { ...exchange, silence: { cause, detail: 'nothing', afterMilliseconds: 1 } };
}

function over(version: string, status: number, cipher = 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256'): Exchange {
  return { ...answered(status), tls: { version, cipher, serverName: 'rolie.example', verified: true } };
}

const exchange: Exchange = { protocol: 'https', purpose: 'try', startedAt: '2026-01-01T00:00:00.000Z', endedAt: '2026-01-01T00:00:00.001Z' };
