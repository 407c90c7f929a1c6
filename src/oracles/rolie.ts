import type { XmlElement } from '../xml/tree';
import { type AtomDocument, type Category, categoriesOf } from './atom';
import type { Collection } from './atom-publishing';

/** The category scheme that makes a Collection, a Feed or an Entry one of ROLIE's (RFC 8322, section 7.1.2). */
export const informationTypeScheme = 'urn:ietf:params:rolie:category:information-type';

/** The registered namespace (RFC 8322, section 8.1), and the one that section 3.1 prints for it (D10); both are read. */
export const rolieNamespaces = ['urn:ietf:params:xml:ns:rolie-1.0', 'urn:ietf:params:xml:ns:rolie:1.0'] as const;

/** A Feed of the server, with the Collection that points to it where a Service Document does. */
export interface Feed {
  readonly document: AtomDocument;
  readonly collection?: Collection;
}

/** An Entry, in a Feed or alone: its element and the document that it stands in. */
export interface Entry {
  readonly document: AtomDocument;
  readonly element: XmlElement;
}

/** The terms of the information types among categories; undefined for a category without term. */
export function informationTypesOf(categories: readonly Category[]): readonly (string | undefined)[] {
  return categories.filter(({ scheme }) => scheme === informationTypeScheme).map(({ term }) => term);
}

/** Whether a Collection presents itself as ROLIE's (RFC 8322, section 5.1.2). */
export function isRolieCollection(collection: Collection): boolean {
  return informationTypesOf(collection.categories).length > 0;
}

/** Whether a Feed is ROLIE's: as its Collection says, or the Feed itself where no Collection says all of its categories. */
export function isRolieFeed({ document, collection }: Feed): boolean {
  return collection?.categoriesKnown ? isRolieCollection(collection) : informationTypesOf(categoriesOf(document.root)).length > 0;
}

/** Whether a term can be one of the registry of information types (RFC 8322, section 8.4): printable ASCII words, one space between. */
export function isInformationTypeTerm(term: string | undefined): boolean {
  return term !== undefined && /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(term);
}

/** The ROLIE children with this name. */
export function rolieChildren(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.filter((child) => child.local === local && rolieNamespaces.some((namespace) => namespace === child.namespace));
}
