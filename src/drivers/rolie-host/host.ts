import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { TLSSocket } from 'node:tls';
import { setTimeout as wait } from 'node:timers/promises';
import type { Header, Message, Recorder, TlsFacts } from '../../evidence';
import { type CertificateKind, type Credential, createHostAuthority, type HostAuthority, type KeyKind } from './certificates';
import type { Reply, Resource, SeenRequest } from './reply';

/** What a repository holds, by path below its own URL, which ends with a slash. */
export type Resources = Readonly<Record<string, Resource>>;

/** How a repository speaks TLS: with which certificate, versions and suites. */
export interface Manner {
  readonly certificate?: CertificateKind;
  readonly keyKind?: KeyKind;
  readonly tls?: Pick<ServerOptions, 'minVersion' | 'maxVersion' | 'ciphers'>;
}

/** One repository while it is open: where it is, and what was asked of it. */
export interface OpenSite {
  /** Ends with a slash. */
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  /** Connections that were opened, whatever became of the handshake. */
  readonly connections: number;
  /** Set where more was asked than is answered. */
  readonly flooded: boolean;
  /** Waits until a connection was opened, at most so long: a client may be done with it before we hear of it. */
  connected(withinSeconds: number): Promise<void>;
  close(): void;
}

/** What one repository takes of a client; a client that never stops is not waited for. */
export const hostLimits = { requests: 200, bodyBytes: 1_048_576, connections: 64, idleMilliseconds: 10_000 } as const;

interface Site {
  readonly resources: Resources;
  readonly requests: SeenRequest[];
  readonly recorder: Recorder;
  readonly server: Server;
  connections: number;
  flooded: boolean;
}

/** Repositories on loopback for clients under test: TLS, each under a path of its own that nobody can guess, every request recorded. */
export class RepositoryHost {
  private readonly servers = new Map<string, Promise<Server>>();
  private readonly sites = new Map<string, Site>();

  private constructor(private readonly authority: HostAuthority) {}

  static async start(): Promise<RepositoryHost> {
    return new RepositoryHost(await createHostAuthority());
  }

  /** The authority that a client has to trust, PEM. */
  get authorityCertificate(): string {
    return this.authority.certificate;
  }

