import { namespaces } from '../namespaces';
import { pageOf } from '../result-set';
import { StanzaError } from '../stanza';
import { attribute, element, elements, is, type Content } from '../xml/element';
import { demanded } from './pubsub-error';
import { topicOf, type Request } from './request';
import { affiliationOf, letsAnybodyIn, subscriptionsOf, type Item, type Topic } from './topic';

/** Gives items of a Topic to those who may have them: all, the latest, or those named (XEP-0060, section 6.5). */
export function retrieve(request: Request): readonly Content[] {
  const { grid } = request;
  const topic = topicOf(request, { unknown: 'XEP0060-6.5.9.11-1' });
  checkAccess(topic, request);
  checkSubid(topic, request);
  if (!topic.config.persist_items) throw demanded(grid, { condition: 'XEP0060-6.5.9.4-1' }, 'feature-not-implemented', 'unsupported', 'persistent-items');
  if (topic.items.size === 0 && request.grid.violates('XEP0060-6.5.9.12-1')) throw new StanzaError('item-not-found');
  const page = pageOf(chosen(topic, request), ({ id }) => id, request.pubsub, grid);
  const empty = request.grid.violates('RFC8600-6-retrieve-items');
  const entries = page.items.map(({ id, payload, publisher }) => element(namespaces.pubsub, 'item', { id, publisher }, ...(payload && !empty ? [payload] : [])));
  const items = element(namespaces.pubsub, 'items', { node: topic.name }, ...entries);
  return [element(namespaces.pubsub, 'pubsub', {}, items, ...(page.set ? [page.set] : []))];
}

/** Throws, with the condition that the access model calls for, where an account may not retrieve. */
function checkAccess(topic: Topic, { account, grid }: Request): void {
  const model = topic.config.access_model;
  const affiliation = affiliationOf(topic, account);
  const { violates } = grid;
  if (affiliation === 'outcast' || affiliation === 'publish-only') throw demanded(grid, { condition: 'XEP0060-6.5.9.10-1' }, 'forbidden');
  if (affiliation === 'owner' && !violates('XEP0060-6.5.1-7')) return;
  if (affiliation === 'publisher' && !violates('XEP0060-6.5.1-8')) return;
  if (letsAnybodyIn(model) || (affiliation === 'none' && violates('XEP0060-6.5.1-1'))) return;
  if (model === 'authorize' && grid.violates('RFC8600-8.3.4-authorize')) return;
  if (model === 'whitelist' && affiliation !== 'member') throw demanded(grid, { condition: 'XEP0060-6.5.9.8-1' }, 'not-allowed', 'closed-node');
  const subscribed = subscriptionsOf(topic, account).some(({ state }) => state === 'subscribed');
  if (!subscribed) throw demanded(grid, { condition: 'XEP0060-6.5.9.3-1', detail: 'XEP0060-6.5.9.3-2' }, 'not-authorized', 'not-subscribed');
}

/** Who has several subscriptions says by which one it asks (XEP-0060, sections 6.5.9.1 and 6.5.9.2). */
function checkSubid(topic: Topic, { operation, account, grid }: Request): void {
  const subids = subscriptionsOf(topic, account).flatMap(({ subid }) => subid ?? []);
  const asked = attribute(operation, 'subid');
  if (asked === undefined && subids.length > 1) throw demanded(grid, { condition: 'XEP0060-6.5.9.1-1', detail: 'XEP0060-6.5.9.1-2' }, 'bad-request', 'subid-required');
  if (asked === undefined || subids.length === 0 || subids.includes(asked)) return;
  throw demanded(grid, { condition: 'XEP0060-6.5.9.2-1', detail: 'XEP0060-6.5.9.2-2' }, 'not-acceptable', 'invalid-subid');
}

function chosen({ items }: Topic, { operation, grid }: Request): readonly Item[] {
  const named = elements(operation).filter((entry) => is(entry, namespaces.pubsub, 'item'));
  if (named.length > 0) {
    const found = named.flatMap((entry) => items.get(attribute(entry, 'id') ?? '') ?? []);
    return grid.violates('XEP0060-6.5.6-3') ? found.slice(0, 1) : found;
  }
  const most = attribute(operation, 'max_items');
  if (most === undefined) return grid.violates('XEP0060-6.5.3-1') ? [...items.values()].slice(0, 1) : [...items.values()];
  if (!/^[1-9]\d{0,8}$/.test(most)) throw new StanzaError('bad-request');
  return grid.violates('XEP0060-6.5.7-2') ? [...items.values()].slice(0, Number(most)) : [...items.values()].slice(-Number(most));
}
