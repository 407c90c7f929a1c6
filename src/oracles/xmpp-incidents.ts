import type { Finding } from '../evidence';
import { attributeOf, childrenOf, type XmlElement } from '../xml/tree';
import { ns } from '../xml/xmpp-namespaces';
import { elementsSent, placeOf, type PlatformArrival, type PlatformEvidence } from './xmpp-platform';

/** A wrapper that an incident handler was sent. */
export interface SentWrapper {
  readonly id: string;
  readonly peer: string;
  /** How much the handler had sent by then. */
  readonly at: number;
  /** The entry of the defects register that leaves the reply open. */
  readonly defect?: string;
}

/** The wrapper is answered by a result, to whom it came from (XEP-0268, sections 3 to 6). */
export function answersWithResult(evidence: PlatformEvidence, sent: SentWrapper): readonly Finding[] {
  const astray = answersOnce(evidence, [sent]);
  const [reply] = repliesTo(evidence, sent);
  if (astray.length > 0 || !reply || attributeOf(reply, 'type') === 'result') return astray;
  return [{ where: placeOfReply(sent), expected: 'a result', actual: `the error ${conditionOf(reply) ?? 'without a condition'}`, ...(sent.defect && { defect: sent.defect }) }];
}

/** The wrapper is answered by an error that has a condition (XEP-0268, sections 3 to 6; RFC 6120, section 8.3). */
export function refuses(evidence: PlatformEvidence, sent: SentWrapper): readonly Finding[] {
  const astray = answersOnce(evidence, [sent]);
  const [reply] = repliesTo(evidence, sent);
  if (astray.length > 0 || !reply) return astray;
  if (attributeOf(reply, 'type') === 'result') return [{ where: placeOfReply(sent), expected: 'an error', actual: 'a result' }];
  return conditionOf(reply) === undefined ? [{ where: placeOfReply(sent), expected: 'an error with a defined condition', actual: 'none' }] : [];
}

/** Each wrapper has one reply, a result or an error, to whom it came from. */
export function answersOnce(evidence: PlatformEvidence, wrappers: readonly SentWrapper[]): readonly Finding[] {
  return wrappers.flatMap((sent): readonly Finding[] => {
    const replies = repliesTo(evidence, sent);
    if (replies.length !== 1) return [{ where: placeOfReply(sent), expected: 'one result or error', actual: replies.length === 0 ? (evidence.record.over ?? 'none') : `${replies.length}` }];
    const to = replies[0] && attributeOf(replies[0], 'to');
    return to === sent.peer ? [] : [{ where: `${placeOfReply(sent)}, to`, expected: sent.peer, actual: to ?? 'none' }];
  });
}

/** Behind the result a report about the incident goes to the inquirer as a set (XEP-0268, section 4). */
export function reportsBehindResult(evidence: PlatformEvidence, sent: SentWrapper, incidentId: string): readonly Finding[] {
  const later = elementsSent(evidence).filter(({ element }) => elementsFrom(evidence, sent.at).includes(element));
  const result = later.findIndex(({ element }) => isReply(element, sent.id));
  const report = later.findIndex(({ element }) => isReportTo(element, sent.peer) && idsIn(element).includes(incidentId));
  if (report > result) return [];
  const actual = report >= 0 ? 'one ahead of the result' : (later.filter(({ element }) => isReportTo(element, sent.peer)).map(({ element }) => `a report about ${idsIn(element).join(', ') || 'no incident'}`)[0] ?? 'none');
  return [{ where: `what follows the inquiry ${sent.id}`, expected: `a report about ${incidentId} to ${sent.peer}, as a set`, actual }];
}

/** An inquiry about what may be unknown has an error, or a result and a report (XEP-0268, section 4). */
export function refusesOrReports(evidence: PlatformEvidence, sent: SentWrapper, incidentId: string): readonly Finding[] {
  const [reply] = repliesTo(evidence, sent);
  return reply && attributeOf(reply, 'type') === 'result' ? reportsBehindResult(evidence, sent, incidentId) : refuses(evidence, sent);
}

/** No report was sent to this address (XEP-0268, section 9). */
export function reportsNothingTo(evidence: PlatformEvidence, peer: string): readonly Finding[] {
  return elementsSent(evidence)
    .filter(({ element }) => isReportTo(element, peer))
    .map((arrival) => ({ where: placeOf(arrival), expected: `no report to ${peer}`, actual: `a report about ${idsIn(arrival.element).join(', ') || 'no incident'}` }));
}

