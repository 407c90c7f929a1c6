import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { classRulesFile, classRulesText, sectionsOf } from '../../src/iodef/derived/class-rules';
import { modelOf } from '../../src/iodef/facts';
import { versions } from '../../src/iodef/model';
import { readDocument, type IodefDocument } from '../../src/oracles/iodef-document';
import { hasClassOf, keepsToTablesOf } from '../../src/oracles/iodef-table';
import { projectFolder } from '../../src/requirements/features';
import { readVector } from '../../src/vectors';
import { validateXml } from '../../src/xml/validate';

for (const version of versions) {
  test(`the Rules of the class tables of ${modelOf(version).specification} are what the tables give (scripts/derive-class-rules.ts writes them)`, () => {
    assert.equal(readFileSync(path.join(projectFolder, classRulesFile(version)), 'utf8'), classRulesText(version));
    const named = [...sectionsOf(version).values()].flat().map(([name]) => name);
    assert.deepEqual([...named, 'IODEF-Document', 'Incident'].sort(), Object.keys(modelOf(version).classes).sort());
  });
}

test('a fault is of the section whose class has it: of the parent for a child out of its place, of the class around for a type', async () => {
  assert.deepEqual(await sectionsAtFault('iodef/derived/contact-two-timezone'), ['3.9']);
  assert.deepEqual(await sectionsAtFault('iodef/derived/hash-data-wrong-scope'), ['3.26']);
  assert.deepEqual(await sectionsAtFault('iodef/derived/event-data-wrong-detect-time'), ['3.14']);
  assert.deepEqual(await sectionsAtFault('iodef/derived/indicator-id-wrong-content'), ['3.29']);
  assert.deepEqual(await sectionsAtFault('iodef/derived/incident-wrong-purpose'), []);
  assert.deepEqual(await sectionsAtFault('iodef/valid/class-contact'), []);
});

test('a document has the classes of a section or has not', async () => {
  const document = await judgedDocument('iodef/valid/minimal');
  assert.deepEqual([...sectionsOf('v2').keys()].filter((section) => hasClassOf(section, document, 'v2')), ['3.4', '3.9']);
});

async function judgedDocument(name: string): Promise<IodefDocument> {
  const { bytes } = readVector(name);
  return { ...readDocument(name, bytes), validity: await validateXml('iodef-2.0', bytes), strictValidity: await validateXml('iodef-2.0', bytes, 'schema') };
}

async function sectionsAtFault(name: string): Promise<readonly string[]> {
  const document = await judgedDocument(name);
  return [...sectionsOf('v2').keys()].filter((section) => keepsToTablesOf(section, document, 'v2').length > 0);
}
