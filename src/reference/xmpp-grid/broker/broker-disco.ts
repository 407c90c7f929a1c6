import { formOf } from '../data-form';
import type { Grid } from '../grid';
import { namespaces } from '../namespaces';
import { pageOf } from '../result-set';
import { StanzaError } from '../stanza';
import { attribute, element, type Element } from '../xml/element';
import type { Request } from './request';
import type { Topic } from './topic';

/** What the Broker says of itself, or of the Topic that is asked about (XEP-0060, sections 5.1 and 5.3). */
export function brokerInfo(request: Request): Element {
  const topic = topicAsked(request);
  return topic ? topicInfo(topic, request.grid) : serviceInfo(request.grid);
}

/** The Topics of the Broker, a page of them where one is asked for; or the items of a Topic (XEP-0060, sections 5.2 and 5.5). */
export function brokerItems(request: Request): Element {
  const topic = topicAsked(request);
  if (topic) return listed([], undefined, topic.name);
  const { violates, domain, service } = request.grid;
  const all = [...request.topics.values()];
  const page = violates('RFC8600-4-4') ? { items: all } : pageOf(all, ({ name }) => name, request.operation);
  const jid = violates('RFC8600-5-discover-topics') ? domain : service;
  const items = page.items.map(({ name, config }) =>
    element(namespaces.discoItems, 'item', { jid: violates('XEP0030-4.1-4') ? undefined : jid, node: name, name: config.title || undefined }),
  );
  return listed(items, violates('XEP0059-2.2-3') && page.set ? element(namespaces.resultSet, 'set') : page.set, undefined);
}

function topicAsked({ operation, topics }: Request): Topic | undefined {
  const name = attribute(operation, 'node');
  if (name === undefined) return undefined;
  const topic = topics.get(name);
  if (!topic) throw new StanzaError('item-not-found');
  return topic;
}

function serviceInfo({ violates }: Grid): Element {
  const kind = violates('RFC8600-5-broker-identity') ? { category: 'conference', type: 'text' } : { category: 'pubsub', type: 'service' };
  const shown = violates('XEP0030-3.1-11') ? { category: kind.category } : kind;
  const identity = element(namespaces.discoInfo, 'identity', { ...shown, name: 'XMPP-Grid Broker' });
  const features = [...generalFeatures({ violates }), ...pubsubFeatures.filter((name) => !unnamed({ violates }, name)).map((name) => `${namespaces.pubsub}#${name}`)];
  const nameless = violates('XEP0030-3.1-16') ? [element(namespaces.discoInfo, 'feature')] : [];
  return element(namespaces.discoInfo, 'query', {}, identity, ...features.map(featureElement), ...nameless);
}

/** With the form that says which namespace the Topic is for (RFC 8600, section 5). */
function topicInfo({ name, config }: Topic, { violates }: Grid): Element {
  const form = formOf('result', `${namespaces.pubsub}#meta-data`, [
    { name: 'pubsub#type', type: 'text-single', label: 'Payload type', value: config.type },
    { name: 'pubsub#title', type: 'text-single', label: 'Title', value: config.title },
    { name: 'pubsub#access_model', type: 'list-single', label: 'Access model', value: config.access_model },
  ]);
  const type = violates('RFC8600-5-topic-identity') ? 'collection' : 'leaf';
  const identity = element(namespaces.discoInfo, 'identity', { category: 'pubsub', type });
  const described = [identity, ...generalFeatures({ violates }).map(featureElement), ...(violates('RFC8600-5-1') ? [] : [form])];
  return element(namespaces.discoInfo, 'query', violates('XEP0030-3.2-2') ? {} : { node: name }, ...described);
}

/** Whether a feature is left out, where the requirement to name it is broken. */
function unnamed({ violates }: Pick<Grid, 'violates'>, feature: string): boolean {
  return (feature === 'publish' && violates('XEP0060-7.1.1-2')) || (feature === 'create-and-configure' && violates('XEP0060-8.1.3-5'));
}

function featureElement(name: string): Element {
  return element(namespaces.discoInfo, 'feature', { var: name });
}

function listed(items: readonly Element[], set: Element | undefined, node: string | undefined): Element {
  return element(namespaces.discoItems, 'query', { node }, ...items, ...(set ? [set] : []));
}

function generalFeatures({ violates }: Pick<Grid, 'violates'>): readonly string[] {
  const further = [namespaces.discoItems, namespaces.pubsub, namespaces.resultSet];
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
  'instant-nodes',
  'item-ids',
  'manage-subscriptions',
  'member-affiliation',
  'meta-data',
  'modify-affiliations',
  'multi-items',
  'outcast-affiliation',
  'persistent-items',
  'publish',
  'publish-only-affiliation',
  'publisher-affiliation',
  'purge-nodes',
  'retract-items',
  'retrieve-affiliations',
  'retrieve-default',
  'retrieve-items',
  'retrieve-subscriptions',
  'rsm',
  'subscribe',
  'subscription-notifications',
];
