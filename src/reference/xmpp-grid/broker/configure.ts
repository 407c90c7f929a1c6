import { formOf, submittedForm } from '../data-form';
import type { Grid } from '../grid';
import { namespaces } from '../namespaces';
import { StanzaError } from '../stanza';
import { element, type Content, type Element, withChildren } from '../xml/element';
import { accessModels } from './create';
import { endUnentitled } from './entitlement';
import { notifySubscribers } from './notify';
import { ownTopicOf, type Refusals, type Request } from './request';
import { configurationFields, configurationForm, configured, defaultConfig } from './topic-config';

/** Gives the configuration form of a Topic to its owner (XEP-0060, section 8.2.1). */
export function configurationOf(request: Request): readonly Content[] {
  const { name, config } = ownTopicOf(request, refusals);
  const form = formOf(request.grid.violates('XEP0060-8.2.2-1') ? 'result' : 'form', configurationForm, configurationFields(config, accessModels(request.grid)));
  return [element(namespaces.pubsubOwner, 'pubsub', {}, element(namespaces.pubsubOwner, 'configure', { node: name }, spoilt(form, request.grid)))];
}

/** Takes the configuration form of a Topic from its owner (XEP-0060, section 8.2.4); a cancelled one changes nothing. */
export function configure(request: Request): readonly Content[] {
  const topic = ownTopicOf(request, refusals);
  const form = submittedForm(request.operation);
  if (!form) throw new StanzaError('bad-request');
  if (form.type !== 'submit') {
    if (request.grid.violates('XEP0060-8.2.4-3')) topic.config = defaultConfig;
    return [];
  }
  const understood = [...form.values.keys()].every((name) => name === 'FORM_TYPE' || name.startsWith('pubsub#'));
  if (!understood && request.grid.violates('XEP0004-3.1-2')) throw new StanzaError('not-acceptable');
  if (request.grid.violates('XEP0060-8.2.5.1-1')) throw new StanzaError('not-acceptable');
  topic.config = configured(topic.config, form, accessModels(request.grid));
  while (topic.items.size > topic.config.max_items) topic.items.delete([...topic.items.keys()][0] ?? '');
  endUnentitled(topic, request.grid);
  const event = element(namespaces.pubsubEvent, 'configuration', { node: topic.name });
  if (topic.config.notify_config && !request.grid.violates('XEP0060-8.2.5.3-1')) notifySubscribers(topic, event, request.grid);
  return [];
}

/** Gives the configuration that a new Topic has by default (XEP-0060, section 8.3). */
export function defaultConfiguration({ grid }: Request): readonly Content[] {
  const form = formOf('form', configurationForm, configurationFields(defaultConfig, accessModels(grid)));
  return [element(namespaces.pubsubOwner, 'pubsub', {}, element(namespaces.pubsubOwner, 'default', {}, ...(grid.violates('XEP0060-8.3.3-1') ? [] : [form])))];
}

/** The form as it is, or with the departure that is asked for: an option without a value, or a field without a name. */
function spoilt(form: Element, { violates }: Grid): Element {
  const empty = element(namespaces.dataForm, 'field', { var: 'pubsub#empty', type: 'list-single' }, element(namespaces.dataForm, 'option'));
  if (violates('XEP0004-3.2-11')) return withChildren(form, empty);
  return violates('XEP0004-3.2-13') ? withChildren(form, element(namespaces.dataForm, 'field', { type: 'text-single' })) : form;
}

const refusals: Refusals = { foreign: 'XEP0060-8.2.3.2-1', unnamed: 'XEP0060-8.2.3.3-1', unknown: 'XEP0060-8.2.3.5-1' };
