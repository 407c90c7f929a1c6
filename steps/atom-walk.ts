import { type AtomDocument, isAtom, type Retrieved } from '../src/oracles/atom';
import type { AtomRoot } from '../src/oracles/atom-constructs';
import type { EntryAlone } from '../src/oracles/atom-identifiers';
import type { Following, KnownLink, Series } from '../src/oracles/atom-paging';
import { type Feed, isRolieFeed } from '../src/oracles/rolie';
import { AtomSeries, linkOf, type SeriesKind, seriesKinds } from './atom-series';
import { RolieEntryWalk, selfOf } from './rolie-entry-walk';
import { RolieLook } from './rolie-look';
import { RolieWalk } from './rolie-walk';
import type { MilepostWorld } from './world';

/** The Atom Documents of a server: Feeds, and Entries alone. */
export interface AtomRepository {
  readonly roots: readonly AtomRoot[];
  readonly entriesAlone: readonly EntryAlone[];
}

/** One client's way through the Atom Documents of a server, whatever they are for. */
export class AtomWalk {
  private readonly look: RolieLook;
  private readonly follow: AtomSeries;
  private readonly walk: RolieWalk;
  private readonly entryWalk: RolieEntryWalk;

  constructor(world: MilepostWorld) {
    this.look = new RolieLook(world);
    this.follow = new AtomSeries(this.look);
    this.walk = new RolieWalk(world, this.look);
    this.entryWalk = new RolieEntryWalk(this.look);
  }

  /** What the URLs of Feeds and of Entries gave, as far as it calls itself Atom or cannot be read at all. */
  async atomAnswers(): Promise<readonly Retrieved[]> {
    const answers = (await this.walk.feedAnswers()).map(({ retrieved }) => retrieved);
    const feeds = answers.flatMap(({ document }) => (isFeed(document) ? [{ document }] : []));
    const alone = await this.look.each([...this.entriesByUrl(feeds).keys()], (url) => this.entryAt(url));
    return [...answers, ...alone].filter(({ status, mediaType }) => status === 200 && mediaType === 'application/atom+xml');
  }

  /** The Feeds, the first Entries of each on their own, and which of those stand in which Feed. */
  async repository(): Promise<AtomRepository> {
    const feeds = await this.walk.feeds();
    const entriesAlone = await this.look.each([...this.entriesByUrl(feeds)], async ([url, { document, element, rolie }]) => {
      const alone = (await this.entryAt(url))?.document;
      return isEntry(alone) ? { document, element, rolie, alone } : undefined;
    });
    const roots = [...feeds.map((feed) => ({ document: feed.document, rolie: isRolieFeed(feed) })), ...entriesAlone.map(({ alone, rolie }) => ({ document: alone, rolie }))];
    return { roots, entriesAlone };
  }

  /** The Feeds that go on with pages or archives, followed. */
  async series(kind: SeriesKind): Promise<readonly Series[]> {
    const starts = (await this.walk.feeds()).map(({ document }) => document).filter((document) => linkOf(document, seriesKinds[kind]));
    return this.look.each(starts, (document) => this.follow.from(document, seriesKinds[kind]));
  }

  /** The links of series of pages that lead to pages already known. */
  async knownLinks(series: readonly Series[]): Promise<readonly KnownLink[]> {
    return (await this.look.each(series, (each) => this.follow.knownLinks(each))).flat();
  }

  /** What archives call later documents. */
  async following(series: readonly Series[]): Promise<readonly Following[]> {
    return (await this.look.each(series, (each) => this.follow.following(each))).flat();
  }

  private entriesByUrl(feeds: readonly Feed[]): ReadonlyMap<string, Omit<EntryAlone, 'alone'>> {
    const byUrl = new Map<string, Omit<EntryAlone, 'alone'>>();
    for (const feed of feeds) {
      for (const entry of this.entryWalk.entries([feed])) {
        const url = selfOf(entry);
        const rolie = isRolieFeed(feed) || byUrl.get(url ?? '')?.rolie === true;
        if (url !== undefined) byUrl.set(url, { ...entry, rolie });
      }
    }
    return byUrl;
  }

  private entryAt(url: string): Promise<Retrieved | undefined> {
    return this.look.at('retrieve an Entry on its own', url);
  }
}

function isFeed(document: AtomDocument | undefined): document is AtomDocument {
  return isAtom(document?.root, 'feed');
}

function isEntry(document: AtomDocument | undefined): document is AtomDocument {
  return isAtom(document?.root, 'entry');
}
