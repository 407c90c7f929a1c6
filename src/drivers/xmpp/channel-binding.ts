import type { ChannelBinding } from './sasl/scram';
import type { XmppStream } from './stream';

/** The binding to a stream's own TLS channel: tls-unique on TLS 1.2 (RFC 5929), tls-exporter on TLS 1.3 (RFC 9266). */
export function channelBindingOf(stream: XmppStream): ChannelBinding | undefined {
  const socket = stream.tlsSocket;
  if (!socket) return undefined;
  if (stream.tls?.version === 'TLSv1.3') {
    return { flag: 'p', type: 'tls-exporter', data: socket.exportKeyingMaterial(32, 'EXPORTER-Channel-Binding', Buffer.alloc(0)) };
  }
  const finished = socket.getFinished();
  return finished && { flag: 'p', type: 'tls-unique', data: finished };
}

/** The same binding with other data, as it would be on a channel that somebody else sits in the middle of. */
export function bindingOfAnotherChannel(binding: ChannelBinding): ChannelBinding {
  return binding.flag === 'p' ? { ...binding, data: Uint8Array.from(binding.data, (byte) => byte ^ 0xff) } : binding;
}
