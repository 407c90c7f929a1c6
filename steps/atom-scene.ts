import type { Retrieved } from '../src/oracles/atom';
import type { Construct } from '../src/oracles/atom-constructs';
import type { EntryAlone } from '../src/oracles/atom-identifiers';
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
}
