import type { Exchange } from '../src/evidence';
import { type AtomDocument, type Retrieved, statusOf } from '../src/oracles/atom';
import type { Conditional } from '../src/oracles/atom-editing';
import { type Collection, isCategoryDocument } from '../src/oracles/atom-publishing';
import { type IodefDocument, readDocument } from '../src/oracles/iodef-document';
import { type Entry, type Feed, isRolieCollection } from '../src/oracles/rolie';
import { isGranted, type Request } from '../src/oracles/rolie-access';
import type { EntryContent } from '../src/oracles/rolie-entries';
import { comparable, isIodefContent, versioned } from '../src/oracles/rolie-formats';
import type { Pair, Traces } from '../src/oracles/rolie-leaks';
import type { LinkedFeed } from '../src/oracles/rolie-links';
import type { StandaloneEntry } from '../src/oracles/rolie-standalone';
import { RolieEntryWalk } from './rolie-entry-walk';
import { type EntryPart, entryParts, type FeedKind, feedKinds, type LinkKind, linkKinds } from './rolie-kinds';
import { RolieLook } from './rolie-look';
import { type Offer, redirects, type RidManner, RolieTrials } from './rolie-trials';
import { type CollectionAnswer, feedsAmong, RolieWalk } from './rolie-walk';
import { type Credential, wireOf } from './rolie-wire';
import { validated } from './iodef-validity';
import { type MilepostWorld, need } from './world';

/** What one test case has seen of a ROLIE server; each part is filled by the step that retrieves it. */
export class RolieScene {
  private readonly walk: RolieWalk;
  private readonly entryWalk: RolieEntryWalk;
  private readonly trials: () => RolieTrials;
  retrieved: readonly Retrieved[] = [];
  service: AtomDocument | undefined;
  collections: readonly Collection[] = [];
  answers: readonly CollectionAnswer[] = [];
  feeds: readonly Feed[] = [];
  entries: readonly Entry[] = [];
  links: readonly LinkedFeed[] = [];
  contents: readonly EntryContent[] = [];
  iodef: readonly IodefDocument[] = [];
  standalone: readonly StandaloneEntry[] = [];
  documents: readonly AtomDocument[] = [];
  requests: readonly Request[] = [];
  /** URL that a trial is about. */
  resource = '';
  credential: Credential = 'any credentials';
  conditionals: readonly Conditional[] = [];
  pairs: readonly Pair[] = [];
  private found: Traces | undefined;
  private exchange: Exchange | undefined;

  constructor(private readonly world: MilepostWorld) {
    const look = new RolieLook(world);
    this.walk = new RolieWalk(world, look);
    this.entryWalk = new RolieEntryWalk(look);
    this.trials = () => new RolieTrials(world, look, this.walk, this.entryWalk);
  }

  /** What the connection of a trial gave. */
  get answer(): Exchange {
    return need(this.exchange, 'expected an exchange, got none');
  }

  async readService(): Promise<void> {
    this.retrieved = [await this.walk.service()];
  }

  async haveService(): Promise<void> {
    this.service = await this.walk.serviceDocument();
    this.documents = [this.service];
  }

  async haveCollections(rolie: boolean): Promise<void> {
    await this.haveService();
    const all = await this.walk.collections(need(this.service, 'a Service Document'));
    this.collections = all.filter((collection) => collection.categoriesKnown && isRolieCollection(collection) === rolie);
    need(this.collections.length > 0, `expected a ${rolie ? '' : 'non-'}ROLIE Collection, got none among ${all.length} Collections`);
  }

  async readCollections(): Promise<void> {
    const service = need(this.service, 'a Service Document');
    this.collections = this.collections.length > 0 ? this.collections : await this.walk.collections(service);
    this.answers = await this.walk.collectionAnswers(this.collections);
    need(this.answers.length > 0, 'expected an answer at the URL of a Collection, got none that is open to us');
    this.feeds = feedsAmong(this.answers);
  }

  /** The Feeds behind the Collections; inconclusive where no Collection leads to one. */
  get feedsOfCollections(): readonly Feed[] {
    need(this.feeds.length > 0, 'expected a Collection that leads to a Feed, got none');
    return this.feeds;
  }

  async haveServiceWith(what: string, partsOf: (service: AtomDocument) => readonly unknown[]): Promise<void> {
    await this.haveService();
    need(partsOf(this.head).length > 0, `expected a Service Document with ${what}, got none`);
  }

  /** The Service Document of a case that has it. */
  get head(): AtomDocument {
    return need(this.service, 'expected a Service Document, got none');
  }

  async haveCategoryReferences(): Promise<void> {
    await this.haveService();
    this.retrieved = await this.walk.categoryDocuments(this.head);
    need(this.retrieved.length > 0, 'expected a Category Document, got none that the Service Document refers to');
  }

  async haveCategoryDocuments(): Promise<void> {
    await this.haveCategoryReferences();
    this.documents = this.retrieved.flatMap(({ document }) => (isCategoryDocument(document) ? [document] : []));
    need(this.documents.length > 0, 'expected a Category Document, got something else at each reference');
  }

  async haveFeeds(kind: FeedKind): Promise<void> {
    const all = await this.walk.feeds();
    this.feeds = all.filter(feedKinds[kind]);
    need(this.feeds.length > 0, `expected a ${kind}, got none among ${all.length} Feeds that are open to us`);
    this.documents = this.feeds.map(({ document }) => document);
  }

