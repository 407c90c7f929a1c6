import { randomUUID } from 'node:crypto';
import type { Reply } from './reply';
import type { ExpectedEntry, Site } from './site';

/** An Entry that is being written: its children in order, each a piece of markup by its name, and what a reader has of it. */
export interface EntryMarkup {
  readonly expected: ExpectedEntry;
  readonly children: Readonly<Record<string, string>>;
}

/** A Feed that is being written. */
export interface FeedMarkup {
  readonly declaration: string;
  readonly attributes: string;
  readonly children: Readonly<Record<string, string>>;
  readonly entries: readonly EntryMarkup[];
}

export const feedMediaType = 'application/atom+xml;type=feed;charset=utf-8';
export const informationType = '<category scheme="urn:ietf:params:rolie:category:information-type" term="incident"/>';

/** An Entry of an incident that nobody has seen before. */
export function newEntry(url: string, minute = 0): EntryMarkup {
  const uuid = randomUUID();
  const id = `urn:uuid:${uuid}`;
  const title = `Incident ${uuid.slice(0, 8)}`;
  return {
    expected: { id, title },
    children: {
      id: `<id>${id}</id>`,
      title: `<title>${title}</title>`,
      updated: `<updated>${dateAt(minute)}</updated>`,
      published: '<published>2026-01-01T00:00:00Z</published>',
      author: '<author><name>Example CSIRT</name></author>',
      summary: '<summary>What was seen.</summary>',
      category: informationType,
      format: '<rolie:format ns="urn:ietf:params:xml:ns:iodef-2.0"/>',
      self: `<link rel="self" href="${url}entry-${uuid.slice(0, 8)}"/>`,
      content: `<content type="application/xml" src="${url}incident-${uuid.slice(0, 8)}.xml"/>`,
    },
  };
}

/** 2026-01-02 and so many minutes. */
export function dateAt(minute: number): string {
  return new Date(Date.UTC(2026, 0, 2, 0, minute)).toISOString().replace('.000', '');
}

/** A conforming ROLIE Feed of these Entries. */
export function feedOf(url: string, entries: readonly EntryMarkup[], path = 'feed'): FeedMarkup {
  return {
    declaration: '<?xml version="1.0" encoding="UTF-8"?>\n',
    attributes: 'xmlns="http://www.w3.org/2005/Atom" xmlns:rolie="urn:ietf:params:xml:ns:rolie-1.0"',
    children: {
      id: `<id>${url}${path}#feed</id>`,
      title: '<title>Incidents</title>',
      updated: `<updated>${dateAt(59)}</updated>`,
      author: '<author><name>Example CSIRT</name></author>',
      category: informationType,
      self: `<link rel="self" href="${url}${path}"/>`,
      service: `<link rel="service" href="${url}service"/>`,
    },
    entries,
  };
}

/** Three Entries in a Feed. */
export function newFeed(url: string): FeedMarkup {
  return feedOf(url, [newEntry(url, 3), newEntry(url, 2), newEntry(url, 1)]);
}

/** The markup of an Entry inside a Feed. */
export function entryText({ children }: EntryMarkup, attributes = ''): string {
  return `<entry${attributes}>\n    ${Object.values(children).join('\n    ')}\n  </entry>`;
}

/** The document. */
export function feedText({ declaration, attributes, children, entries }: FeedMarkup): string {
  return `${declaration}<feed ${attributes}>\n  ${[...Object.values(children), ...entries.map((entry) => entryText(entry))].join('\n  ')}\n</feed>\n`;
}

/** The answer that gives a Feed. */
export function feedReply(feed: FeedMarkup, mediaType = feedMediaType): Reply {
  return { status: 200, headers: { 'Content-Type': mediaType }, body: feedText(feed) };
}

/** A repository whose one Feed is this. */
export function siteOf(feed: FeedMarkup, more: Partial<Site> = {}): Site {
  return { resources: { feed: feedReply(feed) }, start: 'feed', entries: feed.entries.map(({ expected }) => expected), ...more };
}

/** The Feed with further or other children of its own. */
export function withChildren(feed: FeedMarkup, children: Readonly<Record<string, string>>): FeedMarkup {
  return { ...feed, children: { ...feed.children, ...children } };
}

/** The Feed with its first Entry, which stands for all, changed. */
export function withFirstEntry(feed: FeedMarkup, change: (entry: EntryMarkup) => EntryMarkup): FeedMarkup {
  return { ...feed, entries: feed.entries.map((entry, index) => (index === 0 ? change(entry) : entry)) };
}

/** The Entry with further or other children, and with what a reader has of it. */
export function entryWith(entry: EntryMarkup, children: Readonly<Record<string, string>>, expected: Partial<ExpectedEntry> = {}): EntryMarkup {
  return { expected: { ...entry.expected, ...expected }, children: { ...entry.children, ...children } };
}

/** The same children in another order or fewer of them. */
export function arranged(children: Readonly<Record<string, string>>, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.flatMap((name) => (children[name] === undefined ? [] : [[name, children[name]]])));
}
