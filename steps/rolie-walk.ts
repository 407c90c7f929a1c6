import { type AtomDocument, isAtom, linksOf, readAnswer, type Retrieved, statusOf } from '../src/oracles/atom';
import { type Collection, collectionsOf, isServiceDocument, rootOf } from '../src/oracles/atom-publishing';
import { type Entry, type Feed, isRolieFeed } from '../src/oracles/rolie';
import { type EntryContent, sourceOf } from '../src/oracles/rolie-entries';
import { entriesOf } from '../src/oracles/rolie-feeds';
import type { LinkedFeed } from '../src/oracles/rolie-links';
import type { StandaloneEntry } from '../src/oracles/rolie-standalone';
import type { Exchange } from '../src/evidence';
import { Inconclusive } from '../src/verdict';
import { answerIn, wireOf } from './rolie-wire';
import { need, type MilepostWorld } from './world';

/** Most Collections that one test case looks at. */
export const collectionLimit = 10;
/** Most Entries of each Feed that one test case looks at. */
export const entryLimit = 5;
/** Most bytes of documents that one test case looks at. */
const byteLimit = 32 * 1024 * 1024;

/** What a Collection's URL gave. */
export interface CollectionAnswer {
  readonly collection: Collection;
  readonly retrieved: Retrieved;
}

/** One client's way through a repository: Service Document, Collections, Feeds, Entries, content. It says what it leaves out. */
export class RolieWalk {
  private bytes = 0;

  constructor(private readonly world: MilepostWorld) {}

  /** What the URL of the Service Document gives; inconclusive where nothing comes, or nothing for us, or not now. */
  async service(): Promise<Retrieved> {
    const { url } = this.world.point('rolie-server');
    const answer = await wireOf(this.world).get('retrieve the Service Document', url, this.world.recorder);
    const message = answerIn(answer.exchange);
    if (isClosed(answer.exchange)) throw new Inconclusive('configuration', `${url}: ${message.startLine}; expected credentials in points.rolie-server that the server takes`);
    if (isBusy(answer.exchange)) throw new Inconclusive('transport', `${url}: ${message.startLine}`);
    return readAnswer(url, answer.url, message);
  }

  /** The Service Document; inconclusive where there is none. */
  async serviceDocument(): Promise<AtomDocument> {
    const { url, status, document, fault } = await this.service();
    const service = status === 200 && isServiceDocument(document) && document;
    return need(service, `${url}: expected a Service Document, got ${status === 200 ? (fault?.message ?? rootOf(document)) : `status ${status}`}`);
  }

  /** The Category Documents that a Service Document refers to, as they came. */
  async categoryDocuments(service: AtomDocument): Promise<readonly Retrieved[]> {
    const urls = new Set(collectionsOf(service).flatMap(({ categoryDocuments }) => categoryDocuments));
    return this.each([...urls].slice(0, collectionLimit), (url) => this.look('retrieve a Category Document', url));
  }

  /** The Collections of a Service Document, Category Documents read. */
  async collections(service: AtomDocument): Promise<readonly Collection[]> {
    const lists = await this.categoryDocuments(service);
    return collectionsOf(service, new Map(lists.flatMap(({ url, document }) => (document ? [[url, document] as const] : []))));
  }

  /** What the Collections lead to; those closed to us, or out of reach, are left out. */
  async collectionAnswers(collections: readonly Collection[]): Promise<readonly CollectionAnswer[]> {
    this.count('Collections', collections.length, collectionLimit);
    return this.each(collections.slice(0, collectionLimit), async (collection) => {
      const retrieved = collection.target === undefined ? undefined : await this.look('retrieve the Feed of a Collection', collection.target);
      return retrieved && { collection, retrieved };
    });
  }

  /** The Feeds behind the Collections of the Service Document, where there is one, and those that the target file knows. */
  async feeds(): Promise<readonly Feed[]> {
    const { feeds: known = [] } = this.world.point('rolie-server');
    const service = await (known.length > 0 ? this.serviceDocument().catch(unlessHarness) : this.serviceDocument());
    const collections = service ? await this.collections(service) : [];
    const behind = feedsAmong(await this.collectionAnswers(collections));
    const others = await this.knownFeeds(collections);
    return [...behind, ...others.flatMap(({ document }) => (isFeed(document) ? [{ document }] : []))];
  }

  /** Every document on the way to the Entries that calls itself one of Atom's or AtomPub's, in whatever namespace. */
  async everyDocument(): Promise<readonly AtomDocument[]> {
    const { feeds: known = [] } = this.world.point('rolie-server');
    const service = await (known.length > 0 ? this.service().catch(unlessHarness) : this.service());
    const collections = service?.document ? await this.collections(service.document) : [];
    const lists = service?.document ? await this.categoryDocuments(service.document) : [];
    const answers = await this.collectionAnswers(collections);
    const retrieved = [...(service ? [service] : []), ...lists, ...answers.map((answer) => answer.retrieved), ...(await this.knownFeeds(collections))];
    return retrieved.flatMap(({ status, document }) => (status === 200 && document && documentElements.has(document.root.local) ? [document] : []));
  }

  /** The first Entries of each Feed. */
  entries(feeds: readonly Feed[]): readonly Entry[] {
    return feeds.flatMap((feed) => {
      const entries = entriesOf(feed);
      this.count(`Entries of ${feed.document.url}`, entries.length, entryLimit);
      return entries.slice(0, entryLimit);
    });
  }

