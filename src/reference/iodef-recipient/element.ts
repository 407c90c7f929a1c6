import { SaxesParser } from 'saxes';

/** An element as the reference reads it: names as `{namespace}local`, plain `local` where there is no namespace. */
export interface Element {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly content: (Element | string)[];
}

/** Reads a document strictly; throws with the parser's words for anything that is not namespace-well-formed XML in UTF-8, UTF-16 or ISO-8859-1. */
export function readElement(bytes: Buffer): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: Element[] = [];
  let root: Element | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a document type declaration');
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes).filter(({ uri }) => uri !== 'http://www.w3.org/2000/xmlns/');
    const named = attributes.map(({ uri, local, value }) => [nameOf(uri, local), value] as const);
    const element: Element = { name: nameOf(tag.uri, tag.local), attributes: new Map(named), content: [] };
    open.at(-1)?.content.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)?.content.push(text));
  parser.on('cdata', (text) => void open.at(-1)?.content.push(text));
  parser.write(textOf(bytes)).close();
  if (!root) throw new Error('no element');
  return root;
}

/** The elements directly inside. */
export function childrenOf(element: Element): readonly Element[] {
  return element.content.filter((part): part is Element => typeof part !== 'string');
}

/** The character data directly inside. */
export function textIn(element: Element): string {
  return element.content.filter((part) => typeof part === 'string').join('');
}

function nameOf(namespace: string, local: string): string {
  return namespace === '' ? local : `{${namespace}}${local}`;
}

function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
  const latin = /^<\?xml[^>]*encoding=["']iso-8859-1["']/i.test(bytes.toString('latin1', 0, 100));
  return new TextDecoder(latin ? 'latin1' : 'utf-8', { fatal: true }).decode(bytes);
}
