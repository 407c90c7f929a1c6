import type { SecureVersion } from 'node:tls';
import type { HttpsSettings } from '../src/drivers/https/settings';
import type { Exchange } from '../src/evidence';
import { atomChildren, headerOf, isAtom, statusOf } from '../src/oracles/atom';
import { isServiceDocument } from '../src/oracles/atom-publishing';
import type { Conditional } from '../src/oracles/atom-editing';
import type { Pair, Traces } from '../src/oracles/rolie-leaks';
import { certificateFaults } from '../src/oracles/rolie-transport';
import { isGranted, isRefused, type Request } from '../src/oracles/rolie-access';
import { type Feed, isRolieFeed } from '../src/oracles/rolie';
import { sourceOf } from '../src/oracles/rolie-entries';
import { entriesOf } from '../src/oracles/rolie-feeds';
import { Inconclusive } from '../src/verdict';
import { type RolieEntryWalk, selfOf } from './rolie-entry-walk';
import { entryLimit, type RolieLook } from './rolie-look';
import type { RolieWalk } from './rolie-walk';
import { answerIn, type Credential, type RolieWire, wireOf } from './rolie-wire';
import { type MilepostWorld, need } from './world';

/** What a client may offer in a handshake, in words of a feature, and in the engine's. */
export const offers = {
  TLS: {},
  'TLS 1.2': { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' },
  'TLS 1.3': { minVersion: 'TLSv1.3', maxVersion: 'TLSv1.3' },
  'TLS 1.1 and older alone': { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' },
  'NULL suites alone': { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2', ciphers: 'eNULL:@SECLEVEL=0' },
} as const satisfies Record<string, { minVersion?: SecureVersion; maxVersion?: SecureVersion; ciphers?: string }>;
export type Offer = keyof typeof offers;

/** What a server may do with RID messages that are posted to "/" (RFC 8322, section 5.5). */
export const ridManners = ['takes', 'redirects'] as const;
export type RidManner = (typeof ridManners)[number];

const foreign: Readonly<Record<Credential, string>> = {
  'a client certificate': 'a foreign client certificate',
  'user credentials': 'wrong user credentials',
  'any credentials': 'foreign credentials',
};

/** Requests whose outcome depends on who asks, or on what the handshake offers. */
export class RolieTrials {
  private readonly wire: RolieWire;

  constructor(
    private readonly world: MilepostWorld,
    private readonly look: RolieLook,
    private readonly walk: RolieWalk,
    private readonly entryWalk: RolieEntryWalk,
  ) {
    this.wire = wireOf(world);
  }

  /** URL of a document that the server gives: the Service Document, or a known Feed. Inconclusive over plain HTTP. */
  async givenDocument(): Promise<string> {
    const { url, feeds = [] } = this.world.point('rolie-server');
    if (!url.startsWith('https:')) throw new Inconclusive('configuration', 'points.rolie-server.url: expected https, got plain HTTP');
    for (const candidate of [url, ...feeds]) {
      const { status, document } = (await this.look.at('retrieve a document', candidate)) ?? {};
      // Where redirects led, so that a trial is one exchange.
      if (status === 200 && document && (isAtom(document.root, 'feed') || isServiceDocument(document))) return document.url;
    }
    const answer = await this.wire.get('retrieve the Service Document', url, this.world.recorder);
    throw new Inconclusive('precondition', `${url}: expected a Service Document or a Feed, got ${answerIn(answer.exchange).startLine}`);
  }

  /** The document again, over a handshake that offers this alone. Inconclusive where the server is out of reach, then or afterwards. */
  async connect(url: string, offer: Offer): Promise<Exchange> {
    const exchange = await this.wire.ask({ purpose: `retrieve it over ${offer}`, url }, this.world.recorder, this.offering(offer));
    if (exchange.silence && !['tls', 'closed', 'reset'].includes(exchange.silence.cause)) answerIn(exchange);
    if (exchange.silence) await this.grantAgain(url);
    return exchange;
  }

  /** A handshake with nothing special about it. Inconclusive where there is none, or where the certificate's authority is the target file's affair. */
  async handshake(): Promise<Exchange> {
    const { url } = this.world.point('rolie-server');
    if (!url.startsWith('https:')) throw new Inconclusive('configuration', 'points.rolie-server.url: expected https, got plain HTTP');
    const exchange = await this.ask('see the certificate', url, this.offering('TLS'));
    if (certificateFaults[exchange.tls?.verificationError ?? ''] === undefined) await this.givenDocument();
    return exchange;
  }

  /** URL of a resource that we get with a credential, and that the server refuses without it. */
  async protectedResource(credential: Credential): Promise<string> {
    if (!this.wire.holds(credential)) throw new Inconclusive('configuration', `points.rolie-server: expected ${credential}, got none`);
    const candidates = await this.candidates();
    for (const candidate of candidates) {
      const { exchange, url } = await this.wire.get(`retrieve with ${credential}`, candidate, this.world.recorder);
      if (isGranted(exchange) && isRefused(await this.ask(`retrieve without ${credential}`, url, this.wire.without(credential)))) return url;
    }
    throw new Inconclusive('precondition', `expected a resource that needs ${credential}, got none among ${candidates.join(', ')}`);
  }

  /** A foreign credential at a protected resource, between two grants of our own. */
  async askAsForeigner(url: string, credential: Credential): Promise<readonly Request[]> {
    const as = `with ${foreign[credential]}`;
    const exchange = await this.ask(`retrieve ${as}`, url, this.wire.withForeign(credential));
    await this.grantAgain(url);
    return [refusedOrGranted({ url, as, exchange })];
  }

  /** A protected resource without any credentials. Inconclusive where the target file names no user with a password. */
  async askAnonymously(url: string): Promise<Exchange> {
    if (this.world.point('rolie-server').user === undefined) throw new Inconclusive('configuration', 'points.rolie-server.user: expected a user and a password, got none');
    const exchange = await this.ask('retrieve without credentials', url, this.wire.without('any credentials'));
    answerIn(exchange);
    return exchange;
  }

  /** A resource that cannot exist; inconclusive where it does all the same. */
  async askForNothing(): Promise<Exchange> {
    const url = new URL('/milepost/no-such-resource', this.world.point('rolie-server').url).href;
    const exchange = await this.ask('retrieve what does not exist', url, this.wire.settings);
    const { startLine } = answerIn(exchange);
    need(statusOf(answerIn(exchange)) >= 400, `expected an error at ${url}, got ${startLine}`);
    return exchange;
  }

  /** Entries and content of protected Feeds that no open Feed holds, asked for without credentials. */
  async askForEntries(): Promise<readonly Request[]> {
    const requests = await this.look.each(await this.protectedEntries(), async (candidate) => {
      const { exchange: ours, url } = await this.wire.get('retrieve it with credentials', candidate, this.world.recorder);
      if (!isGranted(ours)) return undefined;
      const exchange = await this.ask('retrieve it without credentials', url, this.wire.without('any credentials'));
      return refusedOrGranted({ url, as: 'without credentials', exchange });
    });
    need(requests.length > 0, 'expected an Entry that stands in protected Feeds alone, got none');
    return requests;
  }

  /** What strangers are given, and what of it would show an Entry that is not for them. Inconclusive where no Entry is. */
  async askForTraces(): Promise<Traces> {
    const [open, closed] = await this.entriesByAccess();
    const secrets = [...closed].filter((word) => word.length >= 8 && !open.has(word));
    need(secrets.length > 0, 'expected an Entry that stands in protected Feeds alone, got none');
    const answers = await this.look.each(await this.candidates(), async (url) => {
      const exchange = await this.ask('retrieve without credentials', url, this.wire.without('any credentials'));
      return exchange.received ? { url, as: 'without credentials', exchange } : undefined;
    });
    need(answers.length > 0, 'expected an answer to a client without credentials, got none');
    return { secrets, answers };
  }

  /** Feeds that have an entity tag, by that tag, after another tag brought them. */
  async askByTag(): Promise<readonly Conditional[]> {
    const feeds = this.look.first(await this.walk.feeds(), entryLimit, 'Feeds');
    const conditionals = await this.look.each(feeds, async ({ document: { url } }) => {
      const byTag = (purpose: string, tag: string): Promise<Exchange> => this.wire.ask({ purpose, url, fields: { 'If-None-Match': tag } }, this.world.recorder);
      const given = await byTag('retrieve a Feed by another entity tag', '"milepost-another"');
      const tag = given.received && headerOf(given.received, 'etag');
      if (!isGranted(given) || tag === undefined) return undefined;
      const answer = await byTag('retrieve a Feed by its own entity tag', tag);
      answerIn(answer);
      return { url, answer };
    });
    need(conditionals.length > 0, 'expected a Feed with an entity tag, got none');
    return conditionals;
  }

  /** Protected Entries, and names beside theirs that nothing has, asked for without credentials. */
  async askForMissing(): Promise<readonly Pair[]> {
    const pairs = await this.look.each((await this.protectedEntries()).slice(0, entryLimit), async (url) => {
      const ours = await this.ask('retrieve it with credentials', url, this.wire.settings);
      const protectedAnswer = await this.ask('retrieve it without credentials', url, this.wire.without('any credentials'));
      if (!isGranted(ours) || !isRefused(protectedAnswer)) return undefined;
      const missing = new URL(url);
      missing.pathname += '-milepost-none';
      const missingAnswer = await this.ask('retrieve what does not exist, without credentials', missing.href, this.wire.without('any credentials'));
      return { url, protectedAnswer, missingAnswer };
    });
    need(pairs.length > 0, 'expected an Entry that stands in protected Feeds alone, got none that is refused to strangers');
    return pairs;
  }

  /** Ids, URLs and sources of the Entries of open Feeds, and of protected ones. */
  private async entriesByAccess(): Promise<readonly [open: ReadonlySet<string>, closed: ReadonlySet<string>]> {
    const [open, closed] = [new Set<string>(), new Set<string>()];
    for (const feed of await this.walk.feeds()) {
      const exchange = await this.ask('retrieve a Feed without credentials', feed.document.url, this.wire.without('any credentials'));
      const refused = isRefused(exchange);
      // Of what is open all counts; of what is closed, a few Entries show whether they are given away.
      const words = (refused ? this.entryWalk.entries([feed]) : entriesOf(feed)).flatMap((entry) => [atomChildren(entry.element, 'id')[0]?.text.trim() ?? [], selfOf(entry) ?? [], sourceOf(entry) ?? []].flat());
      for (const word of words.flatMap(withPath)) (refused ? closed : open).add(word);
    }
    return [open, closed];
  }

  /** GET or POST at "/", with an empty RID message for a POST. */
  async askRoot(method: 'GET' | 'POST'): Promise<Request> {
    if (method === 'POST' && !this.world.target.safety.write) throw new Inconclusive('configuration', 'safety.write: expected true, so that a RID message may be posted, got false');
    const url = new URL('/', this.world.point('rolie-server').url).href;
    const content = { type: 'text/xml', bytes: Buffer.from('<RID xmlns="urn:ietf:params:xml:ns:iodef-rid-2.0"/>') };
    const exchange = await this.wire.ask({ purpose: `${method} on "/"`, url, method, ...(method === 'POST' && { content }) }, this.world.recorder);
    answerIn(exchange);
    return { url, as: method, exchange };
  }

  /** Whether the server says, or its target file claims, that RID messages are taken at "/" (RFC 6546). */
  async takesRid(): Promise<boolean> {
    const { claims, safety } = this.world.target;
    if (claims.some(({ role, options }) => role === 'rolie-server' && options['rid-at-root'] === true)) return true;
    if (safety.write) return redirects(await this.askRoot('POST'));
    throw new Inconclusive('configuration', 'claims, option rid-at-root: expected true or false, got neither, and safety.write does not allow to find out by POST');
  }

  private async protectedEntries(): Promise<readonly string[]> {
    const closed = new Set<string>();
    const open = new Set<string>();
    for (const feed of (await this.walk.feeds()).filter(isRolieFeed)) {
      const exchange = await this.ask('retrieve a Feed without credentials', feed.document.url, this.wire.without('any credentials'));
      for (const url of this.urlsInside(feed)) (isRefused(exchange) ? closed : open).add(url);
    }
    const alone = [...closed].filter((url) => !open.has(url) && this.wire.settings.origins.names(new URL(url)));
    return this.look.first(alone, 2 * entryLimit, 'Entries and content of protected Feeds');
  }

  private urlsInside(feed: Feed): readonly string[] {
    return this.entryWalk.entries([feed]).flatMap((entry) => [selfOf(entry) ?? [], sourceOf(entry) ?? []].flat());
  }

  private async candidates(): Promise<readonly string[]> {
    const { url, feeds = [] } = this.world.point('rolie-server');
    const service = await this.walk.service();
    const collections = isServiceDocument(service.document) ? await this.walk.collections(service.document) : [];
    return [...new Set([url, ...feeds, ...collections.flatMap(({ target }) => target ?? [])])].slice(0, 2 * entryLimit);
  }

  private async grantAgain(url: string): Promise<void> {
    const again = await this.ask('retrieve it again as before', url, this.wire.settings);
    if (!isGranted(again)) throw new Inconclusive('control', `${url}: given before, and not given again`);
  }

  private offering(offer: Offer): HttpsSettings {
    const { keepsConnections: _, ...settings } = this.wire.settings;
    return { ...settings, tls: { ...settings.tls, ...offers[offer] } };
  }

  private ask(purpose: string, url: string, settings: HttpsSettings): Promise<Exchange> {
    return this.wire.ask({ purpose, url }, this.world.recorder, settings);
  }
}

/** A URL and its path alone, as a relative reference has it; another word as it is. */
function withPath(word: string): readonly string[] {
  if (!/^https?:/.test(word) || !URL.canParse(word)) return [word];
  const { pathname, search } = new URL(word);
  return [word, `${pathname}${search}`];
}

/** Whether the answer to a RID message sends it elsewhere. */
export function redirects({ exchange: { received } }: Request): boolean {
  return received !== undefined && statusOf(received) === 307;
}

function refusedOrGranted(request: Request): Request {
  const { exchange, url, as } = request;
  if (isGranted(exchange) || isRefused(exchange)) return request;
  throw new Inconclusive('wrong-reason', `${url} ${as}: expected a refusal of the client, got ${exchange.silence ? exchange.silence.cause : exchange.received?.startLine}`);
}
