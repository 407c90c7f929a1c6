import { parseXml, type XmlElement } from '../../src/xml/tree';

/** The root of a document that is written in a test. Throws where it is not well-formed. */
export function elementOf(text: string): XmlElement {
  const { document, fault } = parseXml(Buffer.from(text));
  if (!document) throw new Error(`${fault.message}: ${text}`);
  return document.root;
}
