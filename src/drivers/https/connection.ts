import { once } from 'node:events';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import type { TlsFacts } from '../../evidence';
import { type Address, ForbiddenOrigin, hostOf, isAmong, portOf } from './origins';
import type { HttpsSettings, TlsSettings } from './settings';
import { tlsFactsOf } from './tls-facts';

/** What is known of a connection, filled in while it comes about and while it lasts. */
export interface ConnectionTrace {
  peer?: string;
  tls?: TlsFacts;
  /** Decrypted bytes as they came, up to the limit. */
  readonly received: Buffer[];
  /** What broke the connection, if something did. */
  fault?: NodeJS.ErrnoException;
  /** True once a request could be written. */
  open: boolean;
}

/** Bytes of an answer that are kept where it cannot be read to its end. */
export const traceBytes = 65_536;

/** Thrown where the handshake was finished and the server's certificate was not accepted. */
export class UnverifiedCertificate extends Error {
  override readonly name = 'UnverifiedCertificate';
}

/**
 * Connects to the server of a URL, within its list of origins, and gives a socket on which a request may be written:
 * over TLS only after the certificate was verified. Throws what stopped it.
 */
export async function openConnection(url: URL, settings: HttpsSettings, trace: ConnectionTrace, signal: AbortSignal): Promise<Socket> {
  const addresses = await settings.origins.addressesOf(url);
  const tcp = await reach(url, addresses, trace, signal);
  const socket = url.protocol === 'https:' ? await secure(tcp, url, settings, trace, signal) : tcp;
  // The deadline of this request is not that of the next one; while a request lasts, the engine keeps its own.
  if (settings.keepsConnections) tcp.emit('milepost-open');
  keepReceived(socket, trace);
  trace.open = true;
  return socket;
}

async function reach(url: URL, addresses: readonly Address[], trace: ConnectionTrace, signal: AbortSignal): Promise<Socket> {
  const socket = connectTcp({
    host: hostOf(url),
    port: portOf(url),
    autoSelectFamily: true,
    lookup: (_name, _options, found) => found(null, [...addresses]),
  });
  const end = (): void => void socket.destroy();
  signal.addEventListener('abort', end);
  for (const over of ['close', 'milepost-open']) socket.once(over, () => signal.removeEventListener('abort', end));
  socket.on('error', (error) => (trace.fault = error));
  if (signal.aborted) end();
  await once(socket, 'connect', { signal });
  const remote = socket.remoteAddress ?? '';
  trace.peer = `${isIP(remote) === 6 ? `[${remote}]` : remote}:${socket.remotePort}`;
  if (isAmong(remote, addresses)) return socket;
  socket.destroy();
  throw new ForbiddenOrigin(`connected to ${trace.peer}, which is not an address of ${hostOf(url)}`);
}

async function secure(tcp: Socket, url: URL, settings: HttpsSettings, trace: ConnectionTrace, signal: AbortSignal): Promise<TLSSocket> {
  const { tls, origins } = settings;
  const serverName = tls.serverName ?? hostOf(url);
  const client = origins.isHome(url) ? tls.client : undefined;
  const socket = connectTls({
    ...engineOptions(tls),
    ...(client && { cert: client.certificate, key: client.key }),
    socket: tcp,
    host: serverName,
    ...(isIP(serverName) === 0 && { servername: serverName }),
    // The chain is judged below, so that its facts are evidence even when it is not accepted.
    rejectUnauthorized: false,
  });
  socket.on('error', (error) => (trace.fault = error));
  await once(socket, 'secureConnect', { signal });
  trace.tls = tlsFactsOf(socket, serverName, client?.certificate);
  if (socket.authorized) return socket;
  socket.destroy();
  throw new UnverifiedCertificate(`certificate not accepted: ${trace.tls.verificationError}`);
}

function engineOptions({ ca, minVersion, maxVersion, ciphers }: TlsSettings): object {
  return { ...(ca && { ca }), ...(minVersion && { minVersion }), ...(maxVersion && { maxVersion }), ...(ciphers && { ciphers }) };
}

/** Keeps the first bytes that a socket receives; gives what ends that. */
export function keepReceived(socket: Socket, trace: ConnectionTrace): () => void {
  let left = traceBytes;
  const keep = (chunk: Buffer): void => {
    if (left <= 0) return;
    trace.received.push(Buffer.from(chunk.subarray(0, left)));
    left -= chunk.length;
  };
  socket.on('data', keep);
  return () => void socket.off('data', keep);
}
