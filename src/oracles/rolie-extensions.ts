import type { Finding } from '../evidence';
import { attributeOf, type XmlElement } from '../xml/tree';
import { placeOf } from './atom';
import { isAbsoluteIri, isInternetDate, isIriReference, isMediaType } from './atom-values';
import { type Entry, rolieChildren } from './rolie';
import { emptyWithOnly } from './rolie-entries';

/** The rolie:format elements of Entries (RFC 8322, section 6.2.3). */
export function formatsOf(entries: readonly Entry[]): readonly XmlElement[] {
  return entries.flatMap(({ element }) => rolieChildren(element, 'format'));
}

/** The rolie:property elements of Entries (RFC 8322, section 6.2.4). */
export function propertiesOf(entries: readonly Entry[]): readonly XmlElement[] {
  return entries.flatMap(({ element }) => rolieChildren(element, 'property'));
}

/** RFC 8322, section 6.2.3: rolie:format has no attribute of its own but four, and nothing inside. */
export function formatsFollowTheirDefinition(entries: readonly Entry[]): readonly Finding[] {
  return eachOf(entries, 'format', (entry, format) => emptyWithOnly(entry, format, ['ns', 'version', 'schema-location', 'schema-type']));
}

/** RFC 8322, section 6.2: an Entry has one rolie:format or none. */
export function formatsAreSingle(entries: readonly Entry[]): readonly Finding[] {
  return entries.flatMap(({ document, element }) => {
    const { length } = rolieChildren(element, 'format');
    return length <= 1 ? [] : [{ where: placeOf(document, element), expected: 'at most one rolie:format', actual: `${length}` }];
  });
}

/** RFC 8322, section 6.2.3: rolie:format names the data model. */
export function formatsNameTheirModel(entries: readonly Entry[]): readonly Finding[] {
  return eachOf(entries, 'format', ({ document }, format) =>
    attributeOf(format, 'ns') ? [] : [{ where: placeOf(document, format), expected: 'an ns attribute that names the data model', actual: attributeOf(format, 'ns') === undefined ? 'none' : '""' }],
  );
}

/** RFC 8322, section 6.2.3: the name of the data model is an absolute URI. */
export function formatModelsAreAbsolute(entries: readonly Entry[]): readonly Finding[] {
  return attributeIs(entries, 'format', 'ns', isAbsoluteIri, 'an absolute URI');
}

/** RFC 8322, section 6.2.3: a schema's location is a URI. */
export function formatSchemasAreUris(entries: readonly Entry[]): readonly Finding[] {
  return attributeIs(entries, 'format', 'schema-location', isIriReference, 'a URI');
}

/** RFC 8322, section 6.2.3: a schema's type is a media type. */
export function formatSchemaTypesAreMediaTypes(entries: readonly Entry[]): readonly Finding[] {
  return attributeIs(entries, 'format', 'schema-type', isMediaType, 'a media type');
}

/** RFC 8322, section 6.2.4: rolie:property has a URI for a name, a value, no other attribute of its own, and nothing inside. */
export function propertiesFollowTheirDefinition(entries: readonly Entry[]): readonly Finding[] {
  return [
    ...eachOf(entries, 'property', ({ document }, property) =>
      ['name', 'value'].filter((name) => attributeOf(property, name) === undefined).map((name) => ({ where: placeOf(document, property), expected: `@${name}`, actual: 'none' })),
    ),
    ...eachOf(entries, 'property', (entry, property) => emptyWithOnly(entry, property, ['name', 'value'])),
    ...attributeIs(entries, 'property', 'name', isIriReference, 'a URI'),
  ];
}

/** The registered properties that hold a date (RFC 8322, section 7.4). */
export const dateProperties = {
  publication: 'urn:ietf:params:rolie:property:content-published-date',
  update: 'urn:ietf:params:rolie:property:content-updated-date',
} as const;
export type DateProperty = keyof typeof dateProperties;

/** Whether an Entry has a registered property that holds a date. */
export function hasDate({ element }: Entry, property: DateProperty): boolean {
  return rolieChildren(element, 'property').some((each) => attributeOf(each, 'name') === dateProperties[property]);
}

/** RFC 8322, section 7.4: the dates of content are RFC 3339's. */
export function contentDatesAreInternetDates(property: DateProperty, entries: readonly Entry[]): readonly Finding[] {
  return eachOf(entries, 'property', ({ document }, element) => {
    const value = attributeOf(element, 'value') ?? '';
    if (attributeOf(element, 'name') !== dateProperties[property] || isInternetDate(value)) return [];
    return [{ where: `${placeOf(document, element)}/@value`, expected: 'a date of RFC 3339', actual: `"${value}"` }];
  });
}

function attributeIs(entries: readonly Entry[], local: string, name: string, holds: (value: string) => boolean, expected: string): readonly Finding[] {
  return eachOf(entries, local, ({ document }, element) => {
    const value = attributeOf(element, name);
    return !value || holds(value) ? [] : [{ where: `${placeOf(document, element)}/@${name}`, expected, actual: `"${value}"` }];
  });
}

function eachOf(entries: readonly Entry[], local: string, judge: (entry: Entry, element: XmlElement) => readonly Finding[]): readonly Finding[] {
  return entries.flatMap((entry) => rolieChildren(entry.element, local).flatMap((element) => judge(entry, element)));
}
