import type { Finding } from '../evidence';
import { attributeOf, childrenOf, type XmlElement } from '../xml/tree';
import { ns } from '../xml/xmpp-namespaces';

/** Every identity has a category and a type (XEP-0030, section 3.1). */
export function completeIdentities(answer: XmlElement): readonly Finding[] {
  return inQuery(answer, ns.discoInfo, 'identity').flatMap((identity, at) =>
    ['category', 'type'].filter((name) => !attributeOf(identity, name)).map((name) => ({ where: `identity ${at + 1}`, expected: `a ${name}`, actual: 'none' })),
  );
}

/** Every feature has a var, and no children (XEP-0030, section 3.1). */
export function namedFeatures(answer: XmlElement): readonly Finding[] {
  return inQuery(answer, ns.discoInfo, 'feature').flatMap((feature, at) => [
    ...(attributeOf(feature, 'var') ? [] : [{ where: `feature ${at + 1}`, expected: 'a var', actual: 'none' }]),
    ...feature.children.map(({ name }) => ({ where: `feature ${at + 1}`, expected: 'no children', actual: name })),
  ]);
}

/** The answer names the node that was asked about (XEP-0030, section 3.2). */
export function mirrorsNode({ answer, node }: { readonly answer: XmlElement; readonly node: string }): readonly Finding[] {
  const [query] = childrenOf(answer, ns.discoInfo, 'query');
  const actual = query && attributeOf(query, 'node');
  return actual === node ? [] : [{ where: 'the answer, node', expected: node, actual: actual ?? 'none' }];
}

/** Every item has a jid (XEP-0030, section 4.1). */
export function addressedItems(answer: XmlElement): readonly Finding[] {
  return inQuery(answer, ns.discoItems, 'item').flatMap((item, at) => (attributeOf(item, 'jid') ? [] : [{ where: `item ${at + 1}`, expected: 'a jid', actual: 'none' }]));
}

/** No two identities have category, type and language in common (XEP-0030, section 3.1). */
export function differentIdentities(answer: XmlElement): readonly Finding[] {
  const keys = inQuery(answer, ns.discoInfo, 'identity').map(keyOf);
  return keys.filter((key, at) => keys.indexOf(key) < at).map((key) => ({ where: 'the identities', expected: 'each once', actual: `${key} again` }));
}

/** Two answers give the same identities (XEP-0030, section 6.3). */
export function sameIdentities(answers: readonly XmlElement[]): readonly Finding[] {
  const [one = '', other = ''] = answers.map((answer) => inQuery(answer, ns.discoInfo, 'identity').map(keyOf).sort().join(', '));
  return one !== '' && one === other ? [] : [{ where: 'the identities', expected: one || 'some', actual: other || 'none' }];
}

/** An identity is of a category (XEP-0030, section 3.1). */
export function hasCategory({ answer, category }: { readonly answer: XmlElement; readonly category: string }): readonly Finding[] {
  const categories = inQuery(answer, ns.discoInfo, 'identity').map((identity) => attributeOf(identity, 'category') ?? '');
  return categories.includes(category) ? [] : [{ where: 'the identities', expected: `one of the category ${category}`, actual: categories.join(', ') || 'none' }];
}

/** The answer holds a query in the namespace of items (XEP-0030, section 4.1). */
export function isListOfItems(answer: XmlElement): readonly Finding[] {
  return childrenOf(answer, ns.discoItems, 'query').length === 1 ? [] : [{ where: 'the answer', expected: `a query of ${ns.discoItems}`, actual: answer.children.map(({ name }) => name).join(', ') || 'none' }];
}

/** The answer holds a query without items (XEP-0030, sections 4.1 and 8). */
export function isEmptyListOfItems(answer: XmlElement): readonly Finding[] {
  const { length } = inQuery(answer, ns.discoItems, 'item');
  return [...isListOfItems(answer), ...(length === 0 ? [] : [{ where: 'the list', expected: 'no items', actual: `${length}` }])];
}

