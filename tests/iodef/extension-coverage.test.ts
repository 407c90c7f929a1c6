import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenIn } from '../../src/grammar/broken';
import { type ExtensionGrammar, extensionGrammars } from '../../src/grammar/extension-coverage';
import { extensionsOf } from '../../src/iodef/extensions/extensions';
import { modelOf } from '../../src/iodef/facts';
import { versions } from '../../src/iodef/model';
import { readVector, vectorNames } from '../../src/vectors';
import { parseXml } from '../../src/xml/tree';

const grammars = extensionGrammars();
const families = ['iodef-sci', 'iodef-enum', 'iodef-phishing', 'iodef-fraud'];

test('each extension of either version is counted, every item once', () => {
  const all = versions.flatMap((version) => extensionsOf(version).map(({ specification }) => specification));
  assert.deepEqual(grammars.map(({ specification }) => specification).sort(), [...new Set(all)].sort());
  for (const { items, counts } of grammars) {
    assert.equal(new Set(items.map(({ key }) => key)).size, items.length);
    assert.equal(counts.find(({ kind }) => kind === 'all')?.total, items.length);
  }
});

test('vectors exercise and violate what they are named for', () => {
  const expected = [
    ['RFC5901', 'LureSource/iodef1:System', 'iodef-phishing/valid/minimal', 'iodef-phishing/invalid/lure-without-system'],
    ['RFC5901', 'PhraudReport/LureSource', 'iodef-phishing/valid/minimal', 'iodef-phishing/invalid/sensor-before-lure'],
    ['RFC5901', 'PhraudReport/@FraudType=dnsspoof', 'iodef-phishing/valid/fraud-types', 'iodef-phishing/invalid/fraud-type-unknown'],
    ['RFC5901', 'HEXBIN', 'iodef-phishing/valid/malware', 'iodef-phishing/invalid/malware-odd-digits'],
    ['RFC5941', 'DECIMAL', 'iodef-fraud/valid/payments', 'iodef-fraud/invalid/amount-in-words'],
    ['RFC5941', 'FraudEventPayment/PayeeName', 'iodef-fraud/valid/payments', 'iodef-fraud/invalid/payment-with-two-payees'],
    ['RFC7203', 'RawData/@dtype=xml', 'iodef-sci/valid/raw-data', 'iodef-sci/invalid/raw-data-of-type-string'],
    ['RFC7495', 'ReferenceName/ID', 'iodef-enum/valid/minimal', 'iodef-enum/invalid/two-ids'],
  ] as const;
  for (const [specification, key, valid, invalid] of expected) {
    const item = grammars.find((grammar) => grammar.specification === specification)?.items.find((each) => each.key === key);
    assert.ok(item, key);
    assert.ok(item.exercisedBy.includes(valid), `${key}: expected ${valid}, got ${item.exercisedBy.join(', ')}`);
    assert.ok(item.violatedBy.includes(invalid), `${key}: expected ${invalid}, got ${item.violatedBy.join(', ')}`);
  }
});

test('no valid vector breaks an item', () => {
  for (const name of families.flatMap((family) => vectorNames(family, 'valid'))) {
    const root = parseXml(readVector(name).bytes).document?.root;
    assert.ok(root, name);
    for (const version of versions.filter((each) => modelOf(each).namespace === root.namespace)) {
      for (const model of extensionsOf(version)) assert.deepEqual([...brokenIn(model, root)], [], name);
    }
  }
});

test('all that enumerations and fraud can hold is exercised', () => {
  const missing = ({ items }: ExtensionGrammar): readonly string[] => items.filter(({ exercisedBy }) => exercisedBy.length === 0).map(({ key }) => key);
  for (const grammar of grammars.filter(({ specification }) => specification === 'RFC7495' || specification === 'RFC5941')) assert.deepEqual(missing(grammar), []);
});
