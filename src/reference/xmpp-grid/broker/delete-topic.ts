import { namespaces } from '../namespaces';
import { element, type Content } from '../xml/element';
import { notify } from './notify';
import { ownTopicOf, type Request } from './request';

/** Deletes a Topic and tells everybody who is, or asked to be, subscribed (XEP-0060, section 8.4). */
export function deleteTopic(request: Request): readonly Content[] {
  const topic = ownTopicOf(request, { foreign: 'XEP0060-8.4.3.1-1', unknown: 'XEP0060-8.4.3.2-1' });
  request.topics.delete(topic.name);
  if (!topic.config.notify_delete || request.grid.violates('RFC8600-6-delete-topic')) return [];
  const event = element(namespaces.pubsubEvent, 'delete', { node: topic.name });
  for (const jid of topic.subscriptions.keys()) notify(topic, jid, event, request.grid);
  return [];
}
