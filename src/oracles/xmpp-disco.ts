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
