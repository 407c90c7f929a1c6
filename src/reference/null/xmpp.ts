import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createAuthority } from '../certificates';
import type { ReferenceOptions, RunningReference } from '../violation';
import { freshPasswords, pointAt, writeCredentials, type XmppPoint } from '../xmpp-grid/point';

/** What a null system does with a connection, whatever comes; `dead` has none. */
const manners = {
  dead: undefined,
  closes: (socket: Socket): void => void socket.destroy(),
  'always-400': (socket: Socket): void => answerOnce(socket, '400 Bad Request'),
  'always-500': (socket: Socket): void => answerOnce(socket, '500 Internal Server Error'),
  'empty-200': (socket: Socket): void => answerOnce(socket, '200 OK'),
  echo: (socket: Socket): void => void socket.pipe(socket),
} as const;

export type XmppNullKind = keyof typeof manners;

/** Starts a system that implements nothing, with a point like that of an XMPP-Grid Controller: every file of it exists, and nothing of it is true. */
export async function startNullXmpp(kind: XmppNullKind, { folder }: ReferenceOptions): Promise<RunningReference<XmppPoint>> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket)));
    manners[kind]?.(socket);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  if (kind === 'dead') await close(server, sockets);
  const credentials = await writeCredentials(folder, await createAuthority('CN=Nobody'), freshPasswords());
  return { point: pointAt(port, credentials), stop: () => close(server, sockets) };
}

function answerOnce(socket: Socket, status: string): void {
  socket.once('data', () => socket.end(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`));
}

async function close(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  if (server.listening) await new Promise<void>((resolve) => server.close(() => resolve()));
}
