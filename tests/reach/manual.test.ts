import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { askByHand } from '../../src/cli/ask-by-hand';
import { handSetOf, writeHandSet } from '../../src/cli/hand-set';
import { documentName, FormFault, formText, readForm } from '../../src/drivers/manual/form';
import { targetOf } from '../../src/proof/loopback-target';
import { recipientOf } from '../../src/reference/iodef-recipient/recipient';
import { readRequirements } from '../../src/requirements/features';
import { casesById, planOf } from '../../src/run/plan';
import { bindingPasses, others, requirementsWith, tried } from './trial';

const requirements = readRequirements();
const scratch = mkdtempSync(path.join(tmpdir(), 'milepost-by-hand-'));
after(() => rmSync(scratch, { recursive: true }));
const only = ['RFC7970-3-accept', 'RFC7970-4.3-1', 'RFC5070-4.3-1', 'RFC7970-4.1-read-encodings'];
const set = () => {
  const target = targetOf([{ name: 'by hand', roles: ['iodef-recipient'], specifications: ['RFC7970', 'RFC5070'] }], { 'iodef-recipient': { manual: { folder: 'x', attestedBy: 'us' } } });
  return handSetOf(planOf(requirements, target), casesById(requirements), 'by hand');
};

/** Exports a set, fills the form in as told, and runs the suite on it. */
function withAnswers(name: string, answer: (bytes: Buffer, number: number) => 'accepts' | 'rejects' | undefined, cases = only) {
  const folder = path.join(scratch, name);
  const documents = set();
  writeHandSet(folder, documents);
  const lines = documents.map(({ number, bytes }) => {
    const said = answer(Buffer.from(bytes), number);
    return { number, document: documentName(number, bytes), ...(said && { answer: said }), remark: number === 1 ? 'a remark, with "quotes"' : '' };
  });
  writeFileSync(path.join(folder, 'form.csv'), formText(lines));
  return tried({ role: 'iodef-recipient', start: async () => ({ point: { manual: { folder, attestedBy: 'quality assurance' } }, stop: async () => undefined }), only: cases });
}

describe('a recipient that is tried by hand', () => {
  const judge = (bytes: Buffer): 'accepts' | 'rejects' => (recipientOf()(bytes).verdict === 'accepts' ? 'accepts' : 'rejects');

  test('is judged by the form, and all of it is attested', async () => {
    const { verdicts, exchanges } = await withAnswers('honest', judge);
    assert.deepEqual(others(verdicts, 'pass'), []);
    assert.ok(verdicts.length > 20);
    assert.deepEqual(verdicts.filter(({ attested }) => attested !== true), []);
    assert.deepEqual([...new Set(exchanges.map(({ protocol }) => protocol))], ['attested']);
    assert.deepEqual(exchanges[0]?.received?.headers[0], ['attested-by', 'quality assurance']);
  });

  test('fails where the form says that it broke something', async () => {
    const { verdicts } = await withAnswers('broken', (bytes) => (recipientOf('RFC7970-4.3-1')(bytes).verdict === 'accepts' ? 'accepts' : 'rejects'));
    assert.deepEqual(requirementsWith(verdicts, 'fail'), ['RFC7970-4.3-1']);
  });

  for (const [what, answer] of [['accepted everything', 'accepts'], ['rejected everything', 'rejects'], ['said nothing', undefined]] as const) {
    test(`passes nothing that binds where it ${what}`, async () => {
      const { verdicts } = await withAnswers(what, () => answer);
      assert.deepEqual(bindingPasses(verdicts), []);
      assert.ok(verdicts.some(({ reason }) => reason === (answer ? 'control' : 'configuration')));
    });
  }

  test('is not judged by a control that was answered both ways', async () => {
    const seen = new Set<string>();
    const { verdicts } = await withAnswers('fickle', (bytes) => {
      const again = seen.has(bytes.toString('latin1'));
      seen.add(bytes.toString('latin1'));
      return again ? 'rejects' : judge(bytes);
    });
    assert.deepEqual(requirementsWith(verdicts, 'fail'), []);
    assert.match(others(verdicts, 'pass').join('\n'), /are the same document, and were answered differently/);
  });

  test('is not given what is for a machine alone', async () => {
    const { verdicts } = await withAnswers('machine', judge, ['RFC5070-5.2-11', 'RFC7970-5.2-11']);
    assert.ok(verdicts.length > 0);
    assert.deepEqual([...new Set(verdicts.map(({ reason }) => reason))], ['precondition']);
  });
});

describe('a set of documents', () => {
  test('says nothing of what is expected', () => {
    const folder = path.join(scratch, 'revealing');
    const documents = set();
    writeHandSet(folder, documents);
    assert.deepEqual(readdirSync(folder).sort(), ['README.txt', 'documents', 'form.csv']);
    assert.doesNotMatch(readFileSync(path.join(folder, 'form.csv'), 'utf8'), /valid|tolerated/);
    assert.equal(readdirSync(path.join(folder, 'documents')).length, documents.length);
    // Controls come again at the end, and the order is no order of ours.
    const hashes = documents.map(({ bytes }) => Buffer.from(bytes).toString('latin1'));
    assert.ok(new Set(hashes).size < hashes.length);
    assert.throws(() => writeHandSet(folder, documents), /expected a new or empty folder/);
  });

  test('is asked for on a terminal, answer by answer, and can be left in between', async () => {
    const folder = path.join(scratch, 'asked');
    writeHandSet(folder, set().slice(0, 4));
    const said = ['accepted', '', 'nonsense', 'r', 'q'];
    const asked: string[] = [];
    await askByHand(folder, async (question) => {
      asked.push(question);
      return said.shift();
    });
    const answers = () => readForm(readFileSync(path.join(folder, 'form.csv'), 'utf8')).map(({ answer }) => answer);
    assert.deepEqual(answers(), ['accepts', undefined, 'rejects', undefined]);
    assert.equal(asked.length, 5);
    assert.match(asked[0] ?? '', new RegExp(`^1 of 4, .*${documentName(1, Buffer.from('<'))}: accepted, rejected, unsupported\\? $`));
    await askByHand(folder, async () => undefined);
    assert.deepEqual(answers(), ['accepts', undefined, 'rejects', undefined]);
  });
});

describe('a form', () => {
  test('is read as spreadsheets write it', () => {
    const text = '\ufeffnumber;document;answer;remark\r\n1;001.xml;Accepted;"said ""yes""; then\r\nwent on"\r\n2;002.xml;;\r\n;;;\r\n';
    assert.deepEqual(readForm(text), [{ number: 1, document: '001.xml', answer: 'accepts', remark: 'said "yes"; then\r\nwent on' }, { number: 2, document: '002.xml', remark: '' }]);
  });

  test('that cannot be read says where', () => {
    assert.throws(() => readForm('number,document\n'), /line 1: expected the columns number, document, answer, remark, got none named answer/);
    assert.throws(() => readForm('number,document,answer,remark\n1,001.xml,maybe,\n'), /line 2: expected accepted, rejected, unsupported or nothing, got "maybe"/);
    assert.throws(() => readForm('number,document,answer,remark\n1,001.xml,accepted,\nx,,,\n'), (error) => error instanceof FormFault && error.message.startsWith('line 3:'));
    assert.throws(() => readForm('number,document,answer,remark\n1,"a"b,accepted,\n'), FormFault);
  });
});
