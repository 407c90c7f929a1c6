import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { stringify } from 'yaml';
import { bundleFiles } from '../../src/bundle/format';
import { targetOf } from '../../src/proof/loopback-target';
import { exitCodeOf } from '../../src/run/exit-code';
import { type Outcome, supervise } from '../../src/run/supervise';

const plan = ['a', 'b'].map((name) => ({ case: `RFC8322-5.3-1/${name}`, role: 'rolie-server' }) as const);
const child = path.join(__dirname, 'children/child.ts');

async function under(behaviour: string, options: { readonly caseSeconds?: number; readonly signal?: AbortSignal } = {}): Promise<Outcome> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'milepost-supervise-'));
  const folder = path.join(scratch, behaviour);
  mkdirSync(folder);
  writeFileSync(path.join(folder, bundleFiles.target), stringify(targetOf([], {})));
  writeFileSync(path.join(folder, bundleFiles.run), JSON.stringify({ plan }));
  try {
    return await supervise({ job: { targetFile: '', folder, plan }, caseSeconds: 30, startSeconds: 10, child, ...options });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function exitCode({ ending, verdicts }: Outcome): number {
  return exitCodeOf(ending, verdicts, [], { everyLevel: true, baseline: [] });
}

test('a run with all its verdicts and its footer is whole', async () => {
  const outcome = await under('all-well');
  assert.deepEqual(outcome.ending, { kind: 'whole' });
  assert.equal(exitCode(outcome), 0);
});

test('a plan of nothing is never a success', async () => {
  const outcome = await supervise({ job: { targetFile: '', folder: '', plan: [] }, caseSeconds: 1 });
  assert.equal(exitCode(outcome), 3);
});

for (const [behaviour, finished] of [
  ['exits-0-at-once', 0],
  ['exits-0-half-way', 1],
  ['no-footer', 2],
  ['throws', 1],
  ['kills-itself', 1],
] as const) {
  test(`a process that ${behaviour.replaceAll('-', ' ')} is a fault of ours, with ${finished} verdicts kept`, async () => {
    const outcome = await under(behaviour);
    assert.equal(outcome.ending.kind, 'broken');
    assert.equal(outcome.verdicts.length, finished);
    assert.equal(exitCode(outcome), 4);
  });
}

test('a test case that never ends is ended, and what was measured is kept', async () => {
  const outcome = await under('hangs', { caseSeconds: 0.5 });
  assert.deepEqual(outcome.ending, { kind: 'hung', seconds: 0.5 });
  assert.equal(outcome.verdicts.length, 1);
  assert.equal(exitCode(outcome), 3);
});

test('a process that ignores signals is ended on request all the same', async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 2_000);
  const outcome = await under('ignores-signals', { signal: stop.signal });
  assert.deepEqual(outcome.ending, { kind: 'interrupted' });
  assert.equal(exitCode(outcome), 3);
});
