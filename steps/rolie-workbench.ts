import { randomUUID } from 'node:crypto';
import { type EntryDraft, entryText } from '../src/drivers/rolie/entry-text';
import { Journal, leftBehind, type Written } from '../src/drivers/rolie/journal';
import { remove } from '../src/drivers/rolie/removal';
import type { HttpsRequest, HttpsSettings } from '../src/drivers/https/settings';
import type { Exchange } from '../src/evidence';
import { categoriesOf, headerOf, linksOf, readAnswer, type Retrieved, statusOf } from '../src/oracles/atom';
import { acceptsOf, type Collection } from '../src/oracles/atom-publishing';
import { informationTypesOf, isRolieCollection } from '../src/oracles/rolie';
import { attributeOf, childrenOf, parseXml } from '../src/xml/tree';
import { Inconclusive } from '../src/verdict';
import { RolieLook } from './rolie-look';
import { RolieWalk } from './rolie-walk';
import { answerIn, type RolieWire, wireOf } from './rolie-wire';
import { type MilepostWorld, need } from './world';

/** What was sent to a Collection, and what came of it. */
export interface Posted {
  readonly written: Written;
  readonly exchange: Exchange;
  /** Where the new Member is, as far as the answer says. */
  readonly url?: string;
}

/** The Collections that the target file names for writing. Whatever is created in them is in a journal before it is sent, and goes when the test case ends. */
export class RolieWorkbench {
  private readonly wire: RolieWire;
  private readonly journal: Pick<Journal, 'keep' | 'strike'>;

  constructor(private readonly world: MilepostWorld) {
    this.wire = wireOf(world);
    const { disposable } = world.point('rolie-server').writeTo ?? {};
    this.journal = disposable ? nobody : world.once('journal of what was written', () => new Journal());
  }

  /** The Collection for Entries, or for media. Inconclusive where the target file allows no writing or names none; takes away first what an earlier run left there. */
  async open(kind: 'collection' | 'media'): Promise<string> {
    const { writeTo } = this.world.point('rolie-server');
    if (!this.world.target.safety.write) throw new Inconclusive('configuration', 'safety.write: expected true, so that test Entries may be created, got false');
    const url = writeTo?.[kind];
    if (url === undefined) throw new Inconclusive('configuration', `points.rolie-server.writeTo.${kind}: expected the Collection that may be written to, got none`);
    await this.world.once(`what earlier runs left in ${url}`, () => this.clear(url));
    return url;
  }

  /** The Collection as the Service Document presents it, where it does. */
  async collectionAt(url: string): Promise<Collection | undefined> {
    const walk = new RolieWalk(this.world, new RolieLook(this.world));
    const { document, status } = await walk.service();
    const collections = document && status === 200 ? await walk.collections(document) : [];
    return collections.find(({ target }) => target === url);
  }

  /** A test Entry that such a Collection takes: of its categories, and as RFC 8322 or RFC 4287 want its content. */
  async draftFor(url: string): Promise<EntryDraft> {
    const collection = await this.collectionAt(url);
    const feed = collection?.categoriesKnown ? undefined : readAnswerOf(url, await this.ask({ purpose: 'retrieve the Feed to write to', url })).document;
    const categories = collection?.categoriesKnown ? collection.categories : feed ? categoriesOf(feed.root) : [];
    const rolie = collection?.categoriesKnown ? isRolieCollection(collection) : informationTypesOf(categories).length > 0;
    const source = this.world.point('rolie-server').url;
    return {
      marker: randomUUID(),
      edition: `edition-${randomUUID().slice(0, 8)}`,
      updated: new Date().toISOString().replace(/\.\d+/, ''),
      categories: categories.flatMap(({ scheme, term }) => (term === undefined ? [] : [{ scheme, term }])),
      content: rolie ? { source, type: 'application/xml' } : { text: 'A test Entry.' },
    };
  }

  /** Media ranges that the Collection says it accepts; nothing where the Service Document does not say. */
  async accepted(url: string): Promise<readonly string[]> {
    const collection = await this.collectionAt(url);
    return collection ? acceptsOf(collection.service).filter((accept) => accept.parent === collection.element).map(({ text }) => text.trim()) : [];
  }

  /** Creates a Member; it is taken away when the test case ends, whatever came of it. */
  async post(collection: string, purpose: string, marker: string, request: Pick<HttpsRequest, 'content' | 'fields'>, settings?: HttpsSettings): Promise<Posted> {
    const written: Written = { marker, collection };
    this.journal.keep(written);
    const exchange = await this.ask({ purpose, url: collection, method: 'POST', ...request }, settings);
    const status = exchange.received && !exchange.silence ? statusOf(exchange.received) : 0;
    if (status >= 400 && status < 500) {
      this.journal.strike(written);
      return { written, exchange };
    }
    const url = status === 201 ? memberUriIn(collection, exchange) : undefined;
    const known = { ...written, ...(url !== undefined && { url }) };
    if (url !== undefined) this.journal.keep(known);
    this.world.atEnd(() => this.takeAway(known));
    return { written: known, exchange, ...(url !== undefined && { url }) };
  }

