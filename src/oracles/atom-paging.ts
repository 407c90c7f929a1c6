import type { Finding } from '../evidence';
import { childrenOf, type XmlElement } from '../xml/tree';
import { type AtomDocument, atomChildren, isAtom, type Link, linksOf, placeOf, type Retrieved } from './atom';

/** Documents that follow each other by one relation, from a Feed on. */
export interface Series {
  readonly documents: readonly AtomDocument[];
  /** The link that leads to a document already met, where one does. */
  readonly back?: Link;
  /** Whether the last document says that there is no further one; otherwise it was not followed any further. */
  readonly whole: boolean;
}

/** A link inside a series whose end is known already, and what it gave. */
export interface KnownLink {
  readonly from: AtomDocument;
  readonly link: Link;
  readonly known: AtomDocument;
  readonly retrieved: Retrieved;
}

/** An archive, and a document that its links call a later one. */
export interface Following {
  readonly archive: AtomDocument;
  readonly relation: string;
  readonly later: AtomDocument;
}

/** The relations of paging, `prev` as RFC 8322's example spells it (D11). */
const pageRelations = ['first', 'last', 'previous', 'prev', 'next'];
const historyNamespace = 'http://purl.org/syndication/history/1.0';

/** RFC 5005, sections 3 and 4: a series has an order, so that no document of it comes twice. */
export function seriesNeverTurnsBack(series: readonly Series[]): readonly Finding[] {
  return series.flatMap(({ documents, back }) => {
    const last = documents.at(-1);
    return back && last ? [{ where: placeOf(last, back.element), expected: 'a document that was not met on the way here', actual: `${back.target ?? ''} again, after ${documents.length} documents` }] : [];
  });
}

/** RFC 5005, section 3: each page links to another. */
export function pagesHaveLinks(series: readonly Series[]): readonly Finding[] {
  return everyDocument(series)
    .filter((page) => !linksOf(page, page.root).some(({ relation }) => pageRelations.includes(relation)))
    .map((page) => ({ where: placeOf(page, page.root), expected: 'a link with the relation "first", "last", "previous" or "next"', actual: 'none' }));
}

/** RFC 5005, section 3: what pages call first, last and previous is where the way from page to page was. */
export function pagesAgree(links: readonly KnownLink[]): readonly Finding[] {
  return links.flatMap(({ from, link, known, retrieved: { status, document } }) => {
    if (document && isAtom(document.root, 'feed') && entriesOf(document) === entriesOf(known)) return [];
    const actual = status === 200 ? (document && isAtom(document.root, 'feed') ? 'a page with other Entries' : 'no Feed') : `status ${status}`;
    return [{ where: placeOf(from, link.element), expected: `the Entries of ${known.url}`, actual: `${actual} at ${link.target ?? ''}` }];
  });
}

/** RFC 5005, section 4: what follows an archive links to what precedes it. */
export function laterOnesLinkBack(following: readonly Following[]): readonly Finding[] {
  return following
    .filter(({ later }) => !hasLink(later, 'prev-archive'))
    .map(({ archive, relation, later }) => ({ where: placeOf(later, later.root), expected: `a link with the relation "prev-archive", as ${archive.url} names it "${relation}"`, actual: 'none' }));
}

/** RFC 5005, section 4: an archive that another one follows links to it. */
export function earlierOnesLinkOn(series: readonly Series[]): readonly Finding[] {
  return archivesThatAreFollowed(series)
    .filter((archive) => !hasLink(archive, 'next-archive'))
    .map((archive) => ({ where: placeOf(archive, archive.root), expected: 'a link with the relation "next-archive"', actual: 'none' }));
}

/** Archives from which another archive, not the Feed itself, follows. */
export function archivesThatAreFollowed(series: readonly Series[]): readonly AtomDocument[] {
  return series.flatMap(({ documents }) => documents.slice(2));
}

/** RFC 5005, section 4: an archive says which Feed it belongs to. */
export function archivesNameTheirFeed(series: readonly Series[]): readonly Finding[] {
  return archivesOf(series)
    .filter((archive) => !hasLink(archive, 'current'))
    .map((archive) => ({ where: placeOf(archive, archive.root), expected: 'a link with the relation "current"', actual: 'none' }));
}

/** RFC 5005, section 4: an archive says that it is one. */
export function archivesSayThatTheyAre(series: readonly Series[]): readonly Finding[] {
  return archivesOf(series)
    .filter((archive) => childrenOf(archive.root, historyNamespace, 'archive').length === 0)
    .map((archive) => ({ where: placeOf(archive, archive.root), expected: 'an fh:archive element', actual: 'none' }));
}

/** RFC 5005, sections 4.1 and 4.2: of Entries with one id, the dates of update tell which is newest, theirs or their documents'. */
export function duplicatesCanBeTold(series: readonly Series[]): readonly Finding[] {
  return series.flatMap(({ documents }) =>
    [...versionsIn(documents).values()].flatMap((versions) => {
      const met = new Map<string, { readonly first: Version; other?: Version }>();
      return versions.flatMap((version) => {
        const dates = `${version.updated} ${version.ofDocument}`;
        const alike = met.get(dates) ?? { first: version };
        met.set(dates, alike);
        const twin = alike.first.document === version.document ? alike.other : alike.first;
        if (alike.first.document !== version.document) alike.other ??= version;
        return twin ? [{ where: placeOf(version.document, version.element), expected: `another date of update than the Entry of its id in ${twin.document.url}`, actual: version.updated }] : [];
      });
    }),
  );
}

/** Whether documents of a series share an Entry. */
export function hasDuplicates({ documents }: Series): boolean {
  return [...versionsIn(documents).values()].some((versions) => new Set(versions.map(({ document }) => document)).size > 1);
}

interface Version {
  readonly document: AtomDocument;
  readonly element: XmlElement;
  readonly updated: string;
  readonly ofDocument: string;
}

function versionsIn(documents: readonly AtomDocument[]): ReadonlyMap<string, readonly Version[]> {
  const versions = new Map<string, Version[]>();
  for (const document of documents) {
    for (const element of atomChildren(document.root, 'entry')) {
      const version = { document, element, updated: textIn(element, 'updated'), ofDocument: textIn(document.root, 'updated') };
      const id = textIn(element, 'id');
      versions.set(id, [...(versions.get(id) ?? []), version]);
    }
  }
  return versions;
}

function everyDocument(series: readonly Series[]): readonly AtomDocument[] {
  return series.flatMap(({ documents }) => documents);
}

function archivesOf(series: readonly Series[]): readonly AtomDocument[] {
  return series.flatMap(({ documents }) => documents.slice(1));
}

function hasLink(document: AtomDocument, wanted: string): boolean {
  return linksOf(document, document.root).some(({ relation }) => relation === wanted);
}

/** Ids and updates of the Entries of a document, in their order. */
function entriesOf(document: AtomDocument): string {
  return atomChildren(document.root, 'entry')
    .map((entry) => `${textIn(entry, 'id')} ${textIn(entry, 'updated')}`)
    .join('\n');
}

function textIn(element: XmlElement, local: string): string {
  return atomChildren(element, local)[0]?.text.trim() ?? '';
}
