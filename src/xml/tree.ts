import { SaxesParser } from 'saxes';
import { placesIn, type XmlPlace } from './places';
import { readPlain } from './plain-reader';

/** One element of a parsed document; plain data, no handle into an engine. */
export interface XmlElement {
  /** Namespace name, empty for none. */
  readonly namespace: string;
  readonly local: string;
  /** As written, with its prefix. */
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Character data directly inside, in order, CDATA included. */
  readonly text: string;
  /** 1-based line of the start tag's end. */
  readonly line: number;
  /** Where the start tag begins; absent in an element of a stream. */
  readonly start?: XmlPlace;
  readonly parent?: XmlElement;
}

export interface XmlAttribute {
  readonly namespace: string;
  readonly local: string;
  readonly name: string;
  readonly value: string;
}

/** Why bytes are not the XML that we read. Lines and columns count from 1. */
export interface XmlFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** Set where XML allows it and we decline: a DOCTYPE, an encoding that is not read, more than a limit. */
  readonly declined?: true;
}

export interface XmlDeclaration {
  readonly version?: string;
  readonly encoding?: string;
  readonly standalone?: string;
}

export interface XmlDocument {
  readonly root: XmlElement;
  /** Absent where the document has no XML declaration. */
  readonly declaration?: XmlDeclaration;
  /** The encoding the bytes were read in. */
  readonly encoding: string;
}

export type Parsed = { readonly document: XmlDocument; readonly fault?: never } | { readonly fault: XmlFault; readonly document?: never };

/** Deepest nesting that is read. */
export const depthLimit = 256;
/** Most elements that are read. */
export const elementLimit = 500_000;

/**
 * Reads namespace-well-formed XML 1.0 from bytes. A DOCTYPE is a fault, so no entity is ever expanded.
 * Encodings: UTF-8, UTF-16 (recognized by its first bytes), ISO-8859-1 and US-ASCII (by declaration).
 */
export function parseXml(bytes: Uint8Array): Parsed {
  const decoded = decode(bytes);
  if ('fault' in decoded) return { fault: decoded.fault };
  const document = readPlain(decoded.text, decoded.encoding, { elements: elementLimit, depth: depthLimit });
  return document ? { document } : parseText(decoded.text, decoded.encoding);
}

/** The children with this name. */
export function childrenOf(element: XmlElement, namespace: string, local: string): readonly XmlElement[] {
  return element.children.filter((child) => child.local === local && child.namespace === namespace);
}

/** The value of an attribute without namespace, or with the one given. */
export function attributeOf(element: XmlElement, local: string, namespace = ''): string | undefined {
  return element.attributes.find((attribute) => attribute.local === local && attribute.namespace === namespace)?.value;
}

/** The element and everything inside it, in document order. */
export function* walk(element: XmlElement): Generator<XmlElement> {
  const open = [element];
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    for (let index = next.children.length; index > 0; ) open.push(next.children[--index] as XmlElement);
  }
}

/** Where an element stands, as an XPath that a reader can follow: `/IODEF-Document/Incident[2]/Contact`. */
export function pathOf(element: XmlElement): string {
  const parent = element.parent;
  if (!parent) return `/${element.name}`;
  return `${pathOf(parent)}/${element.name}${positionOf(element, parent)}`;
}

/** `[2]` among siblings of one name, nothing for an only one; where siblings are many, all are counted once. */
function positionOf(element: XmlElement, parent: XmlElement): string {
  if (parent.children.length <= manySiblings) return positionsIn(parent).get(element) ?? '';
  const positions = counted.get(parent) ?? positionsIn(parent);
  counted.set(parent, positions);
  return positions.get(element) ?? '';
}

const manySiblings = 16;
const counted = new WeakMap<XmlElement, ReadonlyMap<XmlElement, string>>();

function positionsIn({ children }: XmlElement): ReadonlyMap<XmlElement, string> {
  const named = new Map<string, number>();
  const positions = children.map((child) => {
    const position = (named.get(child.name) ?? 0) + 1;
    named.set(child.name, position);
    return [child, position] as const;
  });
  return new Map(positions.map(([child, position]) => [child, (named.get(child.name) ?? 0) > 1 ? `[${position}]` : '']));
}

type Draft = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { attributes: XmlAttribute[]; children: Draft[] };

