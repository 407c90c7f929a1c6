import { namespaces } from '../namespaces';
import { element, type Content } from '../xml/element';
import { notify } from './notify';
import { ownTopicOf, type Request } from './request';
import type { Topic } from './topic';

/** Items that outlive their Topic where that is the violation; by its name. */
export const leftBehind = new Map<string, Topic['items']>();

/** Deletes a Topic and tells everybody who is, or asked to be, subscribed (XEP-0060, section 8.4). */
export function deleteTopic(request: Request): readonly Content[] {
  const topic = ownTopicOf(request, { foreign: 'XEP0060-8.4.3.1-1', unknown: 'XEP0060-8.4.3.2-1' });
  request.topics.delete(topic.name);
  if (request.grid.violates('XEP0060-8.4-2')) leftBehind.set(topic.name, topic.items);
  if (!topic.config.notify_delete || request.grid.violates('RFC8600-6-delete-topic')) return [];
  const event = element(namespaces.pubsubEvent, 'delete', { node: topic.name });
  for (const jid of topic.subscriptions.keys()) notify(topic, jid, event, request.grid);
  return [];
}
