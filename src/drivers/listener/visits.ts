import { createServer, type Socket } from 'node:net';
import type { Exchange, Recorder } from '../../evidence';

/** A place on loopback that an implementation may be told of, and who came there. */
export interface Listener {
  /** `http://127.0.0.1:<port>`, the port chosen by the system. */
  readonly origin: string;
  /** Waits for the first visitor, or until the time is over; records who came, or that nobody did. Gives the first lines of what visitors sent. */
  visitsWithin(seconds: number, purpose: string, recorder: Recorder): Promise<readonly string[]>;
  stop(): void;
}

/** Most visitors, and most bytes of each, that are looked at, and how long one may say nothing. */
const limits = { visitors: 8, bytes: 1024, idleMilliseconds: 5000 } as const;

/** Opens a place where nothing is to be had: whoever asks over HTTP is told so. */
export async function startListening(): Promise<Listener> {
  const visits: string[] = [];
  const open = new Set<Socket>();
  let arrived = (): void => undefined;
  const server = createServer((socket) => {
    socket.setTimeout(limits.idleMilliseconds, () => socket.destroy());
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy());
    if (open.size > limits.visitors) return void socket.destroy();
    socket.once('data', (data) => {
      if (visits.length >= limits.visitors) return void socket.destroy();
      visits.push(firstLineOf(data));
      socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      arrived();
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    origin,
    visitsWithin: async (seconds, purpose, recorder) => {
      const began = new Date();
      if (visits.length === 0) await firstOf(seconds, (resolve) => (arrived = resolve));
      recorder.record(exchangeOf(visits, began, purpose));
      return [...visits];
    },
    stop: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

function firstOf(seconds: number, whenArrived: (resolve: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    whenArrived(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** What a visitor that speaks TLS sends has no line. */
function firstLineOf(data: Buffer): string {
  const [line = ''] = data.subarray(0, limits.bytes).toString('latin1').split(/\r?\n/);
  return /^[ -~]+$/.test(line) ? line : `${data.length} bytes that are no text`;
}

function exchangeOf(visits: readonly string[], began: Date, purpose: string): Exchange {
  const ended = new Date();
  const silence = { cause: 'timeout', detail: 'nobody came', afterMilliseconds: ended.getTime() - began.getTime() } as const;
  const times = { startedAt: began.toISOString(), endedAt: ended.toISOString() };
  if (visits.length === 0) return { protocol: 'https', purpose, ...times, silence };
  return { protocol: 'https', purpose, ...times, received: { startLine: visits.join(' | '), headers: [], body: new Uint8Array() } };
}