  /** Creates a Member of a draft. */
  postEntry(collection: string, purpose: string, draft: EntryDraft, fields: Readonly<Record<string, string>> = {}, text = entryText(draft)): Promise<Posted> {
    const content = { type: 'application/atom+xml;type=entry', bytes: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`) };
    return this.post(collection, purpose, draft.marker, { content, fields });
  }

  /** Creates a plain Member. Inconclusive where that is not done: then nothing else that is refused says anything. */
  async createPlain(collection: string, purpose: string): Promise<{ readonly posted: Posted; readonly draft: EntryDraft }> {
    const draft = await this.draftFor(collection);
    const posted = await this.postEntry(collection, purpose, draft);
    needCreated(posted, 'a plain Member');
    return { posted, draft };
  }

  /** Deletes a Member by our own hand. Inconclusive where the server knows no deleting. */
  async remove(url: string, { written }: Posted): Promise<Exchange> {
    const answer = await this.ask({ purpose: 'delete the Member', url, method: 'DELETE' });
    const status = statusOf(answerIn(answer));
    if ([405, 501].includes(status)) throw new Inconclusive('precondition', `expected a server that lets Members be deleted, got ${answer.received?.startLine}`);
    if (status >= 200 && status < 300) this.journal.strike(written);
    return answer;
  }

  /** What a URL gives now, never what it gave before. */
  async read(purpose: string, url: string): Promise<{ readonly exchange: Exchange; readonly retrieved: Retrieved }> {
    const exchange = await this.ask({ purpose, url });
    return { exchange, retrieved: readAnswerOf(url, exchange) };
  }

  /** Makes one request now. */
  ask(request: HttpsRequest, settings?: HttpsSettings): Promise<Exchange> {
    return this.wire.ask(request, this.world.recorder, settings);
  }

  /** Settings of a client that shows nothing of who it is. */
  get strangers(): HttpsSettings {
    return this.wire.without('any credentials');
  }

  private async takeAway(written: Written): Promise<void> {
    if (await remove(written, this.wire.settings, this.world.recorder)) return this.journal.strike(written);
    if (this.journal !== nobody) this.world.attach(`${written.url ?? written.collection}: milepost ${written.marker} could not be deleted; the next run tries again`, 'text/plain');
  }

  private async clear(collection: string): Promise<void> {
    for (const left of leftBehind([collection])) {
      const gone = await remove(left, this.wire.settings, this.world.recorder);
      if (gone) left.strike();
      this.world.attach(`${left.url ?? collection}: left by an earlier run, ${gone ? 'deleted now' : 'and cannot be deleted'}`, 'text/plain');
    }
  }
}

/** Of a deployment that is thrown away nothing needs to be known later. */
const nobody: Pick<Journal, 'keep' | 'strike'> = { keep: () => undefined, strike: () => undefined };

/** An answer as XML; inconclusive where none came. */
export function readAnswerOf(url: string, exchange: Exchange): Retrieved {
  return readAnswer(url, url, answerIn(exchange));
}

/** The URI of the new Member: as Location says, or else the Entry in the answer. */
function memberUriIn(collection: string, { received }: Exchange): string | undefined {
  if (!received) return undefined;
  const location = headerOf(received, 'location');
  if (location !== undefined && URL.canParse(location, collection)) return new URL(location, collection).href;
  const { document } = readAnswer(collection, collection, received);
  return document && linksOf(document, document.root).find(({ relation }) => relation === 'edit')?.target;
}

/** A control: what is created is created. Inconclusive with the answer where it is not. */
export function needCreated({ exchange, url }: Posted, what: string): string {
  const answer = answerIn(exchange);
  if (statusOf(answer) !== 201) throw new Inconclusive('control', `${what}: expected status 201, got ${answer.startLine}`);
  return need(url, `${what}: expected the URI of the new Member in Location or in the Entry, got neither`);
}

/** The foreign elements at the root of what was sent. */
export function rootOfText(text: string): NonNullable<ReturnType<typeof parseXml>['document']>['root'] {
  return need(parseXml(Buffer.from(text)).document, 'expected a well-formed Entry of our own').root;
}

/** The id of an Entry. */
export function identifierOf({ document }: Retrieved): string {
  const [id] = document ? childrenOf(document.root, 'http://www.w3.org/2005/Atom', 'id') : [];
  return id?.text.trim() ?? '';
}

/** Whether the categories of a Collection are a closed set (RFC 5023, section 7.2.1.2). */
export function isClosedSet({ element }: Collection): boolean {
  return element.children.some((child) => child.local === 'categories' && (attributeOf(child, 'fixed') === 'yes' || attributeOf(child, 'href') !== undefined));
}
