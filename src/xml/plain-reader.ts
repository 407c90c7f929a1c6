import { placesIn } from './places';
import type { XmlAttribute, XmlDocument, XmlElement } from './tree';

/** Most elements, and the deepest nesting, that are read. */
export interface ReadingLimits {
  readonly elements: number;
  readonly depth: number;
}

/**
 * Reads a document of plain markup several times as fast as the parser does: names of ASCII letters, no processing instruction
 * but the declaration, no carriage return, the five entities of XML and references to characters. Gives nothing where there is
 * anything else, or anything wrong, or more than the limits: then the parser reads it, and says what is wrong. What it gives is
 * what the parser would have given.
 */
export function readPlain(text: string, encoding: string, limits: ReadingLimits): XmlDocument | undefined {
  if (unusual.test(text)) return undefined;
  const [start, declaration] = declarationOf(text);
  const root = start === undefined ? undefined : new PlainReader(text, limits).read(start);
  return root && { root, encoding, ...(declaration && { declaration }) };
}

/** Carriage returns, which are to be replaced, and characters that XML does not have. */
const unusual = /[\0-\x08\x0b-\x1f\ufffe\uffff]/;

const declarationPattern = /^<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*(["'])1\.0\1(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(["'])([A-Za-z][A-Za-z0-9._-]*)\2)?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(["'])(yes|no)\4)?[ \t\n]*\?>/;

/** Where the document goes on, and its declaration; nothing where that is not plain. */
function declarationOf(text: string): [start?: number, declaration?: NonNullable<XmlDocument['declaration']>] {
  if (!text.startsWith('<?')) return [0];
  const found = declarationPattern.exec(text);
  if (!found) return [];
  const [{ length }, , , encoding, , standalone] = found;
  return [length, { version: '1.0', ...(encoding && { encoding }), ...(standalone && { standalone }) }];
}

type Draft = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Draft[] };
/** Namespaces by their prefixes. */
type Scope = ReadonlyMap<string, string>;

const tagStart = /([A-Za-z_][\w.-]*)(?::([A-Za-z_][\w.-]*))?/y;
const attributePattern = /[ \t\n]+([A-Za-z_][\w.-]*)(?::([A-Za-z_][\w.-]*))?[ \t\n]*=[ \t\n]*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagEnd = /[ \t\n]*(\/?)>/y;
const space = /^[ \t\n]*$/;

/** One reading; every method gives false where the document is not plain. */
class PlainReader {
  private readonly placeOf: ReturnType<typeof placesIn>;
  private readonly open: Draft[] = [];
  private readonly scopes: Scope[] = [outermost];
  private root: Draft | undefined;
  private elements = 0;
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly limits: ReadingLimits,
  ) {
    this.placeOf = placesIn(text);
  }

  read(start: number): XmlElement | undefined {
    for (this.at = start; this.at < this.text.length; ) {
      const next = this.text.indexOf('<', this.at);
      if (!this.takeText(next < 0 ? this.text.length : next)) return undefined;
      if (next >= 0 && !this.takeMarkup()) return undefined;
    }
    return this.open.length === 0 ? this.root : undefined;
  }

  private takeText(end: number): boolean {
    if (end === this.at) return true;
    const data = this.text.slice(this.at, end);
    this.at = end;
    const element = this.open.at(-1);
    if (!element) return space.test(data);
    const value = data.includes(']]>') ? undefined : withoutReferences(data);
    if (value === undefined) return false;
    element.text += value;
    return true;
  }

  private takeMarkup(): boolean {
    const second = this.text.charCodeAt(this.at + 1);
    if (second === slash) return this.takeEndTag();
    if (second === exclamation) return this.takeComment() || this.takeCharacterData();
    return this.takeStartTag();
  }

  private takeEndTag(): boolean {
    const name = this.open.pop()?.name;
    this.scopes.pop();
    if (name === undefined || !this.text.startsWith(name, this.at + 2)) return false;
    tagEnd.lastIndex = this.at + 2 + name.length;
    if (tagEnd.exec(this.text)?.[1] !== '') return false;
    this.at = tagEnd.lastIndex;
    return true;
  }

  private takeComment(): boolean {
    if (!this.text.startsWith('<!--', this.at)) return false;
    const end = this.text.indexOf('--', this.at + 4);
    if (end < 0 || this.text.charCodeAt(end + 2) !== greater) return false;
    this.at = end + 3;
    return true;
  }

  private takeCharacterData(): boolean {
    const element = this.open.at(-1);
    const end = this.text.startsWith('<![CDATA[', this.at) ? this.text.indexOf(']]>', this.at) : -1;
    if (!element || end < 0) return false;
    element.text += this.text.slice(this.at + 9, end);
    this.at = end + 3;
    return true;
  }

  private takeStartTag(): boolean {
    const { text } = this;
    const start = this.placeOf(this.at);
    tagStart.lastIndex = this.at + 1;
    const [name, first = '', second] = tagStart.exec(text) ?? [];
    if (name === undefined) return false;
    const written = this.attributesFrom(tagStart.lastIndex);
    tagEnd.lastIndex = this.at;
    const closing = written && tagEnd.exec(text)?.[1];
    if (!written || closing === undefined) return false;
    this.at = tagEnd.lastIndex;
    return this.begin(name, second === undefined ? ['', first] : [first, second], written, start, closing === '/');
  }

  /** The attributes that stand here, before their namespaces are known; leaves off behind the last of them. */
  private attributesFrom(offset: number): readonly Written[] | undefined {
    const found: Written[] = [];
    attributePattern.lastIndex = this.at = offset;
    for (let match = attributePattern.exec(this.text); match; match = attributePattern.exec(this.text)) {
      this.at = attributePattern.lastIndex;
      const [, first = '', second, double, single] = match;
      const value = withoutReferences((double ?? single ?? '').replace(/[\t\n]/g, ' '));
      if (value === undefined) return undefined;
      found.push(second === undefined ? { prefix: '', local: first, name: first, value } : { prefix: first, local: second, name: `${first}:${second}`, value });
    }
    return found;
  }

  private begin(name: string, [prefix, local]: readonly [string, string], written: readonly Written[], start: Draft['start'] & object, isEmpty: boolean): boolean {
    const parent = this.open.at(-1);
    if (!parent && this.root) return false;
    if (++this.elements > this.limits.elements || this.open.length >= this.limits.depth) return false;
    const scope = scopeOf(this.scopes.at(-1) ?? outermost, written);
    const namespace = scope && scope.get(prefix);
    const attributes = scope && attributesOf(written, scope);
    if (namespace === undefined || !attributes) return false;
    const { line } = this.placeOf(this.at - 1);
    const element: Draft = { namespace, local, name, attributes, children: [], text: '', line, start, ...(parent && { parent }) };
    parent?.children.push(element);
    this.root ??= element;
    if (isEmpty) return true;
    this.open.push(element);
    this.scopes.push(scope);
    return true;
  }
}

