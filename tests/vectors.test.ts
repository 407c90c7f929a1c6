import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import type { Finding } from '../src/evidence';
import type { Version } from '../src/iodef/model';
import { childrenOf, classOf } from '../src/iodef/facts';
import { hasAsManyAsItsTable, hasAttributeOfItsTable } from '../src/oracles/iodef-class';
import { type IodefDocument, readDocument } from '../src/oracles/iodef-document';
import { judgeOf } from '../src/oracles/iodef-judgements';
import { keepsToTheProse } from '../src/oracles/iodef-prose';
import { isSchemaValid } from '../src/oracles/iodef-schema';
import { readRequirements } from '../src/requirements/features';
import { isMandatory } from '../src/requirements/requirement';
import { readVector, vectorNames } from '../src/vectors';
import { validateXml } from '../src/xml/validate';

/** The extension that each family is of, besides IODEF in the version of the document. */
const families: Readonly<Record<string, string | undefined>> = {
  iodef: undefined,
  iodef1: undefined,
  'iodef-sci': 'RFC7203',
  'iodef-enum': 'RFC7495',
  'iodef-phishing': 'RFC5901',
  'iodef-fraud': 'RFC5941',
};

for (const [family, extension] of Object.entries(families)) {
  const findingsIn = (document: IodefDocument, version: Version): readonly Finding[] => findingsBy(document, version, extension);

  describe(`vectors/${family}`, () => {
    for (const name of vectorNames(family, 'valid')) {
      const version = versionOf(name);
      test(`${name} is valid for the schema as printed and clean for every oracle`, async () => {
        const document = await validated(name, version);
        assert.equal(document.strictValidity?.valid, true, JSON.stringify(document.strictValidity));
        assert.deepEqual(findingsIn(document, version), []);
      });
    }

    for (const { vector, twin, violation } of rowsOf(family)) {
      test(`${vector} differs from its twin in one place: ${violation}`, async () => {
        const [before, after] = [readVector(twin).bytes, readVector(vector).bytes];
        assert.equal(readVector(twin).expectation, 'valid');
        const [start, end] = changedPart(before, after);
        assert.ok(end > start || before.length !== after.length, 'the same bytes');
        const version = versionOf(twin);
        const document = await validated(vector, version);
        const findings = findingsIn(document, version).filter(({ defect }) => defect === undefined);
        assert.ok(findings.length > 0, 'no oracle finds anything');
        const [first, last] = linesOf(after, start, end);
        const lines = findings.map(({ where }) => Number(/:(\d+)/.exec(where)?.[1]));
        // A finding stands where the change is: at its lines, at the end of the tag that it is in, or at an element that begins before it.
        assert.ok(lines.every((line) => line <= last), `lines ${lines.join(', ')} for a change in ${first} to ${last}`);
      });
    }

    for (const name of vectorNames(family, 'tolerated')) {
      test(`${name} shows its defect and nothing else`, async () => {
        const { defect } = readVector(name);
        const version = versionOf(name);
        const findings = findingsIn(await validated(name, version), version);
        assert.ok(findings.length > 0, 'no oracle finds anything');
        assert.deepEqual([...new Set(findings.map((finding) => finding.defect))], [defect]);
      });
    }
  });
}

test('an invalid vector is a control, or stands in an outline with its twin', () => {
  const controls = ['not-iodef', 'not-xml'];
  for (const family of Object.keys(families)) {
    const paired = rowsOf(family).map(({ vector }) => vector);
    const alone = vectorNames(family, 'invalid').filter((name) => !paired.includes(name) && !controls.includes(path.basename(name)));
    assert.deepEqual(alone, []);
    assert.deepEqual(paired.filter((vector, index) => paired.indexOf(vector) !== index), [], 'in two rows');
  }
});

test('there are at least forty invalid vectors', () => {
  assert.ok(Object.keys(families).flatMap((family) => vectorNames(family, 'invalid')).length >= 40);
});

/** By its namespace; what has none of either is of the family's. */
function versionOf(name: string): Version {
  return name.startsWith('iodef1/') ? 'v1' : (readDocument(name, readVector(name).bytes).version ?? 'v2');
}

async function validated(name: string, version: Version): Promise<IodefDocument> {
  const { bytes } = readVector(name);
  const schema = version === 'v2' ? 'iodef-2.0' : 'iodef-1.0';
  const [validity, strictValidity] = [await validateXml(schema, bytes), await validateXml(schema, bytes, 'schema')];
  return { ...readDocument(name, bytes), validity, strictValidity };
}

/** All that the requirements of a sender of this version say, as far as they bind or concern the schema's place; and schema and prose as wholes. */
function findingsBy(document: IodefDocument, version: Version, extension: string | undefined): readonly Finding[] {
  const tables = ['IODEF-Document', 'Incident'].flatMap((className) => {
    const facts = classOf(version, className);
    return [
      ...childrenOf(facts).flatMap(([, child]) => hasAsManyAsItsTable(document, version, className, child)),
      ...Object.keys(facts.attributes ?? {}).flatMap((attribute) => hasAttributeOfItsTable(document, version, className, attribute)),
    ];
  });
  const ofExtension = extension === undefined ? [] : sentencesOf(extension);
  const judged = [...sentences[version], ...ofExtension].flatMap((sentence) => judgeOf(sentence)?.(document, version) ?? []);
  return [...tables, ...judged, ...isSchemaValid(document, version), ...keepsToTheProse(document, version)];
}

const sentences: Readonly<Record<Version, readonly string[]>> = { v1: sentencesOf('RFC5070'), v2: sentencesOf('RFC7970') };

function sentencesOf(specification: string): readonly string[] {
  const binding = readRequirements().filter((requirement) => requirement.specification === specification && (isMandatory(requirement.level) || requirement.section === '4.2'));
  const steps = binding.flatMap(({ cases }) => cases.filter(({ roles }) => roles.includes('iodef-sender'))).flatMap((each) => each.steps);
  return [...new Set(steps.map((step) => step.replace(/^(Then|And) /, '')))].filter((sentence) => judgeOf(sentence) !== undefined);
}

/** The rows of all outlines that name an invalid vector of the family and its twin. */
function rowsOf(family: string): readonly { readonly vector: string; readonly twin: string; readonly violation: string }[] {
  const folder = path.resolve(__dirname, '../features');
  const text = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.feature'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');
  const row = new RegExp(`\\| (${family}/invalid/\\S+) +\\| (${family}/valid/\\S+) +\\| (.+?) +\\|`, 'g');
  return [...text.matchAll(row)].map(([, vector = '', twin = '', violation = '']) => ({ vector, twin, violation }));
}

/** Where the second begins to differ from the first, and where it is the same again. */
function changedPart(before: Uint8Array, after: Uint8Array): readonly [start: number, end: number] {
  let start = 0;
  while (start < after.length && before[start] === after[start]) start++;
  let same = 0;
  while (same < Math.min(before.length, after.length) - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return [start, after.length - same];
}

/** Lines of the changed part, to the end of the tag that it may be in, and one on, as what is missing shows only behind it. */
function linesOf(bytes: Uint8Array, start: number, end: number): readonly [first: number, last: number] {
  const lineAt = (offset: number): number => Buffer.from(bytes.subarray(0, offset)).toString('latin1').split('\n').length;
  return [lineAt(start), lineAt(Math.max(end, bytes.indexOf('>'.charCodeAt(0), end))) + 1];
}
