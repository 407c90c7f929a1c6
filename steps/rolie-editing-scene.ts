import { entryText, type EntryDraft } from '../src/drivers/rolie/entry-text';
import { signed } from '../src/drivers/rolie/signature';
import type { Exchange } from '../src/evidence';
import { type AtomDocument, headerOf, isAtom, statusOf } from '../src/oracles/atom';
import { type Creation, keptOf, type Kept, saysThatItIsComplete } from '../src/oracles/atom-creation';
import { type Conditional, type Deletion, type Edit, editedIn, type Listing, listsMember } from '../src/oracles/atom-editing';
import type { Collection } from '../src/oracles/atom-publishing';
import type { XmlElement } from '../src/xml/tree';
import { Inconclusive } from '../src/verdict';
import { type MemberKind, type MemberKindFacts, memberKinds } from './rolie-member-kinds';
import { identifierOf, isClosedSet, type Posted, RolieWorkbench, rootOfText } from './rolie-workbench';
import { answerIn } from './rolie-wire';
import { type MilepostWorld, need } from './world';

/** What one test case has written to a Collection, and what became of it. */
export class RolieEditingScene {
  private readonly bench: RolieWorkbench;
  private collectionUrl = '';
  private collection: Collection | undefined;
  private posted: Posted | undefined;
  private draft: EntryDraft | undefined;
  private sentText = '';
  private member: AtomDocument | undefined;
  private tag = '';
  private created: Creation | undefined;
  edit: Edit | undefined;
  deletion: Deletion | undefined;
  conditional: Conditional | undefined;
  listing: Listing | undefined;

  constructor(world: MilepostWorld) {
    this.bench = new RolieWorkbench(world);
  }

  async open(): Promise<void> {
    this.collectionUrl = await this.bench.open('collection');
  }

  async openWithOpenCategories(): Promise<void> {
    await this.open();
    this.collection = await this.bench.collectionAt(this.collectionUrl);
    const { collection } = this;
    need(collection && collection.categories.length > 0 && !isClosedSet(collection), 'expected a Collection for writing that lists categories and leaves the list open, got none');
  }

  /** Creates a Member of a kind, after a plain one where it is not plain itself. */
  async create(kind: MemberKind): Promise<void> {
    if (kind !== 'a Member') await this.bench.createPlain(this.collectionUrl, 'create a plain Member first');
    const plain = await this.bench.draftFor(this.collectionUrl);
    const { draft, fields, isSigned }: MemberKindFacts = memberKinds[kind];
    this.draft = draft ? draft(plain) : plain;
    this.sentText = isSigned ? signed(entryText(this.draft)) : entryText(this.draft);
    this.posted = await this.bench.postEntry(this.collectionUrl, `create ${kind}`, this.draft, fields, this.sentText);
    const answer = answerIn(this.posted.exchange);
    if ([429, 503].includes(statusOf(answer))) throw new Inconclusive('transport', answer.startLine);
    const location = headerOf(answer, 'location');
    const target = statusOf(answer) === 201 && location !== undefined ? this.posted.url : undefined;
    const member = target === undefined ? undefined : (await this.bench.read('retrieve the new Member', target)).retrieved;
    this.created = { collection: this.collectionUrl, what: kind, answer, ...(member && { member }) };
  }

  /** The creation of a case that a server made; inconclusive where it did not. */
  get creation(): Creation {
    return need(this.created, 'expected a creation, got none');
  }

  /** A creation that the server says it made. */
  get success(): Creation {
    const { answer } = this.creation;
    need(statusOf(answer) === 201, `expected the Collection to create ${this.creation.what}, got ${answer.startLine}`);
    return this.creation;
  }

  /** A creation whose Member can be retrieved. */
  get stored(): Creation {
    need(this.success.member?.document, 'expected the new Member at its Location, got none');
    return this.success;
  }

  /** A creation that was answered by a body. */
  get answered(): Creation {
    need(this.success.answer.body.length > 0, 'expected the new Entry in the answer, got an empty body');
    return this.success;
  }

  /** A creation whose answer says that it is complete, and holds an Entry. */
  get complete(): Creation {
    need(saysThatItIsComplete(this.answered.answer), 'expected a Content-Location that is the Location, got none');
    return this.stored;
  }

  get sent(): XmlElement {
    return rootOfText(this.sentText);
  }

  /** What a new Member kept of the foreign markup that was sent; inconclusive where it kept nothing. */
  get kept(): Kept {
    const document = need(this.success.member?.document, 'expected the new Member at its Location, got none');
    const kept = keptOf(document, this.sent);
    need(kept.pairs.length > 0, 'expected a server that keeps foreign markup, got none of it');
    return kept;
  }

  /** Creates a plain Member of our own, and reads it. */
  async have(): Promise<void> {
    await this.open();
    const { posted, draft } = await this.bench.createPlain(this.collectionUrl, 'create a Member');
    this.posted = posted;
    this.draft = draft;
    const url = need(posted.url, 'expected the URI of the Member');
    const { exchange, retrieved } = await this.bench.read('retrieve the Member', url);
    this.member = need(retrieved.status === 200 && isAtom(retrieved.document?.root, 'entry') && retrieved.document, `${url}: expected an Atom Entry, got ${exchange.received?.startLine}`);
    this.tag = headerOf(answerIn(exchange), 'etag') ?? '';
  }

  async haveDated(): Promise<void> {
    await this.have();
    need(editedIn(this.before), 'expected a Member that says when it was edited, got none');
    // Times of edits are often kept in whole seconds.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
  }

