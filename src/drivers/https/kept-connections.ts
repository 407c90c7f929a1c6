import type http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type ConnectionTrace, keepReceived } from './connection';
import type { HttpsSettings, TlsSettings } from './settings';

/** Gives a new connection, and fills in what is known of it. */
export type OpenKept = () => Promise<Socket>;

/**
 * An agent for one request over a connection to this origin that earlier requests of the same client may have used: what is
 * known of the connection goes into the trace. Nothing where the settings ask for a connection for each request.
 */
export function keptAgentFor(url: URL, settings: HttpsSettings, trace: ConnectionTrace, open: OpenKept): https.Agent | undefined {
  if (!settings.keepsConnections || url.protocol !== 'https:') return undefined;
  const agents = byClient.get(settings.tls) ?? new Map<string, KeptAgent>();
  byClient.set(settings.tls, agents);
  const shared = agents.get(url.origin) ?? new KeptAgent();
  agents.set(url.origin, shared);
  return shared.forRequest(trace, open);
}

/** A client is what it brings to a handshake: connections of one are not another's. */
const byClient = new WeakMap<TlsSettings, Map<string, KeptAgent>>();

type Opened = (error: Error | null, socket: Duplex) => void;
type Facts = Pick<ConnectionTrace, 'peer' | 'tls'>;
type AddRequest = (request: http.ClientRequest, options: object) => void;

class KeptAgent extends https.Agent {
  private readonly facts = new WeakMap<Duplex, Facts>();
  private opening: (() => Promise<Socket>) | undefined;

  constructor() {
    super({ keepAlive: true, maxCachedSessions: 0, timeout: 0 });
  }

  /** The engine asks for a connection while it takes the request, if it asks at all. */
  forRequest(trace: ConnectionTrace, open: OpenKept): https.Agent {
    const opening = async (): Promise<Socket> => {
      const socket = await open();
      const { peer, tls } = trace;
      this.facts.set(socket, { ...(peer && { peer }), ...(tls && { tls }) });
      return socket;
    };
    const shared = this as unknown as { addRequest: AddRequest };
    const addRequest: AddRequest = (request, options) => {
      request.once('socket', (socket) => this.join(socket, request, trace));
      this.opening = opening;
      shared.addRequest(request, options);
      this.opening = undefined;
    };
    return Object.assign(Object.create(this) as https.Agent, { addRequest });
  }

  override createConnection(_options: unknown, opened?: Opened): undefined {
    this.opening?.().then(
      (socket) => opened?.(null, socket),
      (error: Error) => opened?.(error, undefined as unknown as Duplex),
    );
  }

  private join(socket: Socket, request: http.ClientRequest, trace: ConnectionTrace): void {
    const facts = this.facts.get(socket);
    if (trace.open || !facts) return;
    Object.assign(trace, facts, { open: true });
    const fault = (error: Error): void => void (trace.fault = error);
    const leave = keepReceived(socket, trace);
    socket.on('error', fault);
    request.once('close', () => {
      socket.off('error', fault);
      leave();
    });
  }
}
