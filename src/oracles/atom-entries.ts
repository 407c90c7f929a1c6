import type { Finding } from '../evidence';
import { attributeOf, type XmlElement } from '../xml/tree';
import { atomChildren, isAtom, linksOf, placeOf } from './atom';
import { isMediaType, isXmlType } from './atom-values';
import { type Construct, unless } from './atom-constructs';

/** RFC 4287, section 4.1.1: a Feed has an author, or each of its Entries has. */
export function feedsHaveAuthors(feeds: readonly Construct[]): readonly Finding[] {
  return unless(feeds, 'an author of the Feed, or of each of its Entries', (feed) => {
    const without = atomChildren(feed, 'entry').filter((entry) => !has(entry, 'author')).length;
    return has(feed, 'author') || without === 0 ? undefined : `no author, and ${without} Entries without`;
  });
}

/** RFC 4287, section 4.1.2: an Entry has an author of its own, of its source, or of its Feed. */
export function entriesHaveAuthors(entries: readonly Construct[]): readonly Finding[] {
  return unless(entries, 'an author of the Entry, of its source or of its Feed', (entry) => {
    const places = [entry, ...atomChildren(entry, 'source'), ...(isAtom(entry.parent, 'feed') && entry.parent ? [entry.parent] : [])];
    return places.some((place) => has(place, 'author')) ? undefined : 'none';
  });
}

/** RFC 4287, section 4.1.1: a Feed says where it is. */
export function feedsLinkToThemselves(feeds: readonly Construct[]): readonly Finding[] {
  return unless(feeds, 'a link with the relation "self"', (feed, document) => (linksOf(document, feed).some(({ relation }) => relation === 'self') ? undefined : 'none'));
}

/** RFC 4287, sections 4.1.1 and 4.1.2: alternates differ in media type or language. */
export function alternatesDiffer(containers: readonly Construct[]): readonly Finding[] {
  return linksDiffer(containers, 'alternate');
}

/** Links of one relation differ in media type or language. */
export function linksDiffer(containers: readonly Construct[], wanted: string): readonly Finding[] {
  return unless(containers, `links with the relation "${wanted}" that differ in type or hreflang`, (element, document) => {
    const kinds = linksOf(document, element)
      .filter(({ relation }) => relation === wanted)
      .map(({ element: link }) => `type "${attributeOf(link, 'type') ?? ''}", hreflang "${attributeOf(link, 'hreflang') ?? ''}"`);
    const seen = new Set<string>();
    const twice = kinds.find((kind) => seen.has(kind) || !seen.add(kind));
    return twice && `several of ${twice}`;
  });
}

/** RFC 4287, section 4.1.1: Entries of one Feed that share an id differ in their update. */
export function versionsDiffer(feeds: readonly Construct[]): readonly Finding[] {
  return feeds.flatMap(({ document, element }) => {
    const seen = new Set<string>();
    return atomChildren(element, 'entry').flatMap((entry) => {
      const version = `${textIn(entry, 'id')} ${textIn(entry, 'updated')}`;
      const again = seen.has(version);
      seen.add(version);
      return again ? [{ where: placeOf(document, entry), expected: 'another date of update than the other Entries of its id', actual: textIn(entry, 'updated') }] : [];
    });
  });
}

/** Whether Entries of a Feed share an id. */
export function hasSeveralVersions({ element }: Construct): boolean {
  const ids = atomChildren(element, 'entry').map((entry) => textIn(entry, 'id'));
  return new Set(ids).size < ids.length;
}

/** RFC 4287, section 4.1.2: an Entry without content has an alternate. */
export function contentOrAlternate(entries: readonly Construct[]): readonly Finding[] {
  return unless(entries, 'content, or a link with the relation "alternate"', (entry, document) =>
    has(entry, 'content') || linksOf(document, entry).some(({ relation }) => relation === 'alternate') ? undefined : 'neither',
  );
}

/** RFC 4287, section 4.1.2: an Entry whose content stands elsewhere, or is in Base64, has a summary. */
export function opaqueContentHasASummary(entries: readonly Construct[]): readonly Finding[] {
  return unless(entries, 'a summary beside content that cannot be read in place', (entry) => (!isOpaque(entry) || has(entry, 'summary') ? undefined : 'none'));
}

/** Whether the content of an Entry stands elsewhere or is in Base64. */
export function isOpaque(entry: XmlElement): boolean {
  return atomChildren(entry, 'content').some((content) => attributeOf(content, 'src') !== undefined || isBase64Type(attributeOf(content, 'type') ?? 'text'));
}

/** Whether content of this type is in Base64: a media type neither of XML nor of text (RFC 4287, section 4.1.2). */
export function isBase64Type(type: string): boolean {
  return isMediaType(type) && !isXmlMediaType(type) && !/^text\//i.test(type);
}

/** Whether content of this type is XML (RFC 4287, section 4.1.3.3). */
export function isXmlMediaType(type: string): boolean {
  return isXmlType(type) || /^[^;]*[+/]xml\s*(?:;|$)/i.test(type);
}

function has(element: XmlElement, local: string): boolean {
  return atomChildren(element, local).length > 0;
}

function textIn(element: XmlElement, local: string): string {
  return atomChildren(element, local)[0]?.text.trim() ?? '';
}
