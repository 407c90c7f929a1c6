import { isDeepStrictEqual } from 'node:util';
import type { Bundle, RecordedExchange, StoredMessage } from '../bundle/format';
import type { TlsFacts } from '../evidence';
import { type Markup, markedBody, markedLines } from './markup';
import { excerpt } from './visible';

/** An exchange as an evidence page shows it. */
export interface ExchangeView {
  readonly seq: number;
  readonly protocol: string;
  readonly purpose: string;
  readonly startedAt: string;
  readonly milliseconds: number;
  readonly peer: string;
  readonly tls: readonly { readonly name: string; readonly value: string }[];
  readonly messages: readonly MessageView[];
  readonly silence: string;
}

export interface MessageView {
  readonly direction: 'Sent' | 'Received';
  readonly head: Markup;
  readonly body: Markup;
  readonly bytes: number;
  readonly sha256: string;
  /** Set where only the beginning is shown: how many bytes that is. */
  readonly shownBytes: number;
  readonly cut: boolean;
}

/** Longest body that an evidence page shows whole, in bytes; a longer one has a page of its own. */
export const inlineBytes = 12_000;

/** How an evidence page shows what was recorded; TLS facts only where they differ from the exchange before. */
export function exchangeView(recorded: RecordedExchange, bundle: Bundle, before?: RecordedExchange): ExchangeView {
  const { exchange, seq } = recorded;
  const { sent, received, silence } = exchange;
  return {
    seq,
    protocol: exchange.protocol,
    purpose: exchange.purpose,
    startedAt: exchange.startedAt,
    milliseconds: Math.max(0, Date.parse(exchange.endedAt) - Date.parse(exchange.startedAt)),
    peer: exchange.peer ?? '',
    tls: exchange.tls && !isDeepStrictEqual(exchange.tls, before?.exchange.tls) ? tlsFacts(exchange.tls) : [],
    messages: [...(sent ? [messageView('Sent', sent, bundle)] : []), ...(received ? [messageView('Received', received, bundle)] : [])],
    silence: silence ? `no answer: ${silence.cause} after ${silence.afterMilliseconds} ms. ${silence.detail}` : '',
  };
}

function messageView(direction: MessageView['direction'], message: StoredMessage, bundle: Bundle): MessageView {
  const { sha256, bytes } = message.body;
  const body = bytes === 0 ? new Uint8Array() : bundle.blob(sha256);
  const cut = body.length > inlineBytes;
  const lines = [excerpt(message.startLine), ...message.headers.map(([name, value]) => `${name}: ${excerpt(value)}`)].filter((line) => line !== '');
  return {
    direction,
    head: markedLines(bytes > 0 && lines.length > 0 ? [...lines, '', ''] : lines),
    body: markedBody(cut ? body.subarray(0, endOfCharacter(body, inlineBytes)) : body),
    bytes: body.length,
    sha256,
    shownBytes: inlineBytes,
    cut,
  };
}

/** Steps back from the middle of a UTF-8 sequence. */
export function endOfCharacter(body: Uint8Array, at: number): number {
  let end = at;
  while (end > at - 4 && end > 0 && ((body[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return end;
}

function tlsFacts(tls: TlsFacts): readonly { readonly name: string; readonly value: string }[] {
  const { certificate } = tls;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Version', `${tls.version}, ${tls.cipher}`],
    ['Name checked', tls.serverName],
    ['Verified', tls.verified ? 'yes' : `no: ${tls.verificationError ?? 'no cause given'}`],
    ['Certificate', certificate && `${certificate.subject}, issued by ${certificate.issuer}`],
    ['Names in it', certificate?.names.join(', ')],
    ['Valid', certificate && `${certificate.validFrom} to ${certificate.validTo}`],
    ['SHA-256', certificate?.fingerprint],
    ['Client certificate', tls.clientCertificate],
  ];
  return facts.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [{ name, value }]));
}
