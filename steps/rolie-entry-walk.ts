import { atomChildren, isAtom, linksOf } from '../src/oracles/atom';
import { type Entry, type Feed, isRolieFeed } from '../src/oracles/rolie';
import { type EntryContent, sourceOf } from '../src/oracles/rolie-entries';
import { entriesOf } from '../src/oracles/rolie-feeds';
import type { LinkedFeed } from '../src/oracles/rolie-links';
import type { StandaloneEntry } from '../src/oracles/rolie-standalone';
import { collectionLimit, entryLimit, type RolieLook } from './rolie-look';

/** One client's way from Feeds on: their links, their Entries, the Entries alone, the Entries' content. */
export class RolieEntryWalk {
  constructor(private readonly look: RolieLook) {}

  /** Each Feed with its links of some relations, followed. */
  follow(feeds: readonly Feed[], relations: readonly string[]): Promise<readonly LinkedFeed[]> {
    return this.look.each(feeds, async (feed) => {
      const { document } = feed;
      const links = linksOf(document, document.root).filter(({ relation }) => relations.includes(relation));
      const followed = await this.look.each(this.look.first(links, collectionLimit, `Links of ${document.url}`), async (link) => {
        const retrieved = link.target === undefined ? undefined : await this.look.at(`follow the link "${link.relation}"`, link.target);
        return { link, ...(retrieved && { retrieved }) };
      });
      return { ...feed, links: followed };
    });
  }

  /** The first Entries of each Feed. */
  entries(feeds: readonly Feed[]): readonly Entry[] {
    return feeds.flatMap((feed) => this.look.first(entriesOf(feed), entryLimit, `Entries of ${feed.document.url}`));
  }

  /** The Entries of ROLIE Feeds that are shared on their own, each with the Collections in whose Feeds it stands. */
  async standaloneEntries(feeds: readonly Feed[]): Promise<readonly StandaloneEntry[]> {
    const members = feeds.map((feed) => ({ uris: urisOf(feed), identifiers: new Set(entriesOf(feed).map(identifierOf)) }));
    const identifiers = new Map<string, string>();
    for (const entry of this.entries(feeds.filter(isRolieFeed))) {
      const url = selfOf(entry);
      if (url !== undefined) identifiers.set(url, identifierOf(entry));
    }
    return this.look.each([...identifiers], async ([url, identifier]) => {
      const document = (await this.look.at('retrieve an Entry on its own', url))?.document;
      if (!document || !isAtom(document.root, 'entry')) return undefined;
      return { document, collections: members.filter((member) => member.identifiers.has(identifier)).map(({ uris }) => uris) };
    });
  }

  /** What the sources of the Entries' content give. */
  contents(entries: readonly Entry[]): Promise<readonly EntryContent[]> {
    return this.look.each(entries, async (entry) => {
      const source = sourceOf(entry);
      const content = source === undefined ? undefined : await this.look.contentAt(source);
      return source !== undefined && content ? { ...entry, source, ...content } : undefined;
    });
  }
}

/** The URL at which an Entry says that it stands alone. */
export function selfOf({ document, element }: Entry): string | undefined {
  const links = linksOf(document, element);
  return (links.find(({ relation }) => relation === 'self') ?? links.find(({ relation }) => relation === 'edit'))?.target;
}

function urisOf({ document, collection }: Feed): readonly string[] {
  return [...new Set([collection?.target ?? document.url, document.url])];
}

function identifierOf({ element }: Entry): string {
  return atomChildren(element, 'id')[0]?.text.trim() ?? '';
}
