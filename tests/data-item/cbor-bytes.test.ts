import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decode, encode } from 'cbor2';
import fc from 'fast-check';
import { readCbor } from '../../src/data-item/cbor-bytes';
import type { Item } from '../../src/data-item/item';

function valueOf(item: Item): unknown {
  if (item.is === 'map') return Object.fromEntries(item.entries.map(({ key, value }) => [key, valueOf(value)]));
  if (item.is === 'array') return item.items.map(valueOf);
  if (item.is === 'bytes') return Buffer.from(item.bytes).toString('hex');
  return item.is === 'text' ? item.text : item.is === 'number' || item.is === 'simple' ? item.value : undefined;
}

const value = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 4 }, fc.string({ unit: 'grapheme' }), fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0), fc.boolean(), fc.constant(null), tie('list'), tie('map')),
  list: fc.array(tie('any')),
  map: fc.dictionary(fc.string().filter((name) => name !== '__proto__'), tie('any')),
})).any;

test('reads what cbor2 writes', () => {
  fc.assert(
    fc.property(value, (written) => {
      const { item, fault } = readCbor(encode(written));
      assert.ok(item, JSON.stringify(fault));
      assert.deepEqual(valueOf(item), JSON.parse(JSON.stringify(written)));
    }),
    { seed: 8949, numRuns: 3_000 },
  );
});

test('reads on no bytes that cbor2 refuses as ill-formed, and never throws', () => {
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.tuple(value, fc.nat(), fc.nat({ max: 255 })).map(([written, at, byte]) => {
    const encoded = Uint8Array.from(encode(written));
    if (encoded.length > 0) encoded[at % encoded.length] = byte;
    return encoded;
  }));
  fc.assert(
    fc.property(bytes, (given) => {
      const { fault } = readCbor(given);
      if (fault) return;
      // cbor2 also judges what tags say of their content and keys that come twice, which is not what well-formedness is.
      assert.doesNotThrow(() => decode(given, { ignoreGlobalTags: true, rejectDuplicateKeys: false, tags: new Map() }), /^(?!Error: (?:Insufficient|Extra|Unexpected|Unterminated))/);
    }),
    { seed: 8949, numRuns: 10_000 },
  );
});

describe('CBOR', () => {
  const wellFormed: readonly (readonly [what: string, hex: string, means: unknown])[] = [
    ['a string of no stated length', '7f6161626263ff', 'abc'],
    ['an array of no stated length', '9f01820203ff', [1, [2, 3]]],
    ['a map of no stated length', 'bf616101ff', { a: 1 }],
    ['nothing in them', '829fffbfff', [[], {}]],
    ['half a number', 'f93e00', 1.5],
    ['a negative number of 64 bits', '3b001fffffffffffff', -9_007_199_254_740_992],
    ['the mark of CBOR', 'd9d9f7a0', undefined],
  ];
  for (const [what, hex, means] of wellFormed) {
    test(`reads ${what}`, () => assert.deepEqual(valueOf(readCbor(Buffer.from(hex, 'hex')).item ?? { at: 0, is: 'text', text: 'none' }), means));
  }

  const faults: readonly (readonly [what: string, hex: string, message: RegExp, at: number])[] = [
    ['nothing', '', /got the end/, 0],
    ['a string that is cut', '63616', /expected 3 bytes, got 1/, 0],
    ['a length that is cut', '9a0001', /4 bytes behind the first/, 0],
    ['a length that nothing fills', '9bffffffffffffffff', /got the end/, 9],
    ['a string longer than all memory', '5bffffffffffffffff', /expected 18446744073709551615 bytes/, 0],
    ['an array without its end', '9f01', /got the end/, 2],
    ['a piece of another kind', '7f4161ff', /a piece of the same string/, 1],
    ['a break alone', 'ff', /a break where nothing/, 0],
    ['a break between key and value', 'bf6161ff', /between a key and its value/, 3],
    ['reserved information', '1c', /reserved/, 0],
    ['text that is not UTF-8', '61ff', /not UTF-8/, 0],
    ['more behind it', '0000', /1 bytes more/, 1],
  ];
  for (const [what, hex, message, at] of faults) {
    test(`refuses ${what}`, () => {
      const { fault } = readCbor(Buffer.from(hex, 'hex'));
      assert.match(fault?.message ?? 'none', message);
      assert.equal(fault?.at, at);
    });
  }

  test('refuses a million levels', () => assert.equal(readCbor(Buffer.alloc(1_000_000, 0x81)).fault?.declined, true));
  test('refuses a million tags', () => assert.equal(readCbor(Buffer.alloc(1_000_000, 0xc1)).fault?.declined, true));
  test('remarks a key that comes twice', () => assert.deepEqual(readCbor(Buffer.from('a201000101', 'hex')).remarks?.map(({ is, at }) => [is, at]), [['duplicate', 3]]));
  test('reads a map whose key is an array, as one of no name', () => {
    const { item } = readCbor(Buffer.from('a1810102', 'hex'));
    assert.deepEqual(item?.is === 'map' && item.entries.map(({ key }) => key), [undefined]);
  });
});
