import { booleanOf, formOf, type FormField, submittedForm } from '../data-form';
import type { Grid } from '../grid';
import { bare, full, parseJid, type Jid } from '../jid';
import { StanzaError } from '../stanza';
import type { Element } from '../xml/element';
import { notifyOfState, send } from './notify';
import { affiliationOf, ownersOf, replaceSubscription, type Subscription, subscriptionsAt, type Topic } from './topic';

const authorizationForm = 'http://jabber.org/protocol/pubsub#subscribe_authorization';

/** Asks the owners of a Topic to let a subscriber in (XEP-0060, section 8.6). */
export function askOwners(topic: Topic, jid: string, grid: Grid): void {
  for (const owner of ownersOf(topic)) askOwner(owner, topic, jid, grid);
}

/** Asks one owner. */
export function askOwner(owner: string, topic: Topic, jid: string, grid: Grid): void {
  if (grid.violates('XEP0060-6.1.4-1')) return;
  const { violates } = grid;
  const subscriber = violates('XEP0004-3.3-12') ? 'no address' : jid;
  const fields: readonly FormField[] = [
    { name: 'pubsub#node', type: 'text-single', label: 'Topic', value: violates('XEP0060-8.6-3') ? '' : topic.name },
    { name: 'pubsub#subscriber_jid', type: 'jid-single', label: 'Subscriber', value: subscriber },
    { name: 'pubsub#allow', type: violates('XEP0060-8.6-2') ? 'text-single' : 'boolean', label: 'Allow this JID to subscribe', value: 'false' },
  ];
  send(owner, [formOf('form', authorizationForm, fields)], grid);
}

/** Takes an owner's decision; a message that is none is ignored. Throws forbidden for anybody but an owner. */
export function decide(message: Element, from: Jid, topics: ReadonlyMap<string, Topic>, grid: Grid): void {
  const form = submittedForm(message);
  if (form?.about === authorizationForm && form.type === 'cancel' && grid.violates('XEP0060-8.6-10')) return cancelAll(topics, grid);
  if (form?.about !== authorizationForm || form.type !== 'submit') return;
  const topic = topics.get(form.values.get('pubsub#node') ?? '');
  if (!topic) throw new StanzaError('item-not-found');
  if (affiliationOf(topic, bare(from)) !== 'owner') throw new StanzaError('forbidden');
  const subscriber = parseJid(form.values.get('pubsub#subscriber_jid'));
  const allow = booleanOf(form.values.get('pubsub#allow'));
  if (!subscriber || allow === undefined) throw new StanzaError('bad-request');
  const jid = full(subscriber);
  const pending = subscriptionsAt(topic, jid).find(({ state }) => state === 'pending');
  if (pending) settle(topic, pending, allow || grid.violates('XEP0060-8.6-9'), grid);
}

/** Ends the wait of a subscription, and tells its subscriber. */
export function settle(topic: Topic, pending: Subscription, allow: boolean, grid: Grid): void {
  replaceSubscription(topic, pending, allow ? { ...pending, state: 'subscribed' } : undefined);
  if (!grid.violates(allow ? 'XEP0060-8.6-6' : 'XEP0060-8.6-8')) notifyOfState(topic, pending.jid, allow ? 'subscribed' : 'none', grid);
}

/** What the violation makes of a form that was cancelled: everybody who waits is denied. */
function cancelAll(topics: ReadonlyMap<string, Topic>, grid: Grid): void {
  for (const topic of topics.values()) {
    for (const pending of topic.subscriptions.filter(({ state }) => state === 'pending')) settle(topic, pending, false, grid);
  }
}
