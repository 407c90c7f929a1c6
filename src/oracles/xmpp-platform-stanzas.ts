import type { Finding } from '../evidence';
import { attributeOf, childrenOf, type XmlElement } from '../xml/tree';
import { ns } from '../xml/xmpp-namespaces';
import { elementsSent, placeOf, type PlatformEvidence } from './xmpp-platform';

/** A resource is bound, once, and ahead of every other stanza (RFC 6120, section 7.1). */
export function bindsFirst(evidence: PlatformEvidence): readonly Finding[] {
  return stanzas(evidence).filter(({ bound, element }) => !bound && !isBinding(element)).map((arrival) => ({
    where: placeOf(arrival),
    expected: 'the binding of a resource ahead of any other stanza',
    actual: `<${arrival.element.name}/>`,
  }));
}

/** The session was made of TLS, SASL and one binding, each once and in that order (RFC 6120, section 4.3.5). */
export function comesToOneSession(evidence: PlatformEvidence): readonly Finding[] {
  const bindings = stanzas(evidence).filter(({ element }) => isBinding(element)).length;
  const granted = evidence.record.attempts.filter(({ outcome }) => outcome === 'success').length;
  return [
    ...(evidence.record.addresses.length > 0 ? [] : [{ where: 'the session', expected: 'a resource that is bound', actual: 'none' }]),
    ...(bindings > granted ? [{ where: 'the session', expected: 'one binding for each authentication', actual: `${bindings}` }] : []),
  ];
}

/** Whatever names a sender names the Platform itself (RFC 6120, section 8.1.2.1). */
export function sendsAsItself(evidence: PlatformEvidence): readonly Finding[] {
  const own = [evidence.jid, ...evidence.record.addresses];
  return stanzas(evidence).flatMap((arrival) => {
    const from = attributeOf(arrival.element, 'from');
    return from === undefined || own.includes(from) ? [] : [{ where: `${placeOf(arrival)}, from`, expected: `none, or ${evidence.jid}`, actual: from }];
  });
}

/** Each request has an id, and none has that of another on its stream (RFC 6120, section 8.1.3). */
export function requestsHaveIds(evidence: PlatformEvidence): readonly Finding[] {
  const seen = new Set<string>();
  return requestsIn(evidence).flatMap((arrival) => {
    const id = attributeOf(arrival.element, 'id');
    if (!id) return [{ where: placeOf(arrival), expected: 'an id', actual: 'none' }];
    const key = `${arrival.connection}/${arrival.stream}/${id}`;
    if (seen.has(key)) return [{ where: placeOf(arrival), expected: 'an id of its own', actual: `"${id}", which an earlier request had` }];
    seen.add(key);
    return [];
  });
}

/** Each request holds one payload (RFC 6120, section 8.2.3). */
export function requestsHaveOnePayload(evidence: PlatformEvidence): readonly Finding[] {
  return requestsIn(evidence).filter(({ element }) => element.children.length !== 1).map((arrival) => ({
    where: placeOf(arrival),
    expected: 'one child element',
    actual: arrival.element.children.map(({ name }) => name).join(', ') || 'none',
  }));
}

/** The requests with these ids were answered, each by a result or an error with its id (RFC 6120, section 8.2.3). */
export function answersEach(evidence: PlatformEvidence, ids: readonly string[]): readonly Finding[] {
  return ids.flatMap((id) => (answerTo(evidence, id) ? [] : [{ where: `the request ${id}`, expected: 'a result or an error', actual: evidence.record.over ?? 'no answer' }]));
}

/** A request that is not understood gets the error service-unavailable (RFC 6120, section 8.4). */
export function refusesUnknown(evidence: PlatformEvidence, ids: readonly string[]): readonly Finding[] {
  return ids.flatMap((id) => {
    const answer = answerTo(evidence, id);
    const error = answer && attributeOf(answer, 'type') === 'error' ? answer.children.find(({ local }) => local === 'error') : undefined;
    const condition = error && error.children.find(({ namespace }) => namespace === ns.stanzaErrors)?.local;
    if (condition === 'service-unavailable') return [];
    return [{ where: `the request ${id}`, expected: 'the error service-unavailable', actual: condition ?? (answer ? 'a result' : 'no answer') }];
  });
}

/** Nothing was said to stanzas that are answers themselves (RFC 6120, section 8.2.3). */
export function leavesAnswersAlone(evidence: PlatformEvidence, ids: readonly string[]): readonly Finding[] {
  return elementsSent(evidence)
    .filter(({ element }) => ids.includes(attributeOf(element, 'id') ?? ''))
    .map((arrival) => ({ where: placeOf(arrival), expected: 'no answer to an answer', actual: `<${arrival.element.name} type="${attributeOf(arrival.element, 'type') ?? ''}"/>` }));
}

/** A request that was refused for good is not made again (RFC 6120, section 8.3.2). */
export function doesNotTryAgain({ requests }: PlatformEvidence): readonly Finding[] {
  const refused = requests.filter(({ granted, kind }) => !granted && ['subscribe', 'create', 'publish'].includes(kind));
  return refused.slice(1).map(({ kind }) => ({ where: `a request to ${kind}`, expected: 'none after one that was refused with an error of type cancel', actual: 'the same again' }));
}

/** The answer to a request of ours. */
export function answerTo(evidence: PlatformEvidence, id: string): XmlElement | undefined {
  return elementsSent(evidence).find(({ element }) => element.local === 'iq' && attributeOf(element, 'id') === id && ['result', 'error'].includes(attributeOf(element, 'type') ?? ''))?.element;
}

function stanzas(evidence: PlatformEvidence) {
  return elementsSent(evidence).filter(({ element }) => ['iq', 'message', 'presence'].includes(element.local));
}

function requestsIn(evidence: PlatformEvidence) {
  return stanzas(evidence).filter(({ element }) => element.local === 'iq' && ['get', 'set'].includes(attributeOf(element, 'type') ?? ''));
}

function isBinding(element: XmlElement): boolean {
  return element.local === 'iq' && childrenOf(element, ns.bind, 'bind').length > 0;
}
