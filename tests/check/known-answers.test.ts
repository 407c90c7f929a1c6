import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { defectsFrom } from '../../src/report/defects';
import { projectFolder } from '../../src/requirements/features';
import { readVector, vectorNames } from '../../src/vectors';
import { judged } from './judging';

const corpus = process.env['MILEPOST_CORPUS'];
const missing = corpus && existsSync(path.join(corpus, 'expected.tsv')) ? false : 'MILEPOST_CORPUS names no folder with expected.tsv';
const register = new Set(defectsFrom(readFileSync(path.join(projectFolder, 'reports/defects.yaml'), 'utf8')).map(({ id }) => id));

describe('every vector gets the verdict of its folder', () => {
  for (const family of ['iodef', 'iodef1']) {
    for (const name of vectorNames(family, 'valid')) {
      test(name, async () => {
        const { verdict, findings, notes } = await judged(readVector(name).bytes);
        assert.deepEqual([verdict, findings.filter(({ level, defect }) => level === 'MUST' && !defect), notes], ['valid', [], []]);
      });
    }
    for (const name of vectorNames(family, 'invalid')) {
      test(name, async () => {
        const { verdict, findings } = await judged(readVector(name).bytes);
        assert.equal(verdict, 'invalid');
        assert.ok(findings.some(({ defect, line, column }) => !defect && line >= 1 && column >= 1));
      });
    }
    for (const name of vectorNames(family, 'tolerated')) {
      test(name, async () => {
        const { verdict, findings } = await judged(readVector(name).bytes, true);
        assert.ok(verdict === 'tolerated' || verdict === 'valid', verdict);
        const { defect } = readVector(name);
        assert.ok(findings.some((finding) => finding.defect === defect), `nothing names ${defect}`);
      });
    }
  }
});

describe('every IODEF document that others wrote gets the verdict that two validators gave it', { skip: missing }, () => {
  for (const { file, valid } of missing ? [] : documentsOf(corpus ?? '')) {
    test(`${file}: ${valid ? 'valid' : 'invalid'}`, async () => {
      const { verdict, findings } = await judged(readFileSync(path.join(corpus ?? '', file)));
      // What the defects register explains is the one way to differ: the schema as printed rejects it, the register says why.
      const explained = verdict === 'tolerated' && findings.some(({ defect }) => defect && register.has(defect));
      assert.ok(explained ? !valid : verdict === (valid ? 'valid' : 'invalid'), `${verdict}: ${JSON.stringify(findings, undefined, 1)}`);
    });
  }
});

describe('what the RFCs themselves show', { skip: missing }, () => {
  const ofRfc = (name: string) => judged(readFileSync(path.join(corpus ?? '', 'rfc-text', `${name}.xml`)));

  test("RFC 8274's five examples are valid", async () => {
    for (const number of [0, 1, 2, 3, 4]) assert.equal((await ofRfc(`rfc8274-iodef${number}`)).verdict, 'valid', `example ${number}`);
  });

  test("RFC 5901's example with white space around its times is valid", async () => {
    assert.equal((await ofRfc('rfc5901-iodef1')).verdict, 'valid');
  });

  test("RFC 7970's campaign example is tolerated, with exactly its two defects named", async () => {
    const { verdict, findings } = await ofRfc('rfc7970-iodef3');
    assert.equal(verdict, 'tolerated');
    assert.deepEqual(
      findings.map(({ where, line, defect }) => [where.split('/').at(-1), line, defect]),
      [
        ['Description', 14, 'D03'],
        ['BulkObservable', 43, 'D03'],
      ],
    );
  });
});

function documentsOf(folder: string): readonly { readonly file: string; readonly valid: boolean }[] {
  const [, ...lines] = readFileSync(path.join(folder, 'expected.tsv'), 'utf8').trimEnd().split('\n');
  return lines.flatMap((line) => {
    const [source = '', , name = '', kind = '', , verdict] = line.split('\t');
    return kind.startsWith('IODEFv') ? [{ file: path.join(source, name), valid: verdict === 'valid' }] : [];
  });
}
