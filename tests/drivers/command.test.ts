import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import { answerOf } from '../../src/drivers/command/answer';
import { environmentOf } from '../../src/drivers/command/environment';
import { giveOnce, takeDocument } from '../../src/drivers/command/once';
import type { Program } from '../../src/drivers/command/program';
import { failuresInARow } from '../../src/drivers/command/line-program';
import { ResidentCommand } from '../../src/drivers/command/resident';
import type { Exchange, Recorder } from '../../src/evidence';

const nowhere: Recorder = { record: () => undefined };
const document = new TextEncoder().encode('<a/>');

function script(code: string, limits: Partial<Program> = {}): Program {
  return { run: [process.execPath, '-e', code], environment: [], deadlineSeconds: 5, outputBytes: 10_000, ...limits };
}

const once = (program: Program): Promise<Exchange> => giveOnce(program, document, 'give a document', nowhere);
const bodyOf = (exchange: Exchange): string => Buffer.from(exchange.received?.body ?? []).toString();

describe('a command that is given a document on standard input', () => {
  for (const [exit, answer] of [[0, 'accepts'], [1, 'rejects'], [127, 'unsupported'], [2, undefined], [126, undefined]] as const) {
    test(`exit ${exit} is ${answer ?? 'no answer'}`, async () => {
      const exchange = await once(script(`process.stdin.resume(); process.stdin.on('end', () => process.exit(${exit}))`));
      assert.equal(exchange.received?.startLine, `exit ${exit}`);
      assert.equal(answerOf(exchange), answer);
    });
  }

  test('its standard output is the document written anew, its standard error a header on one line', async () => {
    const exchange = await once(script(`console.error('one\\ntwo'); process.stdin.pipe(process.stdout)`));
    assert.equal(bodyOf(exchange), '<a/>');
    assert.deepEqual(exchange.received?.headers, [['stderr', 'one two']]);
  });

  test('a missing program, a signal, a deadline and an endless output are silence, each with its cause', async () => {
    const cases: readonly [Program, string][] = [
      [{ ...script(''), run: ['/nonexistent/program'] }, 'refused'],
      [script(`process.kill(process.pid, 'SIGSEGV')`), 'reset'],
      [script('setInterval(() => {}, 1000)', { deadlineSeconds: 0.3 }), 'timeout'],
      [script(`for (;;) require('fs').writeSync(1, 'x'.repeat(1000))`), 'cap'],
    ];
    for (const [program, cause] of cases) {
      const exchange = await once(program);
      assert.equal(exchange.silence?.cause, cause);
      assert.equal(answerOf(exchange), undefined);
    }
  });

  test('what it started ends with it at the deadline', async () => {
    const code = `const c = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
      require('fs').writeSync(1, String(c.pid)); setInterval(() => {}, 1000)`;
    const exchange = await once(script(code, { deadlineSeconds: 1 }));
    assert.equal(exchange.silence?.cause, 'timeout');
    const grandchild = Number(bodyOf(exchange));
    assert.ok(grandchild > 0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(stateOf(grandchild), 'gone');
  });

  test('a program that reads nothing does not hold us', async () => {
    const exchange = await giveOnce(script('process.exit(0)'), new Uint8Array(5_000_000), 'give a large document', nowhere);
    assert.equal(answerOf(exchange), 'accepts');
  });

  test('its environment is PATH, HOME, LANG and what is named', () => {
    const from = { PATH: 'p', HOME: 'h', LANG: 'l', TOKEN: 'secret', MODE: 'm' };
    assert.deepEqual(environmentOf(['MODE', 'ABSENT'], from), { PATH: 'p', HOME: 'h', LANG: 'l', MODE: 'm' });
  });
});

describe('a command that writes a document', () => {
  test('gives it on standard output', async () => {
    const exchange = await takeDocument(script(`process.stdout.write('<b/>')`), nowhere);
    assert.equal(exchange.protocol, 'document');
    assert.equal(bodyOf(exchange), '<b/>');
    assert.equal(exchange.silence, undefined);
  });

  test('gives none with another exit code', async () => {
    const exchange = await takeDocument(script(`process.stdout.write('usage'); process.exitCode = 2`), nowhere);
    assert.equal(exchange.silence?.detail, 'exit 2');
  });
});

describe('a resident command', () => {
  const reading = `const lines = require('readline').createInterface({ input: process.stdin }); const say = (o) => console.log(JSON.stringify(o));`;

  async function conversation(code: string, times: number, limits: Partial<Program> = {}): Promise<readonly Exchange[]> {
    const recorded: Exchange[] = [];
    const command = new ResidentCommand(script(reading + code, limits));
    for (let at = 0; at < times; at++) await command.give(document, 'give a document', { record: (exchange) => recorded.push(exchange) });
    await command.end();
    return recorded;
  }

  test('answers one document after the other from one process, its chatter passed over', async () => {
    const exchanges = await conversation(
      `console.log('ready'); lines.on('line', (l) => { const { id, document } = JSON.parse(l); console.log('seen ' + id); say({ id, verdict: 'accepts', document, message: String(process.pid) }) })`,
      3,
    );
    assert.deepEqual(exchanges.map(answerOf), ['accepts', 'accepts', 'accepts']);
    assert.deepEqual(exchanges.map(bodyOf), ['<a/>', '<a/>', '<a/>']);
    assert.equal(new Set(exchanges.map((exchange) => exchange.received?.headers[0]?.[1])).size, 1);
  });

  test('that crashes is started anew for the next document, and given up after three crashes in a row', async () => {
    const exchanges = await conversation(`lines.on('line', () => process.exit(3))`, failuresInARow + 1);
    assert.deepEqual(exchanges.map((exchange) => exchange.silence?.detail), ['exit 3', 'exit 3', 'exit 3', 'no answer 3 times in a row; not started again']);
  });

  test('that crashes once answers the next document', async () => {
    const marker = `${path.join(tmpdir(), `milepost-crash-${process.pid}`)}`;
    const exchanges = await conversation(
      `const fs = require('fs'); lines.on('line', (l) => { if (!fs.existsSync('${marker}')) { fs.writeFileSync('${marker}', ''); process.abort() } fs.rmSync('${marker}'); say({ id: JSON.parse(l).id, verdict: 'rejects' }) })`,
      2,
    );
    assert.equal(exchanges[0]?.silence?.cause, 'reset');
    assert.deepEqual(exchanges.map(answerOf), [undefined, 'rejects']);
  });

  const hostile: readonly [name: string, code: string, cause: string, detail: RegExp][] = [
    ['says nothing', '', 'timeout', /0\.5 s/],
    ['answers another question', `lines.on('line', () => say({ id: 99, verdict: 'accepts' }))`, 'malformed', /answer to 99, expected 1/],
    ['knows no verdict', `lines.on('line', () => say({ id: 1, verdict: 'fine' }))`, 'malformed', /"fine"/],
    ['gives a document that is not base64', `lines.on('line', () => say({ id: 1, verdict: 'accepts', document: '<a/>' }))`, 'malformed', /base64/],
    ['floods with junk lines', `lines.on('line', () => { for (let n = 0; n < 200; n++) console.log('{'.repeat(n)) })`, 'malformed', /no answer/],
    ['writes a line without end', `lines.on('line', () => { for (;;) require('fs').writeSync(1, 'x'.repeat(1000)) })`, 'cap', /line/],
    ['is not there', '', 'refused', /ENOENT/],
  ];
  for (const [name, code, cause, detail] of hostile) {
    test(`that ${name} has not answered`, async () => {
      const program = name === 'is not there' ? { run: ['/nonexistent/program'] } : {};
      const [exchange] = await conversation(code, 1, { deadlineSeconds: name === 'says nothing' ? 0.5 : 5, ...program });
      assert.equal(exchange?.silence?.cause, cause);
      assert.match(exchange?.silence?.detail ?? '', detail);
      assert.equal(exchange && answerOf(exchange), undefined);
    });
  }

  test('that answers too late is not believed for the next document', async () => {
    const exchanges = await conversation(
      `lines.on('line', (l) => { const { id } = JSON.parse(l); if (id === 1) setTimeout(() => say({ id, verdict: 'accepts' }), 900); else { say({ id: 1, verdict: 'accepts' }); say({ id, verdict: 'rejects' }) } })`,
      2,
      { deadlineSeconds: 0.6 },
    );
    assert.deepEqual(exchanges.map(answerOf), [undefined, 'rejects']);
  });
});

function stateOf(pid: number): 'gone' | 'there' {
  try {
    process.kill(pid, 0);
    // A zombie waiting for its parent still has a number.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[2] === 'Z' ? 'gone' : 'there';
  } catch {
    return 'gone';
  }
}
