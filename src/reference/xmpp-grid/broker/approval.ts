import { booleanOf, formOf, submittedForm } from '../data-form';
import type { Grid } from '../grid';
import { bare, full, parseJid, type Jid } from '../jid';
import { StanzaError } from '../stanza';
import type { Element } from '../xml/element';
import { notifyOfState, send } from './notify';
import { affiliationOf, ownersOf, type Topic } from './topic';

const authorizationForm = 'http://jabber.org/protocol/pubsub#subscribe_authorization';

/** Asks the owners of a Topic to let a subscriber in (XEP-0060, section 8.6). */
export function askOwners(topic: Topic, jid: string, grid: Grid): void {
  const form = formOf('form', authorizationForm, [
    { name: 'pubsub#node', type: 'text-single', label: 'Topic', value: topic.name },
    { name: 'pubsub#subscriber_jid', type: 'jid-single', label: 'Subscriber', value: jid },
    { name: 'pubsub#allow', type: 'boolean', label: 'Allow this JID to subscribe', value: 'false' },
  ]);
  for (const owner of ownersOf(topic)) send(owner, form, grid);
}

/** Takes an owner's decision; a message that is none is ignored. Throws forbidden for anybody but an owner. */
export function decide(message: Element, from: Jid, topics: ReadonlyMap<string, Topic>, grid: Grid): void {
  const form = submittedForm(message);
  if (form?.about !== authorizationForm || form.type !== 'submit') return;
  const topic = topics.get(form.values.get('pubsub#node') ?? '');
  if (!topic) throw new StanzaError('item-not-found');
  if (affiliationOf(topic, bare(from)) !== 'owner') throw new StanzaError('forbidden');
  const subscriber = parseJid(form.values.get('pubsub#subscriber_jid'));
  const allow = booleanOf(form.values.get('pubsub#allow'));
  if (!subscriber || allow === undefined) throw new StanzaError('bad-request');
  const jid = full(subscriber);
  if (topic.subscriptions.get(jid)?.state !== 'pending') return;
  if (allow) topic.subscriptions.set(jid, { jid, state: 'subscribed' });
  else topic.subscriptions.delete(jid);
  notifyOfState(topic, jid, allow ? 'subscribed' : 'none', grid);
}
