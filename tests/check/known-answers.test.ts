import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { judgeEncoded } from '../../src/check/judge-encoded';
import { defectsFrom } from '../../src/report/defects';
import { projectFolder } from '../../src/requirements/features';
import { isMandatory } from '../../src/requirements/requirement';
import { readVector, vectorNames } from '../../src/vectors';
import { SchemaEngine } from '../../src/xml/schema-engine';
import { publishedRidSchema } from '../iodef/published-schemas';
import { judged, rules } from './judging';

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

/**
 * What is wrong with documents of IODEF-JSON whose expected verdict is that of a JSON Schema alone: each of these was read in
 * RFC 7970, whose prose RFC 8727 carries over (section 3.2), and found broken where the finding says.
 */
const beyondTheirForm: Readonly<Record<string, readonly string[]>> = {
  // Extension attributes beside other values than ext-value, e-mail addresses of name servers, "tac" as a packet.
  'ExampleRecursive.json': ['RFC7970-3.19.1-1', 'RFC7970-3.26-4', 'RFC7970-5.1.1-1', 'RFC7970-5.1.1-3', 'RFC7970-5.2-2'],
  // A Contact with nothing in it, header fields without a name, "text" as a boolean, a port of no protocol.
  'LongExample_forVerification.json': ['RFC7970-3.20-4', 'RFC7970-3.20.2-1', 'RFC7970-3.9-1', 'RFC7970-5.2-2'],
  // Written by a generator that knew the names and types: three-letter words for domains, currencies and packets; empty classes.
  'LongLongExample.json': [
    ...['RFC7970-2.15-1', 'RFC7970-2.15.1-1', 'RFC7970-3.1-3', 'RFC7970-3.11.1-1', 'RFC7970-3.12.4-currency', 'RFC7970-3.19.1-1', 'RFC7970-3.20-4', 'RFC7970-3.20.2-1'],
    ...['RFC7970-3.21-1', 'RFC7970-3.21-3', 'RFC7970-3.26-1', 'RFC7970-3.26-2', 'RFC7970-3.26-3', 'RFC7970-3.26-4', 'RFC7970-3.26-5', 'RFC7970-3.29.1-2'],
    ...['RFC7970-3.29.6-uid-ref', 'RFC7970-3.4-3', 'RFC7970-3.6-1', 'RFC7970-3.7-1', 'RFC7970-5.1.1-1', 'RFC7970-5.1.1-3', 'RFC7970-5.2-2'],
  ],
};

/** RID messages that hold no IODEF document: nothing in them is judged, which is said and not called valid. */
const emptyMessages: ReadonlySet<string> = new Set(['rfc6545-rid1.xml', 'rfc6545-rid4.xml', 'rfc6545-rid6.xml']);

