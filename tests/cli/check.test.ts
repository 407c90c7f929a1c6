import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { vectorFolder } from '../../src/vectors';
import { milepost, scratchFolder } from './milepost';

const valid = path.join(vectorFolder, 'iodef/valid/minimal.xml');
const invalid = path.join(vectorFolder, 'iodef/invalid/incident-no-purpose.xml');

interface Document {
  readonly file: string;
  readonly format: string;
  readonly version: string | null;
  readonly verdict: string;
}

describe('exit codes', { concurrency: 2 }, () => {
  test('0 where all are valid or tolerated', async () => {
    const { code, output } = await milepost(['check', valid, path.join(vectorFolder, 'iodef/tolerated')]);
    assert.equal(code, 0, output);
  });

  test('1 where one breaks what binds', async () => {
    const { code, output } = await milepost(['check', valid, invalid]);
    assert.equal(code, 1);
    assert.match(output, /incident-no-purpose\.xml:\d+:\d+: RFC7970-3\.2-purpose: /);
  });

  test('2 where something cannot be read or judged, by name', async (t) => {
    const folder = scratchFolder(t);
    writeFileSync(path.join(folder, 'a.json'), '{"version": "2.0"}');
    writeFileSync(path.join(folder, 'b.cbor'), Buffer.from([0xa1, 0x01, 0x02]));
    mkdirSync(path.join(folder, 'empty'));
    const { code, output } = await milepost(['check', '--max-bytes', '800', folder, path.join(folder, 'absent.xml'), path.join(folder, 'empty'), path.join(folder, '*.txt'), invalid, path.join(vectorFolder, 'iodef/valid/event.xml')]);
    assert.equal(code, 2);
    assert.match(output, /a\.json:1:1: RFC8727-3\.1-members: \/: expected Incident in IODEF-Document, got no such member/);
    assert.match(output, /b\.cbor:1:2: RFC8727-6-cbor-classes: \/ext-status: expected a member of IODEF-Document/);
    assert.match(output, /absent\.xml:1:1: not-judged: .*no file/);
    assert.match(output, /empty:1:1: not-judged: .*no file/);
    assert.match(output, /\*\.txt:1:1: not-judged: .*no file/);
    assert.match(output, /event\.xml:1:1: not-judged: .*more than the cap of 800/);
  });

  test('2 for a call that makes no sense', async () => {
    for (const args of [[], ['--format', 'yaml', valid], ['--jobs', '0', valid], ['--explain', 'RFC7970-3.2-purposes']]) {
      const { code, errors } = await milepost(['check', ...args]);
      assert.equal(code, 2, args.join(' '));
      assert.match(errors, /expected/);
    }
  });
});

test('files, folders, globs, mail and mailboxes in the order named, by any number of threads', async (t) => {
  const folder = scratchFolder(t);
  mkdirSync(path.join(folder, 'tree/deep'), { recursive: true });
  copyFileSync(valid, path.join(folder, 'tree/b.xml'));
  copyFileSync(invalid, path.join(folder, 'tree/deep/a.xml'));
  writeFileSync(path.join(folder, 'tree/readme.txt'), 'not meant');
  symlinkSync('..', path.join(folder, 'tree/deep/round'));
  const mail = `From: a@example.com\nContent-Type: text/plain\n\n${readFileSync(valid, 'utf8')}`;
  writeFileSync(path.join(folder, 'mail.eml'), mail);
  writeFileSync(path.join(folder, 'box.mbox'), `From a@example.com Thu Jan  1 00:00:00 2026\n${mail}\nFrom a@example.com Thu Jan  1 00:00:00 2026\n${mail}`);
  const args = ['check', '--format', 'json', path.join(folder, 'mail.eml'), path.join(folder, 'tree'), path.join(folder, 'box.mbox'), path.join(folder, 'tree/*/*.xml')];
  const [one, three] = [await milepost([...args, '--jobs', '1']), await milepost([...args, '--jobs', '3'])];
  assert.equal(one.output, three.output);
  const documents = JSON.parse(one.output) as readonly Document[];
  assert.deepEqual(
    documents.map(({ file, format, version, verdict }) => [path.relative(folder, file), format, version, verdict]),
    [
      ['mail.eml#body', 'eml', '2.00', 'valid'],
      ['tree/b.xml', 'xml', '2.00', 'valid'],
      ['tree/deep/a.xml', 'xml', '2.00', 'invalid'],
      ['box.mbox#1/body', 'mbox', '2.00', 'valid'],
      ['box.mbox#2/body', 'mbox', '2.00', 'valid'],
      ['tree/deep/a.xml', 'xml', '2.00', 'invalid'],
    ],
  );
});

test('standard input is named -', async () => {
  const child = spawn(process.execPath, [path.resolve(__dirname, '../../bin/milepost.cjs'), 'check', '-', '--format', 'json'], { stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stdin.end(readFileSync(path.join(vectorFolder, 'iodef1/valid/minimal.xml')));
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(code, 0);
  assert.deepEqual((JSON.parse(output) as readonly Document[]).map(({ file, version, verdict }) => [file, version, verdict]), [['-', '1.00', 'valid']]);
});

test('a reader that has read enough ends the check in peace', async () => {
  const child = spawn(process.execPath, [path.resolve(__dirname, '../../bin/milepost.cjs'), 'check', ...Array.from({ length: 40 }, () => path.join(vectorFolder, 'iodef/invalid'))], { stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.deepEqual([code, errors], [1, '']);
});

test('--as-sent holds a document to how it begins', async (t) => {
  const file = path.join(scratchFolder(t), 'cut.xml');
  writeFileSync(file, readFileSync(valid, 'utf8').replace(/^.*\n/, ''));
  const [lenient, strict] = [await milepost(['check', file]), await milepost(['check', '--as-sent', file])];
  assert.deepEqual([lenient.code, strict.code], [0, 1]);
  assert.match(lenient.output, /RFC7970-4\.1-1: .*note/);
  assert.match(strict.output, /RFC7970-4\.1-1: /);
});

test('--explain prints the requirement, a valid and an invalid example', async () => {
  const { code, output } = await milepost(['check', '--explain', 'RFC7970-3.2-purpose']);
  assert.equal(code, 0);
  assert.match(output, /^RFC7970-3\.2-purpose {2}MUST\nEvery Incident states its purpose\n/);
  assert.match(output, /valid \(vectors\/iodef\/valid\/minimal\.xml\):\n {2}<\?xml/);
  assert.match(output, /invalid \(vectors\/iodef\/invalid\/incident-(no-purpose|purpose-\w+)\.xml\):/);
  const untested = await milepost(['check', '--explain', 'RFC8322-5.3-1']);
  assert.equal(untested.code, 0);
});

test('--explain shows vectors of the family that a requirement is about', async () => {
  const explained = [
    ['RFC7203-4.4-1', 'iodef-sci'],
    ['RFC7495-2.1-spec-index', 'iodef-enum'],
    ['RFC5901-4.3-validate', 'iodef-phishing'],
    ['RFC5941-5.2.1-1', 'iodef-fraud'],
    ['RFC8727-2.1-json-text', 'iodef-json'],
  ] as const;
  for (const [id, family] of explained) {
    const { code, output } = await milepost(['check', '--explain', id]);
    assert.equal(code, 0);
    for (const word of ['valid', 'invalid']) assert.match(output, new RegExp(`^${word} \\(vectors/${family}/${word}/`, 'm'), id);
  }
  assert.match((await milepost(['check', '--explain', 'RFC5941-6.3-2'])).output, /^valid \(vectors\/iodef-fraud\/valid\/[^]*<thraud:/m);
});
