import { randomUUID } from 'node:crypto';
import type { Grid } from '../grid';
import { parseJid } from '../jid';
import { namespaces } from '../namespaces';
import { StanzaError } from '../stanza';
import { element, type Content, type Element } from '../xml/element';
import type { Item, Subscription, Topic } from './topic';

/** Sends an event to everybody who is subscribed, and to nobody whose subscription is pending (XEP-0060, section 4.2). */
export function notifySubscribers(topic: Topic, event: Element, grid: Grid): void {
  if (!topic.config.deliver_notifications) return;
  const times = grid.violates('RFC8600-6-deliver') ? 2 : 1;
  for (const { jid, state } of topic.subscriptions.values()) {
    if (state === 'subscribed') for (let time = 0; time < times; time++) notify(topic, jid, event, grid);
  }
}

/** Sends an event to one subscriber. */
export function notify({ config }: Topic, jid: string, event: Element, grid: Grid): void {
  const type = config.notification_type === 'normal' ? undefined : config.notification_type;
  send(jid, element(namespaces.pubsubEvent, 'event', {}, event), grid, type);
}

/** Tells a subscriber what has become of its subscription (XEP-0060, Notification of Subscription State Changes). */
export function notifyOfState(topic: Topic, jid: string, subscription: Subscription['state'] | 'none', grid: Grid): void {
  notify(topic, jid, element(namespaces.pubsubEvent, 'subscription', { node: topic.name, jid, subscription }), grid);
}

/** Items as an event carries them, with their payloads where the Topic delivers these. */
export function itemsEvent({ name, config }: Topic, items: readonly Item[]): Element {
  const entries = items.map(({ id, payload }) =>
    element(namespaces.pubsubEvent, 'item', { id }, ...(payload && config.deliver_payloads ? [payload] : [])),
  );
  return element(namespaces.pubsubEvent, 'items', { node: name }, ...entries);
}

/** Sends a message from the Broker; whoever cannot be reached misses it. */
export function send(jid: string, content: Content, grid: Grid, type?: string): void {
  const to = parseJid(jid);
  if (!to || to.domain !== grid.domain) return;
  try {
    grid.router.deliver(element(namespaces.client, 'message', { from: grid.service, to: jid, id: randomUUID(), type }, content), to);
  } catch (error) {
    if (!(error instanceof StanzaError)) throw error;
  }
}
