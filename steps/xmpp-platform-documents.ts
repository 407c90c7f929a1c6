import type { XmlElement } from '../src/xml/tree';
import type { IodefDocument } from '../src/oracles/iodef-document';
import { readDocument } from '../src/oracles/iodef-document';
import { validateXml } from '../src/xml/validate';
import type { PlatformScene } from './xmpp-platform-scene';
import { need } from './world';

/** What a Provider published, as a document of its own, with what the schema says of it. */
export async function publishedDocument({ session }: PlatformScene, payload: XmlElement): Promise<IodefDocument> {
  const raw = need(session.record.arrivals.findLast(({ element }) => element?.local === 'iq' && holds(element, payload))?.raw, 'a publication');
  const written = need(/<item\b[^>]*>([\s\S]*)<\/item>/.exec(raw)?.[1], 'an item with a payload');
  const document = readDocument('the document that was published', Buffer.from(written.trim()));
  need(document.parsed.document, `the payload as a document of its own: ${document.parsed.fault?.message ?? ''}`);
  return { ...document, validity: await validateXml('iodef-2.0', document.bytes) };
}

function holds(element: XmlElement, payload: XmlElement): boolean {
  return element === payload || element.children.some((child) => holds(child, payload));
}
