import type { XmlElement } from '../../xml/tree';
import { ns } from '../../xml/xmpp-namespaces';
import type { TlsChoice } from './endpoint';
import { tag } from './markup';
import { outcomeOf, type Outcome } from './outcome';
import type { StreamHeader, XmppStream } from './stream';

/** Begins a stream and waits for its features (RFC 6120, section 4.3). Granted with the features. */
export async function openStream(stream: XmppStream, header: StreamHeader = { to: stream.endpoint.domain }): Promise<Outcome> {
  stream.begin(header, 'open a stream');
  const answer = outcomeOf(await stream.receive('wait for the response header', isHeader));
  if (answer.kind !== 'granted') return answer;
  return outcomeOf(await stream.receive('wait for the stream features', isFeatures));
}

/** Commands STARTTLS and waits for the answer (RFC 6120, section 5.4.2). Granted with `proceed`. */
export async function commandStarttls(stream: XmppStream): Promise<Outcome> {
  stream.send(tag('starttls', { xmlns: ns.starttls }), 'command STARTTLS');
  return outcomeOf(await stream.receive('wait for the answer to STARTTLS', (element) => element.namespace === ns.starttls));
}

/** Opens a stream that TLS protects, by STARTTLS or at once, as the endpoint does it. Granted with its features. */
export async function openProtectedStream(stream: XmppStream, choice: TlsChoice = {}): Promise<Outcome> {
  if (stream.endpoint.security === 'starttls') {
    const first = await openStream(stream);
    if (first.kind !== 'granted') return first;
    const answer = await commandStarttls(stream);
    if (answer.kind !== 'granted') return answer;
    await stream.secure(choice);
  }
  return refusedByTls(stream) ?? openStream(stream);
}

/** Binds a resource that the server chooses (RFC 6120, section 7.6). Granted with the answer. */
export async function bindResource(stream: XmppStream): Promise<Outcome> {
  const id = stream.nextId();
  stream.send(tag('iq', { type: 'set', id }, tag('bind', { xmlns: ns.bind })), 'bind a resource');
  return outcomeOf(await stream.receive('wait for the resource', isAnswerTo(id)));
}

/** The full JID that an answer to resource binding holds. */
export function boundAddress(answer: XmlElement): string | undefined {
  const bind = answer.children.find(({ local, namespace }) => local === 'bind' && namespace === ns.bind);
  return bind?.children.find(({ local }) => local === 'jid')?.text.trim() || undefined;
}

/** The SASL mechanisms that stream features offer, in the server's order (RFC 6120, section 6.4.1). */
export function mechanismsIn(features: XmlElement): readonly string[] {
  const offer = features.children.find(({ local, namespace }) => local === 'mechanisms' && namespace === ns.sasl);
  return (offer?.children ?? []).filter(({ local }) => local === 'mechanism').map((mechanism) => mechanism.text.trim());
}

/** Whether an element answers the request with an id (RFC 6120, section 8.2.3). */
export function isAnswerTo(id: string): (element: XmlElement) => boolean {
  return (element) =>
    element.local === 'iq' &&
    element.attributes.some(({ name, value }) => name === 'id' && value === id) &&
    element.attributes.some(({ name, value }) => name === 'type' && (value === 'result' || value === 'error'));
}

/** A handshake that the server broke off; a certificate that was refused on our side is a silence instead. */
function refusedByTls({ tls, silence }: XmppStream): Outcome | undefined {
  if (tls || !silence || !['tls', 'closed', 'reset'].includes(silence.cause)) return undefined;
  return { kind: 'refused', by: 'tls', condition: silence.detail };
}

function isHeader(element: XmlElement): boolean {
  return element.local === 'stream' && element.namespace === ns.stream;
}

function isFeatures(element: XmlElement): boolean {
  return element.local === 'features' && element.namespace === ns.stream;
}
