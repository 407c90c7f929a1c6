import type { Deviation } from './deviation';
import { type EntryReport, linksOf, readEntry, refuseCategories, refuseForeign, refuseRelations } from './entry';
import type { Answer, Wire } from './exchange';
import { allText, attribute, childElements, children, type Element, parse } from './tree';
import { atom, history, signatures } from './vocabulary';

/** A Feed as this client tells of it, with all that its documents hold together. */
export interface FeedReport {
  readonly entries: readonly EntryReport[];
  /** Absent where nothing says it. */
  readonly complete?: boolean;
  readonly warnings: readonly string[];
}

const mostDocuments = 50;

/** Reads a Feed with its pages and archives. Throws where its first document cannot be had. */
export async function readFeed(url: string, wire: Wire, deviation: Deviation): Promise<FeedReport> {
  const kept = new Map<string, Kept>();
  const warnings: string[] = [];
  const seen = new Set<string>();
  let next: string | undefined = url;
  let complete: boolean | undefined;
  while (next !== undefined && !seen.has(next) && seen.size < mostDocuments) {
    seen.add(next);
    let page: Page;
    try {
      page = await readPage(next, wire, deviation);
    } catch (error) {
      if (seen.size === 1) throw error;
      if (!deviation.hidesGaps) warnings.push(`${next}: ${(error as Error).message}`);
      return { entries: reports(kept), ...(!deviation.hidesGaps && { complete: false }), warnings };
    }
    warnings.push(...page.warnings);
    for (const entry of page.entries) keep(kept, { entry, documentUpdated: page.updated }, deviation);
    complete = page.complete ? true : page.paged ? (deviation.callsPagedComplete ?? false) : complete;
    next = page.complete && !deviation.goesBeyondComplete ? undefined : page.next;
  }
  if (deviation.retrievesIds) for (const { entry } of kept.values()) if (entry.id.startsWith('https://127.0.0.1')) await wire.ask(entry.id);
  return { entries: reports(kept), ...(complete !== undefined && { complete }), warnings };
}

/** The document behind an answer, whose root says what it is. Throws where the answer is a refusal. */
export function documentOf(answer: Answer, deviation: Deviation): Element {
  const { status } = answer;
  const believed = deviation.believesRefusals && status >= 400 && status !== 401 && status !== 404;
  if ((status < 200 || status > 299) && !believed) throw new Error(`status ${status}`);
  const charset = /;\s*charset="?([^\s;"]+)/i.exec(answer.headers['content-type'] ?? '')?.[1];
  if (deviation.knowsUtf8Alone && answer.body[0] === 0xff) throw new Error('not UTF-8');
  const root = parse(answer.body, charset, answer.url, deviation.ignoresBase);
  if (deviation.failsOn === 'prefix' && root.name !== root.local) throw new Error(`a root element ${root.name}`);
  return root;
}

interface Kept {
  readonly entry: EntryReport;
  readonly documentUpdated: string;
}

interface Page {
  readonly entries: readonly EntryReport[];
  readonly updated: string;
  readonly next?: string;
  readonly paged: boolean;
  readonly complete: boolean;
  readonly warnings: readonly string[];
}

async function readPage(url: string, wire: Wire, deviation: Deviation): Promise<Page> {
  const answer = await wire.ask(url, { headers: { Accept: 'application/atom+xml;type=feed, application/atom+xml' } });
  const feed = documentOf(answer, deviation);
  const announced = /;\s*type="?(\w+)/i.exec(answer.headers['content-type'] ?? '')?.[1]?.toLowerCase();
  if (deviation.failsOn === 'media type' && announced !== 'feed') throw new Error(`a document of type ${announced}`);
  if (feed.space !== atom || feed.local !== 'feed') throw new Error(`a document with the root ${feed.name}`);
  const links = linksOf(feed, deviation);
  refuse(feed, deviation);
  if (deviation.failsOn === 'relation of a Feed') refuseRelations(links);
  const complete = children(feed, history, 'complete').length > 0;
  const followed = [...(deviation.ignoresPages ? [] : ['next']), ...(deviation.ignoresArchives ? [] : ['prev-archive'])];
  const next = links.find(({ rel }) => followed.includes(rel))?.href;
  const entries = deviation.takesForeignEntries ? descendants(feed).filter(({ space, local }) => space === atom && local === 'entry') : children(feed, atom, 'entry');
  return {
    entries: entries.map((entry) => readEntry(entry, deviation)),
    updated: allText(children(feed, atom, 'updated')[0] ?? feed).trim(),
    ...(next !== undefined && { next }),
    paged: links.some(({ rel }) => ['next', 'previous', 'prev'].includes(rel)),
    complete,
    warnings: announced === 'entry' && !deviation.trustsTypeParameter ? ['announced as an Entry, and a Feed'] : [],
  };
}

function refuse(feed: Element, deviation: Deviation): void {
  const { failsOn } = deviation;
  const [signature] = children(feed, signatures, 'Signature');
  if (signature && failsOn === 'signature') throw new Error('a signature');
  if (signature && failsOn === 'unknown signature algorithm' && descendants(signature).some((each) => attribute(each, 'Algorithm')?.includes('unheard-of'))) throw new Error('a signature that cannot be verified');
  if (failsOn === 'foreign markup') refuseForeign(feed);
  if (failsOn === 'order' && childElements(feed)[0]?.local === 'entry') throw new Error('a Feed that begins with its Entries');
  refuseCategories(feed, deviation);
}

/** Of Entries with one id the newest stays; where their dates are one, that of the newest document. */
function keep(kept: Map<string, Kept>, found: Kept, { sameId = (id) => id, takesFirstDuplicate, takesLastOfOneDate }: Deviation): void {
  const key = sameId(found.entry.id);
  const earlier = kept.get(key);
  if (earlier && takesFirstDuplicate && Date.parse(found.entry.updated) !== Date.parse(earlier.entry.updated)) return void kept.set(key, found);
  const [mine, theirs] = [Date.parse(found.entry.updated), Date.parse(earlier?.entry.updated ?? '')];
  const newer = !earlier || mine > theirs || (mine === theirs && (takesLastOfOneDate ?? Date.parse(found.documentUpdated) > Date.parse(earlier.documentUpdated)));
  if (newer) kept.set(key, found);
}

function reports(kept: ReadonlyMap<string, Kept>): readonly EntryReport[] {
  return [...kept.values()].map(({ entry }) => entry);
}

function descendants(element: Element): readonly Element[] {
  return childElements(element).flatMap((child) => [child, ...descendants(child)]);
}