  /** Opens a repository; what it holds may depend on its URL. */
  async open(resourcesAt: (url: string) => Resources, manner: Manner, recorder: Recorder): Promise<OpenSite> {
    const server = await this.serverFor(manner);
    const name = randomBytes(6).toString('hex');
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/${name}/`;
    const site: Site = { resources: resourcesAt(url), requests: [], recorder, server, connections: 0, flooded: false };
    this.sites.set(name, site);
    return {
      url,
      requests: site.requests,
      get connections() {
        return site.connections;
      },
      get flooded() {
        return site.flooded;
      },
      connected: async (seconds) => {
        for (const until = Date.now() + seconds * 1000; site.connections === 0 && Date.now() < until; ) await wait(10);
      },
      close: () => void this.sites.delete(name),
    };
  }

  /** Ends every connection. */
  async stop(): Promise<void> {
    for (const server of this.servers.values()) {
      const running = await server;
      running.closeAllConnections();
      running.close();
    }
  }

  private serverFor(manner: Manner): Promise<Server> {
    const key = JSON.stringify(manner);
    const known = this.servers.get(key) ?? this.serve(manner);
    this.servers.set(key, known);
    return known;
  }

  private async serve({ certificate = 'good', keyKind = 'EC', tls = {} }: Manner): Promise<Server> {
    const credential: Credential = await this.authority.issue(certificate, keyKind);
    const server = createServer({ ...credential, ...tls, requestTimeout: hostLimits.idleMilliseconds, headersTimeout: hostLimits.idleMilliseconds });
    server.maxConnections = hostLimits.connections;
    server.setTimeout(hostLimits.idleMilliseconds);
    server.on('request', (request, response) => void this.take(request, response).catch(() => response.destroy()));
    server.on('checkContinue', (request, response) => {
      response.writeContinue();
      server.emit('request', request, response);
    });
    server.on('clientError', (_error, socket) => void socket.destroy());
    server.on('connection', () => {
      for (const site of this.sites.values()) if (site.server === server) site.connections += 1;
    });
    server.on('tlsClientError', (error, socket) => this.noteBroken(server, error, socket));
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
    return server;
  }

  /** A handshake names no path: it is for the repositories that are open there, which is one at a time. */
  private noteBroken(server: Server, error: Error, { remoteAddress, remotePort }: TLSSocket): void {
    const now = new Date().toISOString();
    for (const site of this.sites.values()) {
      if (site.server !== server || site.connections > hostLimits.connections) continue;
      site.recorder.record({
        protocol: 'https',
        purpose: 'a client connects',
        startedAt: now,
        endedAt: now,
        ...(remoteAddress !== undefined && { peer: `${remoteAddress}:${remotePort}` }),
        silence: { cause: 'tls', detail: error.message.slice(0, 200), afterMilliseconds: 0 },
      });
    }
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const began = new Date();
    const target = request.url ?? '/';
    const [, name = '', path = ''] = /^\/([0-9a-f]{12})\/(.*)$/s.exec(target) ?? [];
    const site = this.sites.get(name);
    if (!site) return void response.writeHead(404, { Connection: 'close' }).end();
    if (site.requests.length >= hostLimits.requests) {
      site.flooded = true;
      return void request.socket.destroy();
    }
    const body = await bodyOf(request);
    if (!body) return void request.socket.destroy();
    // Escapes are the same in either case (RFC 3986, section 2.1).
    const seen: SeenRequest = { method: request.method ?? '', target, path: path.replace(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase()), headers: pairsOf(request.rawHeaders), body };
    const reply = replyTo(site, seen);
    site.requests.push(seen);
    if (reply.delayMilliseconds) await wait(reply.delayMilliseconds);
    send(reply, response);
    site.recorder.record({
      protocol: 'https',
      purpose: 'a client asks',
      startedAt: began.toISOString(),
      endedAt: new Date().toISOString(),
      peer: `${request.socket.remoteAddress}:${request.socket.remotePort}`,
      ...tlsOf(request),
      received: { startLine: `${seen.method} ${target} HTTP/${request.httpVersion}`, headers: seen.headers, body },
      sent: messageOf(reply),
    });
  }
}

function replyTo(site: Site, seen: SeenRequest): Reply {
  const resource = Object.hasOwn(site.resources, seen.path) ? site.resources[seen.path] : undefined;
  if (!resource) return { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'nothing here\n' };
  const reply = typeof resource === 'function' ? resource(seen, site.requests) : resource;
  const tag = reply.headers?.['ETag'];
  const known = seen.headers.find(([name]) => name.toLowerCase() === 'if-none-match')?.[1];
  return seen.method === 'GET' && tag !== undefined && tag === known ? { status: 304, headers: { ETag: tag } } : reply;
}

function send({ status, headers = {}, body, interim = [] }: Reply, response: ServerResponse): void {
  for (const code of interim) {
    if (code === 100) response.writeContinue();
    if (code === 102) response.writeProcessing();
    if (code === 103) response.writeEarlyHints({ link: '<style.css>; rel=preload' });
  }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.writeHead(status);
  response.end(body);
}

/** Undefined where it is larger than the cap. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > hostLimits.bodyBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function pairsOf(raw: readonly string[]): readonly Header[] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []));
}

function tlsOf(request: IncomingMessage): { readonly tls?: TlsFacts } {
  const { socket } = request;
  if (!(socket instanceof TLSSocket)) return {};
  const name = (socket as TLSSocket & { readonly servername?: string | false }).servername;
  return {
    tls: {
      version: socket.getProtocol() ?? '',
      cipher: socket.getCipher().standardName,
      serverName: typeof name === 'string' ? name : '',
      verified: false,
      verificationError: 'the client was not asked for a certificate',
    },
  };
}

function messageOf({ status, headers = {}, body = '' }: Reply): Message {
  const pairs = Object.entries(headers).flatMap(([name, value]) => [value].flat().map((each): Header => [name, each]));
  return { startLine: `HTTP/1.1 ${status}`, headers: pairs, body: Buffer.from(body) };
}
