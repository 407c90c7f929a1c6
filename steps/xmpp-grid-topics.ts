import type { FormFields } from '../src/drivers/xmpp/data-form';

/** The title that an owner gives a Topic. */
export const givenTitle = 'Indicators of milepost';

/** The Topics that a scenario can ask for: what they are configured as, and for which namespace. */
export interface TopicKind {
  readonly configuration: FormFields;
  readonly type?: string;
  /** Whether the owner lists the Consumer as a member at once. */
  readonly admits?: boolean;
}

/** The kinds of Topic in the words of the features. */
export const topicKinds = {
  'a Topic': { configuration: {} },
  'a Topic that admits the Consumer': { configuration: {}, admits: true },
  'a Topic that stores its items': { configuration: { 'pubsub#persist_items': '1' } },
  'a Topic that stores its items and repeats none': { configuration: { 'pubsub#persist_items': '1', 'pubsub#send_last_published_item': 'never' } },
  'a Topic that notifies without payloads': { configuration: { 'pubsub#persist_items': '1', 'pubsub#deliver_payloads': '0' } },
  'a Topic that keeps nothing': { configuration: { 'pubsub#persist_items': '0' } },
  'a Topic that keeps and delivers nothing': { configuration: { 'pubsub#persist_items': '0', 'pubsub#deliver_payloads': '0' } },
  'a Topic that takes no subscribers': { configuration: { 'pubsub#subscribe': '0' } },
  'a Topic that holds two items': { configuration: { 'pubsub#persist_items': '1', 'pubsub#max_items': '2' } },
  'a Topic that holds two items and discards the oldest': {
    configuration: { 'pubsub#persist_items': '1', 'pubsub#max_items': '2', 'pubsub#publish_node_full': 'discard-oldest' },
  },
  'a Topic that is full with one item and rejects': {
    configuration: { 'pubsub#persist_items': '1', 'pubsub#max_items': '1', 'pubsub#publish_node_full': 'reject' },
  },
  'a Topic that sends its last item to new subscribers': {
    configuration: { 'pubsub#persist_items': '1', 'pubsub#send_last_published_item': 'on_sub' },
    admits: true,
  },
  'a Topic that tells who published': { configuration: { 'pubsub#persist_items': '1' } },
  'a Topic that announces what is removed to the Consumer': {
    configuration: { 'pubsub#persist_items': '1', 'pubsub#notify_retract': '1' },
    admits: true,
  },
  'a Topic that announces its configuration without payloads': {
    configuration: { 'pubsub#notify_config': '1', 'pubsub#deliver_payloads': '0' },
  },
  'a Topic under the authorize model that announces its end': {
    configuration: { ...modelled('authorize').configuration, 'pubsub#notify_delete': '1' },
  },
  'a Topic with a title': { configuration: { 'pubsub#title': givenTitle } },
  'a Topic that notifies by normal messages': {
    configuration: { 'pubsub#notification_type': 'normal', 'pubsub#send_last_published_item': 'never' },
  },
  'a Topic that announces its end': { configuration: { 'pubsub#notify_delete': '1' } },
  'a Topic that announces what is removed': { configuration: { 'pubsub#persist_items': '1', 'pubsub#notify_retract': '1' } },
  'a Topic that announces its configuration': { configuration: { 'pubsub#notify_config': '1' } },
  'a Topic for IODEF version 2': typed('urn:ietf:params:xml:ns:iodef-2.0'),
  'a Topic for IODEF version 1': typed('urn:ietf:params:xml:ns:iodef-1.0'),
  'a Topic under the authorize model': modelled('authorize'),
  'a Topic under the whitelist model': modelled('whitelist'),
} as const satisfies Readonly<Record<string, TopicKind>>;

export type TopicKindName = keyof typeof topicKinds;

/** A Topic under an access model of XEP-0060, section 4.5, configured as in RFC 8600, section 6. */
export function modelled(model: string): TopicKind {
  return { configuration: { 'pubsub#access_model': model, 'pubsub#persist_items': '1', 'pubsub#send_last_published_item': 'never' } };
}

function typed(type: string): TopicKind {
  return { configuration: { 'pubsub#type': type }, type };
}
