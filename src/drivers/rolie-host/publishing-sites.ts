import { randomUUID } from 'node:crypto';
import type { ClientTask } from '../rolie-client/client';
import { dateAt, type EntryMarkup, entryText, entryWith, feedOf, feedReply, informationType, newEntry } from './feed-markup';
import type { Resources } from './host';
import type { Reply, Resource } from './reply';

/** A request that an exercise is about. */
export interface Act {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
}

/** One repository for one task of a client that publishes, and what is known of it. */
export interface Exercise {
  readonly resources: Resources;
  readonly task: ClientTask;
  /** The request by which a client does what it is told; absent where it is told to read. */
  readonly act?: Act;
  /** Path of the Member. */
  readonly member?: string;
  /** The Member as the server has it, in full. */
  readonly full?: string;
  readonly entityTag?: string;
  /** Collections of the Service Document. */
  readonly collections?: readonly { readonly href: string; readonly accept: readonly string[] }[];
  /** What the client was given to create. */
  readonly given?: { readonly entry?: string; readonly slug?: string; readonly location: string };
}

export type MakeExercise = (url: string) => Exercise;

const entryType = 'application/atom+xml;type=entry';
const image = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const namespaces = 'xmlns="http://www.w3.org/2005/Atom" xmlns:rolie="urn:ietf:params:xml:ns:rolie-1.0"';
const foreign = '<x:handling xmlns:x="https://example.org/foreign" level="3"><x:by>night shift</x:by> and <x:by>day shift</x:by></x:handling>';

/** What a client that publishes is told to do, by the name that features give it. */
export const exercises: Readonly<Record<string, MakeExercise>> = {
  'read-service': reading(''),
  'read-service-with-foreign-markup': reading(`${foreign}<x:collection xmlns:x="https://example.org/foreign" href="astray"/>`),
  'read-service-with-unknown-markup-of-atompub': reading('<app:mood href="astray">calm</app:mood>'),
  'read-service-with-categories-elsewhere': readingCategories((url) => `<app:categories href="${url}categories"/>`),
  'read-service-with-several-lists-of-categories': readingCategories((url) => `<app:categories href="${url}categories"/><app:categories fixed="yes" scheme="https://example.org/schemes/unheard-of"><atom:category term="cerise"/></app:categories>`),
  'read-accept-among-white-space': reading('', ['\n     application/atom+xml;type=entry\n   ', '\timage/png ']),

  'create-entry': creating([entryType]),
  'create-entry-where-nothing-is-said': creating([]),
  'create-entry-where-nothing-is-accepted': creating(['']),
  'create-entry-with-slug': creating([entryType], 'Größe: 100 % & more'),
  'create-media': creatingMedia(['image/png']),
  'create-media-where-nothing-is-said': creatingMedia([]),
  'create-and-retitle': creatingAndRetitling(true),
  'create-and-retitle-what-came-in-part': creatingAndRetitling(false),

  retitle: retitling({}),
  'retitle-what-the-feed-has-in-part': retitling({ partial: true }),
  'retitle-answered-by-204': retitling({ status: 204 }),
  'retitle-answered-by-412': retitling({ status: 412 }),
  'retitle-answered-by-409': retitling({ status: 409 }),
  'retitle-answered-by-403': retitling({ status: 403 }),
  'retitle-answered-by-500': retitling({ status: 500 }),
  delete: deleting(200),
  'delete-answered-by-204': deleting(204),
  'delete-answered-by-403': deleting(403),

  'replace-media': replacing([''], 0),
  'replace-media-of-several-types': replacing([' type="image/jpeg"', ' type="image/png"', ' type="image/gif"'], 1),
  'replace-media-of-several-languages': replacing([' type="image/png" hreflang="en"', ' type="image/png" hreflang="de"'], 1, 'de'),
  'replace-media-without-preference': replacing(['', '', ''], 0),
};

