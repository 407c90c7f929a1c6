import { attribute, childElements, children, type Element, allText, markup, parse } from './tree';
import type { Deviation } from './deviation';
import { linksOf } from './entry';
import type { Answer, Wire } from './exchange';
import { documentOf } from './feed';
import { app, atom } from './vocabulary';

/** A Collection as this client tells of it. */
export interface CollectionReport {
  readonly href: string;
  readonly title: string;
  readonly accept: readonly string[];
}

const entryType = 'application/atom+xml;type=entry';

/** The Collections of a Service Document. */
export async function readService(url: string, wire: Wire, deviation: Deviation): Promise<readonly CollectionReport[]> {
  const service = documentOf(await wire.ask(url), deviation);
  if (service.space !== app || service.local !== 'service') throw new Error(`a document with the root ${service.name}`);
  if (deviation.failsOn === 'foreign markup of a Service Document' && childElements(service).some(({ space }) => space !== app)) throw new Error('foreign markup');
  if (deviation.failsOn === 'app markup' && children(service, app, 'mood').length > 0) throw new Error('an unknown element');
  const elsewhere = (collection: Element): boolean => children(collection, app, 'categories').some((list) => attribute(list, 'href') !== undefined);
  const collections = children(service, app, 'workspace').flatMap((workspace) => children(workspace, app, 'collection'));
  if (deviation.failsOn === 'categories elsewhere' && collections.some(elsewhere)) throw new Error('categories that stand elsewhere');
  return collections.map((collection) => ({
    href: new URL(attribute(collection, 'href') ?? '', collection.base).href,
    title: allText(children(collection, atom, 'title')[0] ?? collection),
    accept: children(collection, app, 'accept').map((accept) => (deviation.keepsWhiteSpaceOfAccept ? allText(accept) : allText(accept).trim())),
  }));
}

/** What is to be created, and where. */
export interface Creation {
  readonly service: string;
  readonly collection: string;
  readonly body: Buffer;
  readonly type: string;
  readonly slug?: string;
}

/** Creates a Member where the Collection accepts its media type; gives the answer. Throws where it does not, or the server declines. */
export async function create({ service, collection, body, type, slug }: Creation, wire: Wire, deviation: Deviation): Promise<Answer> {
  const known = (await readService(service, wire, {})).find(({ href }) => href === collection);
  if (!known) throw new Error('no such Collection');
  if (!accepts(known.accept, type, deviation)) throw new Error(`the Collection does not accept ${type}`);
  const media = deviation.forgetsMediaType ? 'application/xml' : deviation.forgetsTypeParameter ? type.replace(';type=entry', '') : type;
  const headers = { 'Content-Type': media, ...(slug !== undefined && { Slug: slugField(slug, deviation) }) };
  const answer = await wire.ask(collection, { method: 'POST', headers, body });
  succeed(answer, deviation);
  if (!answer.headers.location) throw new Error('no Location');
  return answer;
}

/** Creates an Entry and then gives it another title, whatever the server made of it meanwhile. */
export async function createAndRetitle(creation: Creation, title: string, wire: Wire, deviation: Deviation): Promise<string> {
  const created = await create(creation, wire, deviation);
  const location = new URL(created.headers.location ?? '', created.url).href;
  const whole = deviation.trustsCreationAnswer || created.headers['content-location'] === created.headers.location;
  const member = whole && created.body.length > 0 ? created : await wire.ask(location);
  await put(location, member, entryIn(member), title, wire, deviation);
  return location;
}

/** Gives an Entry of a Collection another title. */
export async function retitle(collection: string, id: string, title: string, wire: Wire, deviation: Deviation): Promise<string> {
  const { entry, edit } = await memberOf(collection, id, wire, deviation);
  if (deviation.skipsRetrieval) {
    await put(edit, undefined, entry, title, wire, deviation);
  } else {
    const member = await wire.ask(edit);
    await put(edit, member, deviation.editsFromFeed ? entry : entryIn(member), title, wire, deviation);
  }
  return edit;
}

export async function remove(collection: string, id: string, wire: Wire, deviation: Deviation): Promise<void> {
  const { edit } = await memberOf(collection, id, wire, deviation);
  succeed(await wire.ask(edit, { method: deviation.deletesByPost ? 'POST' : 'DELETE' }), deviation);
}

