import { attribute, element, elements, type AttributeValues, type Content, type Element, withAttributes } from './xml/element';
import { parseJid, type Jid } from './jid';
import { namespaces } from './namespaces';

/** The stanza errors in use here, each with the type that RFC 6120, section 8.3.3, gives it. */
const errorTypes = {
  'bad-request': 'modify',
  conflict: 'cancel',
  'feature-not-implemented': 'cancel',
  forbidden: 'auth',
  'item-not-found': 'cancel',
  'jid-malformed': 'modify',
  'not-acceptable': 'modify',
  'not-allowed': 'cancel',
  'not-authorized': 'auth',
  'remote-server-not-found': 'cancel',
  'resource-constraint': 'wait',
  'service-unavailable': 'cancel',
  'unexpected-request': 'cancel',
} as const;

export type StanzaCondition = keyof typeof errorTypes;

/** Thrown where a request is refused: the condition, what the extension adds to it, and children that go before the error. */
export class StanzaError extends Error {
  override readonly name = 'StanzaError';
  constructor(
    readonly condition: StanzaCondition,
    readonly detail?: Element,
    readonly before: readonly Content[] = [],
  ) {
    super(condition);
  }
}

/** The answer of success to an IQ. */
export function resultOf(iq: Element, ...payload: Content[]): Element {
  return element(namespaces.client, 'iq', { type: 'result', ...answered(iq) }, ...payload);
}

/** The answer that refuses a stanza of any kind. */
export function errorOf(stanza: Element, { condition, detail, before }: StanzaError): Element {
  const defined = element(namespaces.stanzaErrors, condition);
  const error = element(namespaces.client, 'error', { type: errorTypes[condition] }, defined, ...(detail ? [detail] : []));
  return element(namespaces.client, stanza.local, { type: 'error', ...answered(stanza) }, ...before, error);
}

/** Answers an IQ: with what `serve` gives, or with the StanzaError that it throws. */
export function answer(iq: Element, serve: () => readonly Content[]): Element {
  try {
    return resultOf(iq, ...serve());
  } catch (error) {
    if (error instanceof StanzaError) return errorOf(iq, error);
    throw error;
  }
}

/** The single child element of an IQ request. Throws bad-request where there is none or more (RFC 6120, section 8.2.3). */
export function payloadOf(iq: Element): Element {
  const [payload, ...further] = elements(iq);
  if (!payload || further.length > 0) throw new StanzaError('bad-request');
  return payload;
}

/** Whether a stanza is an answer: those are never answered in turn. */
export function isAnswer(stanza: Element): boolean {
  const type = attribute(stanza, 'type');
  return type === 'error' || (stanza.local === 'iq' && type === 'result');
}

/** Who a stanza is for; undefined where it does not say. Throws jid-malformed where what it says is no address. */
export function addresseeOf(stanza: Element): Jid | undefined {
  const to = attribute(stanza, 'to');
  const jid = parseJid(to);
  if (to !== undefined && !jid) throw new StanzaError('jid-malformed');
  return jid;
}

/** The stanza as its addressee gets it: from the address that the Controller knows its sender by. */
export function stamped(stanza: Element, from: string): Element {
  return withAttributes(stanza, { from });
}

function answered(stanza: Element): AttributeValues {
  return { id: attribute(stanza, 'id'), from: attribute(stanza, 'to'), to: attribute(stanza, 'from') };
}
