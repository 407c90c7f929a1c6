import assert from 'node:assert/strict';
import type { RunningPeer } from '../../scripts/peers/peer';
import { answersAt } from '../../scripts/peers/port';
import { familyOf, lives } from '../../scripts/peers/process-table';
import { openSockets } from './sockets';

/** What holds for any peer that runs: it answers at its ports, and nothing of it can be reached from elsewhere. */
export async function assertLoopbackOnly(peer: RunningPeer): Promise<void> {
  for (const port of peer.ports) assert.equal(await answersAt(port), true, `an answer at port ${port}`);
  const sockets = openSockets(peer.processIds.flatMap(familyOf).map(({ id }) => id));
  assert.deepEqual([...new Set(sockets.map(({ address }) => address))], ['127.0.0.1']);
  assert.deepEqual(sockets.map(({ port }) => port).sort(ascending), [...peer.ports].sort(ascending));
}

/** Stops a peer; none of its processes lives on, and nothing answers at its ports. */
export async function assertStops(peer: RunningPeer): Promise<void> {
  const processes = peer.processIds.flatMap(familyOf);
  assert.ok(processes.length > 0);
  await peer.stop();
  assert.deepEqual(processes.filter(lives), []);
  for (const port of peer.ports) assert.equal(await answersAt(port), false, `an answer at port ${port}`);
}

function ascending(one: number, other: number): number {
  return one - other;
}
