import type { Finding } from '../evidence';
import { atomChildren, categoriesOf, placeOf } from './atom';
import { instantOf } from './atom-values';
import { type Entry, type Feed, informationTypesOf, isInformationTypeTerm } from './rolie';

/** The Entries that stand in a Feed, in its order. */
export function entriesOf({ document }: Feed): readonly Entry[] {
  return atomChildren(document.root, 'entry').map((element) => ({ document, element }));
}

/** RFC 8322, section 6.1: a ROLIE Feed has one information type. */
export function feedsHaveOneInformationType(feeds: readonly Feed[]): readonly Finding[] {
  return feeds.flatMap(({ document }) => {
    const terms = informationTypesOf(categoriesOf(document.root));
    if (terms.length === 1) return [];
    const actual = terms.length === 0 ? 'none' : `${terms.length}: ${terms.join(', ')}`;
    return [{ where: placeOf(document, document.root), expected: 'exactly one category of the information type scheme', actual }];
  });
}

/** RFC 8322, sections 6.1, 7.1.1 and 8.4: the information type of a Feed has a term that the registry could hold. */
export function feedsNameTheirInformationType(feeds: readonly Feed[]): readonly Finding[] {
  return feeds.flatMap(({ document }) =>
    informationTypesOf(categoriesOf(document.root))
      .filter((term) => !isInformationTypeTerm(term))
      .map((term) => ({
        where: placeOf(document, document.root),
        expected: 'a term of printable ASCII words with one space between',
        actual: term === undefined ? 'no term' : `"${term}"`,
      })),
  );
}

/** RFC 8322, section 6.1: a non-ROLIE Feed has no information type. */
export function feedsHaveNoInformationType(feeds: readonly Feed[]): readonly Finding[] {
  return feeds.flatMap(({ document }) => {
    const terms = informationTypesOf(categoriesOf(document.root));
    return terms.length === 0 ? [] : [{ where: placeOf(document, document.root), expected: 'no category of the information type scheme', actual: terms.join(', ') }];
  });
}

/** RFC 8322, section 6.1.1: an Entry that names information types names that of its Feed. */
export function entriesShareTheInformationType(feeds: readonly Feed[]): readonly Finding[] {
  return feeds.flatMap((feed) => {
    const ofFeed = informationTypesOf(categoriesOf(feed.document.root));
    return entriesOf(feed).flatMap(({ document, element }) => {
      const own = informationTypesOf(categoriesOf(element));
      if (own.length === 0 || own.some((term) => ofFeed.includes(term))) return [];
      return [{ where: placeOf(document, element), expected: `the information type of its Feed, ${ofFeed.join(', ')}`, actual: own.join(', ') }];
    });
  });
}

/**
 * RFC 8322, section 6.1.3: a Feed was last updated when its newest Entry was, or later, and not in the future.
 * A minute either way is left to clocks; the server's own clock is its Date header.
 */
export function feedsKnowTheirLastUpdate(feeds: readonly Feed[]): readonly Finding[] {
  return feeds.flatMap((feed) => {
    const { document } = feed;
    const own = updatedIn(feed.document.root);
    const where = `${placeOf(document, document.root)}/updated`;
    if (own === undefined) return [{ where, expected: 'the moment of its last update', actual: textOf(document.root, 'updated') ?? 'none' }];
    const newest = Math.max(...entriesOf(feed).flatMap(({ element }) => updatedIn(element) ?? []));
    const now = document.date === undefined ? Number.NaN : Date.parse(document.date);
    return [
      ...(newest > own + clockMilliseconds ? [{ where, expected: `not before its newest Entry, ${isoOf(newest)}`, actual: isoOf(own) }] : []),
      ...(own > now + clockMilliseconds ? [{ where, expected: `not after the moment of the answer, ${isoOf(now)}`, actual: isoOf(own) }] : []),
    ];
  });
}

/** Exactly one Atom child with a name. */
export function exactlyOne(document: Entry['document'], element: Entry['element'], local: string): readonly Finding[] {
  const { length } = atomChildren(element, local);
  return length === 1 ? [] : [{ where: placeOf(document, element), expected: `exactly one atom:${local}`, actual: `${length}` }];
}

const clockMilliseconds = 60_000;

function updatedIn(element: Entry['element']): number | undefined {
  return instantOf(textOf(element, 'updated') ?? '');
}

function textOf(element: Entry['element'], local: string): string | undefined {
  return atomChildren(element, local)[0]?.text.trim();
}

function isoOf(instant: number): string {
  return new Date(instant).toISOString();
}
