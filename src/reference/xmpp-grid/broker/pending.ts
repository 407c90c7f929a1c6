import { randomBytes } from 'node:crypto';
import { formOf, submittedForm } from '../data-form';
import { namespaces } from '../namespaces';
import { StanzaError } from '../stanza';
import { attribute, element, type Content } from '../xml/element';
import { askOwner } from './approval';
import { demanded, unsupported } from './pubsub-error';
import type { Request } from './request';
import { affiliationOf } from './topic';

const command = 'http://jabber.org/protocol/pubsub#get-pending';

/** The command by which an owner looks for what waits for its approval (XEP-0060, section 8.7). */
export function getPending(request: Request): readonly Content[] {
  const { operation, grid, account, topics } = request;
  if (attribute(operation, 'node') !== command) throw new StanzaError('item-not-found');
  if (grid.lacks('get-pending')) throw grid.violates('XEP0060-8.7.3.2-1') ? new StanzaError('bad-request') : unsupported('get-pending');
  if (grid.violates('XEP0060-8.7-2')) throw new StanzaError('service-unavailable');
  const form = submittedForm(operation);
  if (form?.type === 'submit') return asked(request, form.values.get('pubsub#node') ?? '');
  const own = [...topics.values()].filter((topic) => affiliationOf(topic, account) === 'owner').map(({ name }) => name);
  const field = { name: 'pubsub#node', type: 'list-single', label: 'Topic', options: own, value: '' } as const;
  const further = grid.violates('XEP0060-8.7.2-2') ? [{ name: 'pubsub#subscriber_jid', type: 'jid-single', value: '' } as const] : [];
  const shown = formOf(grid.violates('XEP0060-8.7.2-1') ? 'result' : 'form', 'http://jabber.org/protocol/pubsub#subscribe_authorization', [field, ...further]);
  return [answered('executing', attribute(operation, 'sessionid') ?? randomBytes(8).toString('hex'), shown)];
}

function asked(request: Request, name: string): readonly Content[] {
  const { operation, grid, account, topics } = request;
  const topic = topics.get(name);
  if (!topic) throw demanded(grid, { condition: 'XEP0060-8.7.3.4-1' }, 'item-not-found');
  if (affiliationOf(topic, account) !== 'owner') throw demanded(grid, { condition: 'XEP0060-8.7.3.3-1' }, 'forbidden');
  for (const { jid, state } of topic.subscriptions) if (state === 'pending') askOwner(account, topic, jid, grid);
  return [answered('completed', attribute(operation, 'sessionid') ?? '')];
}

function answered(status: 'executing' | 'completed', sessionid: string, ...content: Content[]): Content {
  return element(namespaces.commands, 'command', { node: command, sessionid, status }, ...content);
}
