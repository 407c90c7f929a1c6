import { full, parseJid } from '../jid';
import { namespaces } from '../namespaces';
import { StanzaError } from '../stanza';
import { attribute, element, elements, type Content } from '../xml/element';
import { notifyOfState } from './notify';
import { ownTopicOf, type Request } from './request';
import { subscriptionElement } from './subscribe';
import type { Topic } from './topic';

/** Lists the subscribers of a Topic for its owner (XEP-0060, section 8.8.1). */
export function subscribersOf(request: Request): readonly Content[] {
  const topic = ownTopicOf(request);
  const subscribed = [...topic.subscriptions.values()].filter(({ state }) => state === 'subscribed');
  return [listOf(topic, subscribed)];
}

/** Changes subscriptions at the owner's word (XEP-0060, section 8.8.2). Throws not-acceptable, naming what stays as it was. */
export function setSubscribers(request: Request): readonly Content[] {
  const topic = ownTopicOf(request);
  const refused = elements(request.operation).flatMap((entry) => {
    const jid = parseJid(attribute(entry, 'jid'));
    const state = attribute(entry, 'subscription');
    const address = jid ? full(jid) : (attribute(entry, 'jid') ?? '');
    if (jid && isSettable(state)) return setState(topic, address, state, request), [];
    return [{ jid: address, state: topic.subscriptions.get(address)?.state ?? 'none' }];
  });
  if (refused.length > 0) throw new StanzaError('not-acceptable', undefined, [listOf(topic, refused)]);
  return [];
}

const settable = ['none', 'pending', 'subscribed'] as const;

function isSettable(state: string | undefined): state is (typeof settable)[number] {
  return settable.some((candidate) => candidate === state);
}

function setState(topic: Topic, jid: string, state: (typeof settable)[number], { grid }: Request): void {
  const before = topic.subscriptions.get(jid)?.state ?? 'none';
  if (state === 'none') topic.subscriptions.delete(jid);
  else topic.subscriptions.set(jid, { jid, state });
  if (state !== before) notifyOfState(topic, jid, state, grid);
}

function listOf(topic: Topic, entries: readonly { readonly jid: string; readonly state: string }[]): Content {
  const list = entries.map((entry) => subscriptionElement(namespaces.pubsubOwner, entry));
  return element(namespaces.pubsubOwner, 'pubsub', {}, element(namespaces.pubsubOwner, 'subscriptions', { node: topic.name }, ...list));
}