/** Replaces the media of an Entry: by the link that fits best, else the first. */
export async function replaceMedia(collection: string, id: string, body: Buffer, type: string, language: string | undefined, wire: Wire, deviation: Deviation): Promise<void> {
  const { entry } = await memberOf(collection, id, wire, deviation);
  const links = linksOf(entry, deviation).filter(({ rel }) => rel === 'edit-media');
  const fits = (link: (typeof links)[number]): boolean => (link.type === undefined || link.type === type) && (language === undefined || link.language === undefined || link.language === language);
  const undecided = links.every((link) => link.type === undefined && link.language === undefined);
  const best = deviation.ignoresPreference ? links[0] : (links.find(fits) ?? links[0]);
  const chosen = undecided && deviation.takesLastEditMedia ? links.at(-1) : best;
  if (!chosen) throw new Error('no link for editing media');
  succeed(await wire.ask(chosen.href, { method: 'PUT', headers: { 'Content-Type': type }, body }), deviation);
}

async function memberOf(collection: string, id: string, wire: Wire, deviation: Deviation): Promise<{ readonly entry: Element; readonly edit: string }> {
  const feed = documentOf(await wire.ask(collection), deviation);
  const entry = children(feed, atom, 'entry').find((each) => allText(children(each, atom, 'id')[0] ?? each).trim() === id);
  if (!entry) throw new Error('no such Entry');
  const edit = linksOf(entry, deviation).find(({ rel }) => rel === 'edit')?.href;
  if (edit === undefined) throw new Error('an Entry that cannot be edited');
  return { entry, edit };
}

function entryIn(answer: Answer): Element {
  if (answer.status !== 200 && answer.status !== 201) throw new Error(`status ${answer.status}`);
  return parse(answer.body, 'utf-8', answer.url);
}

async function put(url: string, member: Answer | undefined, entry: Element, title: string, wire: Wire, deviation: Deviation): Promise<void> {
  const tag = deviation.forgetsEntityTag ? undefined : member?.headers.etag;
  const headers = { 'Content-Type': entryType, ...(tag !== undefined && { 'If-Match': tag }) };
  succeed(await wire.ask(url, { method: 'PUT', headers, body: Buffer.from(retitled(entry, title, deviation)) }), deviation);
}

/** The Entry with another title, and the namespaces that it had from what stood around it. */
function retitled(entry: Element, title: string, { dropsForeignMarkup }: Deviation): string {
  const names = new Map([['xmlns', atom], ['xmlns:rolie', 'urn:ietf:params:xml:ns:rolie-1.0']]);
  const declared = [...names].filter(([name]) => !entry.attributes.some((each) => each.name === name)).map(([name, value]) => ({ space: '', name, local: name, value }));
  const kept = dropsForeignMarkup ? entry.nodes.filter((node) => typeof node === 'string' || node.space !== 'https://example.org/foreign') : entry.nodes;
  const nodes = kept.map((node) => (typeof node !== 'string' && node.space === atom && node.local === 'title' ? { ...node, attributes: [], nodes: [title] } : node));
  return markup({ ...entry, attributes: [...declared, ...entry.attributes], nodes });
}

/** Nothing said means Entries, and one empty element means nothing at all (RFC 5023, section 8.3.4). */
function accepts(accept: readonly string[], type: string, { takesMissingAcceptForAll, takesMissingAcceptForNothing, ignoresEmptyAccept }: Deviation): boolean {
  const essence = type.split(';')[0] ?? '';
  if (accept.length === 0) return takesMissingAcceptForAll || (!takesMissingAcceptForNothing && type === entryType);
  if (accept.every((range) => range === '')) return ignoresEmptyAccept ?? false;
  return accept.some((range) => range.replace(/\s/g, '') === type || range === essence || range === '*/*' || range === `${essence.split('/')[0]}/*`);
}

/** RFC 5023, section 9.7.1. */
function slugField(slug: string, { sendsRawSlug }: Deviation): string {
  if (sendsRawSlug) return slug.replace(/[^\x20-\x7e]/g, '?');
  return [...Buffer.from(slug)].map((octet) => (octet >= 0x20 && octet <= 0x7e && octet !== 0x25 ? String.fromCharCode(octet) : `%${octet.toString(16).toUpperCase().padStart(2, '0')}`)).join('');
}

function succeed({ status }: Answer, { takesAnyAnswerForDone }: Deviation): void {
  if ((status < 200 || status > 299) && !takesAnyAnswerForDone) throw new Error(`status ${status}`);
}
