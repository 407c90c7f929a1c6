import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Item } from '../../src/data-item/item';
import { readJson } from '../../src/data-item/json-text';

const read = (text: string | Uint8Array) => readJson(typeof text === 'string' ? Buffer.from(text) : text);

/** What the item says, as JSON.parse would give it. */
function valueOf(item: Item): unknown {
  if (item.is === 'map') return item.entries.map(({ key, value }) => [key, valueOf(value)]);
  if (item.is === 'array') return item.items.map(valueOf);
  return item.is === 'text' ? item.text : item.is === 'number' || item.is === 'simple' ? item.value : undefined;
}

function pairsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pairsOf);
  return typeof value === 'object' && value !== null ? Object.entries(value).map(([key, each]) => [key, pairsOf(each)]) : value;
}

test('reads any JSON text as JSON.parse does', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const { item, fault } = read(text);
      assert.ok(item, JSON.stringify(fault));
      // JSON.parse drops names that come twice and sorts numeric ones, so only texts without either are compared.
      if (!/"(?:\d+|__proto__)":/.test(text)) assert.deepEqual(valueOf(item), pairsOf(JSON.parse(text)));
    }),
    { seed: 8259, numRuns: 3_000 },
  );
});

test('takes and refuses what JSON.parse takes and refuses, whatever is cut or put in', () => {
  const pieces = ['{', '}', '[', ']', ',', ':', '"', '\\', '\\u00', '0', '-', '1e', '.', 'tru', 'null', ' ', '\n', '\t', '\u0001', '//', "'"];
  const texts = fc.tuple(fc.json(), fc.nat(), fc.constantFrom(...pieces), fc.boolean()).map(([text, at, piece, insert]) => text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + (insert ? 0 : 1)));
  fc.assert(
    fc.property(texts, (text) => {
      let parsed = true;
      try {
        JSON.parse(text);
      } catch {
        parsed = false;
      }
      assert.equal(read(text).item !== undefined, parsed, text);
    }),
    { seed: 8259, numRuns: 10_000 },
  );
});

describe('what not everybody reads alike is remarked, with its place', () => {
  const remarks = [
    ['{"a":1,"b":[{"c":1,"c":2}]}', 'duplicate', '/b/0', 19],
    ['{"a":"\\ud800"}', 'not text', '/a', 5],
    ['{"a":1e999}', 'out of range', '/a', 5],
    ['\ufeff{}', 'byte order mark', '', 0],
  ] as const;
  for (const [text, is, pointer, at] of remarks) {
    test(is, () => {
      const found = read(text).remarks?.map((remark) => [remark.is, remark.pointer, remark.at]);
      assert.deepEqual(found, [[is, pointer, at]]);
    });
  }
});

describe('what cannot be read is a fault, and never more', () => {
  const faults: readonly (readonly [what: string, text: string | Uint8Array, message: RegExp, declined?: true])[] = [
    ['nothing', '', /got the end/],
    ['a million levels', '['.repeat(1_000_000), /nested deeper than 256/, true],
    ['a million objects', '{"a":'.repeat(1_000_000), /nested deeper than 256/, true],
    ['more values than are read', `[${'0,'.repeat(600_000)}0]`, /more than 500000 values/, true],
    ['bytes that are not UTF-8', Uint8Array.of(0x22, 0xff, 0x22), /not UTF-8/],
    ['a control character', '"a\nb"', /no control character in a string/],
    ['no end', '{"a":', /a value, got the end/],
    ['a comma too many', '[1,]', /a value/],
    ['more behind it', '{} {}', /the end of the text/],
    ['a leading zero', '01', /the end of the text/],
  ];
  for (const [what, text, message, declined] of faults) {
    test(what, () => {
      const { fault } = read(text);
      assert.match(fault?.message ?? 'none', message);
      assert.equal(fault?.declined, declined);
    });
  }
});
