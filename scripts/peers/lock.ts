import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waits until nobody else on this machine runs the peer, then holds it: its ports are fixed, so one at a time.
 * The lock is an abstract socket of Linux, which vanishes with the process that holds it. Gives the release.
 */
export async function lockPeer(name: string, waitSeconds = 600): Promise<() => Promise<void>> {
  const deadline = Date.now() + waitSeconds * 1000;
  for (;;) {
    const release = await tryLock(`\0milepost-peer-${name}`);
    if (release) return release;
    if (Date.now() > deadline) throw new Error(`${name} is in use by another process since ${waitSeconds} s: stop that, or wait`);
    await wait(200);
  }
}

function tryLock(path: string): Promise<(() => Promise<void>) | undefined> {
  const server = createServer((socket) => socket.destroy());
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen({ path }, () => {
      server.unref();
      resolve(() => new Promise((released) => server.close(() => released())));
    });
  });
}
