import { ns } from '../../xml/xmpp-namespaces';
import { formTyped } from './form';
import { tag, text, verbatim, type Markup } from '../xmpp/markup';

/** Between whom a notification goes, and of which Topic it is. */
export interface Notice {
  readonly from: string;
  readonly to: string;
  readonly node: string;
}

/** An item of a Topic. */
export interface NotifiedItem {
  readonly id: string;
  readonly payload?: Markup;
}

/** A notification of items (XEP-0060, section 7.1.2), with whatever else the message is to hold. */
export function ofItems({ from, to, node }: Notice, items: readonly NotifiedItem[], ...further: readonly Markup[]): Markup {
  const written = items.map(({ id, payload }) => tag('item', { id }, payload ?? []));
  return message({ from, to }, tag('items', { node }, written), ...further);
}

/** A notification that an item was removed (XEP-0060, section 7.2.2.1). */
export function ofRetraction({ from, to, node }: Notice, id: string): Markup {
  return message({ from, to }, tag('items', { node }, tag('retract', { id })));
}

/** A notification that all items were removed (XEP-0060, section 8.5.2). */
export function ofPurge({ from, to, node }: Notice): Markup {
  return message({ from, to }, tag('purge', { node }));
}

/** A notification of a new configuration (XEP-0060, section 8.2.5.3). */
export function ofConfiguration({ from, to, node }: Notice): Markup {
  const form = formTyped('result', `${ns.pubsub}#node_config`, { 'pubsub#title': 'Incidents', 'pubsub#of_tomorrow': '1' }, 'text-single');
  return message({ from, to }, tag('configuration', { node }, form));
}

/** A notification of how a subscription stands (XEP-0060, section 8.6). */
export function ofSubscription({ from, to, node }: Notice, jid: string, state: string): Markup {
  return message({ from, to }, tag('subscription', { node, jid, subscription: state }));
}

/** When a stanza was sent, where it was kept meanwhile (XEP-0203). */
export function delayNotation(from: string, stamp: string): Markup {
  return tag('delay', { xmlns: ns.delay, from, stamp }, text('Offline storage'));
}

/** The form by which a Broker asks an owner about a subscription (XEP-0060, section 8.6). */
export function approvalRequest({ from, to, node }: Notice, id: string, subscriber: string): Markup {
  const fields = { 'pubsub#subid': '', 'pubsub#node': node, 'pubsub#subscriber_jid': subscriber, 'pubsub#allow': 'false' };
  return tag('message', { from, to, id }, formTyped('form', `${ns.pubsub}#subscribe_authorization`, fields, 'text-single', ['pubsub#allow']));
}

/** Content that no specification defines. */
export function unknownContent(): Markup {
  return verbatim("<of-tomorrow xmlns='urn:example:milepost:of-tomorrow'><item id='of-tomorrow'/></of-tomorrow>");
}

function message({ from, to }: Pick<Notice, 'from' | 'to'>, event: Markup, ...further: readonly Markup[]): Markup {
  return tag('message', { from, to }, tag('event', { xmlns: ns.pubsubEvent }, event), ...further);
}
