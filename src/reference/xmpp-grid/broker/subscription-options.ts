import { booleanOf, formOf, submittedForm } from '../data-form';
import type { Grid } from '../grid';
import { bare, full, parseJid } from '../jid';
import { namespaces } from '../namespaces';
import { attribute, child, element, type Content, type Element } from '../xml/element';
import { demanded, pubsubError } from './pubsub-error';
import { topicOf, type Request } from './request';
import { namedSubscription } from './subscribe';
import { replaceSubscription, type Subscription, type Topic } from './topic';

const optionsType = 'http://jabber.org/protocol/pubsub#subscribe_options';

/** Gives a subscriber the form of its options (XEP-0060, section 6.3.3). */
export function optionsOf(request: Request): readonly Content[] {
  const { topic, subscription } = subscriptionIn(request);
  const { jid, subid } = subscription;
  const options = element(namespaces.pubsub, 'options', { node: topic.name, jid, subid }, ...(request.grid.violates('XEP0060-6.3.3-1') ? [] : [optionsForm('form', subscription)]));
  return [element(namespaces.pubsub, 'pubsub', {}, options)];
}

/** Takes the form back (XEP-0060, section 6.3.5). */
export function setOptions(request: Request): readonly Content[] {
  const { topic, subscription } = subscriptionIn(request);
  const deliver = deliverIn(request.operation, request.grid);
  if (request.grid.violates('XEP0060-6.3.6.1-1')) throw pubsubError('bad-request', 'invalid-options');
  replaceSubscription(topic, subscription, { ...subscription, deliver });
  return [];
}

/** Gives the options that a new subscription has (XEP-0060, section 6.4). */
export function defaultOptions(request: Request): readonly Content[] {
  const node = attribute(request.operation, 'node');
  if (node !== undefined) topicOf(request);
  const broken = request.grid.violates(node === undefined ? 'XEP0060-6.4.1-2' : 'XEP0060-6.4.2-1');
  const form = optionsForm('form', { deliver: true });
  return [element(namespaces.pubsub, 'pubsub', {}, element(namespaces.pubsub, 'default', { node }, ...(broken ? [] : [form])))];
}

/** The options that come with a subscription; undefined where none do. Throws bad-request where they name anything themselves (XEP-0060, section 6.3.7). */
export function optionsBeside({ pubsub, grid }: Request): Pick<Subscription, 'deliver'> | undefined {
  const options = child(pubsub, namespaces.pubsub, 'options');
  if (!options) return undefined;
  if (attribute(options, 'node') !== undefined || attribute(options, 'jid') !== undefined) throw demanded(grid, { condition: 'XEP0060-6.3.7-4' }, 'bad-request');
  return { deliver: deliverIn(options, grid) };
}

/** The one option there is, as a form. */
export function optionsForm(type: 'form' | 'result', { deliver }: Pick<Subscription, 'deliver'>): Element {
  return formOf(type, optionsType, [{ name: 'pubsub#deliver', type: 'boolean', label: 'Whether to notify', value: deliver ? '1' : '0' }]);
}

function deliverIn(options: Element, grid: Grid): boolean {
  const written = submittedForm(options)?.values.get('pubsub#deliver');
  const deliver = booleanOf(written);
  if (deliver === undefined && written !== undefined) throw demanded(grid, { condition: 'XEP0060-6.3.6.2-1' }, 'bad-request', 'invalid-options');
  return deliver ?? true;
}

/** The subscription whose options are asked for. Throws the errors of XEP-0060, section 6.3.4. */
function subscriptionIn(request: Request): { readonly topic: Topic; readonly subscription: Subscription } {
  const { operation, grid, account } = request;
  const topic = topicOf(request, { unknown: 'XEP0060-6.3.4.7-1' });
  const written = attribute(operation, 'jid');
  if (written === undefined) throw demanded(grid, { condition: 'XEP0060-6.3.4.3-1', detail: 'XEP0060-6.3.4.3-2' }, 'bad-request', 'jid-required');
  const jid = parseJid(written);
  if (!jid) throw pubsubError('bad-request', 'invalid-jid');
  if (bare(jid) !== account) throw demanded(grid, { condition: 'XEP0060-6.3.4.1-4' }, 'forbidden');
  const subscription = namedSubscription(topic, full(jid), request, {
    none: { condition: 'XEP0060-6.3.4.2-1', detail: 'XEP0060-6.3.4.2-2' },
    several: { condition: 'XEP0060-6.3.4.4-2', detail: 'XEP0060-6.3.4.4-3' },
    wrong: { condition: 'XEP0060-6.3.4.5-1', detail: 'XEP0060-6.3.4.5-2' },
  });
  if (!subscription) throw pubsubError('unexpected-request', 'not-subscribed');
  return { topic, subscription };
}
