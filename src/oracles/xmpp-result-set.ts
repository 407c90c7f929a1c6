import type { Finding } from '../evidence';
import { attributeOf, childrenOf, type XmlElement } from '../xml/tree';
import { ns } from '../xml/xmpp-namespaces';

/** A page of one item names it as its first and as its last (XEP-0059, section 2.2). */
export function beginsAndEndsAlike(pages: readonly XmlElement[]): readonly Finding[] {
  return pages.flatMap((page, at) => {
    if (itemsOf(page).length !== 1) return [];
    const { first, last } = endsOf(page);
    return first !== undefined && first === last ? [] : [{ where: `page ${at + 1}`, expected: 'one id as first and last', actual: `${first ?? 'none'} and ${last ?? 'none'}` }];
  });
}

/** A page without items names neither first nor last (XEP-0059, sections 2.2 and 2.6). */
export function emptyPage(page: XmlElement): readonly Finding[] {
  const { first, last } = endsOf(page);
  const named = [first, last].filter((each) => each !== undefined);
  return [
    ...(itemsOf(page).length === 0 ? [] : [{ where: 'the page', expected: 'no items', actual: `${itemsOf(page).length}` }]),
    ...named.map((each) => ({ where: 'the page', expected: 'neither first nor last', actual: each })),
  ];
}

/** Every page has a count, a number (XEP-0059, section 2.2). */
export function counted(pages: readonly XmlElement[]): readonly Finding[] {
  return pages.flatMap((page, at) => (countOf(page) === undefined ? [{ where: `page ${at + 1}`, expected: 'a count', actual: 'none' }] : []));
}

/** Every page with items has the index of its first (XEP-0059, section 2.2). */
export function indexed(pages: readonly XmlElement[]): readonly Finding[] {
  return pages.flatMap((page, at) => (itemsOf(page).length > 0 && indexOf(page) === undefined ? [{ where: `page ${at + 1}, first`, expected: 'an index', actual: 'none' }] : []));
}

/** The index of a page is this one (XEP-0059, sections 2.2 and 2.6). */
export function hasIndex({ page, index }: { readonly page: XmlElement | undefined; readonly index: number }): readonly Finding[] {
  const actual = page && indexOf(page);
  return actual === index ? [] : [{ where: 'the page, index of its first', expected: `${index}`, actual: actual === undefined ? 'none' : `${actual}` }];
}

/** The index of the last page is the count less what it holds (XEP-0059, section 2.2). */
export function endsAtCount(pages: readonly XmlElement[]): readonly Finding[] {
  const page = [...pages].reverse().find((each) => itemsOf(each).length > 0);
  const count = page && countOf(page);
  if (!page || count === undefined) return [{ where: 'the last page', expected: 'a count', actual: 'none' }];
  return hasIndex({ page, index: count - itemsOf(page).length });
}

/** Two walks through a list give the same items in the same order (XEP-0059, section 2.2). */
export function sameOrder({ pages, others }: { readonly pages: readonly XmlElement[]; readonly others: readonly XmlElement[] }): readonly Finding[] {
  const [one, other] = [pages, others].map((walk) => walk.flatMap(itemsOf).map(nameOf));
  if (one && other && one.length > 0 && one.join('\n') === other.join('\n')) return [];
  return [{ where: 'the items page by page', expected: one?.join(', ') || 'some items', actual: other?.join(', ') || 'none' }];
}

/** A page holds the same items as another, in the same order (XEP-0059, section 2.3). */
export function samePage({ page, other }: { readonly page: XmlElement | undefined; readonly other: XmlElement | undefined }): readonly Finding[] {
  const [wanted, actual] = [page, other].map((each) => (each ? itemsOf(each).map(nameOf).join(', ') : ''));
  return wanted !== '' && wanted === actual ? [] : [{ where: 'the page', expected: wanted || 'items', actual: actual || 'none' }];
}

/** Whether an answer is a page, as the responder is free to give none. */
export function setIn(page: XmlElement): XmlElement | undefined {
  return childrenOf(page, ns.discoItems, 'query').flatMap((query) => childrenOf(query, ns.resultSets, 'set'))[0];
}

function itemsOf(page: XmlElement): readonly XmlElement[] {
  return childrenOf(page, ns.discoItems, 'query').flatMap((query) => childrenOf(query, ns.discoItems, 'item'));
}

function nameOf(item: XmlElement): string {
  return `${attributeOf(item, 'jid') ?? ''} ${attributeOf(item, 'node') ?? ''}`.trim();
}

function endsOf(page: XmlElement): { readonly first: string | undefined; readonly last: string | undefined } {
  const set = setIn(page);
  const end = (local: string): string | undefined => (set ? childrenOf(set, ns.resultSets, local)[0]?.text : undefined);
  return { first: end('first'), last: end('last') };
}

function countOf(page: XmlElement): number | undefined {
  const set = setIn(page);
  return numberOf(set && childrenOf(set, ns.resultSets, 'count')[0]?.text);
}

function indexOf(page: XmlElement): number | undefined {
  const set = setIn(page);
  const first = set && childrenOf(set, ns.resultSets, 'first')[0];
  return numberOf(first && attributeOf(first, 'index'));
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text.trim()) ? Number(text) : undefined;
}
