import type { Recorder } from '../../evidence';
import { authenticate, mechanismFor, offeredBy, type Authentication } from './authentication';
import type { TlsChoice, XmppAccount, XmppEndpoint } from './endpoint';
import { type Markup, tag } from './markup';
import { bindResource, boundAddress, isAnswerTo, openProtectedStream, openStream } from './negotiation';
import { outcomeOf, type Outcome } from './outcome';
import type { Mechanism } from './sasl/mechanism';
import { XmppStream } from './stream';

/** How a login departs from the default. */
export interface LoginChoice {
  readonly tls?: TlsChoice;
  /** The mechanism to use; absent, the strongest that is offered and fits. None ends the login. */
  readonly mechanism?: (stream: XmppStream, account: XmppAccount) => Mechanism | undefined;
  /** Stop when authenticated, before a resource is bound. */
  readonly unbound?: boolean;
}

/** A login as far as it came. */
export interface Login {
  readonly stream: XmppStream;
  /** The stage that ended it, where one did. */
  readonly stopped?: { readonly stage: 'stream' | 'mechanism' | 'authentication' | 'binding'; readonly outcome: Outcome };
  readonly authentication?: Authentication;
  /** The full JID, once it is bound. */
  readonly address?: string;
}

/** Connects, protects the stream, authenticates and binds (RFC 6120, section 4.3.5). Never throws for what the server does. */
export async function login(endpoint: XmppEndpoint, account: XmppAccount, recorder: Recorder, choice: LoginChoice = {}): Promise<Login> {
  const tls = { ...(account.certificate && { certificate: account.certificate }), ...(account.key && { key: account.key }), ...choice.tls };
  const stream = await XmppStream.connect(endpoint, recorder, tls);
  if (account.password) stream.conceal(account.password);
  const opened = await openProtectedStream(stream, tls);
  if (opened.kind !== 'granted') return { stream, stopped: { stage: 'stream', outcome: opened } };
  const mechanism = (choice.mechanism ?? mechanismFor)(stream, account);
  if (!mechanism) return { stream, stopped: { stage: 'mechanism', outcome: noMechanism(stream) } };
  const authentication = await authenticate(stream, mechanism);
  if (authentication.kind !== 'granted') return { stream, authentication, stopped: { stage: 'authentication', outcome: authentication } };
  if (!authentication.serverProved) return { stream, authentication, stopped: { stage: 'authentication', outcome: unproved } };
  const restarted = await openStream(stream);
  if (restarted.kind !== 'granted') return { stream, authentication, stopped: { stage: 'stream', outcome: restarted } };
  return choice.unbound ? { stream, authentication } : bound(stream, authentication);
}

/** Whether a request asks or changes, and of whom; without an address it is for the own account. */
export interface Addressed {
  readonly type: 'get' | 'set';
  readonly to?: string | undefined;
}

/**
 * Sends a request and waits for the answer with its id (RFC 6120, section 8.2.3). An entity treats what one Platform sends it
 * in order (section 10.1): one that does not answer in a while is pinged, and if it answers that, it will not answer the request.
 */
export async function request(stream: XmppStream, { type, to }: Addressed, purpose: string, ...content: readonly Markup[]): Promise<Outcome> {
  const [id, pingId] = [stream.nextId(), stream.nextId()];
  stream.send(tag('iq', { type, id, to }, content), purpose);
  const { quietSeconds } = stream.endpoint.limits;
  const asksWhetherItWill = setTimeout(() => stream.send(tag('iq', { type: 'get', id: pingId, to }, pingElement), 'ask whether anything is answered'), quietSeconds * 1000);
  const [isAnswer, isPinged] = [isAnswerTo(id), isAnswerTo(pingId)];
  const waiting = `wait for the answer: ${purpose}`;
  const first = await stream.receive(waiting, (element) => isAnswer(element) || isPinged(element));
  clearTimeout(asksWhetherItWill);
  // Some answer out of order: that long again for those.
  return outcomeOf(first.kind === 'element' && isPinged(first.element) ? await stream.receive(waiting, isAnswer, quietSeconds) : first);
}

/** What a ping asks (XEP-0199), which every entity answers, be it with an error. */
export const pingElement: Markup = tag('ping', { xmlns: 'urn:xmpp:ping' });

const unproved: Outcome = {
  kind: 'silence',
  silence: { cause: 'malformed', detail: 'success without the server signature that SCRAM asks for', afterMilliseconds: 0 },
};

async function bound(stream: XmppStream, authentication: Authentication): Promise<Login> {
  const outcome = await bindResource(stream);
  const address = outcome.kind === 'granted' ? boundAddress(outcome.element) : undefined;
  return address ? { stream, authentication, address } : { stream, authentication, stopped: { stage: 'binding', outcome } };
}

function noMechanism(stream: XmppStream): Outcome {
  const detail = `no mechanism that fits the credentials; offered: ${offeredBy(stream).join(', ') || 'none'}`;
  return { kind: 'silence', silence: { cause: 'forbidden', detail, afterMilliseconds: 0 } };
}
