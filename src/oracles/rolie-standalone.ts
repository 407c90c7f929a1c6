import type { Finding } from '../evidence';
import { attributeOf } from '../xml/tree';
import { type AtomDocument, categoriesOf, linksOf, placeOf } from './atom';
import { informationTypesOf } from './rolie';

/** An Entry shared on its own, and the URIs of each Collection that it was found in. */
export interface StandaloneEntry {
  readonly document: AtomDocument;
  /** Each Collection by every URI that led to its Feed. */
  readonly collections: readonly (readonly string[])[];
}

/** RFC 8322, section 6.2.5: a standalone Entry links to a Collection that holds it. */
export function standaloneEntriesLinkToTheirCollection(entries: readonly StandaloneEntry[]): readonly Finding[] {
  return entries.flatMap((entry) => {
    const missing = collectionsNotLinked(entry);
    if (missing.length < entry.collections.length) return [];
    return [{ where: placeOf(entry.document, entry.document.root), expected: `a link with the relation "collection" to ${namesOf(missing)}`, actual: linksToCollections(entry) }];
  });
}

/** RFC 8322, section 6.2.5: a standalone Entry that several Feeds hold links to each of them. */
export function standaloneEntriesLinkToEachCollection(entries: readonly StandaloneEntry[]): readonly Finding[] {
  return entries.flatMap((entry) =>
    collectionsNotLinked(entry).map((missing) => ({
      where: placeOf(entry.document, entry.document.root),
      expected: `a link with the relation "collection" to ${missing[0] ?? ''} too`,
      actual: linksToCollections(entry),
    })),
  );
}

/** RFC 8322, section 6.2.5: a standalone Entry declares an information type. */
export function standaloneEntriesDeclareTheirInformationType(entries: readonly StandaloneEntry[]): readonly Finding[] {
  return entries.flatMap(({ document }) => {
    const terms = informationTypesOf(categoriesOf(document.root)).filter((term) => term !== undefined && term !== '');
    return terms.length > 0 ? [] : [{ where: placeOf(document, document.root), expected: 'a category of the information type scheme', actual: 'none' }];
  });
}

function collectionsNotLinked({ document, collections }: StandaloneEntry): readonly (readonly string[])[] {
  const linked = linksOf(document, document.root).flatMap(({ relation, target }) => (relation === 'collection' ? (target ?? []) : []));
  return collections.filter((uris) => !uris.some((uri) => linked.includes(uri)));
}

function linksToCollections({ document }: StandaloneEntry): string {
  const links = linksOf(document, document.root).filter(({ relation }) => relation === 'collection');
  return links.length === 0 ? 'none' : links.map(({ target, element }) => target ?? `"${attributeOf(element, 'href') ?? ''}"`).join(', ');
}

function namesOf(collections: readonly (readonly string[])[]): string {
  return collections.map(([uri]) => uri ?? '').join(' or ');
}
