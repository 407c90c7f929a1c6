import { SaxesParser } from 'saxes';

/** An element as this client keeps it: text and elements in their order, and the base that references in it count from. */
export interface Element {
  readonly space: string;
  readonly local: string;
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly nodes: (Element | string)[];
  readonly base: string;
}

export interface Attribute {
  readonly space: string;
  readonly name: string;
  readonly local: string;
  readonly value: string;
}

export const xmlSpace = 'http://www.w3.org/XML/1998/namespace';

/** Parses a document that was retrieved from `url`. Throws for what is not well-formed, and for a DOCTYPE. */
export function parse(bytes: Buffer, charset: string | undefined, url: string, ignoresBase = false): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: Element[] = [];
  let root: Element | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a DOCTYPE');
  });
  parser.on('opentag', ({ uri, local, name, attributes }) => {
    const own = Object.values(attributes).map((each): Attribute => ({ space: each.uri, name: each.name, local: each.local, value: each.value }));
    const above = open.at(-1);
    const declared = own.find((each) => each.space === xmlSpace && each.local === 'base')?.value;
    const base = new URL(ignoresBase ? '' : (declared ?? ''), above?.base ?? url).href;
    const element: Element = { space: uri, local, name, attributes: own, nodes: [], base };
    above?.nodes.push(element);
    root ??= element;
    open.push(element);
  });
  const text = (characters: string): void => void open.at(-1)?.nodes.push(characters);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => void open.pop());
  parser.write(decode(bytes, charset)).close();
  if (!root) throw new Error('no root element');
  return root;
}

/** Bytes as characters: by their mark, else by the media type, else UTF-8. */
function decode(bytes: Buffer, charset = 'utf-8'): string {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  return new TextDecoder(marked ?? charset, { fatal: true }).decode(bytes);
}

export function childElements(element: Element): readonly Element[] {
  return element.nodes.filter((node) => typeof node !== 'string');
}

export function children(element: Element, space: string, local: string): readonly Element[] {
  return childElements(element).filter((child) => child.space === space && child.local === local);
}

export function attribute(element: Element, local: string): string | undefined {
  return element.attributes.find((each) => each.space === '' && each.local === local)?.value;
}

/** All text inside, that of elements too. */
export function allText(element: Element): string {
  return element.nodes.map((node) => (typeof node === 'string' ? node : allText(node))).join('');
}

/** Text directly inside. */
export function ownText(element: Element): string {
  return element.nodes.filter((node) => typeof node === 'string').join('');
}

/** Markup of an element, declarations of namespaces where it has them. */
export function markup(node: Element | string): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = node.attributes.map(({ name, value }) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`).join('');
  return `<${node.name}${attributes}>${node.nodes.map(markup).join('')}</${node.name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
