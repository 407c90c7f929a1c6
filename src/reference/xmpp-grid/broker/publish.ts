import { randomUUID } from 'node:crypto';
import type { Grid } from '../grid';
import { namespaces } from '../namespaces';
import { StanzaError } from '../stanza';
import { attribute, child, element, elements, is, type Content, type Element } from '../xml/element';
import { itemsEvent, notifySubscribers } from './notify';
import { pubsubError, unsupported } from './pubsub-error';
import { topicOf, type Request } from './request';
import { affiliationOf, subscriptionsOf, type Item, type Topic } from './topic';

/** Publishes items: checks them, keeps them where the Topic keeps items, and notifies its subscribers (XEP-0060, section 7.1). */
export function publish(request: Request): readonly Content[] {
  const { violates } = request.grid;
  if (violates('RFC8600-6-publish-unknown-topic') && !request.topics.has(attribute(request.operation, 'node') ?? '')) return [];
  const topic = topicOf(request);
  if (!mayPublish(topic, request.account, request.grid)) {
    const leak = violates('RFC8600-6-refuse-unauthorized-publish');
    if (leak) notifySubscribers(topic, itemsEvent(topic, itemsIn(request, topic)), request.grid);
    throw new StanzaError(violates('XEP0060-7.1.3.1-1') ? 'not-allowed' : 'forbidden');
  }
  if (child(request.pubsub, namespaces.pubsub, 'publish-options')) throw unsupported('publish-options');
  const items = itemsIn(request, topic);
  if (violates('XEP0060-7.1.3-1') && items.some(({ id }) => topic.items.has(id))) throw new StanzaError('conflict');
  if (topic.config.persist_items) for (const item of items) keep(topic, item, request.grid);
  if (!violates('RFC8600-4-2')) notifySubscribers(topic, itemsEvent(topic, items), request.grid);
  return violates('XEP0060-7.1.2-2') ? [] : [published(topic, items)];
}

/** Whether an account may publish to a Topic. */
function mayPublish(topic: Topic, account: string, { violates }: Grid): boolean {
  const affiliation = affiliationOf(topic, account);
  if (affiliation === 'outcast') return false;
  if (['owner', 'publisher', 'publish-only'].includes(affiliation) || topic.config.publish_model === 'open') return true;
  if (violates('RFC8600-8.3.2-1') && [...topic.affiliations.values()].includes('publisher')) return true;
  const subscribed = subscriptionsOf(topic, account).some(({ state }) => state === 'subscribed');
  return topic.config.publish_model === 'subscribers' && subscribed;
}

/** XEP-0060, section 4.3: a Topic that neither keeps items nor delivers payloads takes no item, any other needs one. */
function itemsIn({ operation, account, grid }: Request, topic: Topic): readonly Item[] {
  const { persist_items: persistent, deliver_payloads: withPayload, max_items: most } = topic.config;
  const entries = elements(operation);
  if (!entries.every((entry) => is(entry, namespaces.pubsub, 'item'))) throw new StanzaError('bad-request');
  if (!persistent && !withPayload) {
    if (entries.length > 0) throw pubsubError('bad-request', 'item-forbidden');
    return [];
  }
  if (entries.length === 0) throw pubsubError('bad-request', 'item-required');
  if (persistent && entries.length > most) throw pubsubError('not-allowed', 'max-items-exceeded');
  return entries.map((entry) => ({
    id: attribute(entry, 'id') || (grid.violates('RFC8600-6-publish') ? '' : grid.violates('XEP0060-7.1.1-6') ? 'item' : randomUUID()),
    publisher: account,
    payload: payloadIn(entry, topic, grid),
  }));
}

function payloadIn(entry: Element, { config }: Topic, { violates }: Grid): Element | undefined {
  const [payload, ...further] = elements(entry);
  if (further.length > 0 && !violates('RFC8600-6-refuse-two-payloads')) throw pubsubError('bad-request', 'invalid-payload');
  if (!payload) {
    if (config.deliver_payloads) throw pubsubError('bad-request', 'payload-required');
    return undefined;
  }
  const foreign = config.type !== '' && payload.namespace !== config.type;
  if (foreign && !violates('RFC8600-6-refuse-foreign-payload')) throw pubsubError('bad-request', 'invalid-payload');
  return payload;
}

/** An item with the id of an older one takes its place; the oldest goes when there are too many. */
function keep({ items, config }: Topic, item: Item, { violates }: Grid): void {
  if (items.has(item.id) && violates('XEP0060-7.1.2-3')) return;
  items.delete(item.id);
  items.set(item.id, item);
  if (items.size > config.max_items) items.delete([...items.keys()][0] ?? '');
}

function published({ name }: Topic, items: readonly Item[]): Element {
  const entries = items.map(({ id }) => element(namespaces.pubsub, 'item', { id }));
  return element(namespaces.pubsub, 'pubsub', {}, element(namespaces.pubsub, 'publish', { node: name }, ...entries));
}