/** Reads text by the parser, whatever it is. */
export function parseText(text: string, encoding: string): Parsed {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Draft[] = [];
  let root: Draft | undefined;
  let declaration: XmlDeclaration | undefined;
  let fault: XmlFault | undefined;
  let elements = 0;
  const stop = (message: string, declined = false): void => {
    fault ??= { line: parser.line, column: parser.column + 1, message, ...(declined && { declined: true as const }) };
  };
  const placeOf = placesIn(text);
  let start: XmlPlace = { line: 1, column: 1 };
  parser.on('error', (error) => stop(error.message.replace(/^\d+:\d+: /, '')));
  parser.on('doctype', () => stop('a DOCTYPE, which is never read', true));
  parser.on('xmldecl', ({ version, encoding: named, standalone }) => {
    declaration = { ...(version && { version }), ...(named && { encoding: named }), ...(standalone && { standalone }) };
  });
  // It has read the name and one character more; a tag right behind may begin with the same name.
  parser.on('opentagstart', ({ name }) => (start = placeOf(text.lastIndexOf(`<${name}`, parser.position - name.length - 2))));
  parser.on('opentag', (tag) => {
    if (fault) return;
    if (++elements > elementLimit) return stop(`more than ${elementLimit} elements`, true);
    if (open.length >= depthLimit) return stop(`elements nested deeper than ${depthLimit}`, true);
    const parent = open.at(-1);
    const element: Draft = {
      namespace: tag.uri,
      local: tag.local,
      name: tag.name,
      attributes: Object.values(tag.attributes).map(({ uri, local, name, value }) => ({ namespace: uri, local, name, value })),
      children: [],
      text: '',
      line: parser.line,
      start,
      ...(parent && { parent }),
    };
    parent?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const append = (data: string): void => {
    const element = open.at(-1);
    if (element) element.text += data;
  };
  parser.on('text', append);
  parser.on('cdata', append);
  for (let from = 0; from < text.length && !fault; from += chunkLength) parser.write(text.slice(from, from + chunkLength));
  if (!fault) parser.close();
  if (fault) return { fault };
  if (!root) return { fault: { line: 1, column: 1, message: 'no element' } };
  return { document: { root, encoding, ...(declaration && { declaration }) } };
}

/** A chunk is read to its end, whatever was found in it: small, so that what is wrong with one costs little. */
const chunkLength = 16_384;

function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: string } | { readonly fault: XmlFault } {
  const encoding = encodingOf(bytes);
  const faulty = (message: string, declined = false) => ({ fault: { line: 1, column: 1, message, ...(declined && { declined: true as const }) } });
  const read = readers[encoding];
  if (!read) return faulty(`encoding ${encoding}, which is not read here`, true);
  const text = read(bytes);
  return text === undefined ? faulty(`bytes that are not ${encoding}`) : { text, encoding };
}

/** A byte order mark, or the width of the first character, outweighs the declaration (XML 1.0, appendix F). */
function encodingOf(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, declarationBytes)).toString('latin1');
  const shown = firstBytes.find(([first]) => start.startsWith(first))?.[1];
  return shown ?? /^<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(start)?.[1]?.toLowerCase() ?? 'utf-8';
}

const declarationBytes = 200;

const firstBytes = [
  ['\xfe\xff', 'utf-16be'],
  ['\xff\xfe', 'utf-16le'],
  ['\xef\xbb\xbf', 'utf-8'],
  ['\0<', 'utf-16be'],
  ['<\0', 'utf-16le'],
] as const;

/** The text behind bytes, or nothing where they are not of that encoding; what only says that it is UTF-16 is not. */
const readers: Readonly<Record<string, (bytes: Uint8Array) => string | undefined>> = {
  'utf-8': (bytes) => decodedBy('utf-8', bytes),
  'utf-16be': (bytes) => decodedBy('utf-16be', bytes),
  'utf-16le': (bytes) => decodedBy('utf-16le', bytes),
  'utf-16': () => undefined,
  // Not by TextDecoder, to which both names mean windows-1252.
  'iso-8859-1': (bytes) => Buffer.from(bytes).toString('latin1'),
  'us-ascii': (bytes) => (bytes.every((byte) => byte < 0x80) ? Buffer.from(bytes).toString('latin1') : undefined),
};

function decodedBy(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
