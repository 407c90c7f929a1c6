import type { Retrieved } from '../src/oracles/atom';
import type { Construct } from '../src/oracles/atom-constructs';
import type { EntryAlone } from '../src/oracles/atom-identifiers';
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
}
