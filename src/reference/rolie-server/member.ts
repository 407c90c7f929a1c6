import { createHash } from 'node:crypto';
import { SaxesParser } from 'saxes';

/** A Member of a Collection that is written to. */
export interface Member {
  readonly number: number;
  /** The Entry, without XML declaration. */
  readonly entry: string;
  readonly edited: string;
  readonly isDraft: boolean;
  readonly media?: { readonly type: string; readonly bytes: Buffer };
}

/** The root element's local name of well-formed XML without a DOCTYPE; nothing for anything else. */
export function rootOf(text: string): string | undefined {
  let root: string | undefined;
  let broken = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => (broken = true));
  parser.on('doctype', () => (broken = true));
  parser.on('opentag', ({ uri, local }) => (root ??= uri === 'http://www.w3.org/2005/Atom' ? local : ''));
  parser.write(text);
  if (!broken) parser.close();
  return broken ? undefined : root;
}

/** An Entry as it is kept: what it says of its place and its edits is the server's. */
export function kept(text: string, base: string, collection: string, number: number, edited: string, media?: string): string {
  const own = [
    ['edit', `/members/${number}`],
    ['self', `/members/${number}`],
    ['collection', `/feeds/${collection}`],
    ...(media === undefined ? [] : [['edit-media', media]]),
  ].map(([rel, path]) => `<link xmlns="http://www.w3.org/2005/Atom" rel="${rel}" href="${base}${path}"/>`);
  const stripped = text
    .replace(/<\?xml[^>]*\?>\s*/, '')
    .replace(/<(\w+:)?edited\b[^>]*>[^<]*<\/(\w+:)?edited>/g, '')
    .replace(/<link\b[^>]*\brel="(?:edit|self|collection|edit-media)"[^>]*(?:\/>|><\/link>)/g, '');
  return stripped.replace(/(<(?:\w+:)?entry\b[^>]*>)/, `$1${own.join('')}<edited xmlns="http://www.w3.org/2007/app">${edited}</edited>`);
}

/** A Media Link Entry, before it is kept. */
export function mediaLinkEntry(title: string, identifier: string, updated: string, type: string, source: string): string {
  return `<entry xmlns="http://www.w3.org/2005/Atom"><id>urn:uuid:${identifier}</id><title>${escaped(title)}</title><updated>${updated}</updated><author><name>Reference</name></author><summary>What was sent</summary><category scheme="urn:ietf:params:rolie:category:information-type" term="incident"/><content type="${escaped(type)}" src="${source}"/></entry>`;
}

/** The entity tag of some content. */
export function tagOf(content: string | Buffer): string {
  return `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
