import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test, { type TestContext } from 'node:test';
import { milepost, scratchFolder, slowRecipient, start } from './milepost';

async function until(holds: () => boolean, seconds: number): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  while (!holds()) {
    assert.ok(performance.now() < deadline, `not within ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function verdictsIn(bundle: string): number {
  const file = path.join(bundle, 'verdicts.ndjson');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').length - 1 : 0;
}

/** Whether a process with this id runs. */
function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Ids of the processes that a process started, where the system tells. */
function childrenOf(pid: number): readonly number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split(' ').filter(Boolean).map(Number) : [];
}

async function assertReadableNotReportable(t: TestContext, bundle: string): Promise<void> {
  const shown = await milepost(['show', bundle]);
  assert.equal(shown.code, 0, shown.errors);
  assert.match(shown.output, /^(pass|fail|inconclusive) +RFC7970-/m);
  assert.match(shown.output, /[1-9]\d* of \d+ test cases finished; the bundle is incomplete/);
  const reported = await milepost(['report', bundle, '--out', path.join(scratchFolder(t), 'site')]);
  assert.equal(reported.code, 3);
  assert.match(reported.errors, /incomplete: [1-9]\d* of \d+ test cases finished.*no report is made of it/);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} in mid-run leaves what was measured readable, and exits 3`, async (t) => {
    const bundle = path.join(scratchFolder(t), 'bundle');
    const { child, ended } = start(['run', slowRecipient(scratchFolder(t), 100), '--out', bundle]);
    await until(() => verdictsIn(bundle) > 0, 30);
    child.kill(signal);
    const { code, output } = await ended;
    assert.equal(code, 3);
    assert.match(output, /Interrupted after [1-9]\d* test cases/);
    await assertReadableNotReportable(t, bundle);
  });
}

test('kill -9 of milepost leaves what was measured readable, and no process behind', async (t) => {
  const bundle = path.join(scratchFolder(t), 'bundle');
  const { child, ended } = start(['run', slowRecipient(scratchFolder(t), 100), '--out', bundle]);
  await until(() => verdictsIn(bundle) > 0, 30);
  const children = childrenOf(child.pid ?? 0);
  assert.ok(children.length > 0);
  child.kill('SIGKILL');
  await ended;
  await until(() => !children.some(runs), 10);
  await assertReadableNotReportable(t, bundle);
});
