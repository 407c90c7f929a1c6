import type { Retrieved } from '../src/oracles/atom';
import { type Construct, constructsIn, withXmlAttribute } from '../src/oracles/atom-constructs';
import type { EntryAlone } from '../src/oracles/atom-identifiers';
import type { Image } from '../src/oracles/atom-images';
import type { ThereAndBack } from '../src/oracles/atom-members';
import { archivesThatAreFollowed, type Following, hasDuplicates, type KnownLink, type Series } from '../src/oracles/atom-paging';
import type { SeriesKind } from './atom-series';
import { AtomWalk } from './atom-walk';
import { type AtomPart, atomParts } from './atom-parts';
import { type MilepostWorld, need } from './world';

/** What one test case has seen of a server's Atom Documents: all of them, and the constructs that it is about. */
export class AtomScene {
  private readonly walk: AtomWalk;
  /** Each document as it came, well-formed or not. */
  retrieved: readonly Retrieved[] = [];
  constructs: readonly Construct[] = [];
  /** Entries that were found in a Feed and on their own. */
  entriesAlone: readonly EntryAlone[] = [];
  series: readonly Series[] = [];
  knownLinks: readonly KnownLink[] = [];
  following: readonly Following[] = [];
  ways: readonly ThereAndBack[] = [];
  images: readonly Image[] = [];

  constructor(world: MilepostWorld) {
    this.walk = new AtomWalk(world);
  }

  async haveDocuments(): Promise<void> {
    this.retrieved = await this.walk.atomAnswers();
    need(this.retrieved.length > 0, 'expected an Atom Document, got none that is open to us');
  }

  async haveConstructs(part: AtomPart): Promise<void> {
    const repository = await this.walk.repository();
    this.entriesAlone = repository.entriesAlone;
    this.constructs = atomParts[part](repository);
    need(this.constructs.length > 0, `expected an Atom Document with ${part}, got none among ${repository.roots.length}`);
  }

  /** Series of documents that go on with pages or archives; inconclusive where no Feed does, or where none can be followed. */
  async haveSeries(kind: SeriesKind): Promise<void> {
    this.series = await this.walk.series(kind);
    need(this.series.length > 0, `expected a Feed with further ${kind}, got none`);
    const followed = this.series.filter(({ documents, back }) => documents.length > 1 || back);
    need(followed.length > 0, `expected ${kind} that can be retrieved, got none`);
    this.series = followed;
  }

  async haveFollowedArchives(): Promise<void> {
    await this.haveSeries('archives');
    need(archivesThatAreFollowed(this.series).length > 0, 'expected an archive that another archive follows, got none');
  }

  async haveDuplicates(): Promise<void> {
    await this.haveSeries('archives');
    this.series = this.series.filter(hasDuplicates);
    need(this.series.length > 0, 'expected an Entry that a Feed and an archive hold both, or two archives, got none');
  }

  async followKnownLinks(): Promise<void> {
    this.knownLinks = await this.walk.knownLinks(this.series);
    need(this.knownLinks.length > 0, 'expected a link to the first, the last or the previous page, got none');
  }

  async followLaterLinks(): Promise<void> {
    this.following = await this.walk.following(this.series);
    need(this.following.length > 0, 'expected an archive that links to a later document, got none');
  }

  async haveLastPages(): Promise<void> {
    this.knownLinks = await this.walk.lastPages();
    need(this.knownLinks.length > 0, 'expected a Feed with a link to its last page that can be retrieved, got none');
  }

  async goThereAndBack(): Promise<void> {
    this.ways = await this.walk.thereAndBack(this.series);
    need(this.ways.length > 0, 'expected a Feed whose pages come to an end and that stays as it is while they are read, got none');
  }

  async haveTyped(type: 'entry' | 'feed'): Promise<void> {
    const { roots } = await this.walk.repository();
    this.constructs = roots.filter(({ document }) => document.typeParameter === type).map(({ document, rolie }) => ({ document, rolie, element: document.root }));
    need(this.constructs.length > 0, `expected a document with type=${type} in its media type, got none`);
  }

  async haveAtomPubDocuments(): Promise<void> {
    this.retrieved = await this.walk.publishingAnswers();
    need(this.retrieved.length > 0, 'expected a Service Document or a Category Document, got none');
  }

  async haveXmlAttribute(local: 'base' | 'lang'): Promise<void> {
    await this.haveAtomPubDocuments();
    const roots = this.retrieved.flatMap(({ document }) => (document ? [{ document, rolie: false }] : []));
    this.constructs = withXmlAttribute(roots, local);
    need(this.constructs.length > 0, `expected an AtomPub Document with an xml:${local}, got none`);
  }

  async haveImages(local: 'icon' | 'logo'): Promise<void> {
    const { roots } = await this.walk.repository();
    this.images = await this.walk.images(constructsIn(roots, local));
    need(this.images.length > 0, `expected a ${local} that is a PNG or a GIF, got none that we may retrieve`);
  }
}
