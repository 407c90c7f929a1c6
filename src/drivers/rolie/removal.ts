import type { Exchange, Recorder } from '../../evidence';
import { attributeOf, parseXml, walk, type XmlElement } from '../../xml/tree';
import { retrieve } from '../https/retrieve';
import type { HttpsSettings } from '../https/settings';
import type { Written } from './journal';

/** Takes away what was written: by its URL, or, where that was never learned, by its marker in the Feed. Says whether it is gone. */
export async function remove(written: Written, settings: HttpsSettings, recorder: Recorder): Promise<boolean> {
  const urls = written.url === undefined ? await found(written, settings, recorder) : [written.url];
  if (!urls) return false;
  for (const url of urls) {
    if (!(await removeAt(url, written.marker, settings, recorder))) return false;
  }
  return true;
}

// A server may name any URL of its own as that of the new Member: what does not carry our marker is not ours to delete.
async function removeAt(url: string, marker: string, settings: HttpsSettings, recorder: Recorder): Promise<boolean> {
  const there = await read('look whether it is ours', url, settings, recorder);
  if (!there) return false;
  if (isGone(there)) return true;
  if (!holds(there, marker) && !(await mediaHolds(there, url, marker, settings, recorder))) return false;
  const exchange = await retrieve({ purpose: 'delete what was written', url, method: 'DELETE' }, settings, recorder);
  const status = statusOf(exchange);
  if (status === 412 || status === 428) return removeUnderCondition(url, settings, recorder);
  return (status >= 200 && status < 300) || isGone(exchange);
}

/** Of a Media Link Entry the title is the server's; the marker stands in the Media Resource. */
async function mediaHolds({ received }: Exchange, url: string, marker: string, settings: HttpsSettings, recorder: Recorder): Promise<boolean> {
  const root = received && parseXml(received.body).document?.root;
  const hrefs = (root?.children ?? []).flatMap((child) => (child.local === 'content' ? (attributeOf(child, 'src') ?? []) : child.local === 'link' && attributeOf(child, 'rel') === 'edit-media' ? (attributeOf(child, 'href') ?? []) : []));
  for (const href of hrefs.slice(0, 2)) {
    if (!URL.canParse(href, url)) continue;
    const media = await read('look whether its Media Resource is ours', new URL(href, url).href, settings, recorder);
    if (media && holds(media, marker)) return true;
  }
  return false;
}

async function read(purpose: string, url: string, settings: HttpsSettings, recorder: Recorder): Promise<Exchange | undefined> {
  return URL.canParse(url) && settings.origins.names(new URL(url)) ? retrieve({ purpose, url }, settings, recorder) : undefined;
}

function holds({ received }: Exchange, marker: string): boolean {
  return received !== undefined && Buffer.from(received.body).includes(marker);
}

function isGone(exchange: Exchange): boolean {
  return [404, 410].includes(statusOf(exchange));
}

async function removeUnderCondition(url: string, settings: HttpsSettings, recorder: Recorder): Promise<boolean> {
  const { received } = await retrieve({ purpose: 'learn its entity tag', url }, settings, recorder);
  const tag = received?.headers.find(([name]) => name.toLowerCase() === 'etag')?.[1];
  if (tag === undefined) return false;
  const status = statusOf(await retrieve({ purpose: 'delete what was written, by its entity tag', url, method: 'DELETE', fields: { 'If-Match': tag } }, settings, recorder));
  return status >= 200 && status < 300;
}

/** Member URIs of the Entries of the Feed that carry the marker; nothing where the Feed cannot be read. */
async function found({ collection, marker }: Written, settings: HttpsSettings, recorder: Recorder): Promise<readonly string[] | undefined> {
  const exchange = await retrieve({ purpose: 'look for what was written', url: collection }, settings, recorder);
  const { received } = exchange;
  if (!received || exchange.silence || statusOf(exchange) !== 200) return undefined;
  const { document } = parseXml(received.body);
  if (!document) return undefined;
  const entries = document.root.children.filter(({ local }) => local === 'entry');
  return entries.filter((entry) => carries(entry, marker)).flatMap((entry) => editLinkOf(entry, collection) ?? []);
}

function carries(entry: XmlElement, marker: string): boolean {
  for (const { text } of walk(entry)) if (text.includes(marker)) return true;
  return false;
}

function editLinkOf(entry: XmlElement, base: string): string | undefined {
  const link = entry.children.find((child) => child.local === 'link' && attributeOf(child, 'rel') === 'edit');
  const href = link && attributeOf(link, 'href');
  return href !== undefined && URL.canParse(href, base) ? new URL(href, base).href : undefined;
}

function statusOf({ received, silence }: Exchange): number {
  return silence ? 0 : Number(/^HTTP\/\S+ (\d{3})/.exec(received?.startLine ?? '')?.[1] ?? 0);
}