/** An attribute as it is written. */
interface Written {
  readonly prefix: string;
  readonly local: string;
  readonly name: string;
  readonly value: string;
}

/** The namespaces inside an element. What declares a reserved one, none for a prefix, or one with space around is not plain. */
function scopeOf(around: Scope, written: readonly Written[]): Scope | undefined {
  let scope: Map<string, string> | undefined;
  for (const { prefix, local, name, value } of written) {
    if (name !== 'xmlns' && prefix !== 'xmlns') continue;
    if (value !== value.trim() || value === xmlNamespace || value === declaringNamespace) return undefined;
    if (prefix === 'xmlns' && (value === '' || local === 'xml' || local === 'xmlns')) return undefined;
    scope ??= new Map(around);
    scope.set(prefix === '' ? '' : local, value);
  }
  return scope ?? around;
}

/** Nothing where a prefix stands for nothing, or an attribute stands there twice. */
function attributesOf(written: readonly Written[], scope: Scope): readonly XmlAttribute[] | undefined {
  const attributes: XmlAttribute[] = [];
  const named = written.length > manyAttributes ? new Set<string>() : undefined;
  for (const { prefix, local, name, value } of written) {
    const namespace = name === 'xmlns' || prefix === 'xmlns' ? declaringNamespace : prefix === '' ? '' : scope.get(prefix);
    if (namespace === undefined) return undefined;
    // A set costs more than it saves where attributes are as few as in every honest document.
    if (named ? named.has(`${local} ${namespace}`) : attributes.some((other) => other.local === local && other.namespace === namespace)) return undefined;
    named?.add(`${local} ${namespace}`);
    attributes.push({ namespace, local, name, value });
  }
  return attributes;
}

const manyAttributes = 32;

/** Text with each reference replaced by its character; nothing where one is none of XML's own. */
function withoutReferences(text: string): string | undefined {
  if (!text.includes('&')) return text;
  let isPlain = true;
  const replaced = text.replace(/&(?:#x([\dA-Fa-f]{1,6})|#(\d{1,7})|(\w+));|&/g, (_, hexadecimal?: string, decimal?: string, entity?: string) => {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    const character = entity === undefined ? (isCharacter(code) ? String.fromCodePoint(code) : undefined) : entities.get(entity);
    if (character === undefined) isPlain = false;
    return character ?? '';
  });
  return isPlain ? replaced : undefined;
}

const entities: ReadonlyMap<string, string> = new Map([['lt', '<'], ['gt', '>'], ['amp', '&'], ['quot', '"'], ['apos', "'"]]);

/** Char of XML 1.0; false for what is no number. */
function isCharacter(code: number): boolean {
  return code === 0x9 || code === 0xa || code === 0xd || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

const [slash, exclamation, greater] = [0x2f, 0x21, 0x3e];
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const declaringNamespace = 'http://www.w3.org/2000/xmlns/';
const outermost: Scope = new Map([['', ''], ['xml', xmlNamespace]]);
