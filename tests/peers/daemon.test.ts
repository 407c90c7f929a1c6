import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { endLeftovers, startDaemon, type Daemon } from '../../scripts/peers/daemon';
import { lockPeer } from '../../scripts/peers/lock';
import { familyOf, lives } from '../../scripts/peers/process-table';

describe('a daemon of a peer', { skip: process.platform !== 'linux' && 'peers run on Linux alone' }, () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'milepost-daemon-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('ends with all its children, also one in a session of its own', async () => {
    const daemon = await startDaemon(shell('family', 'setsid sleep 600 & sleep 600 & echo ready; wait', folder), folder);
    const family = familyOf(daemon.processId);
    assert.equal(family.length, 3);
    await daemon.stop();
    assert.deepEqual(family.filter(lives), []);
  });

  test('that ends at once is told with the end of its log', async () => {
    const start = startDaemon({ ...shell('short', 'echo no such option >&2; exit 3', folder), isReady: () => false }, folder);
    await assert.rejects(start, /short: expected a running daemon, got its end \(exit 3\).*no such option/s);
  });

  test('whose program is missing is told with what to do', async () => {
    const start = startDaemon({ label: 'nothing', program: 'no-such-program', parameters: [], isReady: () => true }, folder);
    await assert.rejects(start, /cannot start no-such-program: run scripts\/set-up\.ts/);
  });

  test('that a killed process left behind is ended by the next start', async () => {
    const source = path.resolve(__dirname, '../../scripts/peers/daemon.ts');
    const script = `
      const { startDaemon } = require(${JSON.stringify(source)});
      const daemon = { label: 'left', program: 'sleep', parameters: ['600'], isReady: () => true };
      startDaemon(daemon, ${JSON.stringify(folder)}).then(({ processId }) => { console.log(processId); setInterval(() => {}, 1000); });`;
    const starter = spawn(process.execPath, ['-r', 'ts-node/register', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [printed] = (await once(starter.stdout, 'data')) as [Buffer];
    const left = familyOf(Number(printed.toString()));
    starter.kill('SIGKILL');
    await once(starter, 'exit');
    assert.deepEqual(left.map(lives), [true]);
    await endLeftovers(folder);
    assert.deepEqual(left.map(lives), [false]);
  });
});

test('a peer is held by one at a time', { skip: process.platform !== 'linux' && 'abstract sockets are of Linux' }, async () => {
  const name = `test-${process.pid}`;
  const release = await lockPeer(name, 5);
  await assert.rejects(lockPeer(name, 0), /in use by another process/);
  const second = lockPeer(name, 5);
  await release();
  await (await second)();
});

/** A shell whose script says `ready`. */
function shell(label: string, script: string, folder: string): Daemon {
  const log = path.join(folder, `${label}.log`);
  return { label, program: 'sh', parameters: ['-c', script], isReady: () => readFileSync(log, 'utf8').includes('ready') };
}
