import type { Message } from '../evidence';
import { attributeOf, parseXml, pathOf, type XmlElement, type XmlFault } from '../xml/tree';

/** RFC 4287's namespace, and the one that RFC 8322 prints for it (D09); both are read. */
export const atomNamespaces = ['http://www.w3.org/2005/Atom', 'https://www.w3.org/2005/Atom'] as const;

/** What a GET gave, as far as it is XML. */
export interface Retrieved {
  /** Where it was asked for. */
  readonly url: string;
  readonly status: number;
  /** Media type in lower case, without parameters; empty where none is named. */
  readonly mediaType: string;
  readonly document?: AtomDocument;
  readonly fault?: XmlFault;
}

/** A document of the repository and where it came from; links in it are relative to that. */
export interface AtomDocument {
  readonly url: string;
  readonly root: XmlElement;
  readonly mediaType: string;
  /** The parameter of the media type that says what is at the root (RFC 5023, section 12.1), in lower case. */
  readonly typeParameter?: string;
  /** The server's clock: its Date header. */
  readonly date?: string;
}

/** Reads an answer; `url` is where it was asked for, `at` where redirects led. */
export function readAnswer(url: string, at: string, answer: Message): Retrieved {
  const status = statusOf(answer);
  const mediaType = (headerOf(answer, 'content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const coding = headerOf(answer, 'content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (coding !== 'identity' && coding !== '') return { url, status, mediaType, fault: { line: 1, column: 1, message: `a content coding ${coding}, which was not asked for`, declined: true } };
  const parsed = parseXml(answer.body);
  if (parsed.fault) return { url, status, mediaType, fault: parsed.fault };
  const date = headerOf(answer, 'date');
  const typeParameter = /;\s*type\s*=\s*"?([^\s";]+)/i.exec(headerOf(answer, 'content-type') ?? '')?.[1]?.toLowerCase();
  return { url, status, mediaType, document: { url: at, root: parsed.document.root, mediaType, ...(typeParameter && { typeParameter }), ...(date && { date }) } };
}

/** The status code of an answer; 0 where it has none. */
export function statusOf(answer: Message): number {
  return Number(/^HTTP\/\S+ (\d{3})/.exec(answer.startLine)?.[1] ?? 0);
}

/** The first header with a name. */
export function headerOf(answer: Message, name: string): string | undefined {
  return answer.headers.find(([each]) => each.toLowerCase() === name)?.[1];
}

/** Whether an element is the Atom element with this name. */
export function isAtom(element: XmlElement | undefined, local: string): boolean {
  // Asked of every element of a Feed by many requirements: without a function for each.
  return element?.local === local && (element.namespace === atomNamespaces[0] || element.namespace === atomNamespaces[1]);
}

/** The Atom children with this name. */
export function atomChildren(element: XmlElement, local: string): readonly XmlElement[] {
  if (element.children.length <= manyChildren) return element.children.filter((child) => isAtom(child, local));
  const byName = childrenByName.get(element) ?? atomChildrenByName(element);
  childrenByName.set(element, byName);
  return byName.get(local) ?? [];
}

/** A category (RFC 4287, section 4.2.2). */
export interface Category {
  readonly scheme: string;
  readonly term: string | undefined;
}

/** The categories directly inside an element; `scheme` is inherited where they name none (RFC 5023, section 7.2.1). */
export function categoriesOf(element: XmlElement, scheme = ''): readonly Category[] {
  return atomChildren(element, 'category').map((category) => ({
    scheme: attributeOf(category, 'scheme') ?? scheme,
    term: attributeOf(category, 'term'),
  }));
}

/** A link (RFC 4287, section 4.2.7). */
export interface Link {
  /** Its registered name, or its URI where it has none. */
  readonly relation: string;
  /** Absolute; absent where the attribute is, or is no reference. */
  readonly target?: string;
  readonly element: XmlElement;
}

/** The links directly inside an element of a document. */
export function linksOf(document: AtomDocument, element: XmlElement): readonly Link[] {
  const inDocument = linksIn.get(document) ?? new WeakMap<XmlElement, readonly Link[]>();
  linksIn.set(document, inDocument);
  const known = inDocument.get(element);
  if (known) return known;
  const links = atomChildren(element, 'link').map((link) => {
    const target = resolve(document, link, attributeOf(link, 'href'));
    return { relation: relationOf(link), element: link, ...(target && { target }) };
  });
  inDocument.set(element, links);
  return links;
}

/** The relation of a link: its registered name, or its URI where it has none. */
export function relationOf(link: XmlElement): string {
  const rel = attributeOf(link, 'rel') ?? 'alternate';
  return rel.startsWith(registeredRelations) ? rel.slice(registeredRelations.length) : rel;
}

/** The absolute form of a reference that stands in an element, with every xml:base around it taken into account. */
export function resolve(document: AtomDocument, element: XmlElement, reference: string | undefined): string | undefined {
  if (reference === undefined) return undefined;
  const base = baseOf(document, element);
  return hrefOf(reference.trim(), base);
}

/** Where an element stands: the document's URL, and its path inside. */
export function placeOf(document: AtomDocument, element: XmlElement): string {
  return `${document.url} ${pathOf(element)}`;
}

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const registeredRelations = 'http://www.iana.org/assignments/relation/';

/** Links are many, and asked for by many requirements. */
const linksIn = new WeakMap<AtomDocument, WeakMap<XmlElement, readonly Link[]>>();

function hrefOf(reference: string, base: string): string | undefined {
  try {
    return new URL(reference, base).href;
  } catch {
    return undefined;
  }
}

function baseOf(document: AtomDocument, element: XmlElement): string {
  const outer = element.parent ? baseOf(document, element.parent) : document.url;
  const own = attributeOf(element, 'base', xmlNamespace);
  return own === undefined ? outer : (hrefOf(own, outer) ?? outer);
}

/** From here on the children of an element are sorted once by their names: a Feed is asked for its author by each of its Entries. */
const manyChildren = 64;
const childrenByName = new WeakMap<XmlElement, ReadonlyMap<string, readonly XmlElement[]>>();

function atomChildrenByName({ children }: XmlElement): ReadonlyMap<string, readonly XmlElement[]> {
  const byName = new Map<string, XmlElement[]>();
  for (const child of children) {
    if (!isAtom(child, child.local)) continue;
    const alike = byName.get(child.local);
    if (alike) alike.push(child);
    else byName.set(child.local, [child]);
  }
  return byName;
}
