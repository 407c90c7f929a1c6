import type { Finding } from '../evidence';
import { attributeOf, type XmlElement } from '../xml/tree';
import { type AtomDocument, atomChildren, type Category, categoriesOf, isAtom, placeOf, resolve, type Retrieved } from './atom';

/** RFC 5023's namespace, and the one that RFC 8322 prints for it (D09); both are read. */
export const appNamespaces = ['http://www.w3.org/2007/app', 'https://www.w3.org/2007/app'] as const;

/** A Collection as a Service Document presents it. */
export interface Collection {
  readonly service: AtomDocument;
  readonly element: XmlElement;
  /** Absolute; absent where the attribute is, or is no reference. */
  readonly target?: string;
  /** In the Service Document, and in the Category Documents that it refers to. */
  readonly categories: readonly Category[];
  /** Whether those are all: it lists some, and every Category Document that it refers to was read. */
  readonly categoriesKnown: boolean;
  /** URLs of the Category Documents that it refers to. */
  readonly categoryDocuments: readonly string[];
}

/** Whether a document is a Service Document (RFC 5023, section 8). */
export function isServiceDocument(document: AtomDocument | undefined): document is AtomDocument {
  return isApp(document?.root, 'service');
}

/** Whether a document is a Category Document (RFC 5023, section 7). */
export function isCategoryDocument(document: AtomDocument | undefined): document is AtomDocument {
  return isApp(document?.root, 'categories');
}

/** The Collections of a Service Document, each with the categories of those Category Documents, by URL, that it refers to. */
export function collectionsOf(service: AtomDocument, categoryDocuments: ReadonlyMap<string, AtomDocument> = new Map()): readonly Collection[] {
  return appChildren(service.root, 'workspace')
    .flatMap((workspace) => appChildren(workspace, 'collection'))
    .map((element) => {
      const target = resolve(service, element, attributeOf(element, 'href'));
      const lists = appChildren(element, 'categories');
      const outside = lists.flatMap((list) => resolve(service, list, attributeOf(list, 'href')) ?? []);
      const inline = lists.flatMap(categoriesInside);
      const referred = outside.flatMap((url) => categoriesInside(categoryDocuments.get(url)?.root));
      const categoriesKnown = lists.length > 0 && outside.every((url) => categoryDocuments.has(url));
      return { service, element, ...(target && { target }), categories: [...inline, ...referred], categoriesKnown, categoryDocuments: outside };
    });
}

/** RFC 5023, sections 8.3.1 to 8.3.3: a service holds workspaces with a title each, and Collections with a title and an href each. */
export function isWholeServiceDocument(retrieved: Retrieved): readonly Finding[] {
  const { url, status, document, fault } = retrieved;
  if (status !== 200) return [{ where: url, expected: 'a Service Document', actual: `status ${status}` }];
  if (fault) return [{ where: `${url} line ${fault.line}, column ${fault.column}`, expected: 'well-formed XML', actual: fault.message }];
  if (!isServiceDocument(document)) return [{ where: url, expected: 'a Service Document', actual: rootOf(document) }];
  const workspaces = appChildren(document.root, 'workspace');
  if (workspaces.length === 0) return [{ where: placeOf(document, document.root), expected: 'one or more workspaces', actual: 'none' }];
  const collections = workspaces.flatMap((workspace) => appChildren(workspace, 'collection'));
  return [...[...workspaces, ...collections].flatMap((element) => titled(document, element)), ...collections.flatMap((element) => pointed(document, element))];
}

/** RFC 5023, section 7.2.1: a Category Document is one list of categories in line, each with a term. */
export function isWholeCategoryDocument(retrieved: Retrieved): readonly Finding[] {
  const { url, status, document, fault } = retrieved;
  if (status !== 200) return [{ where: url, expected: 'a Category Document', actual: `status ${status}` }];
  if (fault) return [{ where: `${url} line ${fault.line}, column ${fault.column}`, expected: 'well-formed XML', actual: fault.message }];
  if (!isCategoryDocument(document)) return [{ where: url, expected: 'a Category Document', actual: rootOf(document) }];
  return atomChildren(document.root, 'category')
    .filter((category) => attributeOf(category, 'term') === undefined)
    .map((category) => ({ where: placeOf(document, category), expected: 'a term', actual: 'none' }));
}

/** RFC 5023, section 7.2.1.1: categories that stand in another document leave nothing here. */
export function refersOrLists(service: AtomDocument): readonly Finding[] {
  return collectionsOf(service)
    .flatMap(({ element }) => appChildren(element, 'categories'))
    .filter((list) => attributeOf(list, 'href') !== undefined)
    .flatMap((list) => {
      const beside = [...list.children.map(({ name }) => name), ...['fixed', 'scheme'].filter((name) => attributeOf(list, name) !== undefined).map((name) => `@${name}`)];
      return beside.length === 0 ? [] : [{ where: placeOf(service, list), expected: 'nothing beside its href', actual: beside.join(', ') }];
    });
}

/** What stands at the root of a document, in words for a finding. */
export function rootOf(document: AtomDocument | undefined): string {
  return document ? `${document.root.local} in the namespace "${document.root.namespace}"` : 'no XML';
}

function isApp(element: XmlElement | undefined, local: string): boolean {
  return element?.local === local && appNamespaces.some((namespace) => namespace === element.namespace);
}

function appChildren(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.filter((child) => isApp(child, local));
}

function categoriesInside(list: XmlElement | undefined): readonly Category[] {
  return list ? categoriesOf(list, attributeOf(list, 'scheme')) : [];
}

function titled(document: AtomDocument, element: XmlElement): readonly Finding[] {
  const titles = element.children.filter((child) => isAtom(child, 'title')).length;
  return titles === 1 ? [] : [{ where: placeOf(document, element), expected: 'one atom:title', actual: `${titles}` }];
}

function pointed(document: AtomDocument, element: XmlElement): readonly Finding[] {
  const href = attributeOf(element, 'href');
  if (resolve(document, element, href)) return [];
  return [{ where: placeOf(document, element), expected: 'an href that is the IRI of the Collection', actual: href === undefined ? 'none' : `"${href}"` }];
}
