import { randomBytes } from 'node:crypto';
import { bare, full, parseJid } from '../jid';
import { namespaces } from '../namespaces';
import { StanzaError } from '../stanza';
import { attribute, element, type Content, type Element } from '../xml/element';
import { askOwners } from './approval';
import { itemsEvent, notify } from './notify';
import { demanded, pubsubError } from './pubsub-error';
import { topicOf, type Request } from './request';
import { optionsBeside, optionsForm } from './subscription-options';
import { affiliationOf, letsAnybodyIn, replaceSubscription, subscriptionsAt, type Affiliation, type Subscription, type Topic } from './topic';

/** Subscribes a Consumer, at once or when an owner has approved (XEP-0060, section 6.1). */
export function subscribe(request: Request): readonly Content[] {
  const { violates } = request.grid;
  const jid = addressIn(request);
  if (violates('RFC8600-6-subscribe-unknown-topic') && !request.topics.has(attribute(request.operation, 'node') ?? '')) {
    return confirmation(request, { jid, state: 'subscribed' });
  }
  const topic = topicOf(request, { unknown: 'XEP0060-6.1.3.12-1' });
  const options = optionsBeside(request);
  const [before] = subscriptionsAt(topic, jid);
  const state = grantedState(topic, request, before);
  if (before && request.grid.lacks('multi-subscribe')) {
    return confirmation(request, { ...before, state: violates('XEP0060-6.1.6-8') ? 'pending' : before.state });
  }
  const subscription: Subscription = { jid, state, subid: newSubid(topic, jid, request), deliver: options?.deliver ?? true };
  replaceSubscription(topic, undefined, subscription);
  if (state === 'pending') askOwners(topic, jid, request.grid);
  if (state === 'subscribed') sendLastItem(topic, jid, request);
  const shown = options && !violates('XEP0060-6.3.7-5') ? [element(namespaces.pubsub, 'options', {}, optionsForm('result', subscription))] : [];
  return confirmation(request, subscription, shown);
}

/** Ends a subscription, by its identifier where the address has several (XEP-0060, section 6.2). */
export function unsubscribe(request: Request): readonly Content[] {
  const { grid, operation } = request;
  const topic = topicOf(request, { unknown: 'XEP0060-6.2.3.4-1' });
  const jid = parseJid(attribute(operation, 'jid'));
  if (!jid) throw pubsubError('bad-request', 'invalid-jid');
  if (bare(jid) !== request.account) throw demanded(grid, { condition: 'XEP0060-6.2.3.3-1' }, 'forbidden');
  if (grid.violates('RFC8600-6-unsubscribe')) return [];
  const subscription = namedSubscription(topic, full(jid), request, {
    none: { any: 'XEP0060-6.2.3.2-1', condition: 'XEP0060-6.2.3.2-2', detail: 'XEP0060-6.2.3.2-3' },
    several: { condition: 'XEP0060-6.2.3.1-1', detail: 'XEP0060-6.2.3.1-2' },
    wrong: { condition: 'XEP0060-6.2.3.5-3', detail: 'XEP0060-6.2.3.5-4' },
  });
  if (!subscription) return [];
  if (grid.violates('XEP0060-6.2.2-1')) throw new StanzaError('service-unavailable');
  replaceSubscription(topic, subscription, undefined);
  const shown = { ...subscription, subid: grid.violates('XEP0060-6.2.2-3') ? undefined : subscription.subid, state: 'none' };
  return subscription.subid === undefined ? [] : [element(namespaces.pubsub, 'pubsub', {}, subscriptionElement(namespaces.pubsub, shown, topic.name))];
}

/** The requirements on how a request about one subscription is refused. */
interface NamingRefusals {
  readonly none: Parameters<typeof demanded>[1] & { readonly any?: Parameters<Request['grid']['violates']>[0] };
  readonly several: Parameters<typeof demanded>[1];
  readonly wrong: Parameters<typeof demanded>[1];
}

/** The one subscription of an address that a request names. Throws where there is none, several, or another identifier. */
export function namedSubscription(topic: Topic, jid: string, { operation, grid }: Request, refusals: NamingRefusals): Subscription | undefined {
  const held = subscriptionsAt(topic, jid);
  const subid = attribute(operation, 'subid');
  if (held.length === 0) {
    if (refusals.none.any !== undefined && grid.violates(refusals.none.any)) return undefined;
    throw demanded(grid, refusals.none, 'unexpected-request', 'not-subscribed');
  }
  if (subid === undefined && held.length > 1) throw demanded(grid, refusals.several, 'bad-request', 'subid-required');
  if (grid.lacks('multi-subscribe') && subid !== undefined && grid.violates('XEP0060-6.2.3.5-2')) throw pubsubError('not-acceptable', 'invalid-subid');
  if (subid === undefined || grid.lacks('multi-subscribe')) return held[0];
  const named = held.find((each) => each.subid === subid);
  if (!named) throw demanded(grid, refusals.wrong, 'not-acceptable', 'invalid-subid');
  return named;
}

