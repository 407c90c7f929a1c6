import { isConfidential, isFree, listAt, textAt } from '../src/csaf/labels';
import { readPublicKeys, verifyDetached } from '../src/csaf/signature';
import { type CsafSuite, CsafValidator, type CsafValidity } from '../src/csaf/validity';
import { type CsafDocument, type CsafFeed, type Given, type JudgedDocument, type JudgedSignature, labelIn, type NamedKey, versionOf, type Voucher } from '../src/oracles/csaf/evidence';
import type { Asked } from '../src/oracles/csaf/documents';
import type { Places } from '../src/oracles/csaf/location';
import { Inconclusive } from '../src/verdict';
import { type CsafWire, csafWireOf } from './csaf-wire';
import { type MilepostWorld, need } from './world';

/** Most documents of each Feed, and most Feeds, services, categories and keys, that one test case looks at. */
const limit = 20;

/** The way through a provider in one test case: from its metadata to Feeds, documents, and what vouches for them. */
export class CsafWalk {
  private readonly wire: CsafWire;

  constructor(private readonly world: MilepostWorld) {
    this.wire = csafWireOf(world);
  }

  /** Whatever is at the URL of the metadata. */
  metadataAnswer(): Promise<Given> {
    return this.get('retrieve provider-metadata.json', this.world.point('csaf-rolie-provider').metadata);
  }

  /** The metadata, where it is JSON; else the case stops. */
  async metadata(): Promise<Given> {
    const given = await this.metadataAnswer();
    const silence = given.exchanges.at(-1)?.silence;
    if (silence) throw new Inconclusive(silence.cause === 'timeout' ? 'timeout' : silence.cause === 'forbidden' ? 'configuration' : 'transport', `${given.url}: ${silence.detail}`);
    need(given.status === 200 && given.fault === undefined, `expected provider-metadata.json, got ${given.fault ?? `status ${given.status}`}`);
    return given;
  }

  async feeds(): Promise<readonly CsafFeed[]> {
    const named = this.distributions(await this.metadata()).flatMap((rolie) => listAt(rolie, 'feeds'));
    const feeds: CsafFeed[] = [];
    for (const feed of this.first(named, 'Feeds')) feeds.push({ label: textAt(feed, 'tlp_label') ?? 'UNLABELED', given: await this.get('retrieve a Feed', textAt(feed, 'url') ?? '') });
    return feeds.filter(({ given }) => given.status !== 401 && given.status !== 403);
  }

  services(): Promise<readonly Given[]> {
    return this.namedIn('services', 'retrieve the Service Document');
  }

  categories(): Promise<readonly Given[]> {
    return this.namedIn('categories', 'retrieve a Category Document');
  }

  /** What the entries of Feeds lead to, whether it is there or not. */
  async documents(): Promise<readonly CsafDocument[]> {
    const documents: CsafDocument[] = [];
    for (const feed of await this.feeds()) {
      for (const [index, entry] of this.first(listAt(feed.given.json, 'feed', 'entry'), `entries of ${feed.given.url}`).entries()) {
        const url = textAt(entry, 'content', 'src') ?? '';
        documents.push({ feed, index, entry, given: await this.get('retrieve a CSAF document', url) });
      }
    }
    return documents;
  }

  /** The documents that are there and are JSON. */
  async readable(): Promise<readonly CsafDocument[]> {
    const all = await this.documents();
    const readable = all.filter(({ given }) => given.status === 200 && given.fault === undefined);
    need(readable.length > 0, `expected a CSAF document, got none that can be read among ${all.length} entries`);
    return readable;
  }

  async free(): Promise<readonly CsafDocument[]> {
    const documents = (await this.readable()).filter((document) => isFree(labelIn(document)));
    return need(documents.length > 0 && documents, 'expected a document labelled WHITE or CLEAR, got none');
  }

  async confidential(): Promise<readonly CsafDocument[]> {
    const documents = (await this.readable()).filter((document) => isConfidential(labelIn(document)));
    return need(documents.length > 0 && documents, 'expected a document labelled AMBER or RED that is given to us, got none');
  }

  async askedAnonymously(documents: readonly CsafDocument[]): Promise<readonly Asked[]> {
    const asked: Asked[] = [];
    for (const document of documents) asked.push({ document, anonymous: await this.wire.getAnonymously('retrieve without credentials', document.given.url, this.world.recorder) });
    for (const { anonymous } of asked) {
      const silence = anonymous.exchanges.at(-1)?.silence;
      if (silence && silence.cause !== 'tls' && silence.cause !== 'reset' && silence.cause !== 'closed') throw new Inconclusive(silence.cause === 'timeout' ? 'timeout' : 'transport', `${anonymous.url}: ${silence.detail}`);
    }
    return asked;
  }

  async judged(suite: CsafSuite): Promise<readonly JudgedDocument[]> {
    const judged: JudgedDocument[] = [];
    for (const document of await this.readable()) {
      const validity = await this.validityOf(document, suite);
      if ('undecided' in validity) throw new Inconclusive('harness', `${document.given.url}: ${validity.undecided}`);
      judged.push({ document, validity });
    }
    return judged;
  }

  /** Hash files: those that entries link to, and those beside a document that they could link to. */
  hashes(documents: readonly CsafDocument[]): Promise<readonly Voucher[]> {
    return this.vouchers(documents, 'hash', ['.sha256', '.sha512']);
  }