  async haveEntries(part: EntryPart): Promise<void> {
    await this.haveFeeds('ROLIE Feed');
    const all = this.entryWalk.entries(this.feeds);
    this.entries = all.filter(entryParts[part]);
    need(this.entries.length > 0, `expected an ${part}, got none among ${all.length} Entries`);
  }

  async followLinks(to: LinkKind): Promise<void> {
    this.links = await this.entryWalk.follow(this.feeds, linkKinds[to]);
    // A Feed needs no archive; the other links it lacks, or they can be followed.
    const lacking = to !== 'archives' && this.links.some(({ links }) => links.length === 0);
    const followed = this.links.some(({ links }) => links.some(({ retrieved }) => retrieved));
    need(lacking || followed, `expected a link to the ${to} that can be followed, got none (network.allow lists further origins)`);
  }

  async readContents(): Promise<void> {
    this.contents = await this.entryWalk.contents(this.entries);
    need(this.contents.length > 0, 'expected content that we may retrieve, got none (network.allow lists further origins)');
  }

  /** The content that names a format that it can be held against; inconclusive where none does. */
  async readComparable(kind: 'model' | 'version'): Promise<void> {
    await this.readContents();
    this.contents = kind === 'model' ? comparable(this.contents) : versioned(this.contents);
    need(this.contents.length > 0, `expected content whose format names ${kind === 'model' ? 'a data model' : 'a version'} that can be compared, got none`);
  }

  /** The content that calls itself IODEF, with what the schema says of it. */
  async readIodef(): Promise<void> {
    await this.readContents();
    const documents = new Map(this.contents.filter(isIodefContent).flatMap(({ source, bytes }) => (bytes ? [[source, readDocument(source, bytes)]] : [])));
    this.iodef = await Promise.all([...documents.values()].map((document) => validated(document, document.version ?? 'v2')));
    need(this.iodef.length > 0, 'expected content whose format says IODEF and that can be read, got none');
  }

  async readStandaloneEntries(): Promise<void> {
    this.standalone = await this.entryWalk.standaloneEntries(this.feeds);
    need(this.standalone.length > 0, 'expected an Entry that is shared on its own, got none');
    this.documents = [...this.documents, ...this.standalone.map(({ document }) => document)];
  }

  async readSharedEntries(): Promise<void> {
    await this.readStandaloneEntries();
    this.standalone = this.standalone.filter(({ collections }) => collections.length > 1);
    need(this.standalone.length > 0, 'expected an Entry that several Feeds hold, got none');
  }

  async readAll(): Promise<void> {
    this.documents = await this.walk.everyDocument();
    need(this.documents.length > 0, 'expected a document of Atom or AtomPub, got none');
  }

  async haveDocumentOver(offer: Offer): Promise<void> {
    this.resource = await this.trials().givenDocument();
    if (offer === 'TLS') return;
    await this.connect(offer);
    need(this.exchange && isGranted(this.exchange), `expected the document over ${offer}, got none`);
  }

  async connect(offer: Offer): Promise<void> {
    this.exchange = await this.trials().connect(this.resource, offer);
  }

  async haveProtectedResource(credential: Credential): Promise<void> {
    // A certificate identifies a user as well as a password does.
    const either = credential === 'user credentials' && !wireOf(this.world).holds(credential) && wireOf(this.world).holds('a client certificate');
    this.credential = either ? 'a client certificate' : credential;
    this.resource = await this.trials().protectedResource(this.credential);
  }

  async askAsForeigner(): Promise<void> {
    this.requests = await this.trials().askAsForeigner(this.resource, this.credential);
  }

  async haveMissingResource(): Promise<void> {
    this.exchange = await this.trials().askForNothing();
  }

  async askAnonymously(): Promise<void> {
    this.exchange = await this.trials().askAnonymously(this.resource);
  }

  async readFeedsByTag(): Promise<void> {
    this.conditionals = await this.trials().askByTag();
  }

  async shakeHands(): Promise<void> {
    this.exchange = await this.trials().handshake();
  }

  /** What strangers are given; inconclusive before they asked. */
  get traces(): Traces {
    return need(this.found, 'expected strangers to have asked');
  }

  async askForTraces(): Promise<void> {
    this.found = await this.trials().askForTraces();
  }

  async askForMissing(): Promise<void> {
    this.pairs = await this.trials().askForMissing();
  }

  /** A refusal by status 401. */
  get challenge(): Exchange {
    need(this.answer.received && statusOf(this.answer.received) === 401, `expected status 401 for a client without credentials, got ${this.answer.received?.startLine}`);
    return this.answer;
  }

  async askForEntries(): Promise<void> {
    this.requests = await this.trials().askForEntries();
  }

  async haveRidAtRoot(manner: RidManner): Promise<void> {
    const trials = this.trials();
    if (manner === 'takes') return void need(await trials.takesRid(), 'expected a server that takes RID messages at "/", got neither a claim (rid-at-root) nor a redirect');
    need(redirects(await trials.askRoot('POST')), 'expected a redirect of RID messages, got none');
  }

  async askRoot(method: 'GET' | 'POST'): Promise<void> {
    this.requests = [await this.trials().askRoot(method)];
  }
}
