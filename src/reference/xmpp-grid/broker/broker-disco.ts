import { formOf } from '../data-form';
import type { Grid } from '../grid';
import { namespaces } from '../namespaces';
import { pageOf } from '../result-set';
import { StanzaError } from '../stanza';
import type { Breakable } from '../violations';
import { attribute, element, elements, type Content, type Element } from '../xml/element';
import type { Request } from './request';
import type { Topic } from './topic';

/** What the Broker says of itself, or of the Topic that is asked about (XEP-0060, sections 5.1 and 5.3). */
export function brokerInfo(request: Request): Element {
  const topic = topicAsked(request);
  return topic ? topicInfo(topic, request.grid) : serviceInfo(request);
}

/** The Topics of the Broker, a page of them where one is asked for; or the items of a Topic (XEP-0060, sections 5.2 and 5.5). */
export function brokerItems(request: Request): Element {
  const topic = topicAsked(request);
  const { violates, domain, service } = request.grid;
  if (topic) return itemsOf(topic, request);
  const all = violates('XEP0060-5.2-1') ? [] : [...request.topics.values()];
  const unpaged = violates('RFC8600-4-4') || violates('XEP0060-5.2-2') || request.grid.lacks('rsm');
  const page = unpaged ? { items: all } : pageOf(all, ({ name }) => name, request.operation, request.grid);
  if (request.grid.lacks('rsm') && violates('XEP0059-4-3') && elements(request.operation).length > 0) throw new StanzaError('bad-request');
  const jid = violates('RFC8600-5-discover-topics') ? domain : service;
  const items = page.items.map(({ name, config }) =>
    element(namespaces.discoItems, 'item', { jid: addressless.some(violates) ? undefined : jid, node: nodeShown(name, request.grid), name: config.title || undefined }, ...contentOf(request.grid)),
  );
  return listed(items, violates('XEP0059-2.2-3') && page.set ? element(namespaces.resultSet, 'set') : page.set, undefined);
}

/** What else an item holds: nothing, unless that is the violation. */
function contentOf({ violates }: Grid): readonly Content[] {
  if (violates('XEP0030-4.1-6')) return ['a Topic'];
  return violates('XEP0030-4.1-7') ? [element('urn:example:milepost:more', 'more')] : [];
}

/** How a Topic is named in the list. */
function nodeShown(name: string, { violates }: Grid): string | undefined {
  return violates('XEP0030-4.2-6') ? '' : violates('XEP0030-4.2-7') ? undefined : name;
}

/** The requirements that an item has an address. */
const addressless = ['XEP0030-4.1-4', 'XEP0030-4.2-3', 'XEP0030-4.2-8'] as const;

/** The items of a Topic as discovery lists them, named by their ids (XEP-0060, section 5.5). */
function itemsOf({ items, name }: Topic, { grid, operation }: Request): Element {
  const { violates, service } = grid;
  const empty = items.size === 0;
  if (empty && (violates('XEP0030-4.1-10') || (violates('XEP0059-2.2-17') && elements(operation).length > 0))) throw new StanzaError('item-not-found');
  const list = [...items.keys()].map((id) => {
    const shown = violates('XEP0060-5.5-3') ? 'an item' : id;
    return element(namespaces.discoItems, 'item', { jid: service, node: violates('XEP0060-5.2-4') ? id : undefined, name: shown });
  });
  return listed(list, undefined, name);
}

function topicAsked({ operation, topics, grid }: Request): Topic | undefined {
  const name = attribute(operation, 'node');
  if (name === undefined) return undefined;
  const topic = topics.get(name);
  if (!topic) throw new StanzaError(grid.violates('XEP0030-7-1') ? 'service-unavailable' : 'item-not-found');
  return topic;
}

