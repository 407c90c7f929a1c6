import { looksLikeIodef } from '../src/drivers/document/form';
import type { Exchange, Message, Recorder } from '../src/evidence';
import { type AtomDocument, atomChildren, isAtom, linksOf, readAnswer, resolve, statusOf } from '../src/oracles/atom';
import { collectionsOf, isServiceDocument } from '../src/oracles/atom-publishing';
import { namespaces } from '../src/oracles/iodef-document';
import { attributeOf } from '../src/xml/tree';
import { slicesOf } from '../src/xml/slice';
import type { Points } from '../src/register/target';
import { Inconclusive } from '../src/verdict';
import { type Carried, carriedDocument } from './iodef-sender';
import { noAnswer } from './iodef-taker';
import { RolieWire } from './rolie-wire';
import { settingsFor } from './web-settings';
import { need, type MilepostWorld } from './world';

type Repository = NonNullable<NonNullable<Points['iodef-sender']>['rolie']>;

/** Most Feeds, pages of one Feed, and documents that are looked at. */
const most = { feeds: 10, pages: 5, documents: 100 } as const;

/** The IODEF documents that the Entries of a repository hold, or that they name as their content. */
export async function documentsInEntries(world: MilepostWorld, point: Repository, recorder: Recorder): Promise<readonly Carried[]> {
  const home = need(point.url ?? point.feeds?.[0], 'expected points.iodef-sender.rolie to have a url or feeds, got neither');
  const way = new RepositoryWay(new RolieWire(settingsFor(world, home, point), undefined), recorder);
  const urls = [...(point.url === undefined ? [] : await way.collections(point.url)), ...(point.feeds ?? [])];
  const carried: Carried[] = [];
  for (const url of [...new Set(urls)].slice(0, most.feeds)) carried.push(...(await way.documentsOfFeed(url)));
  return carried.slice(0, most.documents);
}

/** What a URL gave, as an Atom Document where it is one. */
interface Page {
  readonly exchange: Exchange;
  readonly message: Message;
  readonly document: AtomDocument | undefined;
}

class RepositoryWay {
  constructor(
    private readonly wire: RolieWire,
    private readonly recorder: Recorder,
  ) {}

  /** The Feeds behind the Collections of a Service Document; inconclusive where there is none for us. */
  async collections(url: string): Promise<readonly string[]> {
    const { message, document } = await this.page('retrieve the Service Document', url);
    if (!isServiceDocument(document)) throw new Inconclusive('precondition', `${url}: expected a Service Document, got ${message.startLine}`);
    return collectionsOf(document).flatMap(({ target }) => target ?? []);
  }

  /** What the Entries of a Feed and of its next pages hold or name. */
  async documentsOfFeed(first: string): Promise<readonly Carried[]> {
    const carried: Carried[] = [];
    let url: string | undefined = first;
    for (let page = 0; url !== undefined && page < most.pages && carried.length < most.documents; page++) {
      const { exchange, document, message } = await this.page('retrieve a Feed', url);
      if (!isAtom(document?.root, 'feed') || !document) return carried;
      carried.push(...insideOf(exchange, url, message.body), ...encodedIn(exchange, url, document));
      for (const source of sourcesIn(document).slice(0, most.documents)) carried.push(...(await this.documentAt(source)));
      url = linksOf(document, document.root).find(({ relation }) => relation === 'next')?.target;
    }
    return carried;
  }

  private async documentAt({ url, format }: Source): Promise<readonly Carried[]> {
    const { exchange } = await this.wire.get("retrieve an Entry's content", url, this.recorder);
    const { received, silence } = exchange;
    if (silence || !received || statusOf(received) !== 200) return [];
    return iodefFormats.has(format) || looksLikeIodef(received.body) ? [carriedDocument(exchange, new URL(url).pathname, received.body)] : [];
  }

  private async page(purpose: string, url: string): Promise<Page> {
    const { url: at, exchange } = await this.wire.get(purpose, url, this.recorder);
    if (exchange.silence || !exchange.received) throw noAnswer(exchange, 'no answer');
    const { document } = readAnswer(url, at, exchange.received);
    return { exchange, message: exchange.received, document };
  }
}

interface Source {
  readonly url: string;
  /** The namespace that rolie:format gives. */
  readonly format: string;
}

const iodefFormats = new Set<string>(Object.values(namespaces));

function sourcesIn(feed: AtomDocument): readonly Source[] {
  return atomChildren(feed.root, 'entry').flatMap((entry) =>
    atomChildren(entry, 'content').flatMap((content) => {
      const url = resolve(feed, content, attributeOf(content, 'src') ?? '');
      const format = entry.children.find(({ local, namespace }) => local === 'format' && namespace.includes('rolie'));
      return attributeOf(content, 'src') !== undefined && url !== undefined ? [{ url, format: (format && attributeOf(format, 'ns')) ?? '' }] : [];
    }),
  );
}

function insideOf(exchange: Exchange, url: string, feed: Uint8Array): readonly Carried[] {
  const slices = slicesOf(feed, (_, local) => local === 'IODEF-Document');
  return slices.map((slice, index) => carriedDocument(exchange, `${new URL(url).pathname}, document ${index + 1}`, Buffer.from(slice), 'feed'));
}

/** What is neither text nor XML stands in an Entry in base64 (RFC 4287, section 4.1.3.3): documents in JSON and CBOR, which arrive as they were sent. */
function encodedIn(exchange: Exchange, url: string, feed: AtomDocument): readonly Carried[] {
  const contents = atomChildren(feed.root, 'entry').flatMap((entry) => atomChildren(entry, 'content'));
  const encoded = contents.filter((content) => attributeOf(content, 'src') === undefined && /[/+](?:json|cbor)\b/i.test(attributeOf(content, 'type') ?? ''));
  const documents = encoded.map((content) => Buffer.from(content.text, 'base64')).filter(looksLikeIodef);
  return documents.map((bytes, index) => carriedDocument(exchange, `${new URL(url).pathname}, encoded document ${index + 1}`, bytes));
}
