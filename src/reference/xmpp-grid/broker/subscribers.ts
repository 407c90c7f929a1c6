import type { Grid } from '../grid';
import { full, parseJid } from '../jid';
import { namespaces } from '../namespaces';
import { StanzaError } from '../stanza';
import { attribute, element, elements, type Content, type Element } from '../xml/element';
import { mayBeSubscribed } from './entitlement';
import { notifyOfState } from './notify';
import { ownTopicOf, type Request } from './request';
import { subscriptionElement, type StatedSubscription } from './subscribe';
import type { Topic } from './topic';

/** Lists the subscribers of a Topic for its owner (XEP-0060, section 8.8.1). */
export function subscribersOf(request: Request): readonly Content[] {
  const topic = ownTopicOf(request, { foreign: 'XEP0060-8.8.1.3-2', unknown: 'XEP0060-8.8.1.3-3' });
  const subscribed = [...topic.subscriptions.values()].filter(({ state }) => state === 'subscribed');
  return [listOf(topic, request.grid.violates('XEP0060-8.8.1.2-1') ? [] : subscribed)];
}

/** Changes subscriptions at the owner's word (XEP-0060, section 8.8.2). Throws not-acceptable, naming what stays as it was. */
export function setSubscribers(request: Request): readonly Content[] {
  const topic = ownTopicOf(request, { foreign: 'XEP0060-8.8.2.3-2', unknown: 'XEP0060-8.8.2.3-3' });
  const refused: StatedSubscription[] = [];
  for (const entry of elements(request.operation)) {
    const { jid, state } = changeIn(entry);
    if (state && (state === 'none' || mayBeSubscribed(topic, jid))) setState(topic, jid, state, request.grid);
    else refused.push({ jid, state: topic.subscriptions.get(jid)?.state ?? 'none' });
  }
  if (refused.length > 0) throw new StanzaError('not-acceptable', undefined, [listOf(topic, refused)]);
  return [];
}

const settable = ['none', 'pending', 'subscribed'] as const;
type Settable = (typeof settable)[number];

/** The address as far as it can be read; the state only where the whole change makes sense. */
function changeIn(entry: Element): { readonly jid: string; readonly state: Settable | undefined } {
  const written = attribute(entry, 'jid') ?? '';
  const jid = parseJid(written);
  if (!jid) return { jid: written, state: undefined };
  return { jid: full(jid), state: settable.find((candidate) => candidate === attribute(entry, 'subscription')) };
}

function setState(topic: Topic, jid: string, state: Settable, grid: Grid): void {
  const before = topic.subscriptions.get(jid)?.state ?? 'none';
  if (state === 'none' && grid.violates('XEP0060-8.8.3-2')) return;
  if (state === 'none') topic.subscriptions.delete(jid);
  else topic.subscriptions.set(jid, { jid, state });
  if (state !== before) notifyOfState(topic, jid, state, grid);
}

function listOf(topic: Topic, entries: readonly StatedSubscription[]): Content {
  const list = entries.map((entry) => subscriptionElement(namespaces.pubsubOwner, entry));
  return element(namespaces.pubsubOwner, 'pubsub', {}, element(namespaces.pubsubOwner, 'subscriptions', { node: topic.name }, ...list));
}
