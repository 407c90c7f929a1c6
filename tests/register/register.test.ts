import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { measured } from '../../scripts/measured';
import { readTarget } from '../../src/register/read';
import { publishedSchema, publishedSchemaFile } from '../../src/register/published-schema';
import { claimedOnly, type Target } from '../../src/register/target';
import { readRequirements } from '../../src/requirements/features';

const folder = path.dirname(publishedSchemaFile);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const known = readRequirements();
const read = (name: string): Target => readTarget(path.join(folder, name));

describe('the register', () => {
  for (const name of files) {
    it(`has a sound entry ${name}`, () => {
      const target = readTarget(path.join(folder, name), { known });
      assert.equal(
        target.claims.every((claim) => claimedOnly(target, claim) !== undefined),
        !measured.some((each) => each.name === path.parse(name).name),
      );
    });
  }

  it('has an entry for each member of RFC 8134, in its group', () => {
    const sections = files
      .map(read)
      .flatMap(({ implementation }) => (implementation.reportSection ? [[implementation.reportSection, implementation.group]] : []));
    const expected = [
      ...['2.1', '2.2', '2.3'].map((section) => [section, 'Consortiums and ISACs']),
      ...['3.1', '3.2', '3.3'].map((section) => [section, 'Open source']),
      ...['4.1', '4.2', '4.3', '4.4'].map((section) => [section, 'Vendors']),
      ...['5.1', '5.2'].map((section) => [section, 'Planned support']),
      ...['6.1', '6.2', '6.3'].map((section) => [section, 'Other']),
      ...['7.1', '7.1', '7.1', '7.1', '7.1', '7.1', '7.2', '7.3'].map((section) => [section, 'Implementation guide']),
    ];
    assert.deepEqual(sections.sort(), expected.sort());
  });

  it('names each implementation once', () => {
    const names = files.map((name) => read(name).implementation.name);
    assert.equal(new Set(names).size, names.length);
  });

  it('contacts projects and organizations, never a person by e-mail', () => {
    for (const name of files) assert.doesNotMatch(read(name).implementation.contact, /@/, name);
  });
});

describe('the published JSON Schema', () => {
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  const validate = ajv.compile(JSON.parse(readFileSync(publishedSchemaFile, 'utf8')) as object);

  it('is the one that is read by', () => {
    const isInStep = readFileSync(publishedSchemaFile, 'utf8') === publishedSchema();
    assert.ok(isInStep, 'expected target.schema.json to be what the source says; run: node -r ts-node/register scripts/target-schema.ts');
  });

  it('accepts every entry of the register', () => {
    for (const name of files) assert.ok(validate(parse(readFileSync(path.join(folder, name), 'utf8'))), `${name}: ${ajv.errorsText(validate.errors)}`);
  });

  it('refuses unknown keys, missing facts and wrong words', () => {
    const entry = parse(readFileSync(path.join(folder, 'prosody.yaml'), 'utf8')) as { implementation: Record<string, unknown>; [key: string]: unknown };
    const { name: _name, ...nameless } = entry.implementation;
    assert.equal(validate({ ...entry, netwrok: {} }), false);
    assert.equal(validate({ ...entry, implementation: nameless }), false);
    assert.equal(validate({ ...entry, implementation: { ...entry.implementation, maturity: 'great' } }), false);
  });

  it('says what every field means', () => {
    const fields = (node: unknown, at: string): readonly string[] => {
      if (typeof node !== 'object' || node === null) return [];
      const { properties = {} } = node as { readonly properties?: Record<string, { readonly description?: string }> };
      return [
        ...Object.entries(properties).flatMap(([key, field]) => (field.description ? [] : [`${at}.${key}`])),
        ...Object.entries(node).flatMap(([key, child]) => fields(child, `${at}.${key}`)),
      ];
    };
    const undescribed = fields(JSON.parse(publishedSchema()), '').filter((at) => !/\.(value|because|file|user)$/.test(at));
    assert.deepEqual(undescribed, []);
  });
});
