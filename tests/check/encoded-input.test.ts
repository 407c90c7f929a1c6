import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkVerdicts } from '../../src/check/checked';
import { judgeEncoded } from '../../src/check/judge-encoded';
import { lineOf, mendOf } from '../../src/check/words';
import type { Encoding } from '../../src/data-item/encoding';
import { readVector, vectorNames } from '../../src/vectors';
import { published } from '../iodef-json/published';
import { rules } from './judging';

const minimal = Buffer.from(readVector('iodef-json/valid/minimal').bytes).toString();
const minimalCbor = Buffer.from(readVector('iodef-cbor/valid/minimal').bytes);
const withId = (id: string): string => minimal.replace('2026-0001', id);

/** What is given, its encoding, the verdict, and a word of what is said about it. */
const cases: readonly (readonly [what: string, encoding: Encoding, document: string | Uint8Array, verdict: string, said: RegExp])[] = [
  ['nothing at all', 'json', '', 'invalid', /1:1: RFC8727-2\.1-json-text: \/: expected a value, got the end/],
  ['nothing at all', 'cbor', '', 'invalid', /1:1: RFC8727-2\.1-cbor-item/],
  ['a million levels', 'json', '['.repeat(1_000_000), 'unusable', /not-judged.*nested deeper than 256/],
  ['a million levels inside', 'json', minimal.replace('"reporting"', '{"a":'.repeat(1_000_000)), 'unusable', /not-judged.*nested/],
  ['a million levels', 'cbor', Buffer.alloc(1_000_000, 0x9f), 'unusable', /not-judged.*nested/],
  ['more values than are read', 'json', `[${'0,'.repeat(600_000)}0]`, 'unusable', /not-judged.*more than 500000/],
  ['a name twice', 'json', minimal.replace('"purpose": "reporting"', '"purpose": "reporting", "purpose": "watch"'), 'invalid', /6:31: RFC8727-6-unique: \/Incident\/0: .*"purpose" again/],
  ['half a surrogate pair', 'json', withId('\\udc00'), 'invalid', /7:29: RFC8727-2\.1-json-text: \/Incident\/0\/IncidentID\/id: .*surrogate/],
  ['a surrogate encoded in UTF-8', 'json', Buffer.from(withId('@').replace('@', '\0')).map((byte, index, all) => (byte === 0 ? 0xed : all[index - 1] === 0 ? 0xa0 : byte)), 'invalid', /RFC8727-2\.1-json-text.*UTF-8/],
  ['a number beyond 64 bits', 'json', minimal.replace('"reporting"', '1e400'), 'invalid', /RFC8727-2\.1-json-text: .*1e400/],
  ['a byte order mark', 'json', `\ufeff${minimal}`, 'invalid', /1:1: RFC8727-2\.1-json-text: \/: .*byte order mark/],
  ['UTF-16', 'json', Buffer.from(minimal, 'utf16le'), 'invalid', /RFC8727-2\.1-json-text/],
  ['a NUL in a string', 'json', withId('\0'), 'invalid', /RFC8727-2\.1-json-text: .*control character/],
  ['a comment', 'json', minimal.replace('{', '{ // no JSON'), 'invalid', /RFC8727-2\.1-json-text/],
  ['other JSON', 'json', '{"document":{"category":"csaf_base"}}', 'invalid', /RFC8727-3\.1-members: \/document/],
  ['a list', 'json', '[1, 2]', 'invalid', /RFC8727-2\.1-json-types: \/: expected an object of class IODEF-Document/],
  ['names from every object', 'json', '{"version":"2.00","constructor":1,"__proto__":[],"Incident":[]}', 'invalid', /\/__proto__: expected a member/],
  ['10 MB in one string', 'json', minimal.replace('"reporting"', `"${'r'.repeat(10_000_000)}"`), 'invalid', /RFC8727-2\.2\.3-lists: .*r…/],
  ['60,000 members that are not known', 'json', minimal.replace('"purpose"', `${Array.from({ length: 60_000 }, (_, index) => `"a${index}":1`).join(',')},"purpose"`), 'invalid', /RFC8727-3\.1-members: \/Incident\/0\/a0/],
  ['an end too early', 'cbor', minimalCbor.subarray(0, 40), 'invalid', /RFC8727-2\.1-cbor-item: \/: expected \d+ bytes, got/],
  ['no break', 'cbor', Buffer.from('bf37', 'hex'), 'invalid', /1:3: RFC8727-2\.1-cbor-item/],
  ['a length that nothing fills', 'cbor', Buffer.from('bbffffffffffffffff', 'hex'), 'invalid', /RFC8727-2\.1-cbor-item/],
  ['an integer of 64 bits', 'cbor', Buffer.concat([Buffer.from('a4371bffffffffffffffff', 'hex'), minimalCbor.subarray(6)]), 'invalid', /RFC8727-/],
];

