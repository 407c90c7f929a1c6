import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { readDocuments } from '../../src/drivers/document/files';
import { readGlob } from '../../src/drivers/document/glob';
import type { Exchange } from '../../src/evidence';

const scratch = mkdtempSync(path.join(tmpdir(), 'milepost-files-'));
after(() => rmSync(scratch, { recursive: true }));

function place(name: string, content = name): void {
  const file = path.join(scratch, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

async function read(globs: readonly string[], documentBytes = 1000, folder = scratch): Promise<readonly Exchange[]> {
  const recorded: Exchange[] = [];
  const given = await readDocuments({ globs, folder, documentBytes }, { record: (exchange) => recorded.push(exchange) });
  assert.deepEqual(recorded, given);
  return given;
}

const namesOf = (exchanges: readonly Exchange[]) => exchanges.map((exchange) => exchange.received?.startLine);

describe('a glob', () => {
  const cases: readonly [glob: string, path: string, matches: boolean][] = [
    ['a/*.xml', 'x.xml', true],
    ['a/*.xml', 'b/x.xml', false],
    ['a/*.xml', '.x.xml', false],
    ['a/**/*.xml', 'x.xml', true],
    ['a/**/*.xml', 'b/c/x.xml', true],
    ['a/**/*.xml', '.git/x.xml', false],
    ['a/**', 'b/x', true],
    ['a/?.xml', 'x.xml', true],
    ['a/?.xml', 'xy.xml', false],
    ['a/*(1)+.xml', 'x(1)+.xml', true],
    ['a/*.xml', 'xaxml', false],
  ];
  for (const [glob, below, matches] of cases) {
    test(`${glob} ${matches ? 'takes' : 'leaves'} ${below}`, () => assert.equal(readGlob(glob).matches(below), matches));
  }
});

describe('the documents of a sender', () => {
  test('are read byte for byte, each once, in the order of their paths, named from the folder', async () => {
    place('out/b.xml', 'second');
    place('out/a.xml', 'first');
    place('out/.hidden.xml');
    place('out/note.txt');
    const exchanges = await read(['out/*.xml', 'out/b.xml']);
    assert.deepEqual(namesOf(exchanges), ['out/a.xml', 'out/b.xml']);
    assert.equal(Buffer.from(exchanges[0]?.received?.body ?? []).toString(), 'first');
    assert.equal(exchanges[0]?.silence, undefined);
  });

  test('that are missing or too large are silence with a cause', async () => {
    place('large/big.xml', 'x'.repeat(1001));
    const [big] = await read(['large/*.xml']);
    assert.equal(big?.silence?.cause, 'cap');
    assert.equal(big?.received?.body.length, 0);
    const [missing] = await read(['large/none.xml']);
    assert.equal(missing?.silence?.cause, 'refused');
    assert.match(missing?.silence?.detail ?? '', /ENOENT/);
  });

  test('behind a link that leads elsewhere are not read', async () => {
    place('secret/key.xml', 'not for anyone');
    place('linked/own.xml');
    symlinkSync(path.join(scratch, 'secret/key.xml'), path.join(scratch, 'linked/stolen.xml'));
    symlinkSync(path.join(scratch, 'linked/own.xml'), path.join(scratch, 'linked/twin.xml'));
    const exchanges = await read(['linked/*.xml']);
    assert.deepEqual(exchanges.map((exchange) => exchange.silence?.cause), [undefined, 'forbidden', undefined]);
    assert.ok(exchanges.every((exchange) => !Buffer.from(exchange.received?.body ?? []).toString().includes('not for anyone')));
  });

  test('are not waited for where a pipe stands in the place of a file', async () => {
    mkdirSync(path.join(scratch, 'pipe'));
    execFileSync('mkfifo', [path.join(scratch, 'pipe/p.xml')]);
    const [pipe] = await read(['pipe/*.xml']);
    assert.equal(pipe?.silence?.cause, 'malformed');
  });

  test('behind folder links are not searched, so that no search goes round', async () => {
    place('round/a.xml');
    symlinkSync(path.join(scratch, 'round'), path.join(scratch, 'round/again'));
    assert.deepEqual(namesOf(await read(['round/**/*.xml'])), ['round/a.xml']);
  });
});