/** No item has character data, or anything at all, inside (XEP-0030, section 4.1). */
export function emptyItems({ answer, of }: { readonly answer: XmlElement; readonly of: 'text' | 'anything' }): readonly Finding[] {
  return inQuery(answer, ns.discoItems, 'item').flatMap((item, at) => {
    const inside = of === 'text' ? item.text.trim() : item.children.map(({ name }) => name).join(', ') || item.text.trim();
    return inside === '' ? [] : [{ where: `item ${at + 1}`, expected: of === 'text' ? 'no text' : 'nothing inside', actual: inside }];
  });
}

/** No item has an empty node, or none has a node at all (XEP-0030, section 4.2; XEP-0060, section 5.5). */
export function nodesOf({ answer, allowed }: { readonly answer: XmlElement; readonly allowed: 'named' | 'none' }): readonly Finding[] {
  return inQuery(answer, ns.discoItems, 'item').flatMap((item, at) => {
    const node = attributeOf(item, 'node');
    if (node === undefined || (allowed === 'named' && node !== '')) return [];
    return [{ where: `item ${at + 1}, node`, expected: allowed === 'named' ? 'a name' : 'no node', actual: node || 'an empty one' }];
  });
}

/** Each of these items is listed by its name (XEP-0060, section 5.5). */
export function listsByName({ answer, names }: { readonly answer: XmlElement; readonly names: readonly string[] }): readonly Finding[] {
  const listed = inQuery(answer, ns.discoItems, 'item').map((item) => attributeOf(item, 'name') ?? '');
  return names.filter((name) => !listed.includes(name)).map((name) => ({ where: 'the list', expected: `an item named ${name}`, actual: listed.filter(Boolean).join(', ') || 'none' }));
}

/** An address is among the items (XEP-0030, section 4.1). */
export function listsAddress({ answer, jid }: { readonly answer: XmlElement; readonly jid: string }): readonly Finding[] {
  const listed = inQuery(answer, ns.discoItems, 'item').map((item) => attributeOf(item, 'jid') ?? '');
  return listed.includes(jid) ? [] : [{ where: 'the items', expected: jid, actual: listed.join(', ') || 'none' }];
}

/** How many identities, features or items an answer has, so that none of them is not taken for all of them. */
export function countIn(answer: XmlElement, local: 'identity' | 'feature' | 'item'): number {
  return inQuery(answer, local === 'item' ? ns.discoItems : ns.discoInfo, local).length;
}

/** A page with items names the first and the last of them; an answer that is no page need not (XEP-0059, sections 2.2 and 4). */
export function namesItsEnds(pages: readonly XmlElement[]): readonly Finding[] {
  return pages.flatMap((page, at) => {
    const set = setIn(page);
    if (!set || countIn(page, 'item') === 0) return [];
    const missing = ['first', 'last'].filter((end) => !childrenOf(set, ns.resultSets, end)[0]?.text);
    return missing.map((end) => ({ where: `page ${at + 1} of the Broker's items`, expected: `the id of its ${end} item`, actual: 'none' }));
  });
}

/** Whether an answer is a page of a result set (XEP-0059, section 2). */
export function isPage(answer: XmlElement): boolean {
  return setIn(answer) !== undefined;
}

function setIn(answer: XmlElement): XmlElement | undefined {
  return childrenOf(answer, ns.discoItems, 'query').flatMap((query) => childrenOf(query, ns.resultSets, 'set'))[0];
}

function inQuery(answer: XmlElement, namespace: string, local: string): readonly XmlElement[] {
  return childrenOf(answer, namespace, 'query').flatMap((query) => childrenOf(query, namespace, local));
}

function keyOf(identity: XmlElement): string {
  const language = attributeOf(identity, 'lang', ns.xml);
  return `${attributeOf(identity, 'category') ?? ''}/${attributeOf(identity, 'type') ?? ''}${language ? ` (${language})` : ''}`;
}