describe('bad input in JSON and CBOR is a clear finding with its place', () => {
  for (const [what, encoding, document, verdict, said] of cases) {
    test(`${what} (${encoding})`, { timeout: 60_000 }, () => {
      const result = judgeEncoded(Buffer.from(document), encoding, rules);
      const lines = result.findings.map((finding) => lineOf('f', finding));
      assert.equal(result.verdict, verdict, lines[0]);
      assert.match(lines.join('\n').slice(0, 5000), said);
      assert.ok(lines.every((line) => line.length < 2_000));
    });
  }
});

test('a map, an array and a text of no stated length say what they say with one', () => {
  const [map, version, text] = [minimalCbor[0] ?? 0, minimalCbor.indexOf('2.00'), Buffer.from('7f62322e6230 30ff'.replace(' ', ''), 'hex')];
  assert.ok(map > 0xa0 && map < 0xb8 && minimalCbor[version - 1] === 0x64);
  const open = Buffer.concat([Buffer.from([0xbf]), minimalCbor.subarray(1, version - 1), text, minimalCbor.subarray(version + 4), Buffer.from([0xff])]);
  const { verdict, findings } = judgeEncoded(open, 'cbor', rules);
  assert.deepEqual([verdict, findings], ['valid', []]);
});

test('a key twice in CBOR is found, at its second place', () => {
  const map = minimalCbor[0] ?? 0;
  const twice = Buffer.concat([Buffer.from([map + 1]), minimalCbor.subarray(1), minimalCbor.subarray(1, minimalCbor.indexOf('2.00') + 4)]);
  const { verdict, findings } = judgeEncoded(twice, 'cbor', rules);
  assert.equal(verdict, 'invalid');
  assert.deepEqual(findings.map(({ requirement, where }) => [requirement, where]), [['RFC8727-6-cbor-classes', '/']]);
  assert.match(findings[0]?.actual ?? '', /again/);
});

test('characters that hide or reorder are made visible', () => {
  const { findings } = judgeEncoded(Buffer.from(minimal.replace('"reporting"', '"\u202ereporting\\u0007"')), 'json', rules);
  assert.match(lineOf('a.json', findings[0]!), /⟨U\+202E⟩reporting\\u0007/);
});

const runs = 20_000;
const fragments = ['{', '}', '[', ']', ',', ':', '"', '\\', '\\ud800', '\\u0000', '\0', '\u{feff}', '\u202e', '1e999', '-', 'null', '"purpose":1,', '"__proto__":{},', '[[[[', '{"value":"x"}'];
const mutation = fc.record({ kind: fc.constantFrom('cut', 'flip', 'flip', 'flip', 'insert', 'repeat'), at: fc.nat({ max: 9_999 }).map((place) => place / 10_000), bit: fc.integer({ min: 0, max: 7 }), fragment: fc.constantFrom(...fragments) });

