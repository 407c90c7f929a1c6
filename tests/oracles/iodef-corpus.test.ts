import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import type { Version } from '../../src/iodef/model';
import { hasChildrenInOrder, hasContentOfItsType } from '../../src/oracles/iodef-class';
import { type IodefDocument, readDocument } from '../../src/oracles/iodef-document';
import { extAttributeNeedsExtValue, extValueHasItsValue } from '../../src/oracles/iodef-extension-value';
import { hasIodefRoot } from '../../src/oracles/iodef-namespace';
import { keepsToTheProse } from '../../src/oracles/iodef-prose';
import { differencesBetween } from '../../src/oracles/iodef-round-trip';
import { isSchemaValid } from '../../src/oracles/iodef-schema';
import { isWellFormed } from '../../src/oracles/iodef-well-formed';
import { validateXml } from '../../src/xml/validate';

const corpus = process.env['MILEPOST_CORPUS'];
const missing = corpus && existsSync(path.join(corpus, 'expected.tsv')) ? false : 'MILEPOST_CORPUS names no folder with expected.tsv';

describe("documents that others wrote are judged as the corpus' two validators judge them", { skip: missing }, () => {
  for (const { file, version, valid } of missing ? [] : documentsOf(corpus ?? '')) {
    test(`${path.basename(file)}: ${valid ? 'valid' : 'invalid'}`, async () => {
      const document = await validated(file, version);
      const findings = [...isWellFormed(document), ...hasIodefRoot(document, version), ...isSchemaValid(document, version)];
      const nonconformities = findings.filter(({ defect }) => defect === undefined);
      if (!valid) {
        // What the RFC's own schema refuses and its prose allows is found too, under its defect; a step makes nothing of a document on which our parsers differ.
        assert.ok(findings.length > 0 || parsersDiffer(document), 'no oracle finds anything');
        return;
      }
      assert.deepEqual(nonconformities, []);
      assert.deepEqual([...hasChildrenInOrder(document, version, 'Incident'), ...hasContentOfItsType(document, version, 'Incident', 'DATETIME')], []);
      const beyondTheSchema = [...extValueHasItsValue(document), ...extAttributeNeedsExtValue(document), ...keepsToTheProse(document, version)];
      assert.deepEqual(beyondTheSchema.filter(({ defect }) => defect === undefined), []);
      const root = document.parsed.document?.root;
      assert.deepEqual(root && differencesBetween(root, root, version), []);
    });
  }
});

function parsersDiffer({ parsed, validity }: IodefDocument): boolean {
  return (parsed.fault !== undefined) !== (validity?.valid === false && validity.stage === 'well-formedness');
}

function documentsOf(folder: string): readonly { readonly file: string; readonly version: Version; readonly valid: boolean }[] {
  const [, ...lines] = readFileSync(path.join(folder, 'expected.tsv'), 'utf8').trimEnd().split('\n');
  return lines.flatMap((line) => {
    const [source = '', , name = '', kind, , verdict] = line.split('\t');
    const version = kind === 'IODEFv1' ? 'v1' : kind === 'IODEFv2' ? 'v2' : undefined;
    return version ? [{ file: path.join(folder, source, name), version, valid: verdict === 'valid' }] : [];
  });
}

async function validated(file: string, version: Version): Promise<IodefDocument> {
  const bytes = readFileSync(file);
  const schema = version === 'v2' ? 'iodef-2.0' : 'iodef-1.0';
  const [validity, strictValidity] = [await validateXml(schema, bytes), await validateXml(schema, bytes, 'schema')];
  return { ...readDocument(path.basename(file), bytes), validity, strictValidity };
}
