import { randomBytes } from 'node:crypto';
import { submittedForm } from '../data-form';
import type { Grid } from '../grid';
import { namespaces } from '../namespaces';
import { StanzaError } from '../stanza';
import { attribute, child, element, type Content } from '../xml/element';
import { domain, guestAccount } from '../point';
import { demanded } from './pubsub-error';
import type { Request } from './request';
import { leftBehind } from './delete-topic';
import type { Topic } from './topic';
import { configured, defaultConfig } from './topic-config';

/** Creates a Topic, with a configuration where one comes along (XEP-0060, section 8.1); who creates it owns it. */
export function create(request: Request): readonly Content[] {
  const { operation, pubsub, account, topics, grid } = request;
  const asked = attribute(operation, 'node');
  const { violates } = grid;
  if (account === guest) throw demanded(grid, { condition: 'XEP0060-8.1.1-6' }, 'forbidden');
  if (asked !== undefined && topics.has(asked)) {
    if (violates('RFC8600-6-create-topic')) return [];
    throw demanded(grid, { condition: 'XEP0060-8.1.1-7' }, 'conflict');
  }
  if (!asked && grid.lacks('instant-nodes')) throw demanded(grid, { condition: 'XEP0060-8.1.1-8' }, 'not-acceptable', 'nodeid-required');
  if (topics.size >= topicLimit) throw new StanzaError('resource-constraint');
  const configure = child(pubsub, namespaces.pubsub, 'configure');
  if (configure && attribute(configure, 'node') !== undefined) throw demanded(grid, { condition: 'XEP0060-8.1.3-4' }, 'bad-request');
  const form = grid.lacks('create-and-configure') ? undefined : submittedForm(configure);
  if (configure && grid.lacks('create-and-configure') && violates('XEP0060-8.1.3-6')) throw new StanzaError('bad-request');
  const applied = form?.type === 'submit' ? configured(defaultConfig, form, accessModels(grid), grid) : defaultConfig;
  const config = { ...applied, ...(violates('XEP0060-8.1.3-1') && { title: '' }), ...(violates('XEP0060-8.1.2-3') && { access_model: 'open' }) };
  const name = asked || (violates('XEP0060-8.1.1-9') ? 'instant' : randomBytes(12).toString('hex'));
  topics.set(name, { name, config, affiliations: new Map([[account, 'owner']]), subscriptions: [], items: itemsLeft(name, grid) });
  if (violates('XEP0060-8.1.1-11')) throw new StanzaError('service-unavailable');
  return asked || grid.violates('XEP0060-8.1.1-12') ? [] : [element(namespaces.pubsub, 'pubsub', {}, element(namespaces.pubsub, 'create', { node: name }))];
}

/** The access models of the Broker: those two that leave nobody in uncontrolled (RFC 8600, section 8.3.4). */
export function accessModels({ violates }: Grid): readonly string[] {
  return violates('RFC8600-8.3.4-1') ? ['authorize', 'whitelist', 'open', 'presence', 'roster'] : ['authorize', 'whitelist'];
}

/** None, unless a former Topic of that name has left its items behind. */
function itemsLeft(name: string, { violates }: Grid): Topic['items'] {
  const left = violates('XEP0060-8.4-2') ? leftBehind.get(name) : undefined;
  return left ?? new Map();
}

/** The account that may use Topics and may not make any. */
const guest = `${guestAccount}@${domain}`;

/** Most Topics that the Broker holds. */
const topicLimit = 10_000;
