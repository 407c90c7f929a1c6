import type { Silence } from '../../evidence';
import type { XmlElement } from '../../xml/tree';
import { ns } from '../../xml/xmpp-namespaces';
import type { Incoming } from './stream';
import { isStreamError } from './stream-element';

/** What became of a request: it was granted, refused at some layer with a condition, or not answered. */
export type Outcome =
  | { readonly kind: 'granted'; readonly element: XmlElement }
  | { readonly kind: 'refused'; readonly by: Refuser; readonly condition: string; readonly element?: XmlElement }
  | { readonly kind: 'silence'; readonly silence: Silence };

/** Which layer's error said no. */
export type Refuser = 'tls' | 'starttls' | 'sasl' | 'stream' | 'stanza';

/** Reads the answer to a request, by the errors of RFC 6120, sections 4.9, 5.4.2.2, 6.5 and 8.3. */
export function outcomeOf(incoming: Incoming): Outcome {
  if (incoming.kind === 'silence') return incoming;
  if (incoming.kind === 'end') return { kind: 'silence', silence: { cause: 'closed', detail: 'the server ended the stream', afterMilliseconds: 0 } };
  const { element } = incoming;
  if (isStreamError(element)) return refused('stream', element, element, ns.streamErrors);
  if (element.local === 'failure' && element.namespace === ns.starttls) return refused('starttls', element, element, ns.starttls);
  if (element.local === 'failure' && element.namespace === ns.sasl) return refused('sasl', element, element, ns.sasl);
  if (element.attributes.some(({ name, value }) => name === 'type' && value === 'error')) {
    const error = element.children.find(({ local }) => local === 'error');
    return refused('stanza', element, error, ns.stanzaErrors);
  }
  return { kind: 'granted', element };
}

function refused(by: Refuser, element: XmlElement, error: XmlElement | undefined, namespace: string): Outcome {
  const condition = error?.children.find((child) => child.namespace === namespace && child.local !== 'text');
  return { kind: 'refused', by, condition: condition?.local ?? 'no condition', element };
}
