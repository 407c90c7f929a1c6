import type { ReferenceOptions, RunningReference } from '../violation';
import { startWebServer, type Answered, type WebPoint } from '../web-server';
import { documentsOfSender, encodedDocumentsOfSender, mediaTypeOf, type SentDocument } from './documents';

/** The point of a sender whose documents are the content of Entries. */
export interface RepositoryPoint {
  readonly rolie: WebPoint;
}

/** The point of a sender that gives one document to GET. */
export interface ResourcePoint {
  readonly https: WebPoint;
}

/** Starts a repository with the sender's documents: one in XML and one in JSON inside their Entries, the others named as content, on two pages. */
export async function startIodefSenderInRepository({ folder, violate }: ReferenceOptions): Promise<RunningReference<RepositoryPoint>> {
  const documents = documentsOfSender(violate);
  const { point, stop } = await startWebServer(folder, (base) => {
    const resources = resourcesAt(base, documents, encodedDocumentsOfSender(violate));
    return ({ path }) => resources.get(path) ?? { status: 404 };
  });
  return { point: { rolie: { ...point, url: `${point.url}/service` } }, stop };
}

/** Starts a web server that gives the sender's document in detail, or the one that departs. */
export function startIodefSenderOnTheWeb(options: ReferenceOptions): Promise<RunningReference<ResourcePoint>> {
  const documents = documentsOfSender(options.violate);
  return startResource(options, options.violate === undefined ? documents.find(({ name }) => name === 'version-2-detail.xml') : documents.at(-1));
}

/** The same with its document in JSON or CBOR, or the one in either that departs. */
export function startEncodedSenderOnTheWeb(extension: 'json' | 'cbor', options: ReferenceOptions): Promise<RunningReference<ResourcePoint>> {
  return startResource(options, encodedDocumentsOfSender(options.violate).findLast(({ name }) => name.endsWith(extension)));
}

/** Serves one document; its old place leads there. */
async function startResource({ folder }: ReferenceOptions, document: SentDocument | undefined): Promise<RunningReference<ResourcePoint>> {
  const { point, stop } = await startWebServer(folder, () => ({ path }) => {
    if (path === '/latest') return { status: 302, headers: { Location: '/incident' } };
    return path === '/incident' && document ? { status: 200, mediaType: mediaTypeOf(document), body: document.bytes } : { status: 404 };
  });
  return { point: { https: { ...point, url: `${point.url}/latest` } }, stop };
}

const atom = 'http://www.w3.org/2005/Atom';

function resourcesAt(base: string, documents: readonly SentDocument[], encoded: readonly SentDocument[]): ReadonlyMap<string, Answered> {
  const xml = (mediaType: string, body: string | Buffer): Answered => ({ status: 200, mediaType, body });
  const [inside, ...others] = documents;
  const [encodedInside, ...encodedOthers] = encoded;
  const named = [...others, ...encodedOthers];
  const service = `<service xmlns="http://www.w3.org/2007/app" xmlns:atom="${atom}"><workspace><atom:title>Incidents</atom:title><collection href="${base}/feed"><atom:title>Incidents</atom:title></collection></workspace></service>`;
  const first = feed(`<link rel="next" href="${base}/feed/2"/>`, [
    entry('inside', `<content type="application/xml">${markupOf(inside)}</content>`),
    entry('encoded-inside', `<content type="application/json">${encodedInside?.bytes.toString('base64')}</content>`),
  ]);
  const second = feed('', named.map((document) => entry(document.name, `<content type="${mediaTypeOf(document)}" src="${base}/documents/${document.name}"/>`)));
  return new Map([
    ['/service', xml('application/atomsvc+xml', service)],
    ['/feed', xml('application/atom+xml', first)],
    ['/feed/2', xml('application/atom+xml', second)],
    ...named.map((document) => [`/documents/${document.name}`, xml(mediaTypeOf(document), document.bytes)] as const),
  ]);
}

function feed(links: string, entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="${atom}"><id>urn:example:incidents</id><title>Incidents</title><updated>2026-02-27T00:00:00Z</updated>${links}${entries.join('')}</feed>`;
}

function entry(name: string, content: string): string {
  return `<entry><id>urn:example:${name}</id><title>${name}</title><updated>2026-02-27T00:00:00Z</updated><author><name>CSIRT</name></author>${content}</entry>`;
}

function markupOf(document: SentDocument | undefined): string {
  return (document?.bytes.toString('utf8') ?? '').replace(/^<\?xml[^>]*\?>/, '');
}
