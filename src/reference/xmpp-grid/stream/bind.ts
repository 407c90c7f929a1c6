import { randomBytes } from 'node:crypto';
import { full, parseJid, type Jid } from '../jid';
import { namespaces } from '../namespaces';
import { errorOf, resultOf, StanzaError } from '../stanza';
import { attribute, child, element, is, text, type Element } from '../xml/element';

/** The answer to a request for a resource, and the full JID where it was granted. */
export interface Binding {
  readonly answer: Element;
  readonly jid?: Jid;
}

/** Answers a request to bind a resource (RFC 6120, section 7); undefined where the stanza is anything else. */
export function bindRequest(iq: Element, account: { readonly local: string; readonly domain: string }): Binding | undefined {
  const request = child(iq, namespaces.bind, 'bind');
  if (!request || !is(iq, namespaces.client, 'iq') || attribute(iq, 'type') !== 'set') return undefined;
  const wanted = text(child(request, namespaces.bind, 'resource'));
  const jid = parseJid(full({ ...account, resource: wanted || randomBytes(8).toString('hex') }));
  if (!jid) return { answer: errorOf(iq, new StanzaError('bad-request')) };
  const granted = element(namespaces.bind, 'bind', {}, element(namespaces.bind, 'jid', {}, full(jid)));
  return { answer: resultOf(iq, granted), jid };
}
