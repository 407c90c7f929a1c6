import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { readTarget } from '../../src/register/read';
import { redactTarget } from '../../src/register/redact';
import { MissingSecret, resolveSecret, secretsOf } from '../../src/register/secrets';
import { facts, written } from './target-text';

describe('a secret', () => {
  it('is the value of its variable', () => {
    assert.equal(resolveSecret({ env: 'A' }, { A: 'hunter2\n' }), 'hunter2\n');
  });

  it('is what its file holds, without the last line break', () => {
    assert.equal(resolveSecret({ file: written('hunter2\n\n', 'secret') }), 'hunter2\n');
    assert.equal(resolveSecret({ file: written('hunter2\r\n', 'secret') }), 'hunter2');
    assert.equal(resolveSecret({ file: written('hunter2', 'secret') }), 'hunter2');
  });

  it('that is not there, or empty, is missed by the name of its place', () => {
    const missing = (secret: { env: string } | { file: string }, environment = {}): string => {
      try {
        return resolveSecret(secret, environment);
      } catch (error) {
        assert.ok(error instanceof MissingSecret);
        return error.message;
      }
    };
    assert.match(missing({ env: 'A' }), /expected a secret in the environment variable A, got no such variable\. Fix: export A=/);
    assert.match(missing({ env: 'A' }, { A: '' }), /got an empty one/);
    assert.match(missing({ file: written('', 'secret') }), /got an empty one/);
    assert.match(missing({ file: '/no/such/file' }), /expected a secret in the file \/no\/such\/file, got no such file/);
    assert.match(missing({ file: path.dirname(written('')) }), /got not a file/);
    assert.match(missing({ file: written('x'.repeat(1_100_000), 'secret') }), /got more than 1048576 bytes/);
  });
});

describe('the secrets of a target', () => {
  const key = `-----BEGIN PRIVATE KEY-----\n${'QUJD'.repeat(16)}\n-----END PRIVATE KEY-----\n`;
  const target = readTarget(
    written(`${facts}claims:
  - { specification: RFC8322, role: rolie-server }
  - { specification: RFC5070, role: iodef-library }
points:
  rolie-server:
    url: https://rolie.example.org/service
    certificate: ${written('-----BEGIN CERTIFICATE-----\n', 'client.pem')}
    key: ${written(key, 'client-key.pem')}
    user: milepost
    password: { env: MILEPOST_TEST_PASSWORD }
  iodef-library:
    command: { run: [node, ./adapter.cjs, --folder, /srv/acme/adapter], environment: [ACME_API_TOKEN, ACME_HOME] }
`),
  );
  const environment = { MILEPOST_TEST_PASSWORD: 'hunter2', ACME_API_TOKEN: 'token-of-acme', ACME_HOME: '/srv/acme' };

  it('are all known, keys line by line, and what is passed on under the name of a secret', () => {
    const { values, valueOf } = secretsOf(target, environment);
    assert.deepEqual([...values].sort(), ['QUJD'.repeat(16), 'hunter2', 'token-of-acme']);
    assert.equal(valueOf({ env: 'MILEPOST_TEST_PASSWORD' }), 'hunter2');
    assert.throws(() => valueOf({ env: 'MILEPOST_TEST_NOT_SET' }), MissingSecret);
  });

  it('do not reach the target file of a bundle, nor do the folders of this machine', () => {
    const text = redactTarget(target);
    for (const value of [...secretsOf(target, environment).values, path.dirname(target.points['rolie-server']?.key ?? ''), '/srv/acme'])
      assert.equal(text.includes(value), false, value);
    assert.match(text, /env: MILEPOST_TEST_PASSWORD/);
    assert.match(text, /key: client-key\.pem/);
    assert.match(text, /- adapter\.cjs/);
  });

  it('leave a target file that can be read again and says the same', () => {
    const file = written(redactTarget(target));
    const again = readTarget(file);
    assert.deepEqual(again.implementation, target.implementation);
    assert.deepEqual(again.claims, target.claims);
    assert.deepEqual(again.limits, target.limits);
    assert.equal(redactTarget(again), readFileSync(file, 'utf8'));
  });
});
