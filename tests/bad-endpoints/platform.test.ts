import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeGrid, type HostedGrid } from '../../src/drivers/hosted-grid/grid';
import { PlatformProgram } from '../../src/drivers/hosted-grid/platform-program';
import { HostedSession } from '../../src/drivers/hosted-grid/session';
import type { Exchange } from '../../src/evidence';

const exchangeSeconds = 2;
const capBytes = 1_048_576;
const task = { role: 'consumer', topicType: 'urn:ietf:params:xml:ns:iodef-2.0' } as const;
const header = `<stream:stream to="security-grid.example" version="1.0" xmlns="jabber:client" xmlns:stream="http://etherx.jabber.org/streams">`;

let grid: HostedGrid;

before(async () => {
  grid = await makeGrid();
});

after(() => grid.remove());

test('a Platform that floods its stream is cut off, and the cause is evidence', async () => {
  const { session, exchanges, stop } = await begin(`connection((socket) => {
    socket.write('${header}');
    const pour = () => { while (!socket.destroyed && socket.write(Buffer.alloc(65536, 32))); };
    socket.on('drain', pour); pour();
  })`);
  assert.ok(await session.until(() => session.idle));
  assert.match(session.record.faults.join(), /more than 1048576 bytes/);
  assert.ok(exchanges.some(({ silence }) => silence?.detail.includes('bytes')));
  assert.ok(process.memoryUsage().rss < 512 * 1_048_576);
  await stop();
});

test('a stanza of 100 MB is not held', async () => {
  const { session, stop } = await begin(`connection((socket) => {
    socket.write('${header}<message><body>');
    let left = 1600;
    const pour = () => { while (left-- > 0 && !socket.destroyed && socket.write(Buffer.alloc(65536, 120))); };
    socket.on('drain', pour); pour();
  })`);
  assert.ok(await session.until(() => session.idle));
  assert.equal(session.record.arrivals.filter(({ kind }) => kind === 'element').length, 0);
  assert.ok(process.memoryUsage().rss < 512 * 1_048_576);
  await stop();
});

test('elements inside one another without end are cut off', async () => {
  const { session, stop } = await begin(`connection((socket) => socket.write('${header}' + '<a>'.repeat(100000)))`);
  assert.ok(await session.until(() => session.idle));
  assert.match(session.record.faults.join(), /nested/);
  await stop();
});

test('a Platform that connects again and again is heard sixteen times', async () => {
  const { session, stop } = await begin(`for (let count = 0; count < 100; count++) connection((socket) => socket.write('${header}'))`);
  await session.until(() => session.record.connections >= 16);
  await session.until(() => false, 0.3);
  assert.equal(session.record.connections, 16);
  await stop();
});

test('a Platform that never ends is ended', async () => {
  const { session, stop } = await begin(`say('ready'); connection(() => {}); setInterval(() => {}, 1000)`);
  assert.ok(await session.until(() => session.isReady && session.record.connections > 0));
  const began = Date.now();
  await stop();
  assert.ok(Date.now() - began < (exchangeSeconds + 1) * 1000);
});

test('a line without end is the end of the Platform', async () => {
  const { session, stop } = await begin(`const pour = () => { while (process.stdout.write('x'.repeat(65536))); }; process.stdout.on('drain', pour); pour()`);
  assert.ok(await session.until(() => session.over));
  assert.match(session.record.over ?? '', /cap/);
  await stop();
});

test('lines that break the contract are faults or nothing, never an event', async () => {
  const { session, stop } = await begin(`console.log('hello'); console.log('{"id":-1,"event":"ready"}'); say('triumph'); say('received', { document: '%' })`);
  await session.until(() => session.record.faults.length >= 2);
  assert.equal(session.record.sayings.length, 0);
  assert.equal(session.record.faults.length, 2);
  await stop();
});

interface Begun {
  readonly session: HostedSession;
  readonly exchanges: readonly Exchange[];
  stop(): Promise<void>;
}

/** Lets a Platform begin that does as the script says; `connection` and `say` are there for it. */
async function begin(script: string): Promise<Begun> {
  const whole = `
    const { connect } = require('node:net');
    process.stdin.once('data', (line) => {
      const task = JSON.parse(String(line).split('\\n')[0]);
      const say = (event, further = {}) => console.log(JSON.stringify({ id: task.id, event, ...further }));
      const connection = (act) => { const socket = connect(task.port, task.host, () => act(socket)); socket.on('error', () => socket.destroy()); };
      ${script};
    });`;
  const program = new PlatformProgram({ run: [process.execPath, '-e', whole], environment: [], deadlineSeconds: exchangeSeconds, outputBytes: capBytes }, 'once');
  const exchanges: Exchange[] = [];
  const recorder = { record: (exchange: Exchange) => void exchanges.push(exchange) };
  const session = await HostedSession.begin(grid, program, {}, task, recorder, { exchangeSeconds, capBytes });
  const stop = async (): Promise<void> => {
    await session.finish();
    program.kill();
  };
  return { session, exchanges, stop };
}
