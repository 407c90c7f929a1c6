import assert from 'node:assert/strict';
import { test } from 'node:test';
import { iterationLimit, scram, type ScramStart } from '../../src/drivers/xmpp/sasl/scram';

/** The exchanges that RFC 5802, section 5, and RFC 7677, section 3, print. */
const printed = [
  {
    source: 'RFC 5802',
    start: { name: 'SCRAM-SHA-1', nonce: 'fyko+d2lbbFgONRv9qkxdawL' },
    challenge: 'r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096',
    response: 'c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=',
    last: 'v=rmF9pqV8S7suAoZWja4dJRkFsKQ=',
  },
  {
    source: 'RFC 7677',
    start: { name: 'SCRAM-SHA-256', nonce: 'rOprNGfwEbeRWgbNEkqO' },
    challenge: 'r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096',
    response: 'c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=',
    last: 'v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=',
  },
] as const;

for (const { source, start, challenge, response, last } of printed) {
  test(`the exchange that ${source} prints comes out`, () => {
    const mechanism = scram(startOf(start));
    assert.equal(mechanism.initial.text, `n,,n=user,r=${start.nonce}`);
    const answer = mechanism.respond(challenge);
    assert.ok('text' in answer);
    assert.equal(answer.text, response);
    assert.equal(mechanism.concludes(last), true);
    assert.deepEqual(answer.secrets, [response, last], 'proof and signature are to be kept out of evidence');
  });

  test(`another signature than ${source}'s proves nothing`, () => {
    const mechanism = scram(startOf(start));
    assert.equal(mechanism.concludes(last), false, 'before the challenge');
    mechanism.respond(challenge);
    assert.equal(mechanism.concludes(`v=${Buffer.from('another').toString('base64')}`), false);
    assert.equal(mechanism.concludes(''), false);
    assert.equal(mechanism.concludes('e=other-error'), false);
  });
}

test('what the client says of channel binding is in its first message, and what it binds to in its second', () => {
  const data = Buffer.from('the channel');
  const bound = scram(startOf({ binding: { flag: 'p', type: 'tls-exporter', data } }));
  assert.equal(bound.name, 'SCRAM-SHA-1-PLUS');
  assert.match(bound.initial.text, /^p=tls-exporter,,n=/);
  const answer = bound.respond(printed[0].challenge);
  assert.ok('text' in answer);
  const input = Buffer.from(/^c=([^,]+)/.exec(answer.text)?.[1] ?? '', 'base64').toString();
  assert.equal(input, 'p=tls-exporter,,the channel');
  assert.match(scram(startOf({ binding: { flag: 'y' } })).initial.text, /^y,,/);
});

test('a name with the characters that SCRAM sets apart is written as it asks', () => {
  assert.match(scram(startOf({ user: 'a=b,c' })).initial.text, /n=a=3Db=2Cc,/);
});

const unanswerable = {
  "a nonce that is not the client's": 'r=other,s=QSXCR+Q6sek8bf92,i=4096',
  'a nonce that adds nothing': 'r=fyko+d2lbbFgONRv9qkxdawL,s=QSXCR+Q6sek8bf92,i=4096',
  'no salt': 'r=fyko+d2lbbFgONRv9qkxdawLx,i=4096',
  'no count': 'r=fyko+d2lbbFgONRv9qkxdawLx,s=QSXCR+Q6sek8bf92',
  'a count of nothing': 'r=fyko+d2lbbFgONRv9qkxdawLx,s=QSXCR+Q6sek8bf92,i=0',
  'a count beyond all use': `r=fyko+d2lbbFgONRv9qkxdawLx,s=QSXCR+Q6sek8bf92,i=${iterationLimit + 1}`,
  'an extension that nobody knows': 'm=what,r=fyko+d2lbbFgONRv9qkxdawLx,s=QSXCR+Q6sek8bf92,i=4096',
};
for (const [what, challenge] of Object.entries(unanswerable)) {
  test(`a challenge with ${what} is not answered`, () => {
    assert.ok('fault' in scram(startOf({})).respond(challenge));
  });
}

function startOf(parts: Partial<ScramStart>): ScramStart {
  return { name: 'SCRAM-SHA-1', user: 'user', password: 'pencil', binding: { flag: 'n' }, nonce: 'fyko+d2lbbFgONRv9qkxdawL', ...parts };
}
