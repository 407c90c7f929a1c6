import assert from 'node:assert/strict';
import { get } from 'node:http';
import { connect } from 'node:net';
import { test } from 'node:test';
import { startListening } from '../../src/drivers/listener/visits';
import type { Exchange } from '../../src/evidence';

test('who comes is told nothing is there, and is recorded', async (t) => {
  const listener = await startListening();
  t.after(() => listener.stop());
  const exchanges: Exchange[] = [];
  const status = new Promise((resolve) => get(`${listener.origin}/schema.xsd`, (response) => resolve(response.resume().statusCode)));
  assert.deepEqual(await listener.visitsWithin(5, 'wait', { record: (exchange) => exchanges.push(exchange) }), ['GET /schema.xsd HTTP/1.1']);
  assert.equal(await status, 404);
  assert.equal(exchanges[0]?.received?.startLine, 'GET /schema.xsd HTTP/1.1');
});

test('that nobody comes is recorded as silence', async (t) => {
  const listener = await startListening();
  t.after(() => listener.stop());
  const exchanges: Exchange[] = [];
  assert.deepEqual(await listener.visitsWithin(0.05, 'wait', { record: (exchange) => exchanges.push(exchange) }), []);
  assert.equal(exchanges[0]?.silence?.cause, 'timeout');
});

test('bytes that are no text stay out of evidence, and a crowd is not let in', async (t) => {
  const listener = await startListening();
  t.after(() => listener.stop());
  const port = Number(new URL(listener.origin).port);
  const visitors = Array.from({ length: 12 }, () => connect(port, '127.0.0.1').on('error', () => undefined).end(Buffer.from([0x16, 3, 1, 0, 0])));
  await Promise.all(visitors.map((visitor) => new Promise((resolve) => visitor.resume().on('close', resolve))));
  const visits = await listener.visitsWithin(1, 'wait', { record: () => undefined });
  assert.ok(visits.length >= 1 && visits.length <= 8, String(visits.length));
  assert.deepEqual([...new Set(visits)], ['5 bytes that are no text']);
});