/** Requests with a wrapper to this address, the wrapper in the namespace of XEP-0268. */
export function wrappersTo(evidence: PlatformEvidence, peer: string): readonly (PlatformArrival & { readonly element: XmlElement })[] {
  return elementsSent(evidence).filter(({ element }) => isRequest(element) && attributeOf(element, 'to') === peer);
}

/** The request holds this wrapper and has the type that goes with it (XEP-0268, section 2). */
export function isSentAs(arrival: PlatformArrival & { readonly element: XmlElement }, wrapper: string, type: string): readonly Finding[] {
  const { element } = arrival;
  const [payload] = element.children;
  const named = payload ? `${payload.local} in ${payload.namespace || 'no namespace'}` : 'no payload';
  return [
    ...(payload?.local === wrapper && payload.namespace === ns.incident ? [] : [{ where: placeOf(arrival), expected: `${wrapper} in ${ns.incident}`, actual: named }]),
    ...(attributeOf(element, 'type') === type ? [] : [{ where: `${placeOf(arrival)}, type`, expected: type, actual: attributeOf(element, 'type') ?? 'none' }]),
  ];
}

/** The wrapper holds an Incident of IODEF version 1, and nothing beside it (XEP-0268, section 12.1). */
export function holdsOneIncident(arrival: PlatformArrival & { readonly element: XmlElement }): readonly Finding[] {
  const inside = arrival.element.children[0]?.children ?? [];
  if (inside.length === 1 && inside[0]?.local === 'Incident' && inside[0].namespace === iodef1) return [];
  return [{ where: placeOf(arrival), expected: `one Incident in ${iodef1}`, actual: inside.map(({ local, namespace }) => `${local} in ${namespace || 'no namespace'}`).join(', ') || 'nothing' }];
}

/** The Incident says which it is: one IncidentID, of whom and which, and what it is sent for (XEP-0268, its examples; RFC 5070, sections 3.2 and 3.3). */
export function saysWhichIncident(arrival: PlatformArrival & { readonly element: XmlElement }): readonly Finding[] {
  return incidentsIn(arrival.element).flatMap((incident) => {
    const ids = childrenOf(incident, iodef1, 'IncidentID');
    const [id] = ids;
    const where = `${placeOf(arrival)}, Incident`;
    return [
      ...(ids.length === 1 ? [] : [{ where, expected: 'one IncidentID', actual: `${ids.length}` }]),
      ...(id && (!id.text.trim() || !attributeOf(id, 'name')) ? [{ where: `${where}/IncidentID`, expected: 'an id, and the name of who gave it', actual: `"${id.text.trim()}" of "${attributeOf(id, 'name') ?? ''}"` }] : []),
      ...(attributeOf(incident, 'purpose') ? [] : [{ where, expected: 'a purpose', actual: 'none' }]),
    ];
  });
}

const iodef1 = 'urn:ietf:params:xml:ns:iodef-1.0';

/** The Incidents of version 1 in a request's wrapper. */
export function incidentsIn(request: XmlElement): readonly XmlElement[] {
  return request.children.filter(({ namespace }) => namespace === ns.incident).flatMap((wrapper) => childrenOf(wrapper, iodef1, 'Incident'));
}

/** The results and errors that a wrapper got. */
export function repliesTo(evidence: PlatformEvidence, { id }: SentWrapper): readonly XmlElement[] {
  return elementsSent(evidence).map(({ element }) => element).filter((element) => isReply(element, id));
}

function isReply(element: XmlElement, id: string): boolean {
  return element.local === 'iq' && attributeOf(element, 'id') === id && ['result', 'error'].includes(attributeOf(element, 'type') ?? '');
}

function isRequest(element: XmlElement): boolean {
  return element.local === 'iq' && ['get', 'set'].includes(attributeOf(element, 'type') ?? '');
}

function isReportTo(element: XmlElement, peer: string): boolean {
  return element.local === 'iq' && attributeOf(element, 'type') === 'set' && attributeOf(element, 'to') === peer && childrenOf(element, ns.incident, 'report').length > 0;
}

function idsIn(request: XmlElement): readonly string[] {
  return incidentsIn(request).flatMap((incident) => childrenOf(incident, iodef1, 'IncidentID').map(({ text }) => text.trim()));
}

function elementsFrom({ record }: PlatformEvidence, at: number): readonly XmlElement[] {
  return record.arrivals.slice(at).flatMap(({ element }) => element ?? []);
}

function conditionOf(reply: XmlElement): string | undefined {
  return reply.children.find(({ local }) => local === 'error')?.children.find(({ namespace }) => namespace === ns.stanzaErrors)?.local;
}

function placeOfReply({ id }: SentWrapper): string {
  return `the reply to ${id}`;
}
