import type { Exchange, Finding } from '../src/evidence';
import { headerOf, isAtom, linksOf, statusOf } from '../src/oracles/atom';
import { type Creation, type MediaCreation, mediaSourceOf } from '../src/oracles/atom-creation';
import { differencesBetween } from '../src/oracles/iodef-round-trip';
import { readVector } from '../src/vectors';
import { answerIn } from './rolie-wire';
import { needCreated, type Posted, readAnswerOf, RolieWorkbench, rootOfText } from './rolie-workbench';
import { type MilepostWorld, need } from './world';

/** What one test case has written to a Collection of media, and what became of it. */
export class RolieMediaScene {
  private readonly bench: RolieWorkbench;
  private collectionUrl = '';
  private posted: Posted | undefined;
  private sentText = '';
  private created: Creation | undefined;
  private media: MediaCreation | undefined;
  private deleted: { readonly url: string; readonly after: Exchange } | undefined;

  constructor(private readonly world: MilepostWorld) {
    this.bench = new RolieWorkbench(world);
  }

  async open(): Promise<void> {
    this.collectionUrl = await this.bench.open('media');
  }

  /** Creates a Media Resource from an IODEF document, and reads its Media Link Entry. */
  async create(): Promise<void> {
    const { mediaType = 'application/xml' } = this.world.point('rolie-server').writeTo ?? {};
    const { marker } = await this.bench.draftFor(this.collectionUrl);
    this.sentText = Buffer.from(readVector('iodef/valid/minimal').bytes).toString().replace(/(<IncidentID[^>]*>)[^<]*/, `$1${marker}`);
    this.posted = await this.bench.post(this.collectionUrl, 'create a Media Resource', marker, { content: { type: mediaType, bytes: Buffer.from(this.sentText) }, fields: { Slug: `milepost ${marker}` } });
    const url = needCreated(this.posted, 'a Media Resource');
    const answer = answerIn(this.posted.exchange);
    const member = (await this.bench.read('retrieve the Media Link Entry', url)).retrieved;
    const located = headerOf(answer, 'location') === undefined ? undefined : member;
    const entry = isAtom(member.document?.root, 'entry') ? member.document : undefined;
    this.created = { collection: this.collectionUrl, what: 'a Media Resource', answer, ...(located && { member: located }) };
    if (!entry) return;
    const sourceUrl = mediaSourceOf(entry);
    const source = sourceUrl === undefined ? undefined : await this.mediaAt(sourceUrl);
    this.media = { ...this.created, entry, ...(source && { source }) };
  }

  get entry(): MediaCreation {
    return need(this.media, 'expected a Media Link Entry, got none');
  }

  get entryWithSource(): MediaCreation {
    need(this.entry.source, 'expected a Media Link Entry with a source that we may retrieve, got none');
    return this.entry;
  }

  /** Deletes the Media Link Entry and looks for the Media Resource. */
  async remove(): Promise<void> {
    const { entry, source } = this.entry;
    const resource = need(source && source.status === 200 && source, 'expected a Media Resource that can be retrieved, got none');
    const url = need(this.posted?.url, 'expected the URI of the Media Link Entry');
    const answer = await this.bench.remove(url, need(this.posted, 'expected a Media Link Entry'));
    need(statusOf(answerIn(answer)) < 300, `expected the Media Link Entry ${entry.url} deleted, got ${answer.received?.startLine}`);
    const editable = linksOf(entry, entry.root).find(({ relation }) => relation === 'edit-media')?.target ?? resource.url;
    const after = await this.bench.ask({ purpose: 'retrieve the Media Resource after that', url: editable });
    answerIn(after);
    this.deleted = { url: editable, after };
  }

  /** How the IODEF document came back; inconclusive where its content could not be retrieved. */
  get differences(): readonly Finding[] {
    const source = need(this.entry.source?.status === 200 && this.entry.source, 'expected a Media Resource that can be retrieved, got none');
    const came = source.document?.root;
    return came ? differencesBetween(rootOfText(this.sentText), came, 'v2') : [{ where: source.url, expected: 'the IODEF document that was sent', actual: source.fault?.message ?? 'no XML' }];
  }

  /** The creation itself; inconclusive where there was none. */
  get creation(): Creation {
    return need(this.created, 'expected a creation, got none');
  }

  /** What is left of the Media Resource. */
  get left(): { readonly url: string; readonly after: Exchange } {
    return need(this.deleted, 'expected a deletion, got none');
  }

  private async mediaAt(url: string): Promise<MediaCreation['source']> {
    const exchange = await this.bench.ask({ purpose: 'retrieve the Media Resource', url });
    if (exchange.silence?.cause === 'forbidden') return undefined;
    return { ...readAnswerOf(url, exchange), bytes: answerIn(exchange).body };
  }
}
