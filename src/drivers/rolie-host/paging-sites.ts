import { dateAt, type EntryMarkup, entryWith, type FeedMarkup, feedOf, feedReply, newEntry, newFeed, siteOf, withChildren } from './feed-markup';
import type { Resources } from './host';
import { plainly, type SiteMaker } from './site';

const history = 'xmlns:fh="http://purl.org/syndication/history/1.0"';

/** Repositories whose Feed comes in several documents. */
export const pagingSites: Readonly<Record<string, SiteMaker>> = {
  paged: paged((url, number) => ({ next: `<link rel="next" href="${url}page-${number}"/>` })),
  'paged-by-registered-iri': paged((url, number) => ({ next: `<link rel="http://www.iana.org/assignments/relation/next" href="${url}page-${number}"/>` })),
  'paged-back-by-previous': paged((url, number) => ({ next: `<link rel="next" href="${url}page-${number}"/>` }), { back: 'previous' }),
  'paged-back-by-prev': paged((url, number) => ({ next: `<link rel="next" href="${url}page-${number}"/>` }), { back: 'prev' }),
  'paged-by-relative-reference': paged((_url, number) => ({ next: `<link rel="next" href="page-${number}"/>` })),
  'paged-by-base-of-feed': paged((_url, number) => ({ next: `<link rel="next" href="page-${number}"/>` }), { base: (url) => `${url}deep/er/`, folder: 'deep/er/' }),
  'paged-by-base-of-link': paged((url, number) => ({ next: `<link rel="next" xml:base="${url}deep/" href="page-${number}"/>` }), { folder: 'deep/' }),
  'paged-by-base-upon-base': paged((_url, number) => ({ next: `<link rel="next" xml:base="er/" href="page-${number}"/>` }), { base: (url) => `${url}deep/`, folder: 'deep/er/' }),
  'paged-by-iri': paged((url, number) => ({ next: `<link rel="next" href="${url}säite-${number}"/>` }), { name: 's%C3%A4ite-' }),
  'paged-while-it-changes': plainly((url) => {
    const [one, two, three] = [newEntry(url, 3), newEntry(url, 2), newEntry(url, 1)];
    const late = newEntry(url, 9);
    const pages = (request: number): readonly EntryMarkup[] => (request === 1 ? [one, two] : [two, three]);
    // By the time of the second page a newer Entry has pushed all others down: one of them comes twice, and the newest is never seen.
    const first = (before: number): FeedMarkup => withChildren(feedOf(url, before === 0 ? pages(1) : [late, one]), { next: `<link rel="next" href="${url}page-2"/>` });
    return siteOf(feedOf(url, [one, two, three]), {
      resources: { feed: (_request, before) => feedReply(first(before.filter(({ path }) => path === 'feed').length)), 'page-2': feedReply(feedOf(url, pages(2), 'page-2')) },
    });
  }),

  archived: archived({}),
  'archived-with-older-duplicate': archived({ duplicate: 'older' }),
  'archived-with-duplicate-of-one-date': archived({ duplicate: 'same date' }),
  'archived-with-gap': archived({ gap: true }),
  'complete-beside-an-archive': plainly((url) => {
    const feed = newFeed(url);
    const marked = { ...withChildren(feed, { complete: '<fh:complete/>', archive: `<link rel="prev-archive" href="${url}archive-1"/>` }), attributes: `${feed.attributes} ${history}` };
    return siteOf(marked, { resources: { feed: feedReply(marked), 'archive-1': feedReply(archiveOf(url, [newEntry(url, 0)], 1)) } });
  }),
};

interface Manner {
  /** Relation by which later pages lead back. */
  readonly back?: string;
  /** xml:base of each Feed. */
  readonly base?: (url: string) => string;
  readonly folder?: string;
  /** Name of a page before its number, as a client has to ask for it. */
  readonly name?: string;
}

function paged(linkTo: (url: string, number: number) => Readonly<Record<string, string>>, { back, base, folder = '', name = 'page-' }: Manner = {}): SiteMaker {
  return plainly((url) => {
    const pages = [1, 2, 3].map((number) => [newEntry(url, 10 - 2 * number), newEntry(url, 9 - 2 * number)]);
    const resources: Record<string, Resources[string]> = {};
    for (const [index, entries] of pages.entries()) {
      const number = index + 1;
      const path = number === 1 ? 'feed' : `${folder}${name}${number}`;
      const links = {
        ...(number < pages.length && linkTo(url, number + 1)),
        ...(back !== undefined && number > 1 && { back: `<link rel="${back}" href="${url}${number === 2 ? 'feed' : `${folder}${name}${number - 1}`}"/>` }),
      };
      const feed = withChildren(feedOf(url, entries, path), links);
      resources[path] = feedReply(base ? { ...feed, attributes: `${feed.attributes} xml:base="${base(url)}"` } : feed);
    }
    return siteOf(feedOf(url, pages.flat()), { resources });
  });
}

interface ArchiveManner {
  readonly duplicate?: 'older' | 'same date';
  /** The older archive is not there. */
  readonly gap?: boolean;
}

/** A subscription document before two archives. */
function archived({ duplicate, gap }: ArchiveManner): SiteMaker {
  return plainly((url) => {
    const [current, middle, oldest] = [newEntry(url, 30), newEntry(url, 20), newEntry(url, 10)];
    const stale = entryWith(current, {
      title: `<title>Out of date ${current.expected.title}</title>`,
      ...(duplicate === 'older' && { updated: `<updated>${dateAt(15)}</updated>` }),
    });
    const old = duplicate ? [middle, stale] : [middle];
    const subscription = withChildren(feedOf(url, [current]), { archive: `<link rel="prev-archive" href="${url}archive-2"/>` });
    const resources = {
      feed: feedReply(subscription),
      'archive-2': feedReply(withChildren(archiveOf(url, old, 2), { archive: `<link rel="prev-archive" href="${url}archive-1"/>` })),
      ...(!gap && { 'archive-1': feedReply(archiveOf(url, [oldest], 1)) }),
    };
    return siteOf(feedOf(url, [current, middle, ...(gap ? [] : [oldest])]), { resources });
  });
}

/** An archive is older than whatever leads to it. */
function archiveOf(url: string, entries: readonly EntryMarkup[], number: number): FeedMarkup {
  const feed = feedOf(url, entries, `archive-${number}`);
  const children = { updated: `<updated>${dateAt(number)}</updated>`, archived: '<fh:archive/>', current: `<link rel="current" href="${url}feed"/>` };
  return { ...withChildren(feed, children), attributes: `${feed.attributes} ${history}` };
}