function serviceOf(url: string, accept: readonly string[], odd = ''): Reply {
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<app:service xmlns:app="http://www.w3.org/2007/app" xmlns:atom="http://www.w3.org/2005/Atom">${odd}
  <app:workspace><atom:title>Incidents</atom:title>${odd}
    <app:collection href="${url}collection"><atom:title>Incidents</atom:title>${odd}
      ${accept.map((each) => `<app:accept>${each}</app:accept>`).join('')}
      <app:categories fixed="no"><atom:category scheme="urn:ietf:params:rolie:category:information-type" term="incident"/></app:categories>
    </app:collection>
  </app:workspace>
</app:service>\n`;
  return { status: 200, headers: { 'Content-Type': 'application/atomsvc+xml' }, body };
}

function reading(odd: string, accept: readonly string[] = [entryType]): MakeExercise {
  return (url) => ({
    resources: { service: serviceOf(url, accept, odd) },
    task: { task: 'service', url: `${url}service` },
    collections: [{ href: `${url}collection`, accept: accept.map((each) => each.trim()) }],
  });
}

function readingCategories(more: (url: string) => string): MakeExercise {
  const inline = /<app:categories .*<\/app:categories>/s;
  return (url) => {
    const exercise = reading('')(url);
    const service = serviceOf(url, [entryType]);
    const document = `<?xml version="1.0" encoding="UTF-8"?>\n<app:categories xmlns:app="http://www.w3.org/2007/app" xmlns="http://www.w3.org/2005/Atom" fixed="yes">${informationType}</app:categories>\n`;
    return {
      ...exercise,
      resources: {
        service: { ...service, body: String(service.body).replace(inline, more(url)) },
        categories: { status: 200, headers: { 'Content-Type': 'application/atomcat+xml' }, body: document },
      },
    };
  };
}

/** An Entry that stands alone. */
function alone(entry: EntryMarkup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${entryText(entry, ` ${namespaces}`)}\n`;
}

function given(url: string): EntryMarkup {
  const entry = newEntry(url);
  const { id = '', title = '', updated = '', author = '', summary = '' } = entry.children;
  return { ...entry, children: { id, title, updated, author, summary, category: informationType, content: '<content>What was seen.</content>' } };
}

function creating(accept: readonly string[], slug?: string): MakeExercise {
  return (url) => {
    const entry = alone(given(url));
    const location = `${url}member`;
    return {
      resources: { service: serviceOf(url, accept), collection: collectionOf(url, (body) => ({ status: 201, headers: { Location: location, 'Content-Location': location, 'Content-Type': entryType }, body })), member: entryReply(entry) },
      task: { task: 'create', service: `${url}service`, url: `${url}collection`, entry, ...(slug !== undefined && { slug }) },
      act: { method: 'POST', path: 'collection' },
      given: { entry, location, ...(slug !== undefined && { slug }) },
    };
  };
}

function creatingMedia(accept: readonly string[]): MakeExercise {
  return (url) => ({
    resources: {
      service: serviceOf(url, accept),
      collection: collectionOf(url, () => ({ status: 201, headers: { Location: `${url}member`, 'Content-Type': entryType }, body: alone(given(url)) })),
    },
    task: { task: 'create-media', service: `${url}service`, url: `${url}collection`, media: image, type: 'image/png', slug: 'A picture' },
    act: { method: 'POST', path: 'collection' },
    given: { location: `${url}member` },
  });
}

/** The server adds to what it was given; where the answer says nothing of its place it holds only a part of that. */
function creatingAndRetitling(whole: boolean): MakeExercise {
  return (url) => {
    const created = given(url);
    const added = entryWith(created, { rights: '<rights>TLP:CLEAR</rights>', foreign, edit: `<link rel="edit" href="${url}member"/>` });
    const full = alone(added);
    const part = alone(entryWith(created, { edit: `<link rel="edit" href="${url}member"/>` }));
    const headers = { Location: `${url}member`, 'Content-Type': entryType, ETag: '"1"', ...(whole && { 'Content-Location': `${url}member` }) };
    return {
      resources: { service: serviceOf(url, [entryType]), collection: collectionOf(url, () => ({ status: 201, headers, body: whole ? full : part })), member: memberOf(full, '"1"') },
      task: { task: 'create-and-retitle', service: `${url}service`, url: `${url}collection`, entry: alone(created), title: 'A better title' },
      act: { method: 'PUT', path: 'member' },
      member: 'member',
      full,
    };
  };
}

