import type { Finding } from '../evidence';
import { attributeOf, childrenOf, type XmlElement } from '../xml/tree';
import { ns } from '../xml/xmpp-namespaces';
import { samePayload } from './xmpp-payload';

/** What a Provider published. */
export interface Publication {
  readonly node: string;
  /** Absent where the Broker was to choose one. */
  readonly itemId?: string;
  readonly payload: XmlElement;
}

/** The first notification is of the publication: its Broker, node, item and payload (XEP-0060, section 7.1.2.1). */
export function deliversPublication({
  notifications,
  publication,
  service,
}: {
  readonly notifications: readonly XmlElement[];
  readonly publication: Publication;
  readonly service: string;
}): readonly Finding[] {
  const [first] = notifications;
  if (!first) return [{ where: 'the Consumer', expected: `a notification of the Topic ${publication.node}`, actual: 'none' }];
  const item = itemsOf(first)[0];
  const payload = item?.children[0];
  const { itemId } = publication;
  return [
    ...equal('the notification, from', service, attributeOf(first, 'from')),
    ...(item && itemId ? equal('the notification, item id', itemId, attributeOf(item, 'id')) : []),
    ...(payload ? samePayload({ sent: publication.payload, arrived: payload }) : [{ where: 'the notification', expected: 'the payload', actual: 'none' }]),
  ];
}

/** Each of the subscribers is sent one notification (XEP-0060, section 7.1.2). */
export function notifiedOnce(received: ReadonlyMap<string, readonly XmlElement[]>): readonly Finding[] {
  const others = [...received].filter(([, { length }]) => length !== 1);
  return others.map(([platform, { length }]) => ({ where: `the ${platform}`, expected: 'one notification', actual: `${length}` }));
}

/** A Platform is sent no notification (XEP-0060, sections 6.2.2 and 7.1.2). */
export function notNotified({
  platform,
  notifications,
}: {
  readonly platform: string;
  readonly notifications: readonly XmlElement[];
}): readonly Finding[] {
  return notifications.map((each) => {
    const item = itemIdsIn([each]).join(', ') || 'without id';
    return { where: `the ${platform}`, expected: 'no notification', actual: `one of the item ${item}` };
  });
}

/** The items that were notified are those that may be, and no others (XEP-0060, section 7.1.3.1). */
export function notifiedOnlyOf({
  notifications,
  itemIds,
}: {
  readonly notifications: readonly XmlElement[];
  readonly itemIds: readonly string[];
}): readonly Finding[] {
  return itemIdsIn(notifications)
    .filter((id) => !itemIds.includes(id))
    .map((id) => ({ where: 'the Consumer', expected: `no other items than ${itemIds.join(', ')}`, actual: `a notification of ${id}` }));
}

/** The item of a notification has an id (XEP-0060, section 7.1.1). */
export function itemHasId(notification: XmlElement): readonly Finding[] {
  const [id] = itemIdsIn([notification]);
  return id ? [] : [{ where: 'the notification, item', expected: 'an id', actual: 'none' }];
}

/** The answer to a subscription confirms it: the Topic, the address and the state (XEP-0060, section 6.1.2). */
export function confirmsSubscription({ answer, node, jid }: { readonly answer: XmlElement; readonly node: string; readonly jid: string }): readonly Finding[] {
  const subscription = subscriptionIn(answer);
  if (!subscription) return [{ where: 'the answer', expected: 'a subscription', actual: 'none' }];
  return [
    ...equal('the subscription, node', node, attributeOf(subscription, 'node')),
    ...equal('the subscription, jid', jid, attributeOf(subscription, 'jid')),
    ...equal('the subscription, state', 'subscribed', attributeOf(subscription, 'subscription')),
  ];
}

/** The answer to a subscription says that it waits for approval (XEP-0060, section 6.1.4). */
export function waitsForApproval(answer: XmlElement): readonly Finding[] {
  const subscription = subscriptionIn(answer);
  return equal('the subscription, state', 'pending', subscription && attributeOf(subscription, 'subscription'));
}

/** The answer to a query of a Topic holds an item with the payload that was published (XEP-0060, section 6.5). */
export function holdsPublication({ answer, publication }: { readonly answer: XmlElement; readonly publication: Publication }): readonly Finding[] {
  const items = itemsOf(answer);
  const item = items.find((each) => attributeOf(each, 'id') === publication.itemId);
  if (!item) return [{ where: 'the items of the Topic', expected: `the item ${publication.itemId ?? ''}`, actual: itemIdsOf(items).join(', ') || 'none' }];
  const [payload] = item.children;
  return payload ? samePayload({ sent: publication.payload, arrived: payload }) : [{ where: 'the item', expected: 'the payload', actual: 'none' }];
}

/** A stored message says in UTC since when (XEP-0203, section 3: an XEP-0082 DateTime that ends in Z). */
export function saysSinceWhen(message: XmlElement): readonly Finding[] {
  const [delay] = childrenOf(message, ns.delay, 'delay');
  if (!delay) return [{ where: 'the message', expected: `a delay notation of ${ns.delay}`, actual: 'none' }];
  const stamp = attributeOf(delay, 'stamp') ?? 'none';
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(stamp) && !Number.isNaN(Date.parse(stamp));
  return isTime ? [] : [{ where: 'the delay notation, stamp', expected: 'a time in UTC', actual: stamp }];
}

/** The ids of the items in notifications, in order; those without one left out. */
export function itemIdsIn(notifications: readonly XmlElement[]): readonly string[] {
  return itemIdsOf(notifications.flatMap(itemsOf));
}

/** The subscription that an answer holds. */
export function subscriptionIn(answer: XmlElement): XmlElement | undefined {
  const [pubsub] = childrenOf(answer, ns.pubsub, 'pubsub');
  return pubsub && childrenOf(pubsub, ns.pubsub, 'subscription')[0];
}

/** The items of a notification, or of an answer to a query. */
function itemsOf(stanza: XmlElement): readonly XmlElement[] {
  return [ns.pubsubEvent, ns.pubsub].flatMap((namespace) =>
    stanza.children
      .filter(({ namespace: own }) => own === namespace)
      .flatMap((inside) => childrenOf(inside, namespace, 'items'))
      .flatMap((items) => childrenOf(items, namespace, 'item')),
  );
}

function itemIdsOf(items: readonly XmlElement[]): readonly string[] {
  return items.flatMap((item) => attributeOf(item, 'id') ?? []);
}

function equal(where: string, expected: string, actual: string | undefined): readonly Finding[] {
  return actual === expected ? [] : [{ where, expected: `"${expected}"`, actual: actual === undefined ? 'none' : `"${actual}"` }];
}
