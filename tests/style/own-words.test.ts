import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';

const project = path.resolve(__dirname, '../..');

/** Every file that is kept, with forward slashes. */
const files = execFileSync('git', ['ls-files', '-z'], { cwd: project, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  .split('\0')
  .filter((file) => file !== '');

function filesWith(pattern: RegExp): readonly string[] {
  return files.filter((file) => file !== 'tests/style/own-words.test.ts' && pattern.test(readFileSync(path.join(project, file), 'latin1')));
}

test('no file names the place where it was written', () => {
  assert.ok(files.length > 100);
  assert.deepEqual(filesWith(new RegExp(project.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))), []);
});

test('no file names a host of a package registry', () => {
  const hosts = ['registry.npmjs', 'pypi.org', 'pythonhosted', 'proxy.golang', 'repo1.maven', 'repo.maven', 'crates.io', 'deb.debian'];
  assert.deepEqual(filesWith(new RegExp(hosts.map((host) => host.replace('.', '\\.')).join('|'))), []);
});

test('nothing that a program made for itself is kept', () => {
  assert.deepEqual(files.filter((file) => /(^|\/)(__pycache__|node_modules|\.cache)\/|\.(pyc|log|class)$/.test(file)), []);
});
