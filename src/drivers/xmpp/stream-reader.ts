import { SaxesParser, type SaxesTagNS } from 'saxes';
import { depthLimit, type XmlElement } from '../../xml/tree';

/** What stands on a stream, in the order in which it came; `raw` is its exact text. */
export type StreamPart =
  | { readonly kind: 'header'; readonly element: XmlElement; readonly raw: string }
  | { readonly kind: 'element'; readonly element: XmlElement; readonly raw: string }
  | { readonly kind: 'end'; readonly raw: string }
  | { readonly kind: 'fault'; readonly cause: 'malformed' | 'cap'; readonly detail: string; readonly raw: string };

/** Most elements directly inside a stream that are read, and the largest of them in UTF-16 code units. */
export const partLimits = { parts: 10_000, partLength: 4_194_304 } as const;

type Draft = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Draft[] };

/**
 * Reads one XML stream (RFC 6120, section 4.2) from bytes as they come. UTF-8 alone; a comment, a processing instruction,
 * a document type, an entity that is not predefined, and whatever is not namespace-well-formed is a fault, the last part.
 */
export class StreamReader {
  private readonly parser = new SaxesParser({ xmlns: true, position: true });
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private readonly open: Draft[] = [];
  private pending = '';
  /** Position in the stream at which `pending` begins. */
  private pendingFrom = 0;
  private parts = 0;
  private over = false;

  constructor(private readonly emit: (part: StreamPart) => void) {
    const { parser } = this;
    parser.on('error', (error) => this.fault('malformed', error.message));
    parser.on('doctype', () => this.fault('malformed', 'a document type declaration, which XMPP prohibits'));
    parser.on('comment', () => this.fault('malformed', 'a comment, which XMPP prohibits'));
    parser.on('processinginstruction', () => this.fault('malformed', 'a processing instruction, which XMPP prohibits'));
    parser.on('xmldecl', ({ encoding }) => {
      if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') this.fault('malformed', `encoding ${encoding}, where XMPP allows UTF-8 alone`);
    });
    parser.on('opentag', (opened) => this.begin(opened));
    parser.on('closetag', () => this.end());
    parser.on('text', (data) => this.append(data));
    parser.on('cdata', (data) => this.append(data));
  }

  /** Takes the next bytes; whatever they complete is emitted before it returns. */
  write(bytes: Uint8Array): void {
    if (this.over) return;
    const decoded = this.decode(bytes);
    if (decoded === undefined) return this.fault('malformed', 'bytes that are not UTF-8');
    this.pending += decoded;
    for (let from = 0; from < decoded.length && !this.over; from += sliceLength) this.parser.write(decoded.slice(from, from + sliceLength));
    if (this.pending.length > partLimits.partLength) this.fault('cap', `more than ${partLimits.partLength} characters in one element`);
  }

  /** What came since the last part and has not become one. */
  get unfinished(): string {
    return this.pending;
  }

  private decode(bytes: Uint8Array): string | undefined {
    try {
      return this.decoder.decode(bytes, { stream: true });
    } catch {
      return undefined;
    }
  }

  private begin(opened: SaxesTagNS): void {
    if (this.over) return;
    if (this.open.length >= depthLimit) return this.fault('cap', `elements nested deeper than ${depthLimit}`);
    const parent = this.open.length > 1 ? this.open.at(-1) : undefined;
    const element = draftOf(opened, this.parser.line, parent);
    parent?.children.push(element);
    this.open.push(element);
    if (this.open.length === 1) this.complete('header', element);
  }

  private end(): void {
    if (this.over) return;
    const element = this.open.pop();
    if (this.open.length === 1 && element) this.complete('element', element);
    if (this.open.length === 0) {
      this.over = true;
      this.emit({ kind: 'end', raw: this.take() });
    }
  }

  private append(data: string): void {
    if (this.over) return;
    const element = this.open.at(-1);
    if (element && this.open.length > 1) element.text += data;
    else if (data.trim() !== '') this.fault('malformed', 'character data between stanzas');
  }

  private complete(kind: 'header' | 'element', element: XmlElement): void {
    if (++this.parts > partLimits.parts) return this.fault('cap', `more than ${partLimits.parts} elements on one stream`);
    this.emit({ kind, element, raw: this.take() });
  }

  private fault(cause: 'malformed' | 'cap', detail: string): void {
    if (this.over) return;
    this.over = true;
    this.emit({ kind: 'fault', cause, detail, raw: this.pending.slice(0, faultExcerpt) });
  }

  private take(): string {
    const length = this.parser.position - this.pendingFrom;
    const raw = this.pending.slice(0, length);
    this.pending = this.pending.slice(length);
    this.pendingFrom += length;
    return raw;
  }
}

/** What the parser is given at once: deep nesting, which it takes ever longer for, is noticed behind so little. */
const sliceLength = 4_096;

/** How much of what could not be read is kept as evidence, in UTF-16 code units. */
const faultExcerpt = 65_536;

function draftOf(opened: SaxesTagNS, line: number, parent: Draft | undefined): Draft {
  return {
    namespace: opened.uri,
    local: opened.local,
    name: opened.name,
    attributes: Object.values(opened.attributes).map(({ uri, local, name, value }) => ({ namespace: uri, local, name, value })),
    children: [],
    text: '',
    line,
    ...(parent && { parent }),
  };
}