  /** Each Feed with its links of some relations, followed. */
  async follow(feeds: readonly Feed[], relations: readonly string[]): Promise<readonly LinkedFeed[]> {
    return this.each(feeds, async (feed) => {
      const links = linksOf(feed.document, feed.document.root).filter(({ relation }) => relations.includes(relation));
      const followed = await this.each(links.slice(0, collectionLimit), async (link) => {
        const retrieved = link.target === undefined ? undefined : await this.look(`follow the link "${link.relation}"`, link.target);
        return { link, ...(retrieved && { retrieved }) };
      });
      return { ...feed, links: followed };
    });
  }

  /** The Entries that are shared on their own, each with the Collections whose Feed it was found in. */
  async standaloneEntries(feeds: readonly Feed[]): Promise<readonly StandaloneEntry[]> {
    const homes = new Map<string, string[][]>();
    for (const feed of feeds) {
      const uris = [...new Set([feed.collection?.target ?? feed.document.url, feed.document.url])];
      for (const entry of entriesOf(feed)) homes.set(identifierOf(entry), [...(homes.get(identifierOf(entry)) ?? []), uris]);
    }
    const places = new Map(this.entries(feeds.filter(isRolieFeed)).flatMap((entry) => {
      const self = selfOf(entry);
      return self === undefined ? [] : [[self, homes.get(identifierOf(entry)) ?? []] as const];
    }));
    return this.each([...places], async ([url, collections]) => {
      const retrieved = await this.look('retrieve an Entry on its own', url);
      return isAtom(retrieved?.document?.root, 'entry') && retrieved?.document ? { document: retrieved.document, collections } : undefined;
    });
  }

  /** What the sources of the Entries' content give; those closed to us, or out of reach, are left out. */
  async contents(entries: readonly Entry[]): Promise<readonly EntryContent[]> {
    return this.each(entries, async (entry) => {
      const source = sourceOf(entry);
      if (source === undefined) return undefined;
      const answer = await wireOf(this.world).get("retrieve an Entry's content", source, this.world.recorder);
      const { exchange } = answer;
      // A body over the cap was retrieved all the same, as far as we care.
      const tooLarge = exchange.silence?.cause === 'cap' && exchange.received !== undefined;
      if (!exchange.received || (exchange.silence && !tooLarge) || isClosed(exchange)) return this.leaveOut(source, exchange);
      const beginning = Buffer.from(exchange.received.body.subarray(0, 200)).toString('utf8');
      return { ...entry, source, beginning, retrieved: readAnswer(source, answer.url, exchange.received) };
    });
  }

  /** What a URL gives to us; nothing, and a note, where that is nothing to judge. */
  async look(purpose: string, url: string): Promise<Retrieved | undefined> {
    const answer = await wireOf(this.world).get(purpose, url, this.world.recorder);
    const { exchange } = answer;
    if (exchange.silence || !exchange.received || isClosed(exchange)) return this.leaveOut(url, exchange);
    this.bytes += exchange.received.body.length;
    if (this.bytes > byteLimit) {
      this.note(`${url}: left out, more than ${byteLimit} bytes of documents`);
      return undefined;
    }
    return readAnswer(url, answer.url, exchange.received);
  }

  private knownFeeds(collections: readonly Collection[]): Promise<readonly Retrieved[]> {
    const { feeds: known = [] } = this.world.point('rolie-server');
    const alone = known.filter((url) => !collections.some(({ target }) => target === url));
    return this.each(alone.slice(0, collectionLimit), (url) => this.look('retrieve a Feed', url));
  }

  private leaveOut(url: string, { received, silence }: Exchange): undefined {
    this.note(`${url}: not judged, ${silence ? `${silence.cause}, ${silence.detail}` : received?.startLine}`);
  }

  private count(what: string, all: number, limit: number): void {
    if (all > limit) this.note(`${what}: looked at ${limit} of ${all}`);
  }

  private note(text: string): void {
    this.world.attach(text, 'text/plain');
  }

  // One after the other: a server under test is not a server under load.
  private async each<Item, Result>(items: readonly Item[], look: (item: Item) => Promise<Result | undefined>): Promise<readonly Result[]> {
    const results: Result[] = [];
    for (const item of items) {
      const result = await look(item);
      if (result !== undefined) results.push(result);
    }
    return results;
  }
}

/** The Feeds among what Collections lead to. */
export function feedsAmong(answers: readonly CollectionAnswer[]): readonly Feed[] {
  return answers.flatMap(({ collection, retrieved: { document } }) => (isFeed(document) ? [{ document, collection }] : []));
}

/** The URL at which an Entry says that it stands alone. */
export function selfOf({ document, element }: Entry): string | undefined {
  const links = linksOf(document, element);
  return (links.find(({ relation }) => relation === 'self') ?? links.find(({ relation }) => relation === 'edit'))?.target;
}

const documentElements = new Set(['service', 'categories', 'feed', 'entry']);

function isFeed(document: AtomDocument | undefined): document is AtomDocument {
  return isAtom(document?.root, 'feed');
}

function isClosed({ received }: Exchange): boolean {
  const status = received ? statusOf(received) : 0;
  return status === 401 || status === 403;
}

function isBusy({ received }: Exchange): boolean {
  const status = received ? statusOf(received) : 0;
  return status === 429 || status === 503;
}

// Where Feeds are known, a server without a Service Document can be looked at all the same.
function unlessHarness(error: unknown): undefined {
  if (!(error instanceof Inconclusive)) throw error;
}

function identifierOf({ element }: Entry): string {
  return element.children.find((child) => isAtom(child, 'id'))?.text.trim() ?? '';
}
