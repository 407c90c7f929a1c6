import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { CodeGenerator } from '../../src/drivers/code-generator/generator';
import { answerOf } from '../../src/drivers/command/answer';

const schema = { name: 'tiny-1.0', main: '<schema/>', imports: { 'other.xsd': '<other/>' } };

describe('a code generator', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'milepost-generator-test-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('finds the schema with what it imports, and what it makes is listed by size and hash', async () => {
    const exchange = await told("test \"$1\" = compile && cat \"$(dirname \"$2\")/other.xsd\" > \"$3/made.txt\"").compile(schema);
    assert.equal(answerOf(exchange), 'accepts');
    assert.equal(Buffer.from(exchange.sent?.body ?? []).toString(), '<schema/>');
    assert.match(exchange.sent?.headers[0]?.[1] ?? '', /^other\.xsd 8 bytes, SHA-256 [0-9a-f]{64}$/);
    assert.match(Buffer.from(exchange.received?.body ?? []).toString(), /^made\.txt 8 bytes, SHA-256 [0-9a-f]{64}\n$/);
  });

  test('is given a document on standard input when its code writes it anew', async () => {
    const exchange = await told('test "$1 $2" = "write code/tiny-1.0" && tr a-z A-Z').write('tiny-1.0', Buffer.from('<a/>'), 'give it');
    assert.equal(Buffer.from(exchange.received?.body ?? []).toString(), '<A/>');
  });

  test('that refuses is heard, with its words', async () => {
    const exchange = await told('echo "no such type" >&2; exit 1').build('tiny-1.0');
    assert.equal(answerOf(exchange), 'rejects');
    assert.deepEqual(exchange.received?.headers, [['stderr', 'no such type']]);
  });

  test('that is not there, crashes or hangs is silence, and nothing of it stays', async () => {
    const missing = await new CodeGenerator({ ...limits, run: ['/nonexistent/generator'] }, folder).compile(schema);
    assert.equal(missing.silence?.cause, 'refused');
    assert.equal((await told('kill -9 $$').compile(schema)).silence?.cause, 'reset');
    const began = Date.now();
    const late = path.join(folder, 'late');
    assert.equal((await told(`(sleep 3; touch ${late}) & wait`).compile(schema)).silence?.cause, 'timeout');
    assert.ok(Date.now() - began < 2500);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    assert.equal(existsSync(late), false);
  });

  test('that takes its folder away has made nothing', async () => {
    const exchange = await told('rm -r "$3"').compile({ ...schema, name: 'gone-1.0' });
    assert.equal(answerOf(exchange), 'accepts');
    assert.equal(exchange.received?.body.length, 0);
  });

  test('that writes without end is stopped at the cap', async () => {
    assert.equal((await told('yes').write('tiny-1.0', Buffer.alloc(0), 'give it')).silence?.cause, 'cap');
  });

  const limits = { run: [], environment: [], deadlineSeconds: 1, outputBytes: 10_000 };

  /** A generator that is a shell script: the words are $1, $2, $3. */
  function told(script: string): CodeGenerator {
    return new CodeGenerator({ ...limits, run: ['/bin/sh', '-c', script, 'generator'] }, folder);
  }
});
