import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import https from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Origins } from '../../src/drivers/https/origins';
import { leftBehind } from '../../src/drivers/rolie/journal';
import { remove } from '../../src/drivers/rolie/removal';
import { lineText } from '../../src/preflight/line';
import { preflight } from '../../src/preflight/preflight';
import { targetOf } from '../../src/proof/loopback-target';
import { startRolieServer } from '../../src/reference/rolie-server/start';

let folder: string;

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'milepost-written-'));
});

after(() => rmSync(folder, { recursive: true, force: true }));

test('what a run wrote before it was killed is taken away by the next', async () => {
  const { point, stop } = await startRolieServer({ folder });
  try {
    const journal = path.join(folder, 'state/milepost/written');
    const program = spawn(process.execPath, ['--require', 'ts-node/register', path.join(__dirname, 'children/write-and-wait.ts')], {
      env: { ...process.env, XDG_STATE_HOME: path.join(folder, 'state'), WRITE_POINT: JSON.stringify(point) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = (await once(program.stdout, 'data')) as [Buffer];
    assert.match(said.toString(), /written/);
    program.kill('SIGKILL');
    await once(program, 'close');
    assert.equal(readdirSync(journal).length, 1);
    assert.match(await feedAt(point.writeTo.collection, point.ca), /milepost [0-9a-f-]{36}/);

    const left = leftBehind([point.writeTo.collection], journal);
    assert.deepEqual(left.map(({ url }) => url !== undefined), [true, false], 'one whose URL was learned, one that was about to be sent');
    process.env['XDG_STATE_HOME'] = path.join(folder, 'state');
    const target = targetOf([{ name: 'ROLIE server', roles: ['rolie-server'], specifications: ['RFC5023'] }], { 'rolie-server': point });
    const lines: string[] = [];
    for await (const line of preflight(target)) lines.push(lineText(line));
    assert.equal(lines.filter((line) => /^ok +rolie-server: left over: milepost [\da-f-]{36} .* was deleted$/.test(line)).length, 2, lines.join('\n'));
    assert.doesNotMatch(await feedAt(point.writeTo.collection, point.ca), /milepost [0-9a-f-]{36}/);
    assert.deepEqual(readdirSync(journal), []);
  } finally {
    await stop();
  }
});

test('what does not carry our mark is not deleted, wherever a server says that it is', async () => {
  const asked: string[] = [];
  const { point, stop } = await startRolieServer({ folder });
  try {
    const settings = { origins: new Origins(point.url), tls: { ca: readFileSync(point.ca, 'utf8') }, exchangeSeconds: 5, bodyBytes: 1_000_000 };
    const recorder = { record: ({ sent }: { sent?: { startLine: string } }) => void asked.push(sent?.startLine ?? '') };
    const marker = '00000000-0000-4000-8000-000000000000';
    assert.equal(await remove({ marker, collection: point.writeTo.collection, url: new URL('/entries/incident-1', point.url).href }, settings, recorder), false);
    assert.equal(await remove({ marker, collection: point.writeTo.collection, url: 'https://elsewhere.example/1' }, settings, recorder), false);
    assert.deepEqual(asked.map((line) => line.split(' ')[0]), ['GET', 'GET']);
  } finally {
    await stop();
  }
});

async function feedAt(url: string, ca: string): Promise<string> {
  const request = https.get(url, { ca: readFileSync(ca), agent: false });
  const [response] = (await once(request, 'response')) as [AsyncIterable<Buffer>];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
