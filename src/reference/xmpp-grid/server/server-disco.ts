import type { Grid } from '../grid';
import { namespaces } from '../namespaces';
import { StanzaError } from '../stanza';
import { attribute, element, type Element } from '../xml/element';

/** What the Controller says of itself (XEP-0030, section 3). Throws item-not-found for a node: it has none. */
export function serverInfo(request: Element, { violates }: Grid): Element {
  withoutNode(request);
  const identity = element(namespaces.discoInfo, 'identity', { category: 'server', type: violates('XEP0030-3.1-11') ? undefined : 'im', name: 'XMPP-Grid Controller' });
  const named = violates('RFC8600-4-3') ? features.filter((feature) => feature !== namespaces.discoInfo) : features;
  const listed = named.map((feature) => element(namespaces.discoInfo, 'feature', { var: feature }));
  const nameless = violates('XEP0030-3.1-16') ? [element(namespaces.discoInfo, 'feature')] : [];
  return element(namespaces.discoInfo, 'query', {}, identity, ...listed, ...nameless);
}

/** What the Controller hosts: its Broker. */
export function serverItems(request: Element, { service, violates }: Grid): Element {
  withoutNode(request);
  const broker = element(namespaces.discoItems, 'item', { jid: service, name: 'Broker' });
  return element(namespaces.discoItems, 'query', {}, ...(violates('RFC8600-5-discover-broker') ? [] : [broker]));
}

const features = [namespaces.discoInfo, namespaces.discoItems, namespaces.ping, namespaces.roster, 'msgoffline'];

function withoutNode(request: Element): void {
  if (attribute(request, 'node') !== undefined) throw new StanzaError('item-not-found');
}
