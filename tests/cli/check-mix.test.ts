import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { vectorFolder } from '../../src/vectors';
import { parseXml, walk } from '../../src/xml/tree';
import { milepost, scratchFolder } from './milepost';

const vector = (name: string): string => path.join(vectorFolder, name);
const [valid, invalid, tolerated] = ['iodef/valid/minimal.xml', 'iodef/invalid/incident-no-purpose.xml', 'iodef/tolerated/d05-expectation-training.xml'].map(vector) as [string, string, string];
const [json, cbor] = ['iodef-json/valid/minimal.json', 'iodef-cbor/valid/minimal.cbor'].map(vector) as [string, string];

interface Document {
  readonly file: string;
  readonly format: string;
  readonly version: string | null;
  readonly verdict: string;
  readonly findings: readonly object[];
  readonly notes: readonly object[];
}

const mail = (type: string, bytes: Uint8Array, name: string): string =>
  `From: a@example.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: ${type}\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\n')}\n--b--\n`;

test('one call takes XML, JSON, CBOR, RID, e-mail, mailboxes, standard input, folders and globs, and tells format and version of each', async (t) => {
  const folder = scratchFolder(t);
  const place = (name: string): string => path.join(folder, name);
  for (const each of ['tree/deep', 'globbed/one', 'globbed/two']) mkdirSync(place(each), { recursive: true });
  copyFileSync(json, place('tree/a.json'));
  copyFileSync(cbor, place('tree/deep/b.cbor'));
  copyFileSync(vector('iodef1/valid/minimal.xml'), place('tree/deep/c.iodef'));
  copyFileSync(valid, place('globbed/one/d.xml'));
  copyFileSync(invalid, place('globbed/two/e.xml'));
  const inside = readFileSync(valid, 'utf8').replace(/^.*\n/, '');
  writeFileSync(place('rid.xml'), `<r:RID lang="en" xmlns:r="urn:ietf:params:xml:ns:iodef-rid-2.0"><r:RIDPolicy><r:ReportSchema><r:XMLDocument>${inside}</r:XMLDocument></r:ReportSchema></r:RIDPolicy></r:RID>`);
  const message = mail('application/json', readFileSync(json), 'incident.json');
  writeFileSync(place('mail.eml'), message);
  writeFileSync(place('box.mbox'), `From a@example.com Thu Jan  1 00:00:00 2026\n${message}\nFrom a@example.com Thu Jan  1 00:00:00 2026\n${mail('application/cbor', readFileSync(cbor), 'incident.cbor')}`);
  const names = [cbor, 'mail.eml', '-', 'tree', 'box.mbox', 'globbed/*/?.xml', 'rid.xml', tolerated].map((name) => (name === '-' ? name : path.resolve(folder, name)));
  const { code, output, errors } = await milepost(['check', '--format', 'json', '--jobs', '2', ...names], process.env, readFileSync(json));
  const documents = JSON.parse(output) as readonly Document[];
  assert.deepEqual(
    documents.map(({ file, format, version, verdict }) => [path.isAbsolute(file) ? path.relative(folder, file).replace(/^.*vectors\//, '') : file, format, version, verdict].join(' ')),
    [
      'iodef-cbor/valid/minimal.cbor cbor 2.00 valid',
      'mail.eml#incident.json eml 2.00 valid',
      '- json 2.00 valid',
      'tree/a.json json 2.00 valid',
      'tree/deep/b.cbor cbor 2.00 valid',
      'tree/deep/c.iodef xml 1.00 valid',
      'box.mbox#1/incident.json mbox 2.00 valid',
      'box.mbox#2/incident.cbor mbox 2.00 valid',
      'globbed/one/d.xml xml 2.00 valid',
      'globbed/two/e.xml xml 2.00 invalid',
      'rid.xml rid 2.00 valid',
      'iodef/tolerated/d05-expectation-training.xml xml 2.00 tolerated',
    ],
  );
  assert.deepEqual([code, errors], [1, ''], 'nothing is shown on standard error where it is no terminal');
});

describe('the four formats, as the program writes them', { concurrency: 2 }, () => {
  const files = [valid, invalid, tolerated, json];
  const written = (format: string) => milepost(['check', '--format', format, ...files]);

  test('text ends with the count of documents', async () => {
    const { code, output } = await written('text');
    assert.equal(code, 1);
    assert.match(output, /incident-no-purpose\.xml:6:3: RFC7970-3\.2-purpose: \/IODEF-Document\/Incident: expected .*, got no such attribute\n {2}mend: .+\n {2}read: https:\/\/\S+\n/);
    assert.match(output, /\n4 documents: 2 valid, 1 tolerated, 1 invalid\n$/);
    assert.equal((await milepost(['check', ...files])).output, output);
  });

  test('JSON has the members that are promised and no others, with their types', async () => {
    const { code, output } = await written('json');
    assert.equal(code, 1);
    const documents = JSON.parse(output) as readonly Document[];
    assert.deepEqual(documents.map(({ verdict }) => verdict), ['valid', 'invalid', 'tolerated', 'valid']);
    for (const document of documents) assert.deepEqual(Object.keys(document), ['file', 'format', 'version', 'verdict', 'findings', 'notes']);
    const findings = documents.flatMap((document) => document.findings);
    assert.ok(findings.length >= 2);
    for (const finding of findings) {
      const types = Object.entries(finding).map(([member, value]) => `${member}: ${value === null ? 'null' : typeof value}`);
      assert.deepEqual(types.slice(0, 7), ['requirement: string', 'level: string', 'where: string', 'line: number', 'column: number', 'expected: string', 'actual: string']);
      assert.match(types.slice(7).join(), /^defect: (string|null)$/);
    }
  });

  test('SARIF is one run of version 2.1.0', async () => {
    const { code, output } = await written('sarif');
    assert.equal(code, 1);
    const { version, runs } = JSON.parse(output) as { readonly version: string; readonly runs: readonly { readonly tool: object; readonly results: readonly { readonly ruleId: string; readonly level: string }[] }[] };
    assert.deepEqual([version, runs.length], ['2.1.0', 1]);
    assert.ok(runs[0]?.results.some(({ ruleId, level }) => ruleId === 'RFC7970-3.2-purpose' && level === 'error'));
  });

  test('JUnit is XML with a failure for what is invalid', async () => {
    const { code, output } = await written('junit');
    assert.equal(code, 1);
    const { document } = parseXml(Buffer.from(output));
    assert.ok(document);
    const names = [...walk(document.root)].map(({ local }) => local);
    assert.deepEqual([document.root.local, names.filter((name) => name === 'testcase').length, names.filter((name) => name === 'failure').length], ['testsuites', 4, 1]);
  });
});

describe('what is larger than the cap is refused by name', () => {
  test('on standard input', async () => {
    const { code, output } = await milepost(['check', '--max-bytes', '100', '-'], process.env, readFileSync(valid));
    assert.equal(code, 2);
    assert.match(output, /^-:1:1: not-judged: \/: .*more than the cap of 100 bytes\n {2}mend: .*--max-bytes/);
  });

  test('in a mailbox, whose other messages are read', async (t) => {
    const box = path.join(scratchFolder(t), 'box.mbox');
    const [from, message] = ['From a@example.com Thu Jan  1 00:00:00 2026', mail('application/xml', readFileSync(valid), 'a.xml')];
    writeFileSync(box, `${from}\n${message}\n${from}\nFrom: a@example.com\n\n${'x\n'.repeat(5_000)}\n${from}\n${message}`);
    const { code, output } = await milepost(['check', '--format', 'json', '--max-bytes', '4000', box]);
    assert.equal(code, 2);
    assert.deepEqual((JSON.parse(output) as readonly Document[]).map(({ file, verdict }) => [path.basename(file), verdict]), [['a.xml', 'valid'], ['box.mbox#2', 'unusable'], ['a.xml', 'valid']]);
  });

  test('32 MiB where nothing else is said', async (t) => {
    const file = path.join(scratchFolder(t), 'large.xml');
    writeFileSync(file, Buffer.alloc(33_554_433, 0x20));
    const { code, output } = await milepost(['check', file]);
    assert.equal(code, 2);
    assert.match(output, /large\.xml:1:1: not-judged: \/: .*33554433 bytes, more than the cap of 33554432/);
  });
});
