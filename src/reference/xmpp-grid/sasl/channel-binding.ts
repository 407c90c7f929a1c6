import type { TLSSocket } from 'node:tls';

export type BindingType = 'tls-exporter' | 'tls-unique';

/** The kind of channel binding that this TLS session can carry: RFC 9266 for TLS 1.3, RFC 5929 for TLS 1.2. */
export function bindingTypeOf(tls: TLSSocket): BindingType {
  return tls.getProtocol() === 'TLSv1.3' ? 'tls-exporter' : 'tls-unique';
}

/** The channel binding data as the server sees them. */
export function bindingDataOf(tls: TLSSocket): Buffer {
  if (bindingTypeOf(tls) === 'tls-exporter') return tls.exportKeyingMaterial(32, 'EXPORTER-Channel-Binding', Buffer.alloc(0));
  // The first Finished message of the handshake: the client's, unless a session was resumed.
  const finished = tls.isSessionReused() ? tls.getFinished() : tls.getPeerFinished();
  return finished ?? Buffer.alloc(0);
}
