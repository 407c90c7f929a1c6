import { type AtomDocument, isAtom, readAnswer, type Retrieved } from '../src/oracles/atom';
import { type Collection, collectionsOf, isCategoryDocument, isServiceDocument, rootOf } from '../src/oracles/atom-publishing';
import type { Feed } from '../src/oracles/rolie';
import { Inconclusive } from '../src/verdict';
import { collectionLimit, isBusy, isClosed, type RolieLook } from './rolie-look';
import { answerIn, wireOf } from './rolie-wire';
import { need, type MilepostWorld } from './world';

/** What a Collection's URL gave. */
export interface CollectionAnswer {
  readonly collection: Collection;
  readonly retrieved: Retrieved;
}

/** What the URL of a Feed gave, with the Collection that led there where one did. */
export type FeedAnswer = Partial<Pick<CollectionAnswer, 'collection'>> & Pick<CollectionAnswer, 'retrieved'>;

/** One client's way through a repository: Service Document, Category Documents, Collections, Feeds. */
export class RolieWalk {
  constructor(
    private readonly world: MilepostWorld,
    private readonly look: RolieLook,
  ) {}

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
    return this.look.each(this.look.first([...urls], collectionLimit, 'Category Documents'), (url) => this.look.at('retrieve a Category Document', url));
  }

  /** The Collections of a Service Document, Category Documents read. */
  async collections(service: AtomDocument): Promise<readonly Collection[]> {
    const lists = await this.categoryDocuments(service);
    return collectionsOf(service, new Map(lists.flatMap(({ url, document }) => (isCategoryDocument(document) ? [[url, document] as const] : []))));
  }

  /** What the Collections lead to; those closed to us, or out of reach, are left out. */
  async collectionAnswers(collections: readonly Collection[]): Promise<readonly CollectionAnswer[]> {
    return this.look.each(this.look.first(collections, collectionLimit, 'Collections'), async (collection) => {
      const retrieved = collection.target === undefined ? undefined : await this.look.at('retrieve the Feed of a Collection', collection.target);
      return retrieved && { collection, retrieved };
    });
  }

  /** The Feeds behind the Collections of the Service Document, where there is one, and those that the target file knows. */
  async feeds(): Promise<readonly Feed[]> {
    const answers = await this.feedAnswers();
    return answers.flatMap(({ collection, retrieved: { document } }) => (isFeed(document) ? [{ document, ...(collection && { collection }) }] : []));
  }

  /** What the URLs of those Feeds gave, Feed or not. */
  async feedAnswers(): Promise<readonly FeedAnswer[]> {
    const { feeds: known = [] } = this.world.point('rolie-server');
    const service = await (known.length > 0 ? this.serviceDocument().catch(unlessHarness) : this.serviceDocument());
    const collections = service ? await this.collections(service) : [];
    return [...(await this.collectionAnswers(collections)), ...(await this.knownFeeds(collections)).map((retrieved) => ({ retrieved }))];
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

  private knownFeeds(collections: readonly Collection[]): Promise<readonly Retrieved[]> {
    const { feeds: known = [] } = this.world.point('rolie-server');
    const alone = known.filter((url) => !collections.some(({ target }) => target === url));
    return this.look.each(this.look.first(alone, collectionLimit, 'Feeds'), (url) => this.look.at('retrieve a Feed', url));
  }
}

/** The Feeds among what Collections lead to. */
export function feedsAmong(answers: readonly CollectionAnswer[]): readonly Feed[] {
  return answers.flatMap(({ collection, retrieved: { document } }) => (isFeed(document) ? [{ document, collection }] : []));
}

const documentElements = new Set(['service', 'categories', 'feed', 'entry']);

function isFeed(document: AtomDocument | undefined): document is AtomDocument {
  return isAtom(document?.root, 'feed');
}

// Where Feeds are known, a server without a Service Document can be looked at all the same.
function unlessHarness(error: unknown): undefined {
  if (!(error instanceof Inconclusive)) throw error;
}