  async haveTagged(): Promise<void> {
    await this.have();
    need(this.tag !== '' && !this.tag.startsWith('W/'), `expected a Member with a strong entity tag, got ${this.tag || 'none'}`);
  }

  async editIt(): Promise<void> {
    const { url, edition } = this.mine;
    const next = 'edition-after-the-edit';
    const answer = await this.put('edit the Member', edition, next);
    const status = statusOf(answerIn(answer));
    if ([405, 501].includes(status)) throw new Inconclusive('precondition', `expected a server that lets Members be edited, got ${answer.received?.startLine}`);
    const { exchange: after, retrieved } = await this.bench.read('retrieve the Member after the edit', url);
    const afterwards = isAtom(retrieved.document?.root, 'entry') ? retrieved.document : undefined;
    this.edit = { url, method: 'PUT', answer, before: this.before, after, ...(afterwards && { afterwards }), editions: [edition, next] };
  }

  /** An edit by the tag of before an edit, between two by the newest tag. */
  async editOutdated(): Promise<void> {
    const { url, edition } = this.mine;
    const outdated = this.tag;
    await this.control('edit the Member by its entity tag', edition, 'edition-second', outdated);
    const second = await this.newestTag(outdated);
    const answer = await this.put('edit the Member by an outdated entity tag', edition, 'edition-lost', outdated);
    const refused = statusOf(answerIn(answer));
    if (refused >= 300 && refused !== 412) throw new Inconclusive('wrong-reason', `expected status 412 for an outdated If-Match, got ${answer.received?.startLine}`);
    await this.control('edit the Member by its newest entity tag', edition, 'edition-third', refused === 412 ? second : await this.newestTag(''));
    this.conditional = { url, answer };
  }

  async deleteIt(): Promise<void> {
    const { url } = this.mine;
    const before = await this.feedNow();
    const identifier = identifierOf({ url, status: 200, mediaType: '', document: this.before });
    need(before && listsMember(before, url, identifier), `expected the Feed ${this.collectionUrl} to list the new Member, got that it does not`);
    const answer = await this.bench.remove(url, need(this.posted, 'expected a Member'));
    const { exchange: after } = await this.bench.read('retrieve the Member after its deletion', url);
    const feed = await this.feedNow();
    this.deletion = { url, identifier, answer, after, ...(feed && { feed }) };
  }

  /** Shows that the server holds drafts back, then creates an Entry that does not say whether it is one, and one that says that it is none. */
  async createUndecided(): Promise<void> {
    await this.create('a Member that is a draft');
    const hidden = await this.listingOf();
    if (hidden && listsMember(hidden.feed, hidden.url, hidden.identifier)) throw new Inconclusive('precondition', 'expected a server that holds drafts back, got the draft in the Feed');
    await this.create('a Member that is no draft');
    const shown = await this.listingOf();
    if (!shown || !listsMember(shown.feed, shown.url, shown.identifier)) throw new Inconclusive('control', 'expected an Entry with a draft element of "no" in the Feed, got none');
    await this.create('a Member');
    this.listing = need(await this.listingOf(), 'expected the new Member at its Location, got none');
  }

  private get before(): AtomDocument {
    return need(this.member, 'expected a Member, got none');
  }

  private get mine(): { readonly url: string; readonly edition: string } {
    return { url: need(this.posted?.url, 'expected the URI of the Member'), edition: need(this.draft, 'expected a draft').edition };
  }

  /** PUTs the Member as it was retrieved, with nothing changed but one word. */
  private async put(purpose: string, from: string, to: string, tag?: string): Promise<Exchange> {
    const { url } = this.mine;
    const current = answerIn((await this.bench.read('retrieve the Member to edit', url)).exchange);
    const text = Buffer.from(current.body).toString('utf8');
    const known = [from, 'edition-second', 'edition-third'].find((word) => text.includes(word));
    const bytes = Buffer.from(known === undefined ? entryText({ ...need(this.draft, 'expected a draft'), edition: to }) : text.replaceAll(known, to));
    return this.bench.ask({ purpose, url, method: 'PUT', content: { type: 'application/atom+xml;type=entry', bytes }, ...(tag !== undefined && { fields: { 'If-Match': tag } }) });
  }

  private async control(purpose: string, from: string, to: string, tag: string): Promise<void> {
    const answer = answerIn(await this.put(purpose, from, to, tag));
    if (statusOf(answer) < 200 || statusOf(answer) >= 300) throw new Inconclusive('control', `${purpose}: expected it taken, got ${answer.startLine}`);
  }

  private async newestTag(before: string): Promise<string> {
    const { exchange } = await this.bench.read('learn the newest entity tag', this.mine.url);
    const tag = headerOf(answerIn(exchange), 'etag');
    return need(tag !== undefined && tag !== before && tag, `expected another entity tag after an edit, got ${tag ?? 'none'}`);
  }

  private async feedNow(): Promise<AtomDocument | undefined> {
    const { retrieved } = await this.bench.read('retrieve the Feed of the Collection', this.collectionUrl);
    return isAtom(retrieved.document?.root, 'feed') ? retrieved.document : undefined;
  }

  private async listingOf(): Promise<Listing | undefined> {
    const url = this.posted?.url;
    const feed = await this.feedNow();
    if (url === undefined || !feed) return undefined;
    const { member } = this.success;
    return { url, feed, identifier: member ? identifierOf(member) : '' };
  }
}
