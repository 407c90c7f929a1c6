import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { projectFolder, whyMissing } from '../../scripts/set-up/availability';
import { makeGrid, type HostedGrid } from '../../src/drivers/hosted-grid/grid';
import { PlatformProgram } from '../../src/drivers/hosted-grid/platform-program';
import { HostedSession } from '../../src/drivers/hosted-grid/session';

const topicType = 'urn:ietf:params:xml:ns:iodef-2.0';
const document = readFileSync(path.join(projectFolder, 'vectors/iodef/valid/minimal.xml'));
let grid: HostedGrid;

before(async () => {
  grid = await makeGrid();
});

after(() => grid.remove());

for (const name of ['slixmpp', 'aioxmpp']) {
  describe(`the Platforms of ${name}`, { skip: whyMissing(name) }, () => {
    test('a Provider finds its Topic, publishes when it is told to, and ends in order', async () => {
      const session = await begin(name, 'provider');
      assert.ok(await session.until(() => session.isReady, 20));
      assert.equal(session.broker.requests.filter(({ kind }) => kind === 'publish').length, 0);
      session.tell({ do: 'publish', document });
      assert.ok(await session.until(() => session.broker.requests.some(({ kind, granted }) => kind === 'publish' && granted), 20));
      await session.finish();
      assert.deepEqual(session.record.endings.map(({ inOrder }) => inOrder), [true]);
    });

    test('a Consumer is ready once it is subscribed', async () => {
      const session = await begin(name, 'consumer');
      assert.ok(await session.until(() => session.isReady, 20));
      assert.ok(session.broker.requests.some(({ kind, granted }) => kind === 'subscribe' && granted));
      await session.finish();
    });
  });
}

function begin(name: string, role: 'provider' | 'consumer'): Promise<HostedSession> {
  const run = ['/usr/bin/python3', '-B', path.join(projectFolder, 'adapters', name, 'grid_platform.py')];
  const program = new PlatformProgram({ run, environment: [], deadlineSeconds: 20, outputBytes: 1_048_576 }, 'once');
  const setting = { broker: { topics: [{ node: 'incidents', form: { 'pubsub#type': topicType } }] } };
  return HostedSession.begin(grid, program, setting, { role, topicType }, { record: () => undefined }, { exchangeSeconds: 20, capBytes: 1_048_576 });
}
