import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../src/oracles/iodef-document';
import { numbersUnpredictably, showsNumbering } from '../../src/oracles/iodef-numbering';

const documents = (...ids: readonly string[]) =>
  ids.map((id, index) => readDocument(`${index}.xml`, Buffer.from(`<IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0"><Incident><IncidentID name="csirt.example.net">${id}</IncidentID></Incident></IODEF-Document>`)));

test('three numbers in a row are counted, in whatever order and document they come', () => {
  const [finding, ...others] = numbersUnpredictably(documents('2026-0009', '2026-0007', '2026-0012', '2026-0008'), 'v2');
  assert.match(finding?.where ?? '', /^0\.xml:1 /);
  assert.equal(finding?.actual, 'the third of 2026-0007, 2026-0008, 2026-0009');
  assert.deepEqual(others, []);
});

test('two in a row, the same number again, numbers of different series, and no numbers are not', () => {
  for (const ids of [['1', '2', '4'], ['1', '2', '2'], ['2025-1', '2026-2', '2026-3'], ['a', 'b', 'c']]) assert.deepEqual(numbersUnpredictably(documents(...ids), 'v2'), [], ids.join());
});

test('fewer than three show nothing', () => {
  assert.equal(showsNumbering(documents('1', '2'), 'v2'), false);
  assert.equal(showsNumbering(documents('1', '2', '9'), 'v2'), true);
});