/** What is said of a subscription, `none` included. */
export interface StatedSubscription {
  readonly jid: string;
  readonly state: string;
  readonly subid?: string | undefined;
}

/** A subscription as it is written; `node` where the surroundings do not name the Topic. */
export function subscriptionElement(namespace: string, { jid, state, subid }: StatedSubscription, node?: string): Element {
  return element(namespace, 'subscription', { node, jid, subid, subscription: state });
}

function newSubid(topic: Topic, jid: string, { grid }: Request): string | undefined {
  if (grid.lacks('multi-subscribe') || grid.violates('XEP0060-6.1.6-6')) return undefined;
  return grid.violates('XEP0060-6.1.6-2') ? (subscriptionsAt(topic, jid)[0]?.subid ?? 'one') : randomBytes(6).toString('hex');
}

function confirmation({ operation, grid }: Request, subscription: StatedSubscription, behind: readonly Content[] = []): readonly Content[] {
  const node = grid.violates('RFC8600-6-subscribe') ? 'another-topic' : attribute(operation, 'node');
  const shown = subscriptionElement(namespaces.pubsub, grid.violates('XEP0060-3-3') ? { ...subscription, state: 'unknown' } : subscription, node);
  return [element(namespaces.pubsub, 'pubsub', {}, shown, ...behind)];
}

/** The address to subscribe. Throws bad-request where it is not the requestor's own. */
function addressIn({ operation, account, grid }: Request): string {
  const jid = parseJid(attribute(operation, 'jid'));
  const anybody = grid.violates('RFC8600-6-subscribe-foreign-address') || (grid.violates('XEP0060-6.1.3.1-1') && jid?.resource !== '');
  if (!jid || (bare(jid) !== account && !anybody)) throw demanded(grid, { condition: 'XEP0060-6.1.3.1-2', detail: 'XEP0060-6.1.3.1-3' }, 'bad-request', 'invalid-jid');
  return full(jid);
}

function grantedState(topic: Topic, { account, grid }: Request, before: Subscription | undefined): Subscription['state'] {
  const affiliation = affiliationOf(topic, account);
  const banned = affiliation === 'outcast' || affiliation === 'publish-only';
  if (banned) throw demanded(grid, { condition: 'XEP0060-6.1.3.8-1' }, 'forbidden');
  if (!topic.config.subscribe) throw demanded(grid, { condition: 'XEP0060-6.1.3.10-1' }, 'feature-not-implemented', 'unsupported', 'subscribe');
  if (before?.state === 'subscribed') return 'subscribed';
  if (before?.state === 'pending') throw demanded(grid, { condition: 'XEP0060-6.1.3.7-1' }, 'not-authorized', 'pending-subscription');
  const model = topic.config.access_model;
  if (model === 'whitelist' && affiliation === 'owner' && grid.violates('XEP0060-4.5-2')) throw pubsubError('not-allowed', 'closed-node');
  if (listed.includes(affiliation) || letsAnybodyIn(model)) return 'subscribed';
  if (model === 'authorize') return grid.violates('XEP0060-6.1.4-2') ? 'subscribed' : 'pending';
  if (grid.violates('RFC8600-8.3.4-whitelist') || grid.violates('XEP0060-3-13')) return 'subscribed';
  throw grid.violates('XEP0060-6.1.3.4-1') ? new StanzaError('not-allowed') : pubsubError('not-allowed', 'closed-node');
}

/** Whom the owner has let in already: no approval is asked for twice. */
const listed: readonly Affiliation[] = ['owner', 'publisher', 'member'];

/** The last item for who has just subscribed, marked as being from before (XEP-0060, section 6.1.7). */
function sendLastItem(topic: Topic, jid: string, { grid }: Request): void {
  const items = [...topic.items.values()];
  const last = grid.violates('XEP0060-3-12') ? items[0] : items.at(-1);
  if (!last || topic.config.send_last_published_item !== 'on_sub' || grid.violates('XEP0060-4.3-3')) return;
  const delay = element(namespaces.delay, 'delay', { from: grid.service, stamp: last.at.toISOString() });
  notify(topic, jid, itemsEvent(topic, [last], grid), grid, grid.violates('XEP0060-6.1.7-2') ? [] : [delay]);
}
