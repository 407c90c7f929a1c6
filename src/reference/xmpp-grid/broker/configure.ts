import { formOf, submittedForm } from '../data-form';
import { namespaces } from '../namespaces';
import { StanzaError } from '../stanza';
import { element, type Content } from '../xml/element';
import { accessModels } from './create';
import { endUnentitled } from './entitlement';
import { notifySubscribers } from './notify';
import { ownTopicOf, type Refusals, type Request } from './request';
import { spoilt } from './spoilt-form';
import { configurationFields, configurationForm, configured, defaultConfig } from './topic-config';

/** Gives the configuration form of a Topic to its owner (XEP-0060, section 8.2.1). */
export function configurationOf(request: Request): readonly Content[] {
  const { name, config } = ownTopicOf(request, refusals);
  const { violates } = request.grid;
  const shown = violates('XEP0060-8.2.2-2') ? { ...config, title: '' } : config;
  const form = formOf(violates('XEP0060-8.2.2-1') ? 'result' : 'form', configurationForm, configurationFields(shown, accessModels(request.grid)));
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
  const before = request.grid.violates('XEP0004-3.5-1') ? defaultConfig : topic.config;
  topic.config = configured(before, form, accessModels(request.grid), request.grid);
  while (topic.items.size > topic.config.max_items) topic.items.delete([...topic.items.keys()][0] ?? '');
  endUnentitled(topic, request.grid);
  const { violates } = request.grid;
  const withForm = topic.config.deliver_payloads ? !violates('XEP0060-8.2.5.3-4') : violates('XEP0060-8.2.5.3-3');
  const shown = withForm ? [formOf('result', configurationForm, configurationFields(topic.config, accessModels(request.grid)))] : [];
  const event = element(namespaces.pubsubEvent, 'configuration', { node: topic.name }, ...shown);
  if (topic.config.notify_config && !violates('XEP0060-8.2.5.3-1')) notifySubscribers(topic, event, request.grid);
  return [];
}

/** Gives the configuration that a new Topic has by default (XEP-0060, section 8.3). */
export function defaultConfiguration({ grid }: Request): readonly Content[] {
  const fields = configurationFields(defaultConfig, accessModels(grid));
  const left = fields.filter(({ name }) => !(grid.violates('XEP0060-8.3.1-2') && name === 'pubsub#access_model') && !(grid.violates('XEP0060-8.3.2-3') && name === 'pubsub#persist_items'));
  const form = formOf('form', configurationForm, left);
  return [element(namespaces.pubsubOwner, 'pubsub', {}, element(namespaces.pubsubOwner, 'default', {}, ...(grid.violates('XEP0060-8.3.3-1') ? [] : [form])))];
}

const refusals: Refusals = { foreign: 'XEP0060-8.2.3.2-1', unnamed: 'XEP0060-8.2.3.3-1', unknown: 'XEP0060-8.2.3.5-1' };
