import { booleanOf, type FormField, type SubmittedForm } from '../data-form';
import type { Grid } from '../grid';
import { StanzaError } from '../stanza';
import { pubsubError } from './pubsub-error';

/** How a Topic is configured (XEP-0060, pubsub#node_config), every field by its name without `pubsub#`. */
export interface TopicConfig {
  readonly title: string;
  /** Namespace of the payloads; anything goes where empty. */
  readonly type: string;
  readonly access_model: string;
  readonly publish_model: string;
  readonly persist_items: boolean;
  readonly max_items: number;
  readonly deliver_payloads: boolean;
  readonly deliver_notifications: boolean;
  readonly notify_config: boolean;
  readonly notify_delete: boolean;
  readonly notify_retract: boolean;
  readonly send_last_published_item: string;
  readonly notification_type: string;
  /** Whether anybody may subscribe. */
  readonly subscribe: boolean;
  readonly publish_node_full: string;
}

/** The FORM_TYPE of a configuration. */
export const configurationForm = 'http://jabber.org/protocol/pubsub#node_config';

/** Most items that a Topic keeps. */
export const itemLimit = 1_000;

/** What a Topic is where its owner says nothing: for IODEF, and by approval only. */
export const defaultConfig: TopicConfig = {
  title: '',
  type: 'urn:ietf:params:xml:ns:iodef-2.0',
  access_model: 'authorize',
  publish_model: 'publishers',
  persist_items: true,
  max_items: 100,
  deliver_payloads: true,
  deliver_notifications: true,
  notify_config: false,
  notify_delete: true,
  notify_retract: true,
  send_last_published_item: 'never',
  notification_type: 'normal',
  subscribe: true,
  publish_node_full: 'retract-oldest',
};

/**
 * The configuration after a form: fields that it leaves out stay, fields that are unknown do not count.
 * Throws not-acceptable for a value that a field cannot have, or an access model other than those given.
 */
export function configured(before: TopicConfig, form: SubmittedForm, accessModels: readonly string[], grid: Grid): TopicConfig {
  if (form.about !== undefined && form.about !== configurationForm) throw new StanzaError('bad-request');
  const changes = [...form.values].flatMap(([name, value]) => {
    const key = keys.find((candidate) => `pubsub#${candidate}` === name);
    return key ? [[key, read(key, value, accessModels, grid)] as const] : [];
  });
  return { ...before, ...Object.fromEntries(changes) };
}

/** The configuration as the fields of a form. */
export function configurationFields(config: TopicConfig, accessModels: readonly string[]): readonly FormField[] {
  return keys.map((key) => {
    const value = config[key];
    const options = choicesOf(key, accessModels);
    const type = typeof value === 'boolean' ? 'boolean' : options ? 'list-single' : 'text-single';
    const written = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
    return { name: `pubsub#${key}`, type, label: labels[key], value: written, ...(options && { options }) };
  });
}

const labels: Readonly<Record<keyof TopicConfig, string>> = {
  title: 'Name of the Topic for people',
  type: 'Namespace of the payloads',
  access_model: 'Who may subscribe and retrieve',
  publish_model: 'Who may publish',
  persist_items: 'Keep items',
  max_items: 'Most items to keep',
  deliver_payloads: 'Notify with the payload',
  deliver_notifications: 'Notify at all',
  notify_config: 'Notify of a new configuration',
  notify_delete: 'Notify when the Topic is deleted',
  notify_retract: 'Notify when items are removed',
  send_last_published_item: 'When to send the last item to a Consumer',
  notification_type: 'Message type of notifications',
  subscribe: 'Take subscriptions',
  publish_node_full: 'What happens when a full Topic is published to',
};

const keys = Object.keys(labels) as readonly (keyof TopicConfig)[];

const choices: Partial<Record<keyof TopicConfig, readonly string[]>> = {
  publish_model: ['publishers', 'subscribers', 'open'],
  send_last_published_item: ['never', 'on_sub'],
  notification_type: ['normal', 'headline'],
  publish_node_full: ['retract-oldest', 'discard-oldest', 'reject'],
};

function choicesOf(key: keyof TopicConfig, accessModels: readonly string[]): readonly string[] | undefined {
  return key === 'access_model' ? accessModels : choices[key];
}

function read(key: keyof TopicConfig, value: string, accessModels: readonly string[], grid: Grid): string | number | boolean {
  if (key === 'access_model' && !accessModels.includes(value)) throw modelRefused(grid);
  if (key === 'max_items') return numberOfItems(value);
  const options = choicesOf(key, accessModels);
  const truth = typeof defaultConfig[key] === 'boolean' ? booleanOf(value) : value;
  if (truth === undefined || (options && !options.includes(value))) throw new StanzaError('not-acceptable');
  return truth;
}

/** An access model that the Broker does not have (XEP-0060, sections 8.1.2 and 8.2.5.2; XEP-0004, section 4). */
function modelRefused(grid: Grid): StanzaError {
  const broken = (['XEP0060-8.1.2-4', 'XEP0060-8.2.5.2-1', 'XEP0004-4-1'] as const).find(grid.violates);
  return broken ? new StanzaError('service-unavailable') : pubsubError('not-acceptable', 'unsupported-access-model');
}

function numberOfItems(value: string): number {
  if (value === 'max') return itemLimit;
  const number = /^\d{1,9}$/.test(value) ? Number(value) : -1;
  if (number < 0 || number > itemLimit) throw new StanzaError('not-acceptable');
  return number;
}
