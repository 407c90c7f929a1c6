import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { get, type RequestOptions } from 'node:https';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { RunningPeer } from '../../scripts/peers/peer';
import { startPeer } from '../../scripts/peers/start-peer';
import { whyMissing } from '../../scripts/set-up/availability';
import { assertLoopbackOnly, assertStops } from './life';

describe('AtomBus behind nginx', { skip: whyMissing('atombus', 'nginx') }, () => {
  let peer: RunningPeer;
  before(async () => {
    peer = await startPeer('atombus');
  });
  after(() => peer?.stop());

  test('answers at loopback only', () => assertLoopbackOnly(peer));

  test('serves the feeds that were filled by AtomPub, with links that lead through the front', async () => {
    const { status, body } = await retrieve(peer, '/feeds/incidents');
    assert.equal(status, 200);
    assert.equal(body.match(/<entry>/g)?.length, 2);
    assert.match(body, /189801/);
    for (const [, link] of body.matchAll(/href="([^"]*)"/g)) assert.match(link ?? '', /^https:\/\/localhost:15443\/feeds\/incidents/);
  });

  test('knows the client certificates of its own authority', async () => {
    assert.equal((await retrieve(peer, '/feeds/incidents', 'client')).status, 200);
    assert.equal((await retrieve(peer, '/feeds/incidents', 'foreign')).status, 400);
  });

  test('stops without leaving a process', () => assertStops(peer));
});

function retrieve(
  peer: RunningPeer,
  resource: string,
  certificate?: 'client' | 'foreign',
): Promise<{ readonly status: number | undefined; readonly body: string }> {
  const pem = (name: string): Buffer => readFileSync(path.join(peer.folder, 'certificates', `${name}.pem`));
  const options: RequestOptions = {
    host: 'localhost',
    family: 4,
    port: 15443,
    path: resource,
    ca: pem('ca'),
    agent: false,
    timeout: 10_000,
    ...(certificate && { cert: pem(certificate), key: pem(`${certificate}-key`) }),
  };
  return new Promise((resolve, reject) => {
    const request = get(options, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
      response.on('end', () => resolve({ status: response.statusCode, body }));
    });
    request.once('timeout', () => request.destroy(new Error('no answer within 10 s')));
    request.once('error', reject);
  });
}
