import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import { check } from '../../src/check/check';
import { formatOf } from '../../src/check/formats';
import type { Source } from '../../src/check/sources';
import { readVector } from '../../src/vectors';
import { rules } from './judging';

const nothing = async function* (): AsyncGenerator<Uint8Array> {};

for (const jobs of [1, 3]) {
  test(`however many files there are, no more than two a thread are held: ${jobs} at work`, { timeout: 60_000 }, async (t) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'milepost-check-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const file = path.join(folder, 'a.xml');
    writeFileSync(file, readVector('iodef/valid/minimal').bytes);
    let taken = 0;
    let given = 0;
    let most = 0;
    const sources = async function* (): AsyncGenerator<Source> {
      for (; taken < 300; taken++) yield { name: `${taken}.xml`, file };
    };
    for await (const { file: name, verdict } of check(sources(), nothing(), { rules, asSent: false, jobs, maxBytes: 100_000 })) {
      assert.deepEqual([name, verdict], [`${given}.xml`, 'valid']);
      most = Math.max(most, taken - given);
      given += 1;
    }
    assert.equal(given, 300);
    assert.ok(most <= 2 * jobs, `${most} were taken and not given`);
  });
}

describe('the format of a file', () => {
  const start = (text: string): Uint8Array => Buffer.from(text, 'latin1');
  const cases: readonly (readonly [what: string, bytes: Uint8Array, name: string, format: string])[] = [
    ['JSON that is called XML', readVector('iodef-json/valid/minimal').bytes, 'a.xml', 'json'],
    ['CBOR that is called JSON', readVector('iodef-cbor/valid/minimal').bytes, 'a.json', 'cbor'],
    ['CBOR that says what it is (RFC 8949, section 3.4.6)', Buffer.concat([Buffer.from('d9d9f7', 'hex'), readVector('iodef-cbor/valid/minimal').bytes]), '-', 'cbor'],
    ['XML behind a byte order mark and white space', start('\xef\xbb\xbf \n<a/>'), 'a.json', 'xml'],
    ['XML in UTF-16', Buffer.from('\ufeff<a/>', 'utf16le'), '-', 'xml'],
    ['an e-mail without an ending', start('Received: from a\r\nSubject: b\r\n\r\n<a/>'), 'mail', 'eml'],
    ['a mailbox without an ending', start('From a@example.com Thu Jan  1 00:00:00 2026\nSubject: b\n'), 'inbox', 'mbox'],
    ['what its bytes do not show, by its name', start('hello'), 'a.JSON', 'json'],
    ['what neither shows, as XML', start('hello'), 'a', 'xml'],
    ['nothing, by its name', start(''), 'a.cbor', 'cbor'],
  ];
  for (const [what, bytes, name, format] of cases) test(`${what}: ${format}`, () => assert.equal(formatOf(bytes, name).name, format));
});
