import { type Markup, tag, text } from './markup';
import type { Outcome } from './outcome';
import { pingElement, request } from './session';
import type { XmppStream } from './stream';

/** Announces an available resource (RFC 6121, section 4.2), which a server then sends messages to. */
export function becomeAvailable(stream: XmppStream): void {
  stream.send(tag('presence'), 'become available');
}

/** Ends availability (RFC 6121, section 4.5). */
export function becomeUnavailable(stream: XmppStream): void {
  stream.send(tag('presence', { type: 'unavailable' }), 'become unavailable');
}

/** Sends a message of type normal with a body (RFC 6121, section 5.2). */
export function sendMessage(stream: XmppStream, to: string, id: string, body: string): void {
  stream.send(tag('message', { type: 'normal', to, id }, tag('body', {}, text(body))), `send a message to ${to}`);
}

/** Sends a message of any type with content of its own (RFC 6121, section 5.2.2). */
export function sendOfType(stream: XmppStream, to: string, type: string, ...content: readonly Markup[]): void {
  stream.send(tag('message', { type, to }, ...content), `send a message of type ${type} to ${to}`);
}

/** A round trip: whatever an entity sent on its own before it answers has come once this is over. */
export function ping(stream: XmppStream, to: string | undefined): Promise<Outcome> {
  return request(stream, { type: 'get', to }, `ping ${to ?? 'the own account'}`, pingElement);
}

/** Asks for something that no specification defines, so that no entity can understand it (RFC 6120, section 8.4). */
export function requestUnknown(stream: XmppStream, to: string): Promise<Outcome> {
  const unknown = tag('query', { xmlns: 'urn:example:milepost:nobody-defines-this' });
  return request(stream, { type: 'get', to }, `ask ${to} for something undefined`, unknown);
}
