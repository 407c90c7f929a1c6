import { connect } from 'node:net';

/** Whether something accepts connections at this port of 127.0.0.1. */
export function answersAt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1000 });
    const settle = (answers: boolean): void => {
      socket.destroy();
      resolve(answers);
    };
    socket.once('connect', () => settle(true));
    socket.once('timeout', () => settle(false));
    socket.once('error', () => settle(false));
  });
}

/** Throws where something answers already at a port that a peer needs. */
export async function expectFree(ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    if (await answersAt(port)) throw new Error(`port ${port} of 127.0.0.1: expected nothing, got an answer; end what listens there (ss -ltnp)`);
  }
}
