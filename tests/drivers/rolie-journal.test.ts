import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { Journal, journalFolder, leftBehind } from '../../src/drivers/rolie/journal';

const collection = 'https://rolie.example.org/collections/test';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'milepost-journal-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a journal lies where programs of the user keep their state', () => {
  assert.equal(journalFolder({ XDG_STATE_HOME: '/state' }), path.join('/state', 'milepost/written'));
  assert.match(journalFolder({ XDG_STATE_HOME: 'relative' }), /\.local\/state\/milepost\/written$/);
});

test('what was taken away leaves no journal', () => {
  const journal = new Journal(folder);
  journal.keep({ marker: 'one', collection });
  journal.keep({ marker: 'one', collection, url: `${collection}/1` });
  journal.keep({ marker: 'two', collection });
  assert.equal(readdirSync(folder).length, 1);
  journal.strike({ marker: 'one', collection });
  journal.strike({ marker: 'two', collection });
  assert.deepEqual(readdirSync(folder), []);
});

test('a process that lives is left alone; of one that is gone everything open is found, half a line is not', () => {
  new Journal(folder).keep({ marker: 'mine', collection });
  assert.deepEqual(leftBehind([collection], folder), []);
  const lines = [
    { marker: 'a', collection },
    { marker: 'a', collection, url: `${collection}/a` },
    { marker: 'b', collection },
    { marker: 'b', gone: true },
    { marker: 'c', collection },
    { marker: 'd', collection: 'https://elsewhere.example/' },
  ];
  writeFileSync(path.join(folder, `${processThatIsGone()}-00000000-0000-4000-8000-000000000000.ndjson`), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n{"marker":"e","coll`);
  const left = leftBehind([collection], folder);
  assert.deepEqual(left.map(({ marker, url }) => [marker, url]), [['a', `${collection}/a`], ['c', undefined]]);
  for (const each of left) each.strike();
  assert.deepEqual(leftBehind([collection], folder), []);
  const [elsewhere] = leftBehind(['https://elsewhere.example/'], folder);
  elsewhere?.strike();
  assert.equal(readdirSync(folder).length, 1, 'the journal of the process that lives');
});

function processThatIsGone(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}
