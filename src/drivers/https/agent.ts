import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** Gives the socket of one request, ready to be written to. */
export type Open = () => Promise<Socket>;

/** Agents for one request each way, which connect by our own hand and keep nothing: no pool, no TLS session. */
export function agentsFor(open: Open): { readonly httpAgent: http.Agent; readonly httpsAgent: https.Agent } {
  return { httpAgent: new PlainAgent(open), httpsAgent: new SecureAgent(open) };
}

type Opened = (error: Error | null, socket: Duplex) => void;

class PlainAgent extends http.Agent {
  constructor(private readonly open: Open) {
    super({ keepAlive: false });
  }

  override createConnection(_options: unknown, opened?: Opened): undefined {
    handOver(this.open, opened);
  }
}

class SecureAgent extends https.Agent {
  constructor(private readonly open: Open) {
    super({ keepAlive: false, maxCachedSessions: 0 });
  }

  override createConnection(_options: unknown, opened?: Opened): undefined {
    handOver(this.open, opened);
  }
}

function handOver(open: Open, opened?: Opened): void {
  open().then(
    (socket) => opened?.(null, socket),
    // The engine looks at the socket only where there is no error.
    (error: Error) => opened?.(error, undefined as unknown as Duplex),
  );
}
