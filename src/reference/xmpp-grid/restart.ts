import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

/** A loopback port at which whoever connects has something restarted. */
export interface RestartPort {
  /** Program and arguments that ask for it, and exit with 0 when it is done. */
  readonly command: readonly string[];
  close(): Promise<void>;
}

/** Opens such a port, of the system's choice; a connection is ended when the restart is over, and broken off where it failed. */
export async function openRestartPort(restart: () => Promise<void>): Promise<RestartPort> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    restart().then(
      () => socket.end('restarted\n'),
      () => socket.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    command: [process.execPath, path.join(__dirname, '../iodef-adapter/launch.cjs'), 'xmpp-grid/restart-program.ts', String(port)],
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
