import { namespaces } from '../namespaces';
import { element, type Content } from '../xml/element';
import { StanzaError } from '../stanza';
import { notify } from './notify';
import { ownTopicOf, type Request } from './request';
import type { Topic } from './topic';

/** Items that outlive their Topic where that is the violation; by its name. */
export const leftBehind = new Map<string, Topic['items']>();

/** Deletes a Topic and tells everybody who is, or asked to be, subscribed (XEP-0060, section 8.4). */
export function deleteTopic(request: Request): readonly Content[] {
  const topic = ownTopicOf(request, { foreign: 'XEP0060-8.4.3.1-1', unknown: 'XEP0060-8.4.3.2-1' });
  if (!request.grid.violates('XEP0060-8.4.2-1')) request.topics.delete(topic.name);
  if (request.grid.violates('XEP0060-8.4-2')) leftBehind.set(topic.name, topic.items);
  const { violates } = request.grid;
  if (violates('XEP0060-8.4-1')) throw new StanzaError('not-allowed');
  if (!topic.config.notify_delete || violates('RFC8600-6-delete-topic')) return [];
  const event = element(namespaces.pubsubEvent, 'delete', { node: topic.name });
  const told = topic.subscriptions.filter(({ state }) => !violates(state === 'pending' ? 'XEP0060-8.4.2-3' : 'XEP0060-8.4.2-2'));
  for (const jid of new Set(told.map((each) => each.jid))) notify(topic, jid, event, request.grid);
  return [];
}
