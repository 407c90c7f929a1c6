import { namespaces } from '../namespaces';
import { pageOf } from '../result-set';
import { StanzaError } from '../stanza';
import { attribute, element, elements, is, type Content } from '../xml/element';
import { pubsubError, unsupported } from './pubsub-error';
import { topicOf, type Request } from './request';
import { affiliationOf, letsAnybodyIn, subscriptionsOf, type Item, type Topic } from './topic';

/** Gives items of a Topic to those who may have them: all, the latest, or those named (XEP-0060, section 6.5). */
export function retrieve(request: Request): readonly Content[] {
  const topic = topicOf(request);
  checkAccess(topic, request);
  if (!topic.config.persist_items) throw unsupported('persistent-items');
  if (topic.items.size === 0 && request.grid.violates('XEP0060-6.5.9.12-1')) throw new StanzaError('item-not-found');
  const page = pageOf(chosen(topic, request), ({ id }) => id, request.pubsub);
  const empty = request.grid.violates('RFC8600-6-retrieve-items');
  const entries = page.items.map(({ id, payload }) => element(namespaces.pubsub, 'item', { id }, ...(payload && !empty ? [payload] : [])));
  const items = element(namespaces.pubsub, 'items', { node: topic.name }, ...entries);
  return [element(namespaces.pubsub, 'pubsub', {}, items, ...(page.set ? [page.set] : []))];
}

/** Throws, with the condition that the access model calls for, where an account may not retrieve. */
function checkAccess(topic: Topic, { account, grid }: Request): void {
  const model = topic.config.access_model;
  const affiliation = affiliationOf(topic, account);
  if (affiliation === 'outcast' || affiliation === 'publish-only') throw new StanzaError('forbidden');
  if (affiliation === 'owner' || affiliation === 'publisher' || letsAnybodyIn(model)) return;
  if (model === 'authorize' && grid.violates('RFC8600-8.3.4-authorize')) return;
  if (model === 'whitelist' && affiliation !== 'member') throw pubsubError('not-allowed', 'closed-node');
  const subscribed = subscriptionsOf(topic, account).some(({ state }) => state === 'subscribed');
  if (!subscribed) throw pubsubError('not-authorized', 'not-subscribed');
}

function chosen({ items }: Topic, { operation, grid }: Request): readonly Item[] {
  const named = elements(operation).filter((entry) => is(entry, namespaces.pubsub, 'item'));
  if (named.length > 0) {
    const found = named.flatMap((entry) => items.get(attribute(entry, 'id') ?? '') ?? []);
    return grid.violates('XEP0060-6.5.6-3') ? found.slice(0, 1) : found;
  }
  const most = attribute(operation, 'max_items');
  if (most === undefined) return [...items.values()];
  if (!/^[1-9]\d{0,8}$/.test(most)) throw new StanzaError('bad-request');
  return [...items.values()].slice(-Number(most));
}
