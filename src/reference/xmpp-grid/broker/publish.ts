import { randomUUID } from 'node:crypto';
import { submittedForm } from '../data-form';
import type { Grid } from '../grid';
import { namespaces } from '../namespaces';
import { StanzaError } from '../stanza';
import { attribute, child, element, elements, is, type Content, type Element } from '../xml/element';
import { itemsEvent, notifySubscribers } from './notify';
import { sendOut } from './pace';
import { demanded, type Demands, pubsubError } from './pubsub-error';
import { topicOf, type Request } from './request';
import { affiliationOf, subscriptionsOf, type Item, type Topic } from './topic';
import { configurationFields } from './topic-config';
import { accessModels } from './create';

/** Publishes items: checks them, keeps them where the Topic keeps items, and notifies its subscribers (XEP-0060, section 7.1). */
export function publish(request: Request): readonly Content[] {
  const { violates } = request.grid;
  if (violates('RFC8600-6-publish-unknown-topic') && !request.topics.has(attribute(request.operation, 'node') ?? '')) return [];
  const topic = topicOf(request, { unknown: 'XEP0060-7.1.3.3-1' });
  if (!mayPublish(topic, request.account, request.grid)) {
    const leak = violates('RFC8600-6-refuse-unauthorized-publish');
    if (leak) notifySubscribers(topic, itemsEvent(topic, itemsIn(request, topic), request.grid), request.grid);
    throw new StanzaError(violates('XEP0060-7.1.3.1-1') ? 'not-allowed' : 'forbidden');
  }
  checkConditions(topic, request);
  const items = itemsIn(request, topic);
  if (violates('XEP0060-7.1.2-1')) throw new StanzaError('service-unavailable');
  makeRoom(topic, items, request.grid);
  if (violates('XEP0060-7.1.3-1') && items.some(({ id }) => topic.items.has(id))) throw new StanzaError('conflict');
  if (topic.config.persist_items) for (const item of items) keep(topic, item, request.grid);
  if (!violates('RFC8600-4-2')) sendOut(topic, request.grid, () => notifySubscribers(topic, itemsEvent(topic, items, request.grid), request.grid));
  return violates('XEP0060-7.1.2-2') ? [] : [published(topic, items)];
}

/** Whether an account may publish to a Topic. */
function mayPublish(topic: Topic, account: string, { violates }: Grid): boolean {
  const affiliation = affiliationOf(topic, account);
  if (affiliation === 'outcast') return false;
  if (['owner', 'publisher', 'publish-only'].includes(affiliation) || topic.config.publish_model === 'open') return true;
  if (violates('XEP0060-3-14')) return true;
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
    if (entries.length > 0) throw demanded(grid, { condition: 'XEP0060-4.3-16' }, 'bad-request', 'item-forbidden');
    return [];
  }
  if (entries.length === 0 && grid.violates('XEP0060-4.3-6')) return [];
  if (entries.length === 0) throw demanded(grid, { condition: 'XEP0060-4.3-7', detail: 'XEP0060-7.1.3.7-2' }, 'bad-request', 'item-required');
  if (persistent && entries.length > most) throw demanded(grid, { condition: 'XEP0060-12.11-5', detail: 'XEP0060-12.11-6' }, 'not-allowed', 'max-items-exceeded');
  const sound = grid.violates('XEP0060-12.11-3') && entries.length > 1 ? entries.filter((entry) => elements(entry).length === 1) : entries;
  return sound.map((entry) => ({
    id: attribute(entry, 'id') || idFor(topic, grid),
    publisher: (grid.violates('XEP0060-7.1.2.3-2') && attribute(entry, 'publisher')) || account,
    payload: payloadIn(entry, topic, grid),
    at: new Date(),
  }));
}

/** An id for an item that came without; none where having one is the requirement that is broken. */
function idFor({ config }: Topic, { violates }: Grid): string {
  if (violates('XEP0060-7.1.3.7-3')) throw pubsubError('bad-request', 'item-required');
  if (violates('RFC8600-6-publish') || violates(config.deliver_payloads ? 'XEP0060-4.3-15' : 'XEP0060-4.3-11')) return '';
  return violates('XEP0060-7.1.1-6') ? 'item' : randomUUID();
}

/** Conditions on the configuration that come with a publication (XEP-0060, section 7.1.5). Throws conflict where one is not met. */
function checkConditions(topic: Topic, { pubsub, grid }: Request): void {
  const form = submittedForm(child(pubsub, namespaces.pubsub, 'publish-options'));
  const fields = configurationFields(topic.config, accessModels(grid));
  for (const [name, value] of form?.values ?? []) {
    if (name === 'FORM_TYPE') continue;
    const field = fields.find((each) => each.name === name);
    if (!field && grid.violates('XEP0060-7.1.5-6')) continue;
    if (field?.value !== value) throw demanded(grid, { condition: 'XEP0060-7.1.5-2' }, 'conflict', 'precondition-not-met');
  }
}

/** Refuses what a full Topic is configured to refuse (XEP-0060, section 7.1.3.4). */
function makeRoom(topic: Topic, items: readonly Item[], grid: Grid): void {
  const further = items.filter(({ id }) => !topic.items.has(id)).length;
  const full = topic.config.persist_items && topic.items.size + further > topic.config.max_items;
  if (full && topic.config.publish_node_full === 'reject') throw demanded(grid, { condition: 'XEP0060-7.1.3.4-1', detail: 'XEP0060-7.1.3.4-2' }, 'conflict', 'node-full');
}

function payloadIn(entry: Element, { config }: Topic, grid: Grid): Element | undefined {
  const { violates } = grid;
  const [payload, ...further] = elements(entry);
  if (further.length > 0 && !violates('RFC8600-6-refuse-two-payloads')) throw demanded(grid, invalid, 'bad-request', 'invalid-payload');
  if (!payload) {
    if (config.deliver_payloads) throw demanded(grid, { condition: 'XEP0060-7.1.3.7-6' }, 'bad-request', 'payload-required');
    return undefined;
  }
  const foreign = config.type !== '' && payload.namespace !== config.type;
  if (foreign && !violates('RFC8600-6-refuse-foreign-payload')) throw demanded(grid, invalid, 'bad-request', 'invalid-payload');
  return payload;
}

const invalid: Demands = { condition: 'XEP0060-7.1.3.6-1', detail: 'XEP0060-7.1.3.6-2' };

/** An item with the id of an older one takes its place; the oldest goes when there are too many. */
function keep({ items, config }: Topic, item: Item, { violates }: Grid): void {
  if (items.has(item.id) && violates('XEP0060-7.1.2-3')) return;
  items.delete(item.id);
  items.set(item.id, item);
  if (violates('XEP0060-12.9-2')) items.set(`${item.id}-again`, { ...item, id: `${item.id}-again` });
  if (items.size <= config.max_items || violates('XEP0060-7.1.2.5-1')) return;
  const latestGoes = violates(config.publish_node_full === 'discard-oldest' ? 'XEP0060-7.1.2.5-5' : 'XEP0060-7.1.2.5-2');
  items.delete([...items.keys()].at(latestGoes ? -2 : 0) ?? '');
}

function published({ name }: Topic, items: readonly Item[]): Element {
  const entries = items.map(({ id }) => element(namespaces.pubsub, 'item', { id }));
  return element(namespaces.pubsub, 'pubsub', {}, element(namespaces.pubsub, 'publish', { node: name }, ...entries));
}
