import { type AtomDocument, atomChildren, isAtom, readAnswer, resolve, type Retrieved, statusOf } from '../src/oracles/atom';
import type { AtomRoot, Construct } from '../src/oracles/atom-constructs';
import type { EntryAlone } from '../src/oracles/atom-identifiers';
import { type Image, sizeOf } from '../src/oracles/atom-images';
import type { ThereAndBack } from '../src/oracles/atom-members';
import { isCategoryDocument, isServiceDocument } from '../src/oracles/atom-publishing';
import type { Following, KnownLink, Series } from '../src/oracles/atom-paging';
import { type Feed, isRolieFeed } from '../src/oracles/rolie';
import { AtomSeries, linkOf, type SeriesKind, seriesKinds } from './atom-series';
import { RolieEntryWalk, selfOf } from './rolie-entry-walk';
import { RolieLook } from './rolie-look';
import { RolieWalk } from './rolie-walk';
import { wireOf } from './rolie-wire';
import { type MilepostWorld, need } from './world';

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

  constructor(private readonly world: MilepostWorld) {
    this.look = new RolieLook(world);
    this.follow = new AtomSeries(this.look);
    this.walk = new RolieWalk(world, this.look);
    this.entryWalk = new RolieEntryWalk(this.look);
  }

  /** What the URLs of Feeds and of Entries gave, as far as it calls itself Atom by its media type or its root. */
  async atomAnswers(): Promise<readonly Retrieved[]> {
    const answers = (await this.walk.feedAnswers()).map(({ retrieved }) => retrieved);
    const feeds = answers.flatMap(({ document }) => (isFeed(document) ? [{ document }] : []));
    const alone = await this.look.each([...this.entriesByUrl(feeds).keys()], (url) => this.entryAt(url));
    return [...answers, ...alone].filter(({ status, mediaType, document }) => status === 200 && (mediaType === 'application/atom+xml' || isFeed(document) || isEntry(document)));
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

  /** The last pages that Feeds name. */
  async lastPages(): Promise<readonly KnownLink[]> {
    const feeds = (await this.walk.feeds()).map(({ document }) => document);
    return this.look.each(feeds, (document) => this.follow.known(document, document, 'last'));
  }

  /** Series of pages that come to an end, and the way back; without those that changed meanwhile. */
  thereAndBack(series: readonly Series[]): Promise<readonly ThereAndBack[]> {
    const ended = series.filter(({ whole }) => whole);
    return this.look.each(ended, async (there) => {
      const back = await this.follow.from(there.documents.at(-1) ?? need(there.documents[0], 'a page'), 'previous', 'prev');
      return (await this.stays(there)) ? { there, back } : undefined;
    });
  }

  /** What the URLs of the Service Document and of the Category Documents gave, as far as it calls itself AtomPub. */
  async publishingAnswers(): Promise<readonly Retrieved[]> {
    const service = await this.walk.service();
    const lists = service.document ? await this.walk.categoryDocuments(service.document) : [];
    return [service, ...lists].filter(({ status, mediaType, document }) => status === 200 && (publishingTypes.has(mediaType) || isServiceDocument(document) || isCategoryDocument(document)));
  }

  /** Icons or logos whose size can be told, retrieved. */
  images(constructs: readonly Construct[]): Promise<readonly Image[]> {
    return this.look.each(constructs, async (construct) => {
      const url = resolve(construct.document, construct.element, construct.element.text);
      if (url === undefined) return undefined;
      const { received } = (await wireOf(this.world).get('retrieve an image', url, this.world.recorder)).exchange;
      return received && statusOf(received) === 200 && sizeOf(received.body) ? { ...construct, bytes: received.body } : undefined;
    });
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

  private async stays({ documents: [first] }: Series): Promise<boolean> {
    if (!first) return false;
    const { received } = await wireOf(this.world).ask({ purpose: 'retrieve the first page again', url: first.url }, this.world.recorder);
    const again = received && readAnswer(first.url, first.url, received).document;
    return again !== undefined && idsOf(again) === idsOf(first);
  }

  private entryAt(url: string): Promise<Retrieved | undefined> {
    return this.look.at('retrieve an Entry on its own', url);
  }
}

const publishingTypes = new Set(['application/atomsvc+xml', 'application/atomcat+xml']);

/** Ids and updates of a Feed and its Entries. */
function idsOf({ root }: AtomDocument): string {
  return [root, ...atomChildren(root, 'entry')].map((element) => ['id', 'updated'].map((local) => atomChildren(element, local)[0]?.text).join(' ')).join('\n');
}

function isFeed(document: AtomDocument | undefined): document is AtomDocument {
  return isAtom(document?.root, 'feed');
}

function isEntry(document: AtomDocument | undefined): document is AtomDocument {
  return isAtom(document?.root, 'entry');
}
