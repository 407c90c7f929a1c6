import type { Finding } from '../evidence';
import { attributeOf, type XmlElement } from '../xml/tree';
import { type AtomDocument, atomChildren, type Category, categoriesOf, placeOf, resolve, type Retrieved } from './atom';
import { isIriReference, isMediaType } from './atom-values';

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
  return collectionElementsOf(service).map((element) => {
    const target = resolve(service, element, attributeOf(element, 'href'));
    const lists = appChildren(element, 'categories');
    const outside = lists.flatMap((list) => resolve(service, list, attributeOf(list, 'href')) ?? []);
    const inline = lists.flatMap(categoriesInside);
    const referred = outside.flatMap((url) => categoriesInside(categoryDocuments.get(url)?.root));
    const categoriesKnown = lists.length > 0 && outside.every((url) => categoryDocuments.has(url));
    return { service, element, ...(target && { target }), categories: [...inline, ...referred], categoriesKnown, categoryDocuments: outside };
  });
}

/** RFC 8322, section 5.1: at the head of a repository stands a Service Document. */
export function isAServiceDocument(retrieved: Retrieved): readonly Finding[] {
  return isThe('Service Document', retrieved, isServiceDocument);
}

/** RFC 5023, section 7.2.1.1: what a list of categories refers to is a Category Document. */
export function isACategoryDocument(retrieved: Retrieved): readonly Finding[] {
  return isThe('Category Document', retrieved, isCategoryDocument);
}

/** RFC 5023, section 7.2.1.1: a list of categories refers to its document by an IRI reference. */
export function refersByIri(service: AtomDocument): readonly Finding[] {
  return listsElsewhere(service)
    .filter((list) => !isIriReference(attributeOf(list, 'href') ?? ''))
    .map((list) => ({ where: placeOf(service, list), expected: 'an href that is an IRI reference', actual: `"${attributeOf(list, 'href') ?? ''}"` }));
}

/** RFC 5023, section 8.3.1: a service has a workspace. */
export function hasAWorkspace(service: AtomDocument): readonly Finding[] {
  return workspacesOf(service).length > 0 ? [] : [{ where: placeOf(service, service.root), expected: 'one or more workspaces', actual: 'none' }];
}

/** RFC 5023, sections 8.3.2.1 and 8.3.3: a workspace, or a Collection, has one title. */
export function haveOneTitle(service: AtomDocument, elements: readonly XmlElement[]): readonly Finding[] {
  return elements.flatMap((element) => {
    const { length } = atomChildren(element, 'title');
    return length === 1 ? [] : [{ where: placeOf(service, element), expected: 'one atom:title', actual: `${length}` }];
  });
}

/** RFC 5023, section 8.3.3.1: a Collection says where it is. */
export function sayWhereTheyAre(service: AtomDocument): readonly Finding[] {
  return collectionElementsOf(service).flatMap((element) => {
    const href = attributeOf(element, 'href');
    if (href !== undefined && isIriReference(href.trim()) && resolve(service, element, href)) return [];
    return [{ where: placeOf(service, element), expected: 'an href that is the IRI of the Collection', actual: href === undefined ? 'none' : `"${href}"` }];
  });
}

/** RFC 5023, sections 8.3.3 and 8.3.4: what a Collection accepts is a media range, or nothing. */
export function acceptsAreMediaRanges(service: AtomDocument): readonly Finding[] {
  return acceptsOf(service).flatMap((element) => {
    const range = element.text.trim();
    if (range === '' || isMediaType(range.replace(/\*/g, 'x'))) return [];
    return [{ where: placeOf(service, element), expected: 'a media range', actual: `"${range}"` }];
  });
}

/** RFC 8322, section 5.2: the categories of a Category Document have a term each (RFC 4287, section 4.2.2.1). */
export function listsCategories(document: AtomDocument): readonly Finding[] {
  return atomChildren(document.root, 'category')
    .filter((category) => attributeOf(category, 'term') === undefined)
    .map((category) => ({ where: placeOf(document, category), expected: 'a term', actual: 'none' }));
}

/** RFC 5023, section 7.2.1.1: categories that stand in another document leave nothing here. */
export function refersOrLists(service: AtomDocument): readonly Finding[] {
  return listsElsewhere(service).flatMap((list) => {
    const beside = [...list.children.map(({ name }) => name), ...['fixed', 'scheme'].filter((name) => attributeOf(list, name) !== undefined).map((name) => `@${name}`)];
    return beside.length === 0 ? [] : [{ where: placeOf(service, list), expected: 'nothing beside its href', actual: beside.join(', ') }];
  });
}

/** The workspaces of a Service Document. */
export function workspacesOf(service: AtomDocument): readonly XmlElement[] {
  return appChildren(service.root, 'workspace');
}

/** The elements of the Collections of a Service Document. */
export function collectionElementsOf(service: AtomDocument): readonly XmlElement[] {
  return workspacesOf(service).flatMap((workspace) => appChildren(workspace, 'collection'));
}

/** What the Collections of a Service Document say that they accept. */
export function acceptsOf(service: AtomDocument): readonly XmlElement[] {
  return collectionElementsOf(service).flatMap((collection) => appChildren(collection, 'accept'));
}

/** What stands at the root of a document, in words for a finding. */
export function rootOf(document: AtomDocument | undefined): string {
  return document ? `${document.root.local} in the namespace "${document.root.namespace}"` : 'no XML';
}

/** Whether an element is AtomPub's, with this name. */
export function isApp(element: XmlElement | undefined, local: string): boolean {
  return element?.local === local && appNamespaces.some((namespace) => namespace === element.namespace);
}

/** The AtomPub children with this name. */
export function appChildren(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.filter((child) => isApp(child, local));
}

function categoriesInside(list: XmlElement | undefined): readonly Category[] {
  return list ? categoriesOf(list, attributeOf(list, 'scheme')) : [];
}

function listsElsewhere(service: AtomDocument): readonly XmlElement[] {
  return collectionElementsOf(service)
    .flatMap((collection) => appChildren(collection, 'categories'))
    .filter((list) => attributeOf(list, 'href') !== undefined);
}

function isThe(name: string, { url, status, document, fault }: Retrieved, is: (document: AtomDocument | undefined) => boolean): readonly Finding[] {
  if (status !== 200) return [{ where: url, expected: `a ${name}`, actual: `status ${status}` }];
  if (fault) return [{ where: `${url} line ${fault.line}, column ${fault.column}`, expected: 'well-formed XML', actual: fault.message }];
  return is(document) ? [] : [{ where: url, expected: `a ${name}`, actual: rootOf(document) }];
}
