import { randomBytes } from 'node:crypto';
import { ns } from '../../xml/xmpp-namespaces';
import { localpartOf, type XmppAccount } from './endpoint';
import { tag, text, type Markup } from './markup';
import { mechanismsIn } from './negotiation';
import { outcomeOf, type Outcome } from './outcome';
import { external } from './sasl/external';
import type { Mechanism, SaslMessage } from './sasl/mechanism';
import { plain } from './sasl/plain';
import { scram, type ChannelBinding, type ScramName, type ScramStart } from './sasl/scram';
import type { XmppStream } from './stream';

/** What became of an authentication, and whether the server proved itself where the mechanism asks it to. */
export type Authentication = Outcome & { readonly mechanism: string; readonly serverProved: boolean };

/** Runs a SASL mechanism to its end (RFC 6120, section 6.4). Granted with `success`, whoever the server may be. */
export async function authenticate(stream: XmppStream, mechanism: Mechanism): Promise<Authentication> {
  const attributes = { xmlns: ns.sasl, mechanism: mechanism.name };
  stream.send(tag('auth', attributes, payload(stream, mechanism.initial, '=')), `authenticate by ${mechanism.name} (${mechanism.manner})`);
  let proved = false;
  for (let round = 0; round < roundLimit; round++) {
    const answer = outcomeOf(await stream.receive('wait for the answer of SASL', ({ namespace }) => namespace === ns.sasl));
    if (answer.kind !== 'granted') return { ...answer, mechanism: mechanism.name, serverProved: proved };
    const data = Buffer.from(answer.element.text.trim(), 'base64').toString();
    proved ||= mechanism.concludes(data);
    if (answer.element.local === 'success') return { ...answer, mechanism: mechanism.name, serverProved: proved };
    if (answer.element.local !== 'challenge') return unanswerable(mechanism, `${answer.element.local} where SASL has a challenge`);
    const response = mechanism.respond(data);
    if ('fault' in response) {
      stream.send(tag('abort', { xmlns: ns.sasl }), 'abort the authentication');
      return unanswerable(mechanism, `a challenge that cannot be answered: ${response.fault}`);
    }
    stream.send(tag('response', { xmlns: ns.sasl }, payload(stream, response, '')), 'answer the challenge');
  }
  return unanswerable(mechanism, `more than ${roundLimit} challenges`);
}

/** The strongest mechanism of a server's offer that an account's credentials fit, without channel binding; none where none does. */
export function mechanismFor(stream: XmppStream, account: XmppAccount): Mechanism | undefined {
  const offered = offeredBy(stream);
  const { password, certificate } = account;
  if (certificate !== undefined && offered.includes('EXTERNAL')) return external();
  if (password === undefined) return undefined;
  const name = scramNames.find((each) => offered.includes(each));
  if (name) return scramFor(stream, account, name, { flag: offered.some((each) => each.endsWith('-PLUS')) ? 'n' : 'y' });
  return offered.includes('PLAIN') && stream.tls?.verified ? plain(localpartOf(account.jid), password) : undefined;
}

/** SCRAM for an account, with what is to be said of channel binding. */
export function scramFor(
  stream: XmppStream,
  { jid, password = '' }: XmppAccount,
  name: ScramName,
  binding: ChannelBinding,
  departure: Pick<ScramStart, 'authorizationId' | 'answersAnother'> = {},
): Mechanism {
  stream.conceal(password);
  return scram({ name, user: localpartOf(jid), password, binding, nonce: randomBytes(18).toString('base64'), ...departure });
}

/** The mechanisms that the latest stream features offer. */
export function offeredBy(stream: XmppStream): readonly string[] {
  const features = stream.features.at(-1);
  return features ? mechanismsIn(features) : [];
}

/** SHA-256 first, which RFC 8600 asks for, so that what is offered beyond it changes nothing. */
const scramNames: readonly ScramName[] = ['SCRAM-SHA-256', 'SCRAM-SHA-512', 'SCRAM-SHA-1'];

/** Most challenges that are answered; no mechanism here needs more than two. */
const roundLimit = 5;

/** Base64; an empty initial response is written "=", an empty later one is left out (RFC 6120, section 6.4.2). */
function payload(stream: XmppStream, message: SaslMessage, empty: '=' | ''): Markup {
  for (const secret of message.secrets) stream.conceal(secret);
  return text(Buffer.from(message.text).toString('base64') || empty);
}

function unanswerable(mechanism: Mechanism, detail: string): Authentication {
  return { kind: 'silence', silence: { cause: 'malformed', detail, afterMilliseconds: 0 }, mechanism: mechanism.name, serverProved: false };
}
