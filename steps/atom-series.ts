import { type AtomDocument, isAtom, type Link, linksOf } from '../src/oracles/atom';
import type { Following, KnownLink, Series } from '../src/oracles/atom-paging';
import type { RolieLook } from './rolie-look';

/** Most documents of one series that a test case follows. */
const seriesLimit = 50;

/** What a Feed may go on with, and by which relation. */
export const seriesKinds = { pages: 'next', archives: 'prev-archive' } as const;
export type SeriesKind = keyof typeof seriesKinds;

/** One client's way from document to document; it ends where a document comes again, and at a limit. */
export class AtomSeries {
  constructor(private readonly look: RolieLook) {}

  /** The documents that follow a Feed by one of the relations. */
  async from(start: AtomDocument, ...relations: readonly string[]): Promise<Series> {
    const documents = [start];
    const met = new Set([withoutFragment(start.url)]);
    for (let last = start; documents.length < seriesLimit; ) {
      const link = linkOf(last, ...relations);
      if (link?.target === undefined) return { documents, whole: link === undefined };
      const next = (await this.look.at(`follow the link "${link.relation}"`, link.target))?.document;
      if (!isFeed(next)) return { documents, whole: false };
      const again = [link.target, next.url].map(withoutFragment).some((url) => met.has(url));
      if (again) return { documents, whole: false, back: link };
      for (const url of [link.target, next.url]) met.add(withoutFragment(url));
      documents.push(next);
      last = next;
    }
    return { documents, whole: linkOf(documents.at(-1) ?? start, ...relations) === undefined };
  }

  /** The links of a whole series of pages that lead to pages already known. */
  async knownLinks({ documents, whole }: Series): Promise<readonly KnownLink[]> {
    const first = documents[0];
    const final = documents.at(-1);
    const starts = first && !linkOf(first, 'previous', 'prev');
    const known = documents.flatMap((from, index) => [
      () => this.known(from, documents[index - 1], 'previous', 'prev'),
      () => this.known(from, starts ? first : undefined, 'first'),
      () => this.known(from, whole ? final : undefined, 'last'),
    ]);
    return this.look.each(known, (follow) => follow());
  }

  /** The link of a page with one of these relations, what it gives, and the page that is known to be there. */
  async known(from: AtomDocument, known: AtomDocument | undefined, ...relations: readonly string[]): Promise<KnownLink | undefined> {
    const link = known && linkOf(from, ...relations);
    const retrieved = link?.target === undefined ? undefined : await this.look.at(`follow the link "${link.relation}"`, link.target);
    return known && link && retrieved ? { from, link, known, retrieved } : undefined;
  }

  /** What the archives of a series call later documents. */
  async following({ documents }: Series): Promise<readonly Following[]> {
    const candidates = documents.slice(1).flatMap((archive) => ['next-archive', 'current'].map((relation) => ({ archive, link: linkOf(archive, relation) })));
    return this.look.each(candidates, async ({ archive, link }) => {
      const later = link?.target === undefined ? undefined : (await this.look.at(`follow the link "${link.relation}"`, link.target))?.document;
      return link && isFeed(later) ? { archive, relation: link.relation, later } : undefined;
    });
  }
}

/** The first link of a document with one of these relations. */
export function linkOf(document: AtomDocument | undefined, ...relations: readonly string[]): Link | undefined {
  return document && linksOf(document, document.root).find(({ relation }) => relations.includes(relation));
}

function isFeed(document: AtomDocument | undefined): document is AtomDocument {
  return isAtom(document?.root, 'feed');
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
