import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import * as tls from 'node:tls';

/** What a connection lets the Controller do. */
export interface Channel {
  /** Present once TLS protects the connection. */
  readonly tls: tls.TLSSocket | undefined;
  send(text: string): void;
  /** Sends, then closes the connection. */
  end(text: string): void;
  /** From the next byte on the client speaks TLS. */
  startTls(): void;
}

/** What a connection tells the Controller. */
export interface ChannelUser {
  receive(bytes: Uint8Array): void;
  /** TLS is up, by whichever way. */
  secured(): void;
  gone(): void;
}

export interface Listener {
  readonly port: number;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** Listens on a loopback port, of the system's choice where none is given, for clients that begin with TLS and for clients that upgrade to it. */
export async function listen(security: tls.TlsOptions, accept: (channel: Channel) => ChannelUser, port = 0): Promise<Listener> {
  const connections = new Map<string, Connection>();
  const secure = tls.createServer(security);
  secure.on('secureConnection', (socket) => connections.get(keyOf(socket))?.secured(socket));
  // A handshake that fails ends its own connection and nothing else.
  secure.on('tlsClientError', (_error, socket) => socket.destroy());
  const server = createServer((socket) => {
    const key = keyOf(socket);
    const connection = new Connection(socket, (raw) => secure.emit('connection', raw), accept);
    connections.set(key, connection);
    socket.on('close', () => connections.delete(key));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => close(server, connections.values()) };
}

/** How long a client may say nothing at all. */
const idleMilliseconds = 300_000;

/** How long a client may take to close what was closed here. */
const closingMilliseconds = 1_000;

/** Most characters that wait for a client to read them. */
const unreadLimit = 16_777_216;

class Connection implements Channel {
  tls: tls.TLSSocket | undefined;
  private readonly user: ChannelUser;
  private ended = false;

  constructor(
    private readonly raw: Socket,
    private readonly handToTls: (raw: Socket) => void,
    accept: (channel: Channel) => ChannelUser,
  ) {
    this.user = accept(this);
    raw.setNoDelay(true).setTimeout(idleMilliseconds, () => this.destroy());
    raw.on('error', () => this.destroy());
    raw.on('close', () => this.user.gone());
    raw.once('data', (bytes: Buffer) => this.begin(bytes));
  }

  send(text: string): void {
    if (this.ended) return;
    this.current.write(text);
    if (this.current.writableLength > unreadLimit) this.destroy();
  }

  end(text: string): void {
    if (this.ended) return;
    this.ended = true;
    this.current.end(text);
    setTimeout(() => this.destroy(), closingMilliseconds).unref();
  }

  startTls(): void {
    this.raw.removeAllListeners('data').pause();
    this.handToTls(this.raw);
  }

  secured(socket: tls.TLSSocket): void {
    this.tls = socket;
    // From here on only the TLS socket knows whether anything comes.
    this.raw.setTimeout(0);
    socket.setTimeout(idleMilliseconds, () => this.destroy());
    socket.on('error', () => this.destroy());
    socket.on('data', (bytes: Buffer) => this.user.receive(bytes));
    this.user.secured();
  }

  destroy(): void {
    this.tls?.destroy();
    this.raw.destroy();
  }

  private get current(): Socket {
    return this.tls ?? this.raw;
  }

  /** A first byte that begins a TLS handshake record means direct TLS; XML cannot begin with it. */
  private begin(bytes: Buffer): void {
    if (bytes[0] === handshakeRecord) {
      this.raw.pause();
      this.raw.unshift(bytes);
      return this.handToTls(this.raw);
    }
    this.raw.on('data', (further: Buffer) => this.user.receive(further));
    this.user.receive(bytes);
  }
}

const handshakeRecord = 0x16;

function keyOf({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress} ${remotePort}`;
}

async function close(server: Server, connections: Iterable<Connection>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  for (const connection of connections) connection.destroy();
  await closed;
}
