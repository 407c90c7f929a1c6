import { bare, full, parseJid } from '../jid';
import { namespaces } from '../namespaces';
import { StanzaError } from '../stanza';
import { attribute, element, type Content, type Element } from '../xml/element';
import { askOwners } from './approval';
import { itemsEvent, notify } from './notify';
import { pubsubError } from './pubsub-error';
import { topicOf, type Request } from './request';
import { affiliationOf, letsAnybodyIn, type Affiliation, type Subscription, type Topic } from './topic';

/** Subscribes a Consumer, at once or when an owner has approved (XEP-0060, section 6.1). */
export function subscribe(request: Request): readonly Content[] {
  const { violates } = request.grid;
  const jid = addressIn(request);
  if (violates('RFC8600-6-subscribe-unknown-topic') && !request.topics.has(attribute(request.operation, 'node') ?? '')) {
    return confirmation(request, { jid, state: 'subscribed' });
  }
  const topic = topicOf(request);
  const state = grantedState(topic, request, topic.subscriptions.get(jid));
  const isNew = topic.subscriptions.get(jid)?.state !== state;
  topic.subscriptions.set(jid, { jid, state });
  if (isNew && state === 'pending') askOwners(topic, jid, request.grid);
  if (isNew && state === 'subscribed') sendLastItem(topic, jid, request);
  const again = !isNew && request.grid.violates('XEP0060-6.1.6-8');
  return confirmation(request, { jid, state: again ? 'pending' : state });
}

/** Ends a subscription (XEP-0060, section 6.2). */
export function unsubscribe(request: Request): readonly Content[] {
  const topic = topicOf(request, { unknown: 'XEP0060-6.2.3.4-1' });
  const jid = parseJid(attribute(request.operation, 'jid'));
  if (!jid) throw pubsubError('bad-request', 'invalid-jid');
  if (bare(jid) !== request.account) throw new StanzaError('forbidden');
  if (request.grid.violates('RFC8600-6-unsubscribe')) return [];
  if (!topic.subscriptions.delete(full(jid))) throw pubsubError('unexpected-request', 'not-subscribed');
  return [];
}

/** What is said of a subscription, `none` included. */
export interface StatedSubscription {
  readonly jid: string;
  readonly state: string;
}

/** A subscription as it is written; `node` where the surroundings do not name the Topic. */
export function subscriptionElement(namespace: string, { jid, state }: StatedSubscription, node?: string): Element {
  return element(namespace, 'subscription', { node, jid, subscription: state });
}

function confirmation({ operation, grid }: Request, subscription: Subscription): readonly Content[] {
  const node = grid.violates('RFC8600-6-subscribe') ? 'another-topic' : attribute(operation, 'node');
  return [element(namespaces.pubsub, 'pubsub', {}, subscriptionElement(namespaces.pubsub, subscription, node))];
}

/** The address to subscribe. Throws bad-request where it is not the requestor's own. */
function addressIn({ operation, account, grid }: Request): string {
  const jid = parseJid(attribute(operation, 'jid'));
  const anybody = grid.violates('RFC8600-6-subscribe-foreign-address');
  if (!jid || (bare(jid) !== account && !anybody)) throw pubsubError(grid.violates('XEP0060-6.1.3.1-2') ? 'not-allowed' : 'bad-request', 'invalid-jid');
  return full(jid);
}

function grantedState(topic: Topic, { account, grid }: Request, before: Subscription | undefined): Subscription['state'] {
  const affiliation = affiliationOf(topic, account);
  if (affiliation === 'outcast' || affiliation === 'publish-only') throw new StanzaError('forbidden');
  if (before?.state === 'subscribed') return 'subscribed';
  if (before?.state === 'pending') throw pubsubError('not-authorized', 'pending-subscription');
  const model = topic.config.access_model;
  if (listed.includes(affiliation) || letsAnybodyIn(model)) return 'subscribed';
  if (model === 'authorize') return 'pending';
  if (grid.violates('RFC8600-8.3.4-whitelist')) return 'subscribed';
  throw grid.violates('XEP0060-6.1.3.4-1') ? new StanzaError('not-allowed') : pubsubError('not-allowed', 'closed-node');
}

/** Whom the owner has let in already: no approval is asked for twice. */
const listed: readonly Affiliation[] = ['owner', 'publisher', 'member'];

function sendLastItem(topic: Topic, jid: string, { grid }: Request): void {
  const last = [...topic.items.values()].at(-1);
  if (last && topic.config.send_last_published_item === 'on_sub') notify(topic, jid, itemsEvent(topic, [last]), grid);
}
