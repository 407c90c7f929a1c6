import type { Finding } from '../evidence';
import { attributeOf, childrenOf, type XmlElement } from '../xml/tree';
import { ns } from '../xml/xmpp-namespaces';

/** Who or what a list is about: the Topic, in the lists of one's own; an address, in those of a Topic. */
export interface ListKey {
  readonly name: 'node' | 'jid';
  readonly value: string;
}

/** A list of subscriptions or affiliations has one entry for the key, in this state (XEP-0060, sections 5.6, 5.7, 8.8.1 and 8.9.1). */
export function listsAs({ answer, key, state }: { readonly answer: XmlElement; readonly key: ListKey; readonly state: string }): readonly Finding[] {
  const entries = entriesIn(answer);
  const states = entries?.filter((entry) => isAbout(entry, key)).map(stateOf);
  if (states?.includes(state)) return [];
  return [{ where: 'the list', expected: `${key.value} as ${state}`, actual: entries ? (states?.join(', ') || 'no such entry') : 'no list' }];
}

/** A list of subscriptions or affiliations names nobody by this key (XEP-0060, sections 8.8.3 and 8.9.3). */
export function listsNoMore({ answer, key }: { readonly answer: XmlElement; readonly key: ListKey }): readonly Finding[] {
  const entries = entriesIn(answer);
  if (!entries) return [{ where: 'the answer', expected: 'a list', actual: 'none' }];
  return entries.filter((entry) => isAbout(entry, key)).map((entry) => ({ where: 'the list', expected: `no entry for ${key.value}`, actual: stateOf(entry) }));
}

/** The items that an answer holds are exactly these, in any order (XEP-0060, section 6.5). */
export function holdsItems({ answer, itemIds }: { readonly answer: XmlElement; readonly itemIds: readonly string[] }): readonly Finding[] {
  const lists = childrenOf(answer, ns.pubsub, 'pubsub').flatMap((pubsub) => childrenOf(pubsub, ns.pubsub, 'items'));
  if (lists.length === 0) return [{ where: 'the answer', expected: 'a list of items', actual: 'none' }];
  const found = lists
    .flatMap((items) => childrenOf(items, ns.pubsub, 'item'))
    .map((item) => attributeOf(item, 'id') ?? 'an item without id');
  if ([...found].sort().join('\n') === [...itemIds].sort().join('\n')) return [];
  return [{ where: 'the items of the Topic', expected: itemIds.join(', ') || 'none', actual: found.join(', ') || 'none' }];
}

/** A configuration form, with a value of a field where one is expected (XEP-0060, sections 8.2.2 and 8.3.3). */
export function hasConfiguration({ answer, field, value }: { readonly answer: XmlElement; readonly field?: string; readonly value?: string }): readonly Finding[] {
  const where = 'the answer';
  const form = formIn(answer);
  if (!form) return [{ where, expected: 'a data form of type form', actual: 'none' }];
  const fields = childrenOf(form, ns.dataForms, 'field').filter((each) => (attributeOf(each, 'var') ?? '').startsWith('pubsub#'));
  if (fields.length === 0) return [{ where: `${where}, the form`, expected: 'fields of pubsub#node_config', actual: 'none' }];
  if (field === undefined) return [];
  const found = fields.find((each) => attributeOf(each, 'var') === field);
  const actual = found && childrenOf(found, ns.dataForms, 'value')[0]?.text;
  return actual === value ? [] : [{ where: `${where}, ${field}`, expected: value ?? '', actual: actual ?? 'none' }];
}

/** The answer to a publication, or to the creation of a Topic, names what the service chose (XEP-0060, sections 7.1.2 and 8.1.1). */
export function namesWhatWasMade({ answer, what }: { readonly answer: XmlElement; readonly what: 'item' | 'node' }): readonly Finding[] {
  const inside = childrenOf(answer, ns.pubsub, 'pubsub').flatMap(({ children }) => children);
  const name =
    what === 'node'
      ? inside.filter(({ local }) => local === 'create').flatMap((create) => attributeOf(create, 'node') ?? [])[0]
      : inside.flatMap(({ children }) => children).filter(({ local }) => local === 'item').flatMap((item) => attributeOf(item, 'id') ?? [])[0];
  return name ? [] : [{ where: 'the answer', expected: what === 'node' ? 'the NodeID of the new Topic' : 'the id of the new item', actual: 'none' }];
}

/** So many items that were published without ids have so many ids, each its own (XEP-0060, section 7.1.1). */
export function differentItemIds({ itemIds, count }: { readonly itemIds: readonly string[]; readonly count: number }): readonly Finding[] {
  if (new Set(itemIds).size === count) return [];
  return [{ where: 'the items of the Topic', expected: `${count} different ids`, actual: itemIds.join(', ') || 'none' }];
}

function entriesIn(answer: XmlElement): readonly XmlElement[] | undefined {
  const lists = [ns.pubsub, ns.pubsubOwner].flatMap((namespace) => childrenOf(answer, namespace, 'pubsub')).flatMap(({ children }) => children);
  return lists.find(({ local }) => local === 'subscriptions' || local === 'affiliations')?.children;
}

function isAbout(entry: XmlElement, { name, value }: ListKey): boolean {
  return attributeOf(entry, name) === value;
}

function stateOf(entry: XmlElement): string {
  return attributeOf(entry, 'subscription') ?? attributeOf(entry, 'affiliation') ?? 'no state';
}

function formIn(answer: XmlElement): XmlElement | undefined {
  return [...answer.children.flatMap(({ children }) => children)]
    .flatMap((operation) => childrenOf(operation, ns.dataForms, 'x'))
    .find((form) => attributeOf(form, 'type') === 'form');
}
