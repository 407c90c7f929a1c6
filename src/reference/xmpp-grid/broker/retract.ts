import { booleanOf } from '../data-form';
import { namespaces } from '../namespaces';
import { StanzaError } from '../stanza';
import { attribute, element, elements, type Content } from '../xml/element';
import { notifySubscribers } from './notify';
import { demanded } from './pubsub-error';
import { breaks, ownTopicOf, topicOf, type Request } from './request';
import { affiliationOf } from './topic';

/** Removes items, for an owner or for who published them; all or none (XEP-0060, section 7.2). */
export function retract(request: Request): readonly Content[] {
  const topic = topicOf(request, { unknown: 'XEP0060-7.2.3.2-1', unnamed: 'XEP0060-7.2.3.3-1' });
  const ids = elements(request.operation).map((entry) => attribute(entry, 'id'));
  const { grid } = request;
  if (ids.length === 0 || ids.some((id) => !id)) throw demanded(grid, { condition: 'XEP0060-7.2.3.4-1', detail: 'XEP0060-7.2.3.4-2' }, 'bad-request', 'item-required');
  const items = ids.map((id) => topic.items.get(id ?? ''));
  const owner = affiliationOf(topic, request.account) === 'owner';
  if (!owner && !items.every((item) => item?.publisher === request.account)) throw new StanzaError(breaks(request.grid, 'XEP0060-7.2.3.1-1') ? 'not-allowed' : 'forbidden');
  if (!topic.config.persist_items) throw demanded(grid, { condition: 'XEP0060-7.2.3.5-1' }, 'feature-not-implemented', 'unsupported', 'persistent-items');
  const found = items.filter((item) => item !== undefined);
  if (found.length < ids.length) throw new StanzaError('item-not-found');
  if (!grid.violates('XEP0060-7.2.2-1')) for (const { id } of found) topic.items.delete(id);
  if (request.grid.violates('XEP0060-7.2.2.1-1')) return [];
  if (booleanOf(attribute(request.operation, 'notify')) ?? topic.config.notify_retract) {
    const retracted = found.map(({ id }) => element(namespaces.pubsubEvent, 'retract', { id }));
    notifySubscribers(topic, element(namespaces.pubsubEvent, 'items', { node: topic.name }, ...retracted), request.grid);
  }
  return [];
}

/** Removes every item at once, with one notification (XEP-0060, section 8.5). */
export function purge(request: Request): readonly Content[] {
  const topic = ownTopicOf(request, { foreign: 'XEP0060-8.5.3.2-1', unknown: 'XEP0060-8.5.3.4-1' });
  if (!topic.config.persist_items) throw demanded(request.grid, { condition: 'XEP0060-8.5.3.3-1' }, 'feature-not-implemented', 'unsupported', 'persistent-items');
  if (!request.grid.violates('XEP0060-8.5.2-1')) topic.items.clear();
  const times = request.grid.violates('XEP0060-8.5.2-2') ? 2 : 1;
  const event = element(namespaces.pubsubEvent, 'purge', { node: topic.name });
  if (topic.config.notify_retract) for (let time = 0; time < times; time++) notifySubscribers(topic, event, request.grid);
  return [];
}
