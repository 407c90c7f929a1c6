import { atomChildren, categoriesOf } from '../src/oracles/atom';
import { isJsonType, isXmlType } from '../src/oracles/atom-values';
import { type Entry, type Feed, informationTypesOf, isRolieCollection, isRolieFeed, rolieChildren } from '../src/oracles/rolie';
import { hasKnownTypeAndFormat } from '../src/oracles/rolie-formats';
import { hasDate } from '../src/oracles/rolie-extensions';
import { archiveRelations, pageRelations } from '../src/oracles/rolie-links';
import { attributeOf } from '../src/xml/tree';

/** Which Feeds a test case is about. */
export const feedKinds = {
  Feed: () => true,
  'ROLIE Feed': isRolieFeed,
  'Feed of a non-ROLIE Collection': ({ collection }: Feed) => collection?.categoriesKnown === true && !isRolieCollection(collection),
} as const satisfies Record<string, (feed: Feed) => boolean>;
export type FeedKind = keyof typeof feedKinds;

/** Which Entries a test case is about. */
export const entryParts = {
  'Entry of a ROLIE Feed': () => true,
  'Entry of a ROLIE Feed with content': ({ element }: Entry) => atomChildren(element, 'content').length > 0,
  'Entry of a ROLIE Feed with content of XML or JSON': ({ element }: Entry) => atomChildren(element, 'content').some((content) => isJsonOrXml(attributeOf(content, 'type') ?? '')),
  'Entry of a ROLIE Feed with an information type': ({ element }: Entry) => informationTypesOf(categoriesOf(element)).length > 0,
  'Entry of a ROLIE Feed with a format': ({ element }: Entry) => rolieChildren(element, 'format').length > 0,
  'Entry of a ROLIE Feed with a format that names its model': ({ element }: Entry) => formatHas(element, 'ns'),
  'Entry of a ROLIE Feed with a format that locates a schema': ({ element }: Entry) => formatHas(element, 'schema-location'),
  'Entry of a ROLIE Feed with a format that types a schema': ({ element }: Entry) => formatHas(element, 'schema-type'),
  'Entry of a ROLIE Feed with a known information type and format': hasKnownTypeAndFormat,
  'Entry of a ROLIE Feed with a property': ({ element }: Entry) => rolieChildren(element, 'property').length > 0,
  'Entry of a ROLIE Feed with the date of publication of its content': (entry: Entry) => hasDate(entry, 'publication'),
  'Entry of a ROLIE Feed with the date of update of its content': (entry: Entry) => hasDate(entry, 'update'),
} as const satisfies Record<string, (entry: Entry) => boolean>;
export type EntryPart = keyof typeof entryParts;

/** Which links of a Feed a client follows. */
export const linkKinds = {
  'Service Document': ['service'],
  pages: pageRelations,
  archives: archiveRelations,
} as const satisfies Record<string, readonly string[]>;
export type LinkKind = keyof typeof linkKinds;

function formatHas(element: Entry['element'], attribute: string): boolean {
  return rolieChildren(element, 'format').some((format) => attributeOf(format, attribute) !== undefined);
}

function isJsonOrXml(mediaType: string): boolean {
  return isJsonType(mediaType) || isXmlType(mediaType);
}
