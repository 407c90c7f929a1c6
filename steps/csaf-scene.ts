import type { CsafSuite } from '../src/csaf/validity';
import type { Asked } from '../src/oracles/csaf/documents';
import type { CsafDocument, CsafFeed, Given, JudgedDocument, JudgedSignature, NamedKey, Voucher } from '../src/oracles/csaf/evidence';
import { csafFieldsOf, type Places } from '../src/oracles/csaf/location';
import { CsafWalk } from './csaf-walk';
import { type MilepostWorld, need } from './world';

/** What one test case has seen of a CSAF provider; each part is filled by the step that retrieves it. */
export class CsafScene {
  private readonly walk: CsafWalk;
  private answer: Given | undefined;
  private whereabouts: Places | undefined;
  feeds: readonly CsafFeed[] = [];
  documents: readonly CsafDocument[] = [];
  judged: readonly JudgedDocument[] = [];
  services: readonly Given[] = [];
  categories: readonly Given[] = [];
  hashes: readonly Voucher[] = [];
  vouchers: readonly Voucher[] = [];
  signatures: readonly JudgedSignature[] = [];
  keys: readonly NamedKey[] = [];
  asked: readonly Asked[] = [];
  given: readonly Given[] = [];
  named: readonly (readonly [string, string])[] = [];

  constructor(world: MilepostWorld) {
    this.walk = new CsafWalk(world);
  }

  get metadata(): Given {
    return need(this.answer, 'expected provider-metadata.json to have been retrieved');
  }

  get places() {
    return need(this.whereabouts, 'expected the places of the metadata to have been asked for');
  }

  /** security.txt, where it has a field CSAF; else the case stops. */
  get namingSecurityTxt(): Given {
    const { securityTxt } = this.places;
    return need(csafFieldsOf(securityTxt).length > 0 && securityTxt, `expected a field CSAF at ${securityTxt.url}, got none`);
  }

  /** The hashes of the documents, where there are any. */
  get knownHashes(): readonly Voucher[] {
    return need(this.hashes.some(({ given }) => given.status === 200) && this.hashes, 'expected a hash file, got none');
  }

  /** The keys of the metadata, where at least one can be read. */
  get readableKeys(): readonly NamedKey[] {
    return need(this.keys.some(({ keys }) => keys.some((key) => 'key' in key)) && this.keys, 'expected a public key that can be read, got none');
  }

  async askForMetadata(): Promise<void> {
    this.answer = await this.walk.metadataAnswer();
    need(!Number.isNaN(this.answer.status), `expected an answer at ${this.answer.url}, got ${this.answer.fault}`);
  }

  async haveMetadata(): Promise<void> {
    this.answer = await this.walk.metadata();
  }

  async haveFeeds(): Promise<void> {
    await this.haveMetadata();
    this.feeds = await this.walk.feeds();
    need(this.feeds.length > 0, 'expected a Feed that is open to us in the metadata, got none');
  }

  async haveEntries(): Promise<void> {
    await this.haveFeeds();
    this.documents = await this.walk.documents();
    need(this.documents.length > 0, 'expected a Feed with an entry, got none');
  }

  async haveDocuments(): Promise<void> {
    await this.haveFeeds();
    this.documents = await this.walk.readable();
  }

  async judgeDocuments(suite: CsafSuite): Promise<void> {
    this.judged = await this.walk.judged(suite);
  }

  async haveFree(): Promise<void> {
    this.documents = await this.walk.free();
  }

  async haveConfidential(): Promise<void> {
    this.documents = await this.walk.confidential();
  }

  async haveConfidentialBesideFree(): Promise<void> {
    await this.haveConfidential();
    this.documents = await this.walk.readable();
  }

  async askWithoutCredentials(): Promise<void> {
    need(this.walk.holdsCredentials, 'expected credentials of ours (certificate, user or token), without which nothing shows that they count');
    this.asked = await this.walk.askedAnonymously(this.documents);
  }

  async askAsAnybody(): Promise<void> {
    this.asked = await this.walk.askedAnonymously(this.documents);
  }

  async haveServices(): Promise<void> {
    await this.haveFeeds();
    this.services = await this.walk.services();
  }

  async haveCategories(): Promise<void> {
    await this.haveFeeds();
    this.categories = await this.walk.categories();
  }

  async haveHashes(): Promise<void> {
    this.hashes = await this.walk.hashes(this.documents);
  }

  async haveVouchers(): Promise<void> {
    this.vouchers = await this.walk.allVouchers(this.documents);
    need(this.vouchers.length > 0, 'expected a hash or a signature, got none');
  }

  async haveSignatures(): Promise<void> {
    this.signatures = await this.walk.signatures(this.documents);
  }

  async haveValidSignatures(): Promise<void> {
    await this.haveSignatures();
    need(this.signatures.some(({ facts }) => facts.verified), 'expected a signature that verifies, got none');
  }

  async haveKeys(): Promise<void> {
    await this.haveMetadata();
    this.keys = await this.walk.keys();
  }

  async askEverywhere(): Promise<void> {
    this.whereabouts = await this.walk.places();
  }

  async readEverything(): Promise<void> {
    this.given = await this.walk.everything();
  }

  async readNames(): Promise<void> {
    await this.haveEntries();
    this.named = await this.walk.named();
    need(this.named.length > 0, 'expected a URL in the metadata and the Feeds, got none');
  }

  async askAsOthers(): Promise<void> {
    await this.haveDocuments();
    this.given = await this.walk.asOtherAgents();
  }
}