describe('every document that others wrote gets the verdict that is expected of it', { skip: missing }, () => {
  const rows = missing ? [] : rowsOf(corpus ?? '');
  const bytesOf = ({ file }: Row): Buffer => readFileSync(path.join(corpus ?? '', file));
  const told = new Map<string, number>();
  const count = (kind: string): void => void told.set(kind, (told.get(kind) ?? 0) + 1);

  for (const row of rows.filter(({ kind }) => kind.startsWith('IODEFv'))) {
    test(`${row.file}: ${row.valid ? 'valid' : 'invalid'}`, async () => {
      const { verdict, findings } = await judged(bytesOf(row));
      // What the defects register explains is the one way to differ: the schema as printed rejects it, the register says why.
      const explained = verdict === 'tolerated' && findings.some(({ defect }) => defect && register.has(defect));
      assert.ok(explained ? !row.valid : verdict === (row.valid ? 'valid' : 'invalid'), `${verdict}: ${JSON.stringify(findings, undefined, 1)}`);
      count(row.kind);
    });
  }

  for (const row of rows.filter(({ kind }) => kind === 'IODEF-JSON')) {
    const broken = beyondTheirForm[path.basename(row.file)] ?? [];
    test(`${row.file}: valid in its form${broken.length > 0 ? ', and breaks what RFC 7970 demands besides' : ''}`, () => {
      const { verdict, findings } = judgeEncoded(bytesOf(row), 'json', rules);
      const counting = findings.filter(({ level, defect }) => level && isMandatory(level) && !defect).map(({ requirement }) => requirement);
      assert.ok(row.valid);
      assert.deepEqual([...new Set(counting)].sort(), [...broken].sort());
      assert.equal(verdict, broken.length > 0 ? 'invalid' : 'valid');
      assert.deepEqual(findings.filter(({ defect }) => defect && !register.has(defect)), []);
      count(row.kind);
    });
  }

  for (const row of rows.filter(({ kind }) => kind.startsWith('RID'))) {
    const isEmpty = emptyMessages.has(path.basename(row.file));
    test(`${row.file}: ${isEmpty ? 'holds no IODEF document, and is not judged' : 'the IODEF document inside is valid'}`, async () => {
      const { format, version, verdict, findings, notes } = await judged(bytesOf(row));
      assert.ok(row.valid);
      assert.deepEqual([format, version, verdict], isEmpty ? ['rid', null, 'unusable'] : ['rid', '1.00', 'valid'], JSON.stringify(findings, undefined, 1));
      if (isEmpty) assert.match(findings[0]?.actual ?? '', /RID message with none in it, and its envelope is not judged/);
      else assert.match(notes[0]?.actual ?? '', /a RID envelope \(RFC 6545\) around one, which is not judged/);
      count(row.kind);
    });
  }

  const specifications = process.env['MILEPOST_SPECS'];
  test("RFC 6545's schema accepts each of these messages, those without a document too, and none that is broken", { skip: specifications ? false : 'MILEPOST_SPECS names no folder of RFC texts' }, async () => {
    const engine = await SchemaEngine.load();
    const schema = publishedRidSchema(specifications ?? '');
    engine.compile(schema);
    const verdictOf = (text: string): boolean | undefined => engine.judge([schema.name], Buffer.from(text))[0]?.valid;
    const messages = rows.filter(({ kind }) => kind.startsWith('RID'));
    assert.equal(messages.length, 7);
    for (const row of messages) {
      // White space around a time is the engine's fault (E01).
      const text = bytesOf(row).toString().replace(/(<iodef:(?:DateTime|\w+Time)>)\s+([^<]*?)\s+(?=<)/g, '$1$2');
      assert.equal(verdictOf(text), row.valid, row.file);
      assert.equal(verdictOf(text.replace(/MsgType="\w+"/, 'MsgType="Gossip"')), false, row.file);
    }
  });

  test('no row of these kinds is left out, and no kind is unknown', (t) => {
    assert.deepEqual([...new Set(rows.map(({ kind }) => kind))].filter((kind) => !/^IODEF|^RID/.test(kind) && !ofOthers.has(kind)), []);
    const kinds = [...new Set(rows.map(({ kind }) => kind))].filter((kind) => !ofOthers.has(kind));
    const counts = kinds.map((kind) => [kind, rows.filter((row) => row.kind === kind).length] as const);
    t.diagnostic(counts.map(([kind, length]) => `${length} ${kind}`).join(', '));
    assert.deepEqual([...told].sort(), [...counts].sort());
    assert.ok(counts.length >= 4);
  });
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

interface Row {
  readonly file: string;
  readonly kind: string;
  readonly valid: boolean;
}

/** Kinds that are no documents of IODEF or RID. */
const ofOthers: ReadonlySet<string> = new Set(['ROLIE-XML', 'ROLIE-JSON', 'ROLIE-JSON-svc/cat', 'AtomSvc']);

function rowsOf(folder: string): readonly Row[] {
  const [, ...lines] = readFileSync(path.join(folder, 'expected.tsv'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [source = '', , name = '', kind = '', , verdict] = line.split('\t');
    return { file: path.join(source, name), kind, valid: verdict === 'valid' };
  });
}
