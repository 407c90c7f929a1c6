import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Content, Element } from './element';

/** The stream errors that reading alone can bring about (RFC 6120, section 4.9.3). */
export type ReadingFault =
  | 'bad-format'
  | 'not-well-formed'
  | 'policy-violation'
  | 'restricted-xml'
  | 'unsupported-encoding'
  | 'unsupported-version';

/** What happens on a stream, in its order. */
export interface StreamEvents {
  /** The root element's start tag came. */
  opened(header: Element): void;
  /** A whole child of the root came. */
  received(element: Element): void;
  /** The root element's end tag came. */
  closed(): void;
  /** The stream cannot be read on. */
  broken(fault: ReadingFault, detail: string): void;
}

/** Most characters that one child of the root may take. */
export const stanzaLimit = 262_144;

/** Deepest nesting of elements, the root included. */
const depthLimit = 64;

/** Reads one XML stream, as UTF-8 and never anything else (RFC 6120, section 11). Good for a single stream: a restart takes a new one. */
export class StreamParser {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private readonly parser = new SaxesParser({ xmlns: true, position: false });
  private readonly open: OpenElement[] = [];
  private charactersOfStanza = 0;
  private stopped = false;

  constructor(private readonly events: StreamEvents) {
    this.parser.on('error', ({ message }) => this.break(faultOf(message), message));
    this.parser.on('doctype', () => this.break('restricted-xml', 'a DOCTYPE'));
    this.parser.on('comment', () => this.break('restricted-xml', 'a comment'));
    this.parser.on('processinginstruction', () => this.break('restricted-xml', 'a processing instruction'));
    this.parser.on('xmldecl', ({ version, encoding }) => this.checkDeclaration(version, encoding));
    this.parser.on('opentag', (tag) => this.startTag(tag));
    this.parser.on('closetag', () => this.endTag());
    this.parser.on('text', (data) => this.characters(data));
    this.parser.on('cdata', (data) => this.characters(data));
  }

  /** Reads on; calls the events for whatever became complete. */
  write(bytes: Uint8Array): void {
    if (this.stopped) return;
    const text = this.decode(bytes);
    if (text === undefined) return;
    this.charactersOfStanza += text.length;
    this.parser.write(text);
    if (this.charactersOfStanza > stanzaLimit) this.break('policy-violation', `a stanza of more than ${stanzaLimit} characters`);
  }

  /** Takes no further notice, not even of what the present read still holds. */
  stop(): void {
    this.stopped = true;
  }

  private decode(bytes: Uint8Array): string | undefined {
    try {
      return this.decoder.decode(bytes, { stream: true });
    } catch {
      this.break('unsupported-encoding', 'bytes that are not UTF-8');
      return undefined;
    }
  }

  private checkDeclaration(version: string | undefined, encoding: string | undefined): void {
    if (version !== '1.0') this.break('unsupported-version', `XML ${version ?? ''}`);
    if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') this.break('unsupported-encoding', encoding);
  }

  private startTag(tag: SaxesTagNS): void {
    if (this.stopped) return;
    const element = openElementOf(tag);
    if (this.open.length >= depthLimit) return this.break('policy-violation', `elements nested deeper than ${depthLimit}`);
    this.open.push(element);
    if (this.open.length === 1) this.events.opened(element);
  }

  private endTag(): void {
    const element = this.open.pop();
    if (this.stopped || !element) return;
    const parent = this.open.at(-1);
    if (!parent) return this.events.closed();
    if (this.open.length > 1) return void parent.children.push(element);
    this.charactersOfStanza = 0;
    this.events.received(element);
  }

  private characters(data: string): void {
    const element = this.open.at(-1);
    if (this.stopped || !element) return;
    if (this.open.length > 1) element.children.push(data);
    else if (data.trim() !== '') this.break('bad-format', 'text between stanzas');
  }

  private break(fault: ReadingFault, detail: string): void {
    if (this.stopped) return;
    this.stopped = true;
    this.events.broken(fault, detail);
  }
}

type OpenElement = Element & { readonly children: Content[] };

function openElementOf(tag: SaxesTagNS): OpenElement {
  const attributes = Object.values(tag.attributes)
    .filter(({ name, prefix }) => name !== 'xmlns' && prefix !== 'xmlns')
    .map(({ name, uri, value }) => ({ name, namespace: uri, value }));
  return { local: tag.local, prefix: tag.prefix, namespace: tag.uri, declarations: new Map(Object.entries(tag.ns)), attributes, children: [] };
}

/** A reference to an entity of one's own is restricted before it is undefined (RFC 6120, section 11.1). */
function faultOf(message: string): ReadingFault {
  return message.includes('undefined entity') ? 'restricted-xml' : 'not-well-formed';
}
