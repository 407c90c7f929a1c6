import { verbatim, type Markup } from '../src/drivers/xmpp/markup';
import { readVector } from '../src/vectors';
import { parseXml, type XmlElement } from '../src/xml/tree';

/** A document as it is published: its markup, without an XML declaration, and what an oracle compares. */
export interface Payload {
  readonly markup: Markup;
  readonly element: XmlElement;
}

/** A vector as a payload. Throws where it holds what XMPP prohibits inside a stanza. */
export function payloadOf(vector: string): Payload {
  const text = Buffer.from(readVector(vector).bytes)
    .toString('utf8')
    .replace(/^\ufeff?<\?xml[^>]*\?>/, '')
    .trim();
  const { document, fault } = parseXml(Buffer.from(text));
  if (!document) throw new Error(`vector "${vector}": expected XML, got ${fault.message}`);
  if (/<[!?]/.test(text)) throw new Error(`vector "${vector}": expected neither comments nor instructions, which XMPP prohibits`);
  return { markup: verbatim(text), element: document.root };
}

/** A stanza as it stands in a vector, well-formed or not. */
export function stanzaOf(vector: string): Markup {
  return verbatim(Buffer.from(readVector(vector).bytes).toString('utf8').trim());
}
