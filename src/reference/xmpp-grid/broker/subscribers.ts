import { randomBytes } from 'node:crypto';
import type { Grid } from '../grid';
import { full, parseJid } from '../jid';
import { namespaces } from '../namespaces';
import { StanzaError } from '../stanza';
import { attribute, element, elements, type Content, type Element } from '../xml/element';
import { mayBeSubscribed } from './entitlement';
import { notifyOfState } from './notify';
import { ownTopicOf, type Request } from './request';
import { subscriptionElement, type StatedSubscription } from './subscribe';
import { replaceSubscription, type Subscription, subscriptionsAt, type Topic } from './topic';

/** Lists the subscribers of a Topic for its owner (XEP-0060, section 8.8.1). */
export function subscribersOf(request: Request): readonly Content[] {
  const topic = ownTopicOf(request, { foreign: 'XEP0060-8.8.1.3-2', unknown: 'XEP0060-8.8.1.3-3' });
  const { violates } = request.grid;
  if (violates('XEP0060-8.8.1.2-1')) return [listOf(topic, [])];
  const shown = topic.subscriptions.filter(({ state }) => state === 'subscribed' || violates('XEP0060-8.8.1.2-3'));
  const former = violates('XEP0060-8.8.1.2-2') ? [...request.grid.router.accountsConnected()].map((jid) => ({ jid, state: 'none' })) : [];
  return [listOf(topic, [...(violates('XEP0060-8.8.1.2-5') ? shown.map((each) => ({ ...each, subid: undefined })) : shown), ...former])];
}

/** Changes subscriptions at the owner's word (XEP-0060, section 8.8.2). Throws not-acceptable, naming what stays as it was. */
export function setSubscribers(request: Request): readonly Content[] {
  const topic = ownTopicOf(request, { foreign: 'XEP0060-8.8.2.3-2', unknown: 'XEP0060-8.8.2.3-3' });
  const { violates } = request.grid;
  const refused: StatedSubscription[] = [];
  for (const entry of elements(request.operation)) {
    const { jid, state, subid } = changeIn(entry);
    const before = subscriptionsAt(topic, jid).find((each) => subid === undefined || each.subid === subid);
    const silent = attribute(entry, 'subscription') === undefined && !violates('XEP0060-8.8.2.1-3');
    if (silent) continue;
    const wanted = attribute(entry, 'subscription') === undefined ? 'none' : state;
    if (wanted && (wanted === 'none' || mayBeSubscribed(topic, jid))) setState(topic, jid, before, wanted, request.grid);
    else refused.push({ jid, state: before?.state ?? 'none', subid: before?.subid });
  }
  if (refused.length === 0) return [];
  const returned = violates('XEP0060-8.8.2.4-2') ? [] : [listOf(topic, refused)];
  throw new StanzaError(violates('XEP0060-8.8.2.4-3') ? 'bad-request' : 'not-acceptable', undefined, returned);
}

const settable = ['none', 'pending', 'subscribed'] as const;
type Settable = (typeof settable)[number];

/** The address as far as it can be read; the state only where the whole change makes sense. */
function changeIn(entry: Element): { readonly jid: string; readonly state: Settable | undefined; readonly subid: string | undefined } {
  const written = attribute(entry, 'jid') ?? '';
  const jid = parseJid(written);
  const subid = attribute(entry, 'subid');
  if (!jid) return { jid: written, state: undefined, subid };
  return { jid: full(jid), state: settable.find((candidate) => candidate === attribute(entry, 'subscription')), subid };
}

function setState(topic: Topic, jid: string, before: Subscription | undefined, state: Settable, grid: Grid): void {
  if (state === 'none' && (grid.violates('XEP0060-8.8.3-2') || grid.violates('XEP0060-8.8.3-1'))) return;
  if (state !== 'none' && grid.violates('XEP0060-8.8.2.4-6')) return;
  const subid = grid.lacks('multi-subscribe') ? undefined : randomBytes(6).toString('hex');
  replaceSubscription(topic, before, state === 'none' ? undefined : { subid, deliver: true, ...before, jid, state });
  if (state !== (before?.state ?? 'none') && !grid.violates('XEP0060-8.8.4-1')) notifyOfState(topic, jid, state, grid);
}

function listOf(topic: Topic, entries: readonly StatedSubscription[]): Content {
  const list = entries.map((entry) => subscriptionElement(namespaces.pubsubOwner, entry));
  return element(namespaces.pubsubOwner, 'pubsub', {}, element(namespaces.pubsubOwner, 'subscriptions', { node: topic.name }, ...list));
}
