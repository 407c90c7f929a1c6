import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { readAvailability } from '../../scripts/set-up/availability';
import { runCommand } from '../../scripts/set-up/command';
import { debianItems, installDebianItems } from '../../scripts/set-up/debian';

test('every item of Debian is told of in .cache/set-up.json', { skip: readAvailability().length === 0 && 'scripts/set-up.ts has not run' }, () => {
  const told = new Map(readAvailability().map((item) => [item.name, item]));
  for (const { name } of [...debianItems, { name: 'iodeflib' }, { name: 'xmpp-ftw-item-parser' }, { name: 'jdk' }]) {
    const item = told.get(name);
    assert.equal(typeof item?.available, 'boolean', name);
    assert.notEqual(item?.why, '', name);
  }
});

test('a command that hangs is ended, and the reason says so', () => {
  const { ok, why } = runCommand('sleep', ['600'], { seconds: 0.2 });
  assert.equal(ok, false);
  assert.match(why, /sleep: .*ETIMEDOUT/);
});

/** A dpkg that knows what the stand-in for apt-get "installed", and an apt-get that refuses what its list does not name. */
describe('Debian packages', { skip: process.getuid?.() !== 0 && 'root alone may install' }, () => {
  const path0 = process.env['PATH'];
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'milepost-apt-'));
    process.env['PATH'] = `${folder}:${path0}`;
    program('dpkg-query', `for name; do :; case " $(cat ${folder}/installed) " in *" $name "*) echo "ii $name";; esac; done; exit 1`);
    program(
      'apt-get',
      `echo "$*" >> ${folder}/calls
       [ "$1" = update ] && { touch ${folder}/updated; exit 0; }
       [ -e ${folder}/updated ] || { echo "E: Unable to locate package" >&2; exit 100; }
       for word; do case $word in no-*) echo "E: Unable to locate package $word" >&2; exit 100;; esac; done
       for word; do case $word in -*|install) ;; *) printf ' %s ' "$word" >> ${folder}/installed;; esac; done`,
    );
  });
  after(() => {
    process.env['PATH'] = path0;
    rmSync(folder, { recursive: true, force: true });
  });

  test('are installed together, the lists brought up to date only when that fails', () => {
    state({ installed: ' there ', calls: '' });
    const items = [item('one', 'there', 'absent-one'), item('two', 'absent-two')];
    assert.deepEqual(installDebianItems(items).map(({ available }) => available), [true, true]);
    const calls = readFileSync(path.join(folder, 'calls'), 'utf8').trim().split('\n');
    assert.deepEqual(calls.map((call) => call.split(' ')[0]), ['install', 'update', 'install']);
    assert.match(calls[0] ?? '', /--no-install-recommends .*absent-one absent-two$/);
    assert.doesNotMatch(calls[0] ?? '', / there\b/);
    installDebianItems(items);
    assert.equal(readFileSync(path.join(folder, 'calls'), 'utf8').trim().split('\n').length, 3);
  });

  test('that do not exist keep none of the others from being installed', () => {
    state({ installed: '', calls: '' });
    const [bad, good] = installDebianItems([item('bad', 'no-such-package'), item('good', 'absent')]);
    assert.equal(good?.available, true);
    assert.equal(bad?.available, false);
    assert.match(bad?.why ?? '', /apt-get install failed: E: Unable to locate package no-such-package/);
  });

  function program(name: string, script: string): void {
    writeFileSync(path.join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(path.join(folder, name), 0o755);
  }

  function state(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  }
});

function item(name: string, ...packages: readonly string[]): (typeof debianItems)[number] {
  return { name, packages, programs: [] };
}
