import type { Finding } from '../evidence';
import { attributeOf, type XmlElement } from '../xml/tree';
import { atomChildren, placeOf, resolve } from './atom';
import { isIriReference, isJsonType, isMediaType, isXmlType } from './atom-values';
import type { Entry } from './rolie';
import { exactlyOne } from './rolie-feeds';

/** An Entry with what its content's source gave, where it could be followed. */
export interface EntryContent extends Entry {
  readonly source: string;
  readonly status: number;
  /** The first bytes of it. */
  readonly beginning: string;
  /** All of it, where it is within the limit. */
  readonly bytes?: Uint8Array;
}

/** The atom:content elements of an Entry. */
export function contentsOf({ element }: Entry): readonly XmlElement[] {
  return atomChildren(element, 'content');
}

/** The absolute source of an Entry's content. */
export function sourceOf(entry: Entry): string | undefined {
  const [content] = contentsOf(entry);
  return content && resolve(entry.document, content, attributeOf(content, 'src'));
}

/** RFC 8322, section 6.2: an Entry has content, and all of it stands elsewhere. */
export function contentIsOutOfLine(entries: readonly Entry[]): readonly Finding[] {
  return entries.flatMap((entry) => {
    const contents = contentsOf(entry);
    if (contents.length === 0) return [{ where: placeOf(entry.document, entry.element), expected: 'content', actual: 'none' }];
    return contents
      .filter((content) => attributeOf(content, 'src') === undefined)
      .map((content) => ({ where: placeOf(entry.document, content), expected: 'content out of line, with src', actual: 'no src' }));
  });
}

/** RFC 8322, section 6.2.1: an Entry has one content element. */
export function contentIsSingle(entries: readonly Entry[]): readonly Finding[] {
  return entries.flatMap(({ document, element }) => exactlyOne(document, element, 'content'));
}

/** RFC 8322, section 6.2.1: a content element has type and src, no other attribute of its own, and nothing inside. */
export function contentFollowsItsDefinition(entries: readonly Entry[]): readonly Finding[] {
  return entries.flatMap((entry) =>
    contentsOf(entry).flatMap((content) => [
      ...['type', 'src'].filter((name) => attributeOf(content, name) === undefined).map((name) => ({ where: placeOf(entry.document, content), expected: `@${name}`, actual: 'none' })),
      ...emptyWithOnly(entry, content, ['type', 'src']),
    ]),
  );
}

/** RFC 8322, section 6.2.1: the type of content is a media type; the words of RFC 4287 for inline text are none. */
export function contentTypesAreMediaTypes(entries: readonly Entry[]): readonly Finding[] {
  return entries.flatMap((entry) =>
    contentsOf(entry).flatMap((content) => {
      const type = attributeOf(content, 'type');
      if (type === undefined || isMediaType(type)) return [];
      return [{ where: `${placeOf(entry.document, content)}/@type`, expected: 'a media type', actual: `"${type}"` }];
    }),
  );
}

/** RFC 8322, section 6.2.1: content that is said to be XML or JSON is not the other of the two. */
export function contentHasItsSerialization(contents: readonly EntryContent[]): readonly Finding[] {
  return contents.flatMap((entry) => {
    const [content] = contentsOf(entry);
    const type = content && attributeOf(content, 'type');
    if (!content || !type || entry.status !== 200) return [];
    const expected = isXmlType(type) ? 'XML' : isJsonType(type) ? 'JSON' : undefined;
    const actual = serializationOf(entry.beginning);
    if (!expected || !actual || expected === actual) return [];
    return [{ where: `${placeOf(entry.document, content)}/@type`, expected: `the serialization of ${entry.source}, ${actual}`, actual: `"${type}"` }];
  });
}

/** RFC 8322, section 6.2.1: the source of content can be dereferenced. */
export function contentCanBeRetrieved(contents: readonly EntryContent[]): readonly Finding[] {
  return contents.flatMap((entry) => {
    const [content] = contentsOf(entry);
    const { status } = entry;
    if (!content || (status >= 200 && status < 300)) return [];
    return [{ where: `${placeOf(entry.document, content)}/@src`, expected: `the content at ${entry.source}`, actual: `status ${status}` }];
  });
}

/** RFC 8322, section 6.2.1: the source of content is a URI. */
export function contentSourcesAreUris(entries: readonly Entry[]): readonly Finding[] {
  return entries.flatMap((entry) =>
    contentsOf(entry).flatMap((content) => {
      const source = attributeOf(content, 'src');
      if (source === undefined || (source !== '' && isIriReference(source))) return [];
      return [{ where: `${placeOf(entry.document, content)}/@src`, expected: 'a URI', actual: `"${source}"` }];
    }),
  );
}

/** Attributes without namespace other than these, and anything inside, in an element that the RFC defines as empty. */
export function emptyWithOnly({ document }: Entry, element: XmlElement, attributes: readonly string[]): readonly Finding[] {
  const where = placeOf(document, element);
  const others = element.attributes.filter(({ namespace, local }) => namespace === '' && local !== 'xmlns' && !attributes.includes(local));
  const inside = [...element.children.map(({ name }) => `the element ${name}`), ...(element.text.trim() === '' ? [] : [`the text "${element.text.trim().slice(0, 40)}"`])];
  return [
    ...others.map(({ local }) => ({ where, expected: `no attribute but ${attributes.map((name) => `@${name}`).join(', ')}`, actual: `@${local}` })),
    ...inside.map((actual) => ({ where, expected: 'nothing inside', actual })),
  ];
}

function serializationOf(beginning: string): 'XML' | 'JSON' | undefined {
  if (/^\ufeff?\s*</.test(beginning)) return 'XML';
  return /^\ufeff?\s*[{[]/.test(beginning) ? 'JSON' : undefined;
}