for (const encoding of ['json', 'cbor'] as const) {
  test(`${runs} mutated documents in ${encoding}: a verdict each, a place for each finding, never a throw`, { timeout: 300_000 }, () => {
    const seeds = (['valid', 'invalid', 'tolerated'] as const).flatMap((expectation) => vectorNames(`iodef-${encoding}`, expectation)).map((name) => Buffer.from(readVector(name).bytes));
    const counts: Record<string, number> = {};
    const document = fc.tuple(fc.constantFrom(...seeds), fc.array(mutation, { minLength: 1, maxLength: 2 })).map(([seed, mutations]) => mutations.reduce(mutated, seed));
    fc.assert(
      fc.property(document, (bytes) => {
        const { verdict, findings } = judgeEncoded(bytes, encoding, rules);
        const unread = findings.some(({ requirement }) => /json-text|cbor-item/.test(requirement));
        for (const count of [verdict, unread ? 'unread' : 'read']) counts[count] = (counts[count] ?? 0) + 1;
        assert.ok(checkVerdicts.includes(verdict));
        assert.ok(verdict === 'valid' || findings.length > 0, 'a verdict without a finding');
        for (const finding of findings) {
          assert.ok(finding.line >= 1 && finding.column >= 1 && finding.where.startsWith('/'), JSON.stringify(finding));
          assert.doesNotMatch(lineOf('f', finding) + mendOf(finding), /[\p{Cc}\p{Cf}\p{Cs}]/u);
        }
      }),
      { seed: 8727, numRuns: runs, endOnFailure: true },
    );
    // The mutations reach every part: some get past the reader, most do not.
    assert.ok((counts['read'] ?? 0) > runs / 20 && (counts['unread'] ?? 0) > runs / 4 && (counts['valid'] ?? 0) > 10, JSON.stringify(counts));
  });
}

function mutated(bytes: Buffer, { kind, at, bit, fragment }: { readonly kind: string; readonly at: number; readonly bit: number; readonly fragment: string }): Buffer {
  const from = Math.floor(at * bytes.length);
  if (kind === 'cut') return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + bit)]);
  if (kind === 'insert') return Buffer.concat([bytes.subarray(0, from), Buffer.from(fragment), bytes.subarray(from)]);
  if (kind === 'repeat') return Buffer.concat([bytes.subarray(0, from + 40), bytes.subarray(from)]);
  const flipped = Buffer.from(bytes);
  if (flipped.length > from) flipped[from] = (flipped[from] ?? 0) ^ (1 << bit);
  return flipped;
}

test('the examples of RFC 8727 are tolerated, and what is said of each is in the defects register', (t) => {
  const rfc = published();
  if (!rfc) return t.skip('MILEPOST_SPECS names no folder of RFC texts');
  const [first = '', second = ''] = rfc.jsonExamples;
  const said = (bytes: Uint8Array, encoding: Encoding): readonly unknown[] => {
    const { verdict, findings } = judgeEncoded(bytes, encoding, rules);
    return [verdict, ...new Set(findings.map(({ where, defect }) => `${where.split('/').at(-1)} ${defect}`))];
  };
  assert.deepEqual(said(Buffer.from(first), 'json'), ['tolerated', 'version D33']);
  // D08: a string goes over the end of a line, which no JSON does; put on one line, it is as the first.
  assert.deepEqual(said(Buffer.from(second), 'json'), ['invalid', ' null']);
  assert.deepEqual(said(Buffer.from(second.replaceAll(/"[^"]*"/g, (text) => text.replaceAll(/\s*\n\s*/g, ' '))), 'json'), ['tolerated', 'version D33']);
  const [minimalDump = Buffer.alloc(0), campaignDump = Buffer.alloc(0)] = rfc.cborExamples;
  assert.deepEqual(said(minimalDump, 'cbor'), ['tolerated', 'version D33', 'GenerationTime D30']);
  assert.deepEqual(said(campaignDump, 'cbor'), ['tolerated', 'version D33', 'GenerationTime D30', 'StartTime D30']);
});