  async signatures(documents: readonly CsafDocument[]): Promise<readonly JudgedSignature[]> {
    const keys = (await this.keys()).flatMap(({ keys: read }) => read.flatMap((key) => ('key' in key ? [key.key] : [])));
    const signatures = await this.vouchers(documents, 'signature', ['.asc']);
    return Promise.all(signatures.map(async (signature) => ({ signature, facts: await verifyDetached(signature.document.given.bytes, signature.given.bytes, keys) })));
  }

  allVouchers(documents: readonly CsafDocument[]): Promise<readonly Voucher[]> {
    return this.hashes(documents).then(async (hashes) => [...hashes, ...(await this.vouchers(documents, 'signature', ['.asc']))]);
  }

  async keys(): Promise<readonly NamedKey[]> {
    const named = listAt((await this.metadata()).json, 'public_openpgp_keys');
    const keys: NamedKey[] = [];
    for (const key of this.first(named, 'keys')) {
      const url = textAt(key, 'url') ?? '';
      const fingerprint = textAt(key, 'fingerprint');
      const given = await this.get('retrieve a public key', url);
      keys.push({ url, ...(fingerprint !== undefined && { fingerprint }), given, keys: await readPublicKeys(given.bytes) });
    }
    return need(keys.length > 0 && keys, 'expected a public key in the metadata, got none');
  }

  /** The three places that may lead to the metadata. */
  async places(): Promise<Places> {
    const { metadata, domain = new URL(metadata).host } = this.world.point('csaf-rolie-provider');
    return {
      securityTxt: await this.get('retrieve security.txt', `https://${domain}/.well-known/security.txt`),
      wellKnown: await this.get('retrieve the metadata at the well-known URL', `https://${domain}/.well-known/csaf/provider-metadata.json`),
      dnsPath: await this.get('retrieve the metadata by the DNS path', `https://csaf.data.security.${domain}`),
    };
  }

  /** Every URL that the metadata and the Feeds name, with where it stands. */
  async named(): Promise<readonly (readonly [where: string, url: string])[]> {
    const given = [await this.metadata(), ...(await this.feeds()).map((feed) => feed.given)];
    return given.flatMap(({ url, json }) => urlsIn(json, `${url}#`));
  }

  /** Everything that was retrieved on the way through all of it. */
  async everything(): Promise<readonly Given[]> {
    const documents = await this.documents();
    const all = [await this.metadata(), ...(await this.feeds()).map(({ given }) => given), ...documents.map(({ given }) => given), ...(await this.allVouchers(documents)).filter(({ listed }) => listed).map(({ given }) => given)];
    need(documents.length > 0, 'expected a Feed with an entry, got none');
    return all;
  }

  async asOtherAgents(): Promise<readonly Given[]> {
    const [feed] = await this.feeds();
    const [document] = await this.readable();
    const urls = [(await this.metadata()).url, feed?.given.url ?? '', document?.given.url ?? ''];
    const answers: Given[] = [];
    for (const url of urls.filter((each) => each !== '')) for (const agent of agents) answers.push(await this.wire.getAs(agent, url, this.world.recorder));
    return answers;
  }

  get holdsCredentials(): boolean {
    return this.wire.holdsCredentials;
  }

  private get(purpose: string, url: string): Promise<Given> {
    return this.wire.get(purpose, url, this.world.recorder);
  }

  private distributions(metadata: Given): readonly unknown[] {
    return listAt(metadata.json, 'distributions').flatMap((distribution) => {
      const rolie = (distribution as { readonly rolie?: unknown } | null)?.rolie;
      return rolie === undefined ? [] : [rolie];
    });
  }

  private async namedIn(list: 'services' | 'categories', purpose: string): Promise<readonly Given[]> {
    const urls = this.distributions(await this.metadata()).flatMap((rolie) => listAt(rolie, list));
    const found: Given[] = [];
    for (const url of this.first(urls, list)) found.push(await this.get(purpose, String(url)));
    return need(found.length > 0 && found, `expected ${list} in the metadata, got none`);
  }

  private async vouchers(documents: readonly CsafDocument[], rel: string, extensions: readonly string[]): Promise<readonly Voucher[]> {
    const vouchers: Voucher[] = [];
    for (const document of documents) {
      const listed = listAt(document.entry, 'link').flatMap((link) => (textAt(link, 'rel') === rel ? [textAt(link, 'href') ?? ''] : []));
      const beside = extensions.map((extension) => `${document.given.url}${extension}`).filter((url) => !listed.includes(url));
      for (const url of listed.slice(0, limit)) vouchers.push({ document, listed: true, given: await this.get(`retrieve a ${rel}`, url) });
      for (const url of beside) {
        const given = await this.get(`see whether there is a ${rel} that is not listed`, url);
        if (given.status === 200) vouchers.push({ document, listed: false, given });
      }
    }
    return vouchers;
  }

  private validityOf(document: CsafDocument, suite: CsafSuite): Promise<CsafValidity> {
    return this.world.once(`${suite} of CSAF on ${document.given.url}`, () => validator.validate(versionOf(document), suite, Buffer.from(document.given.bytes).toString('utf8')));
  }

  private first<Item>(items: readonly Item[], what: string): readonly Item[] {
    if (items.length > limit) this.world.attach(`${what}: looked at ${limit} of ${items.length}`, 'text/plain');
    return items.slice(0, limit);
  }
}

/** One for the process: it takes seconds to load. */
const validator = new CsafValidator();

/** As programs and people come: a tool, a library, a browser, and one that nobody can know. */
const agents = ['curl/8.0.1', 'python-requests/2.31.0', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 'milepost-unknown/0'];

function urlsIn(value: unknown, where: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return /^https?:\/\//i.test(value) && !/\/(publisher|format)\//.test(where) ? [[where, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => urlsIn(each, `${where}/${key}`));
}
