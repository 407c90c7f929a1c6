import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';

const project = path.resolve(__dirname, '../..');

/** What each room may import, besides itself, npm and node. The longest room that a file stands in counts. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/evidence.ts': [],
  'src/verdict.ts': ['src/evidence.ts'],
  'src/vectors.ts': ['src/iodef'],
  'src/threads': [],
  'src/xml': ['src/iodef', 'src/threads'],
  'src/data-item': [],
  'src/iodef': [],
  'src/csaf': ['src/threads'],
  'src/grammar': ['src/iodef', 'src/xml', 'src/vectors.ts'],
  'src/drivers': ['src/evidence.ts', 'src/xml', 'src/data-item'],
  'src/oracles': ['src/evidence.ts', 'src/xml', 'src/data-item', 'src/iodef', 'src/csaf'],
  'src/reference': [],
  'src/register': ['src/evidence.ts', 'src/verdict.ts'],
  'src/requirements': ['src/register/roles.ts'],
  'src/bundle': ['src/evidence.ts', 'src/verdict.ts', 'src/register'],
  'src/preflight': ['src/evidence.ts', 'src/register', 'src/drivers', 'src/xml'],
  'src/run': ['src/evidence.ts', 'src/verdict.ts', 'src/register', 'src/requirements', 'src/bundle'],
  'src/proof': ['src/evidence.ts', 'src/verdict.ts', 'src/vectors.ts', 'src/register', 'src/requirements', 'src/bundle', 'src/run', 'src/reference'],
  'src/report': ['src/evidence.ts', 'src/verdict.ts', 'src/register', 'src/requirements', 'src/bundle', 'src/run/plan.ts', 'src/proof/proofs.ts', 'src/grammar'],
  'src/check': ['src/evidence.ts', 'src/vectors.ts', 'src/xml', 'src/data-item', 'src/iodef', 'src/oracles', 'src/requirements', 'src/drivers/document/glob.ts', 'src/drivers/mail/documents.ts', 'src/report/visible.ts'],
  'src/cli': ['src'],
  'src/cli.ts': ['src'],
  steps: ['src/evidence.ts', 'src/verdict.ts', 'src/vectors.ts', 'src/register', 'src/run', 'src/drivers', 'src/oracles', 'src/xml', 'src/data-item', 'src/iodef', 'src/csaf'],
};

const files = ['src', 'steps'].flatMap((room) =>
  readdirSync(path.join(project, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join(room, file.split(path.sep).join('/'))),
);

test('every file stands in a room that is known', () => {
  assert.deepEqual(files.filter((file) => roomOf(file) === undefined), []);
});

test('imports point one way', () => {
  const astray = files.flatMap((file) => {
    const room = roomOf(file) ?? '';
    const allowed = [room, ...(mayImport[room] ?? [])];
    return importsOf(file)
      .filter((to) => !allowed.some((place) => to === place || to.startsWith(`${place}/`)))
      .map((to) => `${file} imports ${to}; ${room} may import ${allowed.slice(1).join(', ') || 'nothing of ours'}`);
  });
  assert.deepEqual(astray, []);
});

test('only steps speak to Cucumber, and only its runner to its runtime', () => {
  const astray = files.filter((file) => /from '@cucumber\/cucumber(\/api)?'/.test(read(file)) && !file.startsWith('steps/') && file !== 'src/run/cucumber.ts');
  assert.deepEqual(astray, []);
});

test('no file exports a default, an enum or another file whole', () => {
  assert.deepEqual(files.filter((file) => /^export (default |enum |const enum |\* from)/m.test(read(file))), []);
});

test('no file is named for a drawer', () => {
  assert.deepEqual(files.filter((file) => /(^|[/-])(utils?|helpers?|common|manager|misc|index)(\.|-|\/)/.test(file)), []);
});

function roomOf(file: string): string | undefined {
  return Object.keys(mayImport)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function importsOf(file: string): readonly string[] {
  const named = [...read(file).matchAll(/(?:from|import|require)\s*\(?\s*'(\.[^']*)'/g)].map(([, to]) => to ?? '');
  return named.map((to) => {
    const target = path.posix.join(path.posix.dirname(file), to);
    return files.includes(`${target}.ts`) ? `${target}.ts` : target;
  });
}

function read(file: string): string {
  return readFileSync(path.join(project, file), 'utf8');
}