interface Retitling {
  /** The Feed has less of the Entry than there is. */
  readonly partial?: boolean;
  readonly status?: number;
}

function retitling({ partial, status = 200 }: Retitling): MakeExercise {
  return (url) => {
    const { inFeed, full, id } = memberIn(url);
    const entityTag = `"${randomUUID()}"`;
    return {
      resources: { collection: feedReply(feedOf(url, [partial ? inFeed : full, newEntry(url, 1)], 'collection')), member: memberOf(alone(full), entityTag, status) },
      task: { task: 'retitle', url: `${url}collection`, entry: id, title: 'A better title' },
      act: { method: 'PUT', path: 'member' },
      member: 'member',
      full: alone(full),
      entityTag,
    };
  };
}

function deleting(status: number): MakeExercise {
  return (url) => {
    const { full, id } = memberIn(url);
    return {
      resources: { collection: feedReply(feedOf(url, [full, newEntry(url, 1)], 'collection')), member: memberOf(alone(full), '"1"', status) },
      task: { task: 'delete', url: `${url}collection`, entry: id },
      act: { method: 'DELETE', path: 'member' },
      member: 'member',
    };
  };
}

function replacing(attributes: readonly string[], chosen: number, language?: string): MakeExercise {
  return (url) => {
    const { full, id } = memberIn(url);
    const links = attributes.map((each, index) => `<link rel="edit-media"${each} href="${url}media-${index}"/>`).join('\n    ');
    const entry = entryWith(full, { media: links, content: `<content type="image/png" src="${url}media-0"/>` });
    const media: Resource = ({ method }) => (method === 'PUT' ? { status: 200 } : { status: 200, headers: { 'Content-Type': 'image/png' }, body: Buffer.from(image, 'base64') });
    return {
      resources: {
        collection: feedReply(feedOf(url, [entry], 'collection')),
        member: memberOf(alone(entry), '"1"'),
        ...Object.fromEntries(attributes.map((_, index) => [`media-${index}`, media])),
      },
      task: { task: 'replace-media', url: `${url}collection`, entry: id, media: image, type: 'image/png', ...(language !== undefined && { language }) },
      act: { method: 'PUT', path: `media-${chosen}` },
      member: 'member',
    };
  };
}

function memberIn(url: string): { readonly inFeed: EntryMarkup; readonly full: EntryMarkup; readonly id: string } {
  const edit = { edit: `<link rel="edit" href="${url}member"/>` };
  const inFeed = entryWith(given(url), edit);
  const full = entryWith(inFeed, {
    rights: '<rights>TLP:CLEAR</rights>',
    format: '<rolie:format ns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00"/>',
    property: '<rolie:property name="urn:ietf:params:rolie:property:local:desk" value="17"/>',
    private: '<category scheme="https://example.org/schemes/unheard-of" term="cerise"/>',
    foreign,
  });
  return { inFeed, full, id: inFeed.expected.id };
}

function collectionOf(url: string, created: (body: Uint8Array) => Reply): Resource {
  return ({ method, body }) => (method === 'POST' ? created(body) : feedReply(feedOf(url, [newEntry(url, 1)], 'collection')));
}

function memberOf(text: string, entityTag: string, status = 200): Resource {
  const plain = entryReply(text, { ETag: entityTag, 'Last-Modified': new Date(Date.parse(dateAt(0))).toUTCString() });
  return ({ method, body }) => {
    if (method === 'GET' || method === 'HEAD') return plain;
    if (status >= 400) return { status, headers: { 'Content-Type': 'text/plain' }, body: 'No.\n' };
    return status === 204 || method === 'DELETE' ? { status } : { status, headers: { 'Content-Type': entryType }, body };
  };
}

function entryReply(text: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status: 200, headers: { 'Content-Type': entryType, ...headers }, body: text };
}
