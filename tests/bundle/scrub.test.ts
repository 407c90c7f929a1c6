import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { redaction, scrubberOf } from '../../src/bundle/scrub';

const secret = 'correct horse/battery+staple<&>"';
const { bytes, text } = scrubberOf([secret]);

test('a secret is removed from bytes and texts in every form in which it crosses a wire', () => {
  const forms = [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString('hex'),
    Buffer.from(`user:${secret}`).toString('base64'),
    Buffer.from(`\0user\0${secret}`).toString('base64'),
    Buffer.from(`\0u\0${secret}`).toString('base64url'),
    JSON.stringify({ password: secret }),
    secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  ];
  for (const form of forms) {
    const scrubbed = text(`before ${form} after`);
    assert.match(scrubbed, /^before .*\[redacted\].* after$/s);
    for (const part of ['correct horse', 'battery', 'staple']) assert.ok(!scrubbed.includes(part), `${form} leaves ${part}`);
    assert.ok(Buffer.from(bytes(Buffer.from(form))).includes(redaction));
  }
});

test('bytes without a secret are left as they are, whatever they are', () => {
  fc.assert(fc.property(fc.uint8Array(), (body) => Buffer.compare(bytes(body), body) === 0));
});

test('what stands in base64 is found wherever it begins', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 9 }), fc.string({ minLength: 8, maxLength: 40 }), fc.string({ maxLength: 9 }), (before, of, after) => {
      const encoded = Buffer.from(`${before}${of}${after}`).toString('base64');
      return scrubberOf([of]).text(encoded).includes(redaction);
    }),
  );
});

test('nothing is changed where there are no secrets, or none long enough to be told from chance', () => {
  assert.equal(scrubberOf([]).text('abc'), 'abc');
  assert.equal(scrubberOf(['ab']).text('abc'), 'abc');
});
