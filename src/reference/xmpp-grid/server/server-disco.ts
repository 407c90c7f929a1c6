import type { Controller, Grid } from '../grid';
import { bare, full, type Jid } from '../jid';
import { namespaces } from '../namespaces';
import { StanzaError } from '../stanza';
import { attribute, element, type Element } from '../xml/element';

/** What the Controller says of itself (XEP-0030, section 3). Throws item-not-found for a node: it has none. */
export function serverInfo(request: Element, { violates }: Grid): Element {
  withoutNode(request);
  const type = violates('XEP0030-3.1-11') ? undefined : violates('XEP0030-6.3-1') ? `im-${asked++}` : 'im';
  const identity = element(namespaces.discoInfo, 'identity', { category: 'server', type, name: 'XMPP-Grid Controller' });
  const again = violates('XEP0030-3.1-15') ? [element(namespaces.discoInfo, 'identity', { category: 'server', type: 'im', name: 'Controller' })] : [];
  const unnamed = violates('RFC8600-4-3') ? namespaces.discoInfo : violates('XEP0160-4-1') ? 'msgoffline' : undefined;
  const named = features.filter((feature) => feature !== unnamed);
  const listed = named.map((feature) => element(namespaces.discoInfo, 'feature', { var: feature }));
  const nameless = violates('XEP0030-3.1-16') ? [element(namespaces.discoInfo, 'feature')] : [];
  return element(namespaces.discoInfo, 'query', {}, ...(violates('XEP0030-3.1-5') ? [] : [identity, ...again]), ...listed, ...nameless);
}

/** What the Controller hosts: its Broker. */
export function serverItems(request: Element, { service, violates }: Grid): Element {
  withoutNode(request);
  const broker = element(namespaces.discoItems, 'item', { jid: service, name: 'Broker' });
  if (violates('XEP0030-4.1-2')) return element(namespaces.discoInfo, 'query', {}, broker);
  return element(namespaces.discoItems, 'query', {}, ...(violates('RFC8600-5-discover-broker') ? [] : [broker]));
}

/** What an account is, for itself (XEP-0030, section 3.1). */
export function accountInfo(request: Element, { violates }: Grid): Element {
  withoutNode(request);
  if (violates('XEP0030-3.1-20')) throw new StanzaError('remote-server-not-found');
  const category = violates('XEP0030-3.1-21') ? 'client' : 'account';
  const listed = [namespaces.discoInfo, namespaces.discoItems].map((feature) => element(namespaces.discoInfo, 'feature', { var: feature }));
  return element(namespaces.discoInfo, 'query', {}, element(namespaces.discoInfo, 'identity', { category, type: 'registered' }), ...listed);
}

/** The sessions of an account (XEP-0030, section 4.1). */
export function accountItems(request: Element, account: Jid, { router, violates }: Controller): Element {
  withoutNode(request);
  if (violates('XEP0030-4.1-11')) throw new StanzaError('remote-server-not-found');
  const sessions = violates('XEP0030-4.1-12') ? [] : router.available(bare(account));
  return element(namespaces.discoItems, 'query', {}, ...sessions.map(({ jid }) => element(namespaces.discoItems, 'item', { jid: full(jid) })));
}

/** How often the Controller was asked what it is. */
let asked = 0;

const features = [namespaces.discoInfo, namespaces.discoItems, namespaces.ping, namespaces.roster, 'msgoffline'];

function withoutNode(request: Element): void {
  if (attribute(request, 'node') !== undefined) throw new StanzaError('item-not-found');
}
