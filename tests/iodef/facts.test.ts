import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { extensionsOf } from '../../src/iodef/extensions/extensions';
import { childrenOf, classOf, enumerationOf, modelOf, permittedValues } from '../../src/iodef/facts';
import { versions, type ClassFacts, type Model } from '../../src/iodef/model';
import { extensionContent as extensionContent1 } from '../../src/iodef/v1/types';
import { extensionContent as extensionContent2 } from '../../src/iodef/v2/types';
import { defectsFrom } from '../../src/report/defects';

const models: readonly Model[] = versions.flatMap((version) => [modelOf(version), ...extensionsOf(version)]);

describe('questions to the tables', () => {
  test('a class by its name, and a structured type by the name of a child', () => {
    assert.equal(classOf('v2', 'Incident').section, '3.2');
    assert.equal(classOf('v1', 'Incident').section, '3.2');
    assert.equal(classOf('v2', 'AdditionalData').section, '2.16');
    assert.equal(classOf('v1', 'RecordItem').section, '3.6');
    assert.equal(classOf('v2', 'IntendedImpact').section, '3.12.2');
  });

  test('a class that does not exist', () => {
    assert.throws(() => classOf('v1', 'Indicator'), /RFC5070: expected the name of a class, got "Indicator"/);
    assert.throws(() => classOf('v2', 'constructor'), /RFC7970: expected the name of a class/);
  });

  test('a class of an extension by its prefix, in the versions where it may stand', () => {
    assert.equal(classOf('v1', 'phish:LureSource').section, '5.9');
    assert.equal(classOf('v2', 'sci:Weakness').section, '4.5.5');
    assert.throws(() => classOf('v2', 'thraud:FraudEventOther'), /thraud:FraudEventOther: expected the prefix of an extension of RFC7970/);
    assert.throws(() => classOf('v1', 'phish:constructor'), /RFC5901: expected the name of a class/);
  });

  test('the values of an enumeration, by the prose and by either reading', () => {
    assert.deepEqual(enumerationOf('v2', 'Incident', 'purpose').values, ['traceback', 'mitigation', 'reporting', 'watch', 'other']);
    assert.deepEqual(permittedValues(enumerationOf('v2', 'Counter', 'type')), ['count', 'peak', 'average', 'ext-value', 'counter', 'rate']);
    assert.deepEqual(permittedValues(enumerationOf('v1', 'Incident', 'restriction')), ['public', 'need-to-know', 'private', 'default']);
    assert.throws(() => enumerationOf('v2', 'IncidentID', 'name'), /IncidentID\/@name: expected an enumeration, got STRING/);
    assert.throws(() => enumerationOf('v2', 'IncidentID', 'purpose'), /got nothing/);
  });

  test('the children of a class, groups opened', () => {
    assert.deepEqual(childrenOf(classOf('v2', 'HistoryItem')).map(([cardinality, name]) => `${cardinality} ${name}`), [
      '1 DateTime',
      '0..1 IncidentID',
      '0..1 Contact',
      '0..* Description',
      '0..* DefinedCOA',
      '0..* AdditionalData',
    ]);
    assert.ok(childrenOf(classOf('v2', 'Indicator')).some(([, name]) => name === 'IndicatorReference'));
    assert.deepEqual(childrenOf(classOf('v2', 'Flow'), classOf('v2', 'Record')).map(([, name]) => name), ['System', 'RecordData']);
  });
});

describe('the tables hold together', () => {
  const classes: readonly (readonly [name: string, facts: ClassFacts])[] = models.flatMap(({ specification, classes: all, types }) =>
    Object.entries({ ...all, ...types }).map(([name, facts]) => [`${specification} ${name}`, facts] as const),
  );

  test('every child is a class, has a type, or is of XML Signature', () => {
    const known = new Set(models.flatMap(({ prefix, classes: all }) => Object.keys(all).map((name) => `${prefix}:${name}`)));
    for (const { prefix, classes: all } of models) {
      for (const [, name, type, inSchema] of childrenOf(...Object.values(all)).filter((child) => child[2] === undefined)) {
        assert.equal(type, undefined);
        for (const each of inSchema?.name ? [name, inSchema.name] : [name]) {
          assert.ok(each.startsWith('ds:') || known.has(each.includes(':') ? each : `${prefix}:${each}`), each);
        }
      }
    }
  });

  test('what a class demands are children of it', () => {
    for (const [name, { demands, children = [] }] of classes) {
      const demanded = demands && ('atLeastOne' in demands ? demands.atLeastOne : demands.exactlyOne);
      const names = childrenOf({ children }).flatMap(([, child, , inSchema]) => [child.replace(/^.*:/, ''), ...(inSchema?.name ? [inSchema.name] : [])]);
      if (demanded === 'any') assert.ok(names.length > 1, name);
      else assert.deepEqual((demanded ?? []).filter((each) => !names.includes(each)), [], name);
    }
  });

  test('no class has both character content and children', () => {
    assert.deepEqual(classes.filter(([, { content, children }]) => content && children).map(([name]) => name), []);
  });

  test('values are names, each once, and a default is one of them', () => {
    for (const [className, { attributes = {} }] of classes) {
      for (const [attribute, { type, default: byDefault }] of Object.entries(attributes)) {
        if (typeof type === 'string') continue;
        const values = permittedValues(type);
        const name = type.spaced ? /^[\w-]+( \w+)*$/ : /^[\w.-]+$/;
        assert.deepEqual(values.filter((value) => !name.test(value)), [], `${className}/@${attribute}`);
        assert.equal(new Set(values).size, values.length, `${className}/@${attribute}`);
        assert.ok(byDefault === undefined || values.includes(byDefault), `${className}/@${attribute}`);
      }
    }
  });

  test('every defect that a table names is in the register', () => {
    const known = defectsFrom(readFileSync(path.join(__dirname, '../../reports/defects.yaml'), 'utf8')).map(({ id }) => id);
    const named = new Set([...JSON.stringify(models).matchAll(/"defect":"(\w+)"/g)].map(([, id]) => id ?? ''));
    assert.ok(named.size >= 6);
    assert.deepEqual([...named].filter((id) => !known.includes(id)), []);
  });

  test('the data types of extensions are the values of dtype', () => {
    for (const version of versions) {
      const contents = version === 'v1' ? extensionContent1 : extensionContent2;
      const { values } = enumerationOf(version, 'AdditionalData', 'dtype');
      assert.deepEqual(values.filter((value) => value !== 'json'), Object.keys(contents));
    }
  });
});
