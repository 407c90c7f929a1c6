import type { ReferenceOptions, RunningReference } from '../violation';
import type { XmppPoint } from '../xmpp-grid/point';
import { startHollowXmppGrid } from '../xmpp-grid/start';
import { errorOf, isAnswer, resultOf, StanzaError } from '../xmpp-grid/stanza';
import type { Element } from '../xmpp-grid/xml/element';

/** What a hollow Broker answers to a stanza, once a Platform is in; undefined where it says nothing. */
const manners = {
  'says-nothing': (): undefined => undefined,
  'always-an-error': (stanza: Element): Element | undefined => onRequest(stanza, () => errorOf(stanza, new StanzaError('feature-not-implemented'))),
  'always-an-empty-result': (stanza: Element): Element | undefined => onRequest(stanza, () => resultOf(stanza)),
  'echoes-stanzas': (stanza: Element): Element => stanza,
} as const;

export type HollowKind = keyof typeof manners;

export const hollowKinds = Object.keys(manners) as readonly HollowKind[];

/**
 * Starts a system that negotiates streams, TLS and authentication as a Controller does, so that every Platform gets in,
 * and then implements nothing.
 */
export function startHollowXmpp(kind: HollowKind, options: ReferenceOptions): Promise<RunningReference<XmppPoint>> {
  return startHollowXmppGrid(options, manners[kind]);
}

function onRequest(stanza: Element, reply: () => Element): Element | undefined {
  return stanza.local === 'iq' && !isAnswer(stanza) ? reply() : undefined;
}
