import type { Finding } from '../evidence';
import { attributeOf, walk, type XmlElement } from '../xml/tree';
import { type AtomDocument, atomChildren, isAtom, placeOf } from './atom';
import { isApp } from './atom-publishing';

/** An element that a requirement of Atom is about, where it stands, and whether RFC 8322 is stricter there. */
export interface Construct {
  readonly document: AtomDocument;
  readonly element: XmlElement;
  /** In an Entry of a ROLIE Feed. */
  readonly rolie: boolean;
}

/** An Atom Document: a Feed or an Entry at the root; `rolie` where it is a ROLIE Feed or an Entry of one. */
export interface AtomRoot {
  readonly document: AtomDocument;
  readonly rolie: boolean;
}

/** The elements of Atom Documents that hold metadata: Feeds, Entries, sources. */
export function containersOf(roots: readonly AtomRoot[], ...locals: readonly ContainerName[]): readonly Construct[] {
  return roots.flatMap((root) => {
    const { containers } = contentsOf(root);
    return locals.length === 0 ? containers : containers.filter(({ element }) => locals.some((local) => element.local === local));
  });
}

/** The children with one of these names of Feeds, Entries and sources; document after document, and name after name in each. */
export function constructsIn(roots: readonly AtomRoot[], ...locals: readonly string[]): readonly Construct[] {
  return roots.flatMap((root) => {
    const { children } = contentsOf(root);
    return locals.length === 1 ? (children.get(locals[0] ?? '') ?? []) : locals.flatMap((local) => children.get(local) ?? []);
  });
}

/** Every element of Atom or AtomPub with an attribute of the XML namespace. */
export function withXmlAttribute(roots: readonly AtomRoot[], local: 'base' | 'lang'): readonly Construct[] {
  return roots.flatMap(({ document, rolie }) =>
    [...walk(document.root)].filter((element) => (isAtom(element, element.local) || isApp(element, element.local)) && attributeOf(element, local, xmlNamespace) !== undefined).map((element) => ({ document, element, rolie })),
  );
}

/** One finding for each construct that is not as expected; `actual` says what it is instead, and nothing where it is right. */
export function unless(constructs: readonly Construct[], expected: string, actual: (element: XmlElement, document: AtomDocument) => string | undefined): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { document, element } of constructs) {
    const got = actual(element, document);
    if (got !== undefined) findings.push({ where: findings.length < placedLimit ? placeOf(document, element) : document.url, expected, actual: got });
  }
  return findings;
}

/** Most findings that say their place inside the document: nobody reads more, and a hostile document has as many as it likes. */
const placedLimit = 1_000;

/** One finding for each attribute, where there is one, whose value is not as expected. */
export function attributesAre(constructs: readonly Construct[], name: string, expected: string, holds: (value: string) => boolean, namespace = ''): readonly Finding[] {
  return unless(constructs, `${expected} in @${name}`, (element) => {
    const value = attributeOf(element, name, namespace);
    return value === undefined || holds(value) ? undefined : `"${value}"`;
  });
}

/** At most, or exactly, one child with a name in each construct. */
export function holdsOne(constructs: readonly Construct[], amount: 'at most' | 'exactly', local: string): readonly Finding[] {
  return unless(constructs, `${amount} one atom:${local}`, (element) => {
    const { length } = atomChildren(element, local);
    return length === 1 || (length === 0 && amount === 'at most') ? undefined : `${length}`;
  });
}

/** The namespace of xml:base and xml:lang. */
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

type ContainerName = 'feed' | 'entry' | 'source';

/** What an Atom Document holds, sorted once: every requirement asks for some of it. */
interface Contents {
  readonly containers: readonly Construct[];
  /** Atom's children of the containers, by name. */
  readonly children: ReadonlyMap<string, readonly Construct[]>;
}

/** By document; a document may be looked at as ROLIE's and as another's. */
const known = { rolie: new WeakMap<AtomDocument, Contents>(), other: new WeakMap<AtomDocument, Contents>() } as const;

function contentsOf(root: AtomRoot): Contents {
  const ofKind = known[root.rolie ? 'rolie' : 'other'];
  const contents = ofKind.get(root.document) ?? sorted(root);
  ofKind.set(root.document, contents);
  return contents;
}

function sorted({ document, rolie }: AtomRoot): Contents {
  const containers = containersIn(document, rolie);
  const children = new Map<string, Construct[]>();
  for (const container of containers) {
    for (const element of container.element.children) {
      if (!isAtom(element, element.local)) continue;
      const construct = { document, element, rolie: container.rolie };
      const alike = children.get(element.local);
      if (alike) alike.push(construct);
      else children.set(element.local, [construct]);
    }
  }
  return { containers, children };
}

function containersIn(document: AtomDocument, rolie: boolean): readonly Construct[] {
  const { root } = document;
  const entries = isAtom(root, 'entry') ? [root] : atomChildren(root, 'entry');
  const feed = isAtom(root, 'feed') ? [{ document, element: root, rolie: false }] : [];
  const inEntries = entries.flatMap((entry) => [entry, ...atomChildren(entry, 'source')]);
  return [...feed, ...inEntries.map((element) => ({ document, element, rolie }))];
}
