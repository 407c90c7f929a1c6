import { randomUUID } from 'node:crypto';
import type { Grid } from '../grid';
import { parseJid } from '../jid';
import { namespaces } from '../namespaces';
import { StanzaError } from '../stanza';
import { element, type Content, type Element } from '../xml/element';
import { subscriptionsAt, type Item, type Subscription, type Topic } from './topic';

/**
 * Sends an event to everybody who is subscribed, once an address, and to nobody whose subscription is pending
 * (XEP-0060, sections 4.2 and 6.1.6).
 */
export function notifySubscribers(topic: Topic, event: Element, grid: Grid): void {
  const { violates } = grid;
  if (!topic.config.deliver_notifications) return;
  const entitled = topic.subscriptions.filter((each) => isServed(each, grid));
  const addresses = violates('XEP0060-6.1.6-9') ? entitled.map(({ jid }) => jid) : [...new Set(entitled.map(({ jid }) => jid))];
  const told = violates('XEP0060-3-1') || violates('ALERT01-1-to-all') ? addresses.slice(0, 1) : violates('XEP0060-6.1.6-10') ? firstOfEachAccount(addresses) : addresses;
  const times = violates('RFC8600-6-deliver') ? 2 : 1;
  for (const jid of told) for (let time = 0; time < times; time++) notify(topic, jid, event, grid, headersFor(topic, jid, grid));
  for (const jid of bystanders(topic, grid)) notify(topic, jid, event, grid);
}

/** Sends an event to one subscriber, with what goes behind it. */
export function notify({ config }: Topic, jid: string, event: Element, grid: Grid, behind: readonly Content[] = []): void {
  const type = config.notification_type === 'normal' ? undefined : config.notification_type;
  const inEvent = element(namespaces.pubsubEvent, 'event', {}, event);
  const ahead = grid.violates('XEP0060-7.1.2.4-1') || (grid.violates('XEP0060-7.2.2.2-1') && event.children.some((each) => typeof each !== 'string' && each.local === 'retract'));
  send(jid, ahead ? [...behind, inEvent] : [inEvent, ...behind], grid, type);
}

/** Tells a subscriber what has become of its subscription (XEP-0060, Notification of Subscription State Changes). */
export function notifyOfState(topic: Topic, jid: string, subscription: Subscription['state'] | 'none', grid: Grid): void {
  if (grid.violates('XEP0060-8.7.4-5')) return;
  const to = grid.violates('XEP0060-12.14-4') ? `${jid.split('/')[0] ?? ''}/elsewhere` : jid;
  const stated = { node: topic.name, jid, subscription };
  const event = element(namespaces.pubsubEvent, 'event', {}, element(namespaces.pubsubEvent, 'subscription', stated));
  deliver(jid, to, [event], grid, topic.config.notification_type === 'normal' ? undefined : topic.config.notification_type);
}

/** Items as an event carries them, with their payloads where the Topic delivers these. */
export function itemsEvent({ name, config }: Topic, items: readonly Item[], { violates }: Grid): Element {
  const withPayload = config.deliver_payloads || (config.persist_items && violates('XEP0060-4.3-10'));
  const none = violates(config.persist_items ? 'XEP0060-4.3-12' : 'XEP0060-4.3-18');
  const entries = items.map(({ id, payload, publisher }) => {
    const shown = violates('XEP0060-7.1.2.3-1') ? undefined : publisher;
    return element(namespaces.pubsubEvent, 'item', { id, publisher: shown }, ...(payload && withPayload && !none ? [payload] : []));
  });
  const invented = items.length === 0 && violates('XEP0060-4.3-17') ? [element(namespaces.pubsubEvent, 'item', { id: randomUUID() })] : [];
  return element(namespaces.pubsubEvent, 'items', { node: name }, ...entries, ...invented);
}

/** Sends a message from the Broker; whoever cannot be reached misses it. */
export function send(jid: string, content: readonly Content[], grid: Grid, type?: string): void {
  deliver(jid, grid.violates('XEP0060-12.3-2') ? `${jid.split('/')[0] ?? ''}/guessed` : jid, content, grid, type);
}

function deliver(jid: string, shown: string, content: readonly Content[], grid: Grid, type?: string): void {
  const to = parseJid(jid);
  if (!to || to.domain !== grid.domain) return;
  const id = grid.violates('XEP0060-7.1.2-5') ? undefined : grid.violates('XEP0060-12.4-2') ? 'notification' : randomUUID();
  try {
    grid.router.deliver(element(namespaces.client, 'message', { from: grid.service, to: shown, id, type }, ...content), to);
  } catch (error) {
    if (!(error instanceof StanzaError)) throw error;
  }
}

function isServed({ state, deliver: wanted }: Subscription, { violates }: Grid): boolean {
  if (state === 'pending') return violates('XEP0060-4.2-2');
  return wanted || violates('XEP0060-12.3-1');
}

/** Which of several subscriptions an event is for (XEP-0060, section 7.1.2.4; XEP-0131). */
function headersFor(topic: Topic, jid: string, { violates }: Grid): readonly Content[] {
  const subids = subscriptionsAt(topic, jid).flatMap(({ subid }) => subid ?? []);
  if (subids.length < 2) return [];
  const namespace = violates('XEP0060-7.1.2.4-2') || violates('XEP0060-7.2.2.2-2') ? 'urn:example:milepost:headers' : namespaces.headers;
  const headers = subids.map((subid) => element(namespace, 'header', { name: 'SubID' }, subid));
  return [element(namespace, 'headers', {}, ...headers)];
}

function firstOfEachAccount(addresses: readonly string[]): readonly string[] {
  const accounts = addresses.map((jid) => jid.split('/')[0]);
  return addresses.filter((_, at) => accounts.indexOf(accounts[at]) === at);
}

/** Who is told without having a right to it, where that is the violation: everybody who is connected, or every Topic's subscribers. */
function bystanders(topic: Topic, grid: Grid): readonly string[] {
  const subscribed = new Set(topic.subscriptions.map(({ jid }) => jid.split('/')[0]));
  if (grid.violates('XEP0060-4.2-1')) return grid.router.accountsConnected().filter((account) => !subscribed.has(account));
  if (grid.violates('XEP0060-12.9-1')) return grid.router.accountsConnected();
  return [];
}
