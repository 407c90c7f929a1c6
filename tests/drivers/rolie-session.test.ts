import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { CaseVerdict } from '../../src/bundle/format';
import { LineProgram } from '../../src/drivers/command/line-program';
import { readAnswer } from '../../src/drivers/rolie-client/answer';
import { hostSession, readSession, sessionFiles, SessionFault } from '../../src/drivers/rolie-client/session';
import { targetOf } from '../../src/proof/loopback-target';
import { MemoryRecorder } from '../../src/proof/memory-recorder';
import { startRolieClient } from '../../src/reference/rolie-client/start';
import { readRequirements } from '../../src/requirements/features';
import { execute } from '../../src/run/execute';
import { casesById, planOf, selectedFrom } from '../../src/run/plan';

const folder = mkdtempSync(path.join(tmpdir(), 'milepost-session-'));
const form = path.join(folder, sessionFiles.form);
/** The form as somebody with the reference client before them fills it in. */
let filled = '';

before(async () => {
  let end = (): void => undefined;
  const until = new Promise<void>((resolve) => (end = resolve));
  let opened = (): void => undefined;
  const open = new Promise<void>((resolve) => (opened = resolve));
  const session = hostSession(folder, ['unknown-relation', 'certificate-expired'], until, () => opened());
  await open;
  filled = await fillIn(readFileSync(form, 'utf8'));
  end();
  await session;
  writeFileSync(form, filled);
});

after(() => rmSync(folder, { recursive: true, force: true }));

test('a session by hand is judged by what was asked for and what was filled in', { timeout: 60_000 }, async () => {
  const verdicts = await judged(['RFC8322-6.1.2-5', 'RFC5023-14-2/a-client-sends-nothing-to-whom-the-certificate-is-not-for/certificate-expired']);
  assert.deepEqual(verdicts.map(({ verdict, message }) => [verdict, message]), Array.from({ length: 4 }, () => ['pass', undefined]));
});

test('a title that nobody could have seen is found, and what is left empty is not judged', { timeout: 60_000 }, async () => {
  const wrong = filled.replace(/^(\d+,unknown-relation,.*?),read,[^,]*/m, '$1,read,Something Else');
  const untried = wrong.replace(/^(\d+,unknown-relation-as-iri,.*?),read,[^,]*/m, '$1,,');
  writeFileSync(form, untried);
  const verdicts = await judged(['RFC8322-6.1.2-5']);
  writeFileSync(form, filled);
  assert.deepEqual(verdicts.map(({ verdict }) => verdict), ['fail', 'inconclusive', 'pass']);
  assert.match(verdicts[1]?.message ?? '', /nothing filled in/);
});

test('a session is read as it was written, or not at all', () => {
  writeFileSync(form, filled.replace(',read,', ',perhaps,'));
  assert.throws(() => readSession(folder), (error) => error instanceof SessionFault && /line 2: expected read, failed, unsupported or nothing, got "perhaps"/.test(error.message));
  writeFileSync(form, 'a,b\r\n');
  assert.throws(() => readSession(folder), SessionFault);
  writeFileSync(form, filled);
  assert.throws(() => readSession(path.join(folder, 'nowhere')), SessionFault);
});

test('a form is never written over', async () => {
  await assert.rejects(hostSession(folder, [], Promise.resolve(), () => undefined), /EEXIST/);
});

async function fillIn(text: string): Promise<string> {
  const { point } = await startRolieClient({ folder });
  const variables = { MILEPOST_CA: path.join(folder, sessionFiles.authority) };
  const client = new LineProgram({ ...point.command, variables, deadlineSeconds: 20, outputBytes: 1_000_000 }, readAnswer);
  const [head = '', ...rows] = text.trimEnd().split('\r\n');
  const lines = [head];
  for (const row of rows) {
    const cells = row.split(',');
    const asked = await client.ask({ task: 'feed', url: cells[2] });
    assert.ok('answer' in asked);
    const { outcome, entries = [] } = asked.answer;
    // A comma in a title stands between quotes.
    lines.push([...cells.slice(0, 5), outcome === 'done' ? 'read' : outcome, `"${entries.map(({ title }) => title).join(' | ')}"`, ''].join(','));
  }
  await client.end();
  return `${lines.join('\r\n')}\r\n`;
}

async function judged(ids: readonly string[]): Promise<readonly CaseVerdict[]> {
  const requirements = readRequirements();
  const target = targetOf([{ name: 'client by hand', roles: ['rolie-client'], specifications: ['RFC8322', 'RFC5023'] }], { 'rolie-client': { session: { folder, attestedBy: 'the test' } } });
  const plan = selectedFrom(planOf(requirements, target), ids);
  return execute({ plan, cases: casesById(requirements), target, secretOf: () => '', recorder: new MemoryRecorder() });
}
