import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { judgeEncoded } from '../../src/check/judge-encoded';
import { encodings } from '../../src/data-item/encoding';
import { readEncoded } from '../../src/oracles/iodef-encoded';
import { departuresOf } from '../../src/oracles/iodef-form';
import { isMandatory } from '../../src/requirements/requirement';
import { readVector, vectorNames } from '../../src/vectors';
import { rules } from '../check/judging';
import { isValidUnder } from './cddl-validity';
import { published } from './published';

const rfc = published();
const features = path.resolve(__dirname, '../../features/rfc8727-json');
const text = readdirSync(features).map((file) => readFileSync(path.join(features, file), 'utf8')).join('\n');

for (const encoding of encodings) {
  const family = `iodef-${encoding}`;
  const rows = [...text.matchAll(new RegExp(`\\| (${family}/invalid/\\S+) +\\| (${family}/valid/\\S+) +\\| (.+?) +\\|`, 'g'))].map(([, vector = '', twin = '', violation = '']) => ({ vector, twin, violation }));
  const judged = (name: string) => judgeEncoded(readVector(name).bytes, encoding, rules);

  describe(`vectors/${family}`, () => {
    for (const name of vectorNames(family, 'valid')) {
      test(`${name} is clean for every Rule, and valid under the CDDL of section 6`, () => {
        assert.deepEqual(judged(name), { version: '2.00', verdict: 'valid', findings: [], notes: [] });
        const { item } = readEncoded(name, readVector(name).bytes, encoding).read;
        assert.ok(item && (!rfc || isValidUnder(rfc.cddl, item, encoding)));
      });
    }

    for (const { vector, twin, violation } of rows) {
      test(`${vector} differs from its twin in one place: ${violation}`, () => {
        const [before, after] = [readVector(twin).bytes, readVector(vector).bytes];
        assert.notDeepEqual(before, after);
        const { verdict, findings } = judged(vector);
        assert.equal(verdict, 'invalid');
        assert.ok(findings.every(({ defect }) => defect === null));
        // One defect: what is wrong is wrong in one place, and at most one place more misses what should be there.
        assert.equal(new Set(findings.filter(({ actual }) => actual !== 'no such member').map(({ where }) => where)).size <= 1, true, JSON.stringify(findings));
        const { item } = readEncoded(vector, after, encoding).read;
        const byModel = findings.some(({ requirement }) => !/json-text|cbor-item|unique/.test(requirement)) && !vector.endsWith('key-twice');
        if (item && rfc && byModel) assert.equal(isValidUnder(rfc.cddl, item, encoding), false);
      });
    }

    for (const name of vectorNames(family, 'tolerated')) {
      test(`${name} shows its defect and nothing else`, () => {
        const { verdict, findings } = judged(name);
        assert.equal(verdict, 'tolerated');
        assert.deepEqual([...new Set(findings.filter(({ level }) => level && isMandatory(level)).map(({ defect }) => defect))], [readVector(name).defect]);
      });
    }

    test('an invalid vector is a control, or stands in one row with its twin', () => {
      const paired = rows.map(({ vector }) => vector);
      assert.deepEqual(vectorNames(family, 'invalid').filter((name) => !paired.includes(name)), [`${family}/invalid/not-iodef`]);
      assert.deepEqual(paired.filter((vector, index) => paired.indexOf(vector) !== index), []);
    });
  });
}

test('the vectors of both encodings show every kind of departure', () => {
  const kinds = encodings.flatMap((encoding) =>
    [...vectorNames(`iodef-${encoding}`, 'invalid'), ...vectorNames(`iodef-${encoding}`, 'tolerated')].flatMap((name) => {
      const { item } = readEncoded(name, readVector(name).bytes, encoding).read;
      return item ? departuresOf(item, encoding).map(({ kind }) => kind) : [];
    }),
  );
  assert.deepEqual([...new Set(kinds)].sort(), ['array', 'binary', 'cbor type', 'choice', 'dissolved', 'form', 'key', 'member', 'raw data', 'type', 'value']);
});
