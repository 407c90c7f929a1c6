import type { Finding } from '../evidence';
import { attributeOf, childrenOf, walk, type XmlElement } from '../xml/tree';
import { ns } from '../xml/xmpp-namespaces';

/** So many notifications came, and no more (XEP-0060, sections 6.1.6 and 7.1.2). */
export function cameTimes({ where, messages, count }: { readonly where: string; readonly messages: readonly XmlElement[]; readonly count: number }): readonly Finding[] {
  return messages.length === count ? [] : [{ where, expected: `${count} notifications`, actual: `${messages.length}` }];
}

/** A notification is of an item without a payload, or of no item at all (XEP-0060, section 4.3). */
export function bareNotification({ messages, items }: { readonly messages: readonly XmlElement[]; readonly items: 'an item' | 'none' }): readonly Finding[] {
  const [first] = messages;
  if (!first) return [{ where: 'the Consumer', expected: 'a notification', actual: 'none' }];
  const found = itemsIn(first);
  if (items === 'none') return found.length === 0 ? [] : [{ where: 'the notification', expected: 'no item', actual: `${found.length}` }];
  const [item] = found;
  if (!item) return [{ where: 'the notification', expected: 'an item', actual: 'none' }];
  return item.children.map(({ local }) => ({ where: 'the item', expected: 'no payload', actual: local }));
}

/** Each message has an id, and where asked for, one of its own (XEP-0060, sections 7.1.2 and 12.4). */
export function identified({ messages, apart }: { readonly messages: readonly XmlElement[]; readonly apart: boolean }): readonly Finding[] {
  const ids = messages.map((message) => attributeOf(message, 'id') ?? '');
  return ids.flatMap((id, at) => {
    const where = `notification ${at + 1}`;
    if (id === '') return [{ where, expected: 'an id', actual: 'none' }];
    return apart && ids.indexOf(id) < at ? [{ where, expected: 'an id of its own', actual: `${id} again` }] : [];
  });
}

/** No item is said to be published by an account (XEP-0060, section 7.1.2.3). */
export function notPublishedBy({ messages, jid }: { readonly messages: readonly XmlElement[]; readonly jid: string }): readonly Finding[] {
  const claimed = messages.flatMap(itemsIn).filter((item) => attributeOf(item, 'publisher')?.split('/')[0] === jid);
  return claimed.map(() => ({ where: 'the item, publisher', expected: 'who published it, or nobody', actual: jid }));
}

/** Each item is said to be published by an account (XEP-0060, section 7.1.2.3). */
export function publishedBy({ where, stanza, jid }: { readonly where: string; readonly stanza: XmlElement; readonly jid: string }): readonly Finding[] {
  const items = itemsIn(stanza);
  if (items.length === 0) return [{ where, expected: 'an item', actual: 'none' }];
  const others = items.map((item) => attributeOf(item, 'publisher')?.split('/')[0]).filter((publisher) => publisher !== jid);
  return others.map((publisher) => ({ where: `${where}, publisher`, expected: jid, actual: publisher ?? 'none' }));
}

/** A notification for several subscriptions names their identifiers, behind the event (XEP-0060, section 7.1.2.4). */
export function namesSubids({ messages, subids }: { readonly messages: readonly XmlElement[]; readonly subids: readonly string[] }): readonly Finding[] {
  const [first] = messages;
  if (!first) return [{ where: 'the Consumer', expected: 'a notification', actual: 'none' }];
  const headers = [...walk(first)].filter(({ local, attributes }) => local === 'header' && attributes.some(({ name, value }) => name === 'name' && value === 'SubID'));
  const named = headers.map(({ text }) => text.trim());
  const missing = subids.filter((subid) => !named.includes(subid));
  const last = first.children.at(-1)?.local;
  return [
    ...missing.map((subid) => ({ where: 'the notification', expected: `the SubID ${subid}`, actual: named.join(', ') || 'none' })),
    ...(last === 'headers' ? [] : [{ where: 'the last child of the notification', expected: 'the headers', actual: last ?? 'none' }]),
  ];
}

/** What names the identifiers is stanza headers (XEP-0131). */
export function usesStanzaHeaders(messages: readonly XmlElement[]): readonly Finding[] {
  const [first] = messages;
  const headers = first?.children.find(({ local }) => local === 'headers');
  if (!headers) return [{ where: 'the notification', expected: 'headers', actual: 'none' }];
  return headers.namespace === shim ? [] : [{ where: 'the headers', expected: shim, actual: headers.namespace }];
}

/** A notice says how a subscription to a Topic stands (XEP-0060, section 12.14). */
export function tellsState({ messages, node, state }: { readonly messages: readonly XmlElement[]; readonly node: string; readonly state: string }): readonly Finding[] {
  const states = noticesOf(messages, node).map(({ subscription }) => attributeOf(subscription, 'subscription') ?? 'no state');
  return states.includes(state) ? [] : [{ where: 'the Consumer', expected: `a notice that its subscription is ${state}`, actual: states.join(', ') || 'none' }];
}

/** A notice about a subscription is addressed as the subscription was (XEP-0060, section 12.14). */
export function noticeAddressedTo({ messages, node, jid }: { readonly messages: readonly XmlElement[]; readonly node: string; readonly jid: string }): readonly Finding[] {
  const [notice] = noticesOf(messages, node);
  if (!notice) return [{ where: 'the Consumer', expected: 'a notice about its subscription', actual: 'none' }];
  return addressedTo({ message: notice.message, jid });
}

/** A message is addressed to an account, or to the very session that is bound (XEP-0060, section 12.3). */
export function addressedTo({ message, jid }: { readonly message: XmlElement; readonly jid: string }): readonly Finding[] {
  const to = attributeOf(message, 'to');
  return to === undefined || to === jid ? [] : [{ where: 'the message, to', expected: jid, actual: to }];
}

/** The notice of a new configuration holds it, or is empty (XEP-0060, section 8.2.5.3). */
export function configurationNotice({ notice, filled }: { readonly notice: XmlElement; readonly filled: boolean }): readonly Finding[] {
  const configuration = [...walk(notice)].find(({ local, namespace }) => local === 'configuration' && namespace === ns.pubsubEvent);
  if (!configuration) return [{ where: 'the notice', expected: 'a configuration', actual: 'none' }];
  const has = childrenOf(configuration, ns.dataForms, 'x').length > 0;
  return has === filled ? [] : [{ where: 'the notice, configuration', expected: filled ? 'the form' : 'nothing inside', actual: has ? 'the form' : 'nothing' }];
}

/** A delayed message says since when (XEP-0203). */
export function delayOf(message: XmlElement): XmlElement | undefined {
  return childrenOf(message, ns.delay, 'delay')[0];
}

/** The namespace of stanza headers (XEP-0131). */
const shim = 'http://jabber.org/protocol/shim';

function noticesOf(messages: readonly XmlElement[], node: string): readonly { readonly message: XmlElement; readonly subscription: XmlElement }[] {
  return messages.flatMap((message) =>
    childrenOf(message, ns.pubsubEvent, 'event')
      .flatMap((event) => childrenOf(event, ns.pubsubEvent, 'subscription'))
      .filter((subscription) => attributeOf(subscription, 'node') === node)
      .map((subscription) => ({ message, subscription })),
  );
}

function itemsIn(stanza: XmlElement): readonly XmlElement[] {
  return [...walk(stanza)].filter(({ local, namespace }) => local === 'item' && (namespace === ns.pubsubEvent || namespace === ns.pubsub));
}
