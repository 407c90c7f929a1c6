import type { Finding } from '../evidence';
import { attributeOf } from '../xml/tree';
import { atomChildren, relationOf } from './atom';
import { attributesAre, type Construct, holdsOne, unless, xmlNamespace } from './atom-constructs';
import { instantOf, isAbsoluteIri, isIriReference, isLanguageTag, isMediaType } from './atom-values';

/** RFC 4287, section 2: an xml:base is an IRI reference. */
export function basesAreReferences(elements: readonly Construct[]): readonly Finding[] {
  return attributesAre(elements, 'base', 'an IRI reference', isIriReference, xmlNamespace);
}

/** RFC 4287, section 2: an xml:lang is a language tag, or empty as XML allows. */
export function languagesAreTags(elements: readonly Construct[]): readonly Finding[] {
  return attributesAre(elements, 'lang', 'a language tag', (value) => value === '' || isLanguageTag(value), xmlNamespace);
}

/** RFC 4287, section 3: no white space in a date. */
export function datesHaveNoSpace(dates: readonly Construct[]): readonly Finding[] {
  return unless(dates, 'no white space in a date', ({ text }) => (/\s/.test(text) ? `"${text}"` : undefined));
}

/** RFC 4287, section 3: no white space in an IRI, be it an element's text or an attribute's value. */
export function irisHaveNoSpace(elements: readonly Construct[]): readonly Finding[] {
  return unless(elements, 'no white space in an IRI', (element) => {
    const attribute = iriAttributes[element.local];
    const value = attribute === undefined ? element.text : (attributeOf(element, attribute) ?? '');
    return /\s/.test(value) ? `"${value}"` : undefined;
  });
}

/** RFC 4287, section 3.3: a date is a date-time of RFC 3339. */
export function datesAreDateTimes(dates: readonly Construct[]): readonly Finding[] {
  return unless(dates, 'a date-time of RFC 3339', ({ text }) => (instantOf(text.trim().toUpperCase()) === undefined ? `"${text}"` : undefined));
}

/** RFC 4287, section 3.3: the letters T and Z of a date are upper case. */
export function datesAreInUpperCase(dates: readonly Construct[]): readonly Finding[] {
  return unless(dates, 'T and Z in upper case', ({ text }) => (/[tz]/.test(text) ? `"${text}"` : undefined));
}

/** RFC 4287, section 4.2.2.1: a category has a term. */
export function categoriesHaveATerm(categories: readonly Construct[]): readonly Finding[] {
  return unless(categories, 'a term', (element) => (attributeOf(element, 'term') === undefined ? 'none' : undefined));
}

/** RFC 4287, section 4.2.2.2: the scheme of a category is an IRI. */
export function schemesAreIris(categories: readonly Construct[]): readonly Finding[] {
  return attributesAre(categories, 'scheme', 'an IRI', isAbsoluteIri);
}

/** RFC 4287, sections 3.2.2: an element's text is an IRI reference. */
export function textIsAReference(elements: readonly Construct[]): readonly Finding[] {
  return unless(elements, 'an IRI reference', ({ text }) => (isIriReference(text.trim()) ? undefined : `"${text}"`));
}

/** RFC 4287, section 4.2.4: the URI of a generator is an IRI reference. */
export function generatorUrisAreReferences(generators: readonly Construct[]): readonly Finding[] {
  return attributesAre(generators, 'uri', 'an IRI reference', isIriReference);
}

/** RFC 4287, section 4.2.7.1: a link has an href, which is an IRI reference. */
export function linksLeadSomewhere(links: readonly Construct[]): readonly Finding[] {
  return unless(links, 'an href that is an IRI reference', (element) => {
    const href = attributeOf(element, 'href');
    return href !== undefined && isIriReference(href.trim()) ? undefined : href === undefined ? 'none' : `"${href}"`;
  });
}

/** RFC 4287, section 4.2.7.2: the relation of a link is a name or an IRI. */
export function relationsAreNamesOrIris(links: readonly Construct[]): readonly Finding[] {
  return attributesAre(links, 'rel', 'a name or an IRI', (value) => isAbsoluteIri(value) || isSegmentWithoutColon(value));
}

/** RFC 4287, section 4.2.7.2: an enclosure says how long it is. */
export function enclosuresHaveALength(links: readonly Construct[]): readonly Finding[] {
  return unless(links, 'a length of the enclosure', (element) => (attributeOf(element, 'length') === undefined ? 'none' : undefined));
}

/** Whether a link leads to an enclosure. */
export function isEnclosure({ element }: Construct): boolean {
  return relationOf(element) === 'enclosure';
}

/** RFC 4287, section 4.2.7.3: the type of a link is a media type. */
export function linkTypesAreMediaTypes(links: readonly Construct[]): readonly Finding[] {
  return attributesAre(links, 'type', 'a media type', isMediaType);
}

/** RFC 4287, section 4.2.7.4: the hreflang of a link is a language tag. */
export function linkLanguagesAreTags(links: readonly Construct[]): readonly Finding[] {
  return attributesAre(links, 'hreflang', 'a language tag', isLanguageTag);
}

/** RFC 4287, section 4.2.11: a source names the Feed that an Entry comes from, by id, title and update. */
export function sourcesNameTheirFeed(sources: readonly Construct[]): readonly Finding[] {
  return ['id', 'title', 'updated'].flatMap((local) => holdsOne(sources.filter(({ element }) => atomChildren(element, local).length !== 1), 'exactly', local));
}

/** Which attribute of an element holds an IRI; elements that are not named hold it as their text. */
const iriAttributes: Readonly<Record<string, string>> = { link: 'href', content: 'src', category: 'scheme', generator: 'uri' };

/** isegment-nz-nc of RFC 3987: one segment of a path, not empty, without colon. */
function isSegmentWithoutColon(text: string): boolean {
  return /^(?:[A-Za-z0-9\-._~!$&'()*+,;=@\u{A0}-\u{10FFFF}]|%[0-9A-Fa-f]{2})+$/u.test(text);
}
