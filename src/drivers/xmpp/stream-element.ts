import type { XmlElement } from '../../xml/tree';
import { ns } from '../../xml/xmpp-namespaces';

/** Whether an element is a stream error (RFC 6120, section 4.9). */
export function isStreamError(element: XmlElement): boolean {
  return element.local === 'error' && element.namespace === ns.stream;
}

/** What came, in a few words: `iq of type result`. */
export function wordsFor(element: XmlElement): string {
  if (element.namespace === ns.stream) return element.local === 'stream' ? 'the response header' : `the stream ${element.local}`;
  const type = element.attributes.find(({ name }) => name === 'type')?.value;
  return type ? `${element.local} of type ${type}` : element.local;
}
