import type { Finding } from '../evidence';
import { attributeOf, childrenOf, type XmlElement } from '../xml/tree';
import { ns } from '../xml/xmpp-namespaces';
import type { PlatformEvidence, PlatformRequest } from './xmpp-platform';

/** The Platform finds the Topic by asking the Broker for its Topics and about them (RFC 8600, section 5). */
export function discovers(evidence: PlatformEvidence): readonly Finding[] {
  const lacking = ['list', 'describe'].filter((kind) => !of(evidence, kind).some(({ node }) => kind === 'list' || node === evidence.topic));
  return lacking.map((kind) => ({
    where: 'the discovery of the Topic',
    expected: kind === 'list' ? "disco#items of the Broker's" : 'disco#info about the Topic',
    actual: 'no such request',
  }));
}

/** The Topic that is used is the one whose pubsub#type is the namespace that is looked for (RFC 8600, section 5). */
export function usesTheTopicOfTheType(evidence: PlatformEvidence): readonly Finding[] {
  const named = [...evidence.requests.filter(({ kind }) => ['subscribe', 'publish'].includes(kind)).map(({ node }) => node), ...evidence.record.sayings.filter(({ event }) => event === 'ready').map(({ topic }) => topic)];
  return named
    .filter((node) => node !== undefined && node !== evidence.topic)
    .map((node) => ({ where: 'the Topic that is used', expected: `${evidence.topic}, whose type is ${evidence.topicType}`, actual: node ?? '' }));
}

/** The Platform is ready on the Topic that it was to find. */
export function findsTheTopic(evidence: PlatformEvidence): readonly Finding[] {
  if (evidence.ready && usesTheTopicOfTheType(evidence).length === 0) return [];
  const said = evidence.record.sayings.map(({ event, message }) => [event, message].filter(Boolean).join(': ')).join('; ');
  return [{ where: 'the session', expected: `the Platform ready on the Topic ${evidence.topic}`, actual: said || evidence.record.over || 'nothing of the kind' }];
}

/** Discovery results are asked for in pages (RFC 8600, section 4; XEP-0059, section 2.1). */
export function asksInPages(evidence: PlatformEvidence): readonly Finding[] {
  return of(evidence, 'list').filter((request) => !maximumIn(request)).map(() => ({ where: 'a request for the Topics of the Broker', expected: 'a set with a maximum', actual: 'none' }));
}

/** Only a Broker that is known to page is asked for pages (XEP-0059, section 4). */
export function asksNobodyElseInPages(evidence: PlatformEvidence): readonly Finding[] {
  return of(evidence, 'list').filter(setIn).map(() => ({ where: 'a request for the Topics of the Broker', expected: 'no set, as the Broker names no such feature', actual: 'a set' }));
}

/** Before it asks for pages, a Platform asks whether the Broker has them (XEP-0059, section 4). */
export function asksWhetherThereArePages(evidence: PlatformEvidence): readonly Finding[] {
  const first = evidence.requests.findIndex((request) => request.kind === 'list' && setIn(request));
  const asked = evidence.requests.slice(0, Math.max(0, first)).some(({ kind, node }) => kind === 'describe' && node === undefined);
  return first < 0 || asked ? [] : [{ where: 'the first request for a page', expected: "disco#info of the Broker's ahead of it", actual: 'no such request' }];
}

/** Who got no page asks for no further ones (XEP-0059, section 4). */
export function asksForNoMorePages(evidence: PlatformEvidence): readonly Finding[] {
  return of(evidence, 'list').filter(setIn).slice(1).map(() => ({ where: 'a further request for the Topics of the Broker', expected: 'no set, as the answer had none', actual: 'a set' }));
}

/** What a page ended with is given back as it came (XEP-0059, section 2.2). */
export function givesIdsBack(evidence: PlatformEvidence, ids: readonly string[]): readonly Finding[] {
  return afters(evidence).filter((after) => !ids.includes(after)).map((after) => ({ where: 'after, in a request for the next page', expected: `the last id of the page before, as ${JSON.stringify(ids[0])}`, actual: JSON.stringify(after) }));
}

/** What the requests for further pages begin after. */
export function afters(evidence: PlatformEvidence): readonly string[] {
  return of(evidence, 'list').flatMap((request) => setIn(request)?.children.filter(({ local }) => local === 'after').map(({ text }) => text) ?? []);
}

/** Whether a request holds a set. */
export function asksForPages({ requests }: PlatformEvidence): boolean {
  return requests.some((request) => request.kind === 'list' && setIn(request) !== undefined);
}

/** Requests for information are gets with a query and nothing in it (XEP-0030, section 3.1). */
export function asksForInformationPlainly(evidence: PlatformEvidence): readonly Finding[] {
  return of(evidence, 'describe').flatMap((request) => plainly(request, 'disco#info', () => true));
}

/** Requests for items are gets with a query and nothing but a set in it (XEP-0030, section 4.1). */
export function asksForItemsPlainly(evidence: PlatformEvidence): readonly Finding[] {
  return of(evidence, 'list').flatMap((request) => plainly(request, 'disco#items', ({ namespace }) => namespace !== ns.resultSets));
}

/** A Topic is asked about at the Broker, by its node (XEP-0030, section 4.2): nobody else was asked about a node. */
export function asksAboutNodesAtTheBroker({ record, service }: PlatformEvidence): readonly Finding[] {
  return record.arrivals.flatMap(({ element }) => {
    const query = element?.children.find(({ namespace, local }) => namespace === ns.discoInfo && local === 'query');
    const [node, to] = [query && attributeOf(query, 'node'), element && attributeOf(element, 'to')];
    return node === undefined || to === service ? [] : [{ where: `disco#info about the node ${node}, to`, expected: service, actual: to ?? 'none' }];
  });
}

function of({ requests }: PlatformEvidence, kind: string): readonly PlatformRequest[] {
  return requests.filter((request) => request.kind === kind);
}

function setIn({ element }: PlatformRequest): XmlElement | undefined {
  return element.children[0] && childrenOf(element.children[0], ns.resultSets, 'set')[0];
}

function maximumIn(request: PlatformRequest): boolean {
  return /^\d+$/.test(setIn(request)?.children.find(({ local }) => local === 'max')?.text ?? '');
}

function plainly({ element }: PlatformRequest, what: string, foreign: (child: XmlElement) => boolean): readonly Finding[] {
  const type = attributeOf(element, 'type');
  const inside = element.children[0]?.children.filter(foreign) ?? [];
  return [
    ...(type === 'get' ? [] : [{ where: `a request for ${what}, type`, expected: 'get', actual: type ?? 'none' }]),
    ...(inside.length === 0 ? [] : [{ where: `a request for ${what}`, expected: 'an empty query', actual: inside.map(({ name }) => name).join(', ') }]),
  ];
}
