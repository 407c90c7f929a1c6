import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { coverageOfGrammar, grammarCounts } from '../../src/grammar/coverage';
import { modelOf } from '../../src/iodef/facts';
import { itemKinds } from '../../src/iodef/derived/items';
import { reachableClasses } from '../../src/iodef/derived/mutants';
import { kebabOf } from '../../src/iodef/derived/names';
import { defectiveVectors, familyOf, wholeName, wholeVector } from '../../src/iodef/derived/vectors';
import { versions } from '../../src/iodef/model';
import { readVector, vectorNames } from '../../src/vectors';
import { validateXml } from '../../src/xml/validate';

const features = path.resolve(__dirname, '../../features');

for (const version of versions) {
  const { specification } = modelOf(version);
  const [schema, classes] = [version === 'v1' ? 'iodef-1.0' : 'iodef-2.0', reachableClasses(version)] as const;
  const feature = (file: string): string => readFileSync(path.join(features, `${specification.toLowerCase()}-iodef`, file), 'utf8');

  describe(`vectors from the tables of ${specification}`, () => {
    test('what is kept is what the tables give (scripts/derive-vectors.ts writes it)', () => {
      for (const className of classes) {
        const { name, bytes } = wholeVector(version, className);
        assert.equal(Buffer.from(readVector(name).bytes).toString(), Buffer.from(bytes).toString(), name);
      }
      const kept = vectorNames(familyOf[version], 'valid').filter((name) => name.includes('/class-'));
      assert.deepEqual(kept, classes.map((className) => wholeName(version, className)).sort());
    });

    test('a recipient is given all of each class, and what breaks it', () => {
      const [accepting, rejecting] = [feature('3-information-model.feature'), feature('4.3-validation.feature')];
      for (const className of classes) {
        assert.match(accepting, new RegExp(`\\| ${wholeName(version, className)} +\\| all of ${className} +\\|`));
        assert.match(rejecting, new RegExp(`\\| ${wholeName(version, className)} +\\| ${className} +\\|`));
      }
    });

    test('each that breaks something has a name and bytes of its own, and is found by its name', () => {
      const all = classes.flatMap((className) => defectiveVectors(version, className));
      assert.ok(all.length > (version === 'v1' ? 250 : 600));
      assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
      for (const { name, bytes } of all) {
        const vector = readVector(name);
        assert.deepEqual([vector.expectation, Buffer.from(vector.bytes).equals(bytes)], ['invalid', true], name);
      }
      assert.throws(() => readVector(`${familyOf[version]}/derived/incident-no-such-thing`), /expected one that the tables of the data model give/);
    });

    test('each of these is well-formed, and invalid by either reading where it is broken', async () => {
      for (const className of classes) {
        for (const { name, bytes, violation } of defectiveVectors(version, className)) {
          const validity = await validateXml(schema, bytes);
          assert.ok(validity.valid === false && validity.stage === 'schema', `${name}: expected it invalid, as ${violation}`);
        }
      }
    });

    test('the vectors exercise and violate all of the grammar', () => {
      const items = coverageOfGrammar(version);
      assert.deepEqual(items.filter(({ exercisedBy }) => exercisedBy.length === 0).map(({ key }) => key), [], 'exercised by none');
      assert.deepEqual(items.filter(({ violatedBy }) => violatedBy.length === 0).map(({ key }) => key), [], 'violated by none');
      assert.equal(new Set(items.map(({ key }) => key)).size, items.length);
      assert.deepEqual(grammarCounts(version).map(({ kind }) => kind), ['all', ...itemKinds]);
      for (const { kind, total } of grammarCounts(version)) assert.ok(total >= 10, kind);
    });

    test('what a valid vector cannot show is so because of a defect, and little', () => {
      const disputed = coverageOfGrammar(version).filter(({ defect }) => defect !== undefined);
      assert.ok(disputed.length > 3 && disputed.length < 25, `expected a few, got ${disputed.map(({ key }) => key).join(', ')}`);
    });
  });
}

test('names of the model in file names', () => {
  const names = ['IODEF-Document', 'IncidentID', 'ML_STRING', 'EmailX-Mailer', 'WindowsRegistryKeysModified', 'ds:X509Data', 'BulkObservableFormat'];
  assert.deepEqual(names.map(kebabOf), ['iodef-document', 'incident-id', 'ml-string', 'email-x-mailer', 'windows-registry-keys-modified', 'ds-x509-data', 'bulk-observable-format']);
});