function serviceInfo({ account, grid }: Request): Element {
  const { violates } = grid;
  const kind = violates('RFC8600-5-broker-identity') ? { category: 'conference', type: 'text' } : { category: 'pubsub', type: 'service' };
  const shown = violates('XEP0030-3.1-11') ? { category: kind.category } : kind;
  const type = violates('XEP0030-6.3-1') ? `for-${account.split('@')[0] ?? ''}` : shown.category === 'pubsub' && 'type' in shown ? shown.type : undefined;
  const identity = element(namespaces.discoInfo, 'identity', { ...shown, type, name: 'XMPP-Grid Broker' });
  const again = violates('XEP0030-3.1-15') ? [element(namespaces.discoInfo, 'identity', { ...shown, name: 'Broker' })] : [];
  const identities = violates('XEP0030-3.1-5') ? [] : [identity, ...again];
  const had = violates('XEP0060-3-7') ? [] : pubsubFeatures.filter((name) => !grid.lacks(name) && !unnamed(grid, name));
  const invented = violates('XEP0060-7.1.4-3') ? ['auto-create'] : violates('XEP0060-6.1.7-3') ? ['last-published'] : [];
  const features = [...generalFeatures(grid), ...[...had, ...invented].map((name) => `${namespaces.pubsub}#${name}`)];
  const nameless = violates('XEP0030-3.1-16') ? [element(namespaces.discoInfo, 'feature')] : [];
  return element(namespaces.discoInfo, 'query', {}, ...identities, ...features.map(featureElement), ...nameless);
}

/** With the form that says which namespace the Topic is for (RFC 8600, section 5). */
function topicInfo({ name, config }: Topic, { violates }: Grid): Element {
  const form = formOf('result', `${namespaces.pubsub}#meta-data`, [
    { name: 'pubsub#type', type: 'text-single', label: 'Payload type', value: config.type },
    { name: 'pubsub#title', type: 'text-single', label: 'Title', value: config.title },
    { name: 'pubsub#access_model', type: 'list-single', label: 'Access model', value: config.access_model },
  ]);
  const type = violates('RFC8600-5-topic-identity') ? 'collection' : 'leaf';
  const identity = element(namespaces.discoInfo, 'identity', { category: violates('XEP0060-4.6.2-2') ? 'hierarchy' : 'pubsub', type });
  const described = [identity, ...generalFeatures({ violates }).map(featureElement), ...(violates('RFC8600-5-1') ? [] : [form])];
  return element(namespaces.discoInfo, 'query', violates('XEP0030-3.2-2') ? {} : { node: name }, ...described);
}

/** Whether a feature is left out, where the requirement to name it is broken. */
function unnamed({ violates }: Pick<Grid, 'violates'>, feature: string): boolean {
  const requirement = namings[feature];
  return requirement?.some(violates) ?? false;
}

/** The requirements that a feature is named. */
const namings: Readonly<Record<string, readonly Breakable[]>> = {
  publish: ['XEP0060-7.1.1-2'],
  'create-and-configure': ['XEP0060-8.1.3-5'],
  'member-affiliation': ['XEP0060-4.1-4'],
  'subscription-options': ['XEP0060-6.3.1-1'],
  rsm: ['XEP0060-6.5.4-2'],
  'delete-items': ['XEP0060-7.2-1'],
  'create-nodes': ['XEP0060-8.1.1-1'],
  'config-node': ['XEP0060-8.2-1'],
  'item-ids': ['XEP0060-10-13'],
  'subscription-notifications': ['XEP0060-12.14-5'],
};

function featureElement(name: string): Element {
  return element(namespaces.discoInfo, 'feature', { var: name });
}

function listed(items: readonly Element[], set: Element | undefined, node: string | undefined): Element {
  return element(namespaces.discoItems, 'query', { node }, ...items, ...(set ? [set] : []));
}

function generalFeatures({ violates }: Pick<Grid, 'violates'>): readonly string[] {
  const further = [namespaces.discoItems, ...(violates('XEP0060-5.1-3') || violates('XEP0060-3-7') ? [] : [namespaces.pubsub]), namespaces.resultSet, namespaces.commands];
  return violates('RFC8600-4-3') ? further : [namespaces.discoInfo, ...further];
}

/** What the Broker implements, by the names of XEP-0060's Feature Summary. */
const pubsubFeatures = [
  'access-authorize',
  'access-whitelist',
  'config-node',
  'create-and-configure',
  'create-nodes',
  'delete-items',
  'delete-nodes',
  'get-pending',
  'instant-nodes',
  'item-ids',
  'manage-subscriptions',
  'member-affiliation',
  'meta-data',
  'modify-affiliations',
  'multi-items',
  'multi-subscribe',
  'outcast-affiliation',
  'persistent-items',
  'publish',
  'publish-node-full',
  'publish-only-affiliation',
  'publish-options',
  'publisher-affiliation',
  'purge-nodes',
  'retract-items',
  'retrieve-affiliations',
  'retrieve-default',
  'retrieve-default-sub',
  'retrieve-items',
  'retrieve-subscriptions',
  'rsm',
  'subscribe',
  'subscription-notifications',
  'subscription-options',
];
