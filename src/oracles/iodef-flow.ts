import type { Finding } from '../evidence';
import type { Version } from '../iodef/model';
import { attributeOf, childrenOf, type XmlElement } from '../xml/tree';
import { findingAt, instancesOf, namespaces, type IodefDocument } from './iodef-document';

/** Ports listed on both ends of a Flow are as many on the one as on the other (RFC 7970, section 3.20; RFC 5070, section 3.17). */
export function listsAsManyPortsOnBothEnds(document: IodefDocument, version: Version): readonly Finding[] {
  return bothEnds(document, version).flatMap(({ flow, source, target }) => {
    const alike = new Set([...source, ...target]).size === 1 || sum(source) === sum(target);
    if (alike) return [];
    return [findingAt(document, flow, { expected: 'as many ports in the Portlist of the source as of the target', actual: `${sum(source)} and ${sum(target)}` })];
  });
}

/** A Flow whose ends list several ports has one source and one target (RFC 7970, section 3.20). */
export function pairsOneSourceWithOneTarget(document: IodefDocument): readonly Finding[] {
  return bothEnds(document, 'v2')
    .filter(({ source, target }) => [...source, ...target].some((count) => count > 1))
    .flatMap(({ flow }) =>
      ends.flatMap((category) => {
        const count = systemsOf(flow, 'v2', category).length;
        return count === 1 ? [] : [findingAt(document, flow, { expected: `one System with @category="${category}", as several ports are listed`, actual: String(count) })];
      }),
    );
}

/** Whether a Flow of the document lists ports on both ends. */
export function listsPortsOnBothEnds(document: IodefDocument, version: Version): boolean {
  return bothEnds(document, version).length > 0;
}

/** A Service that speaks of ports or protocol fields names the protocol (RFC 7970, section 3.20). */
export function namesTheProtocolOfPorts(document: IodefDocument): readonly Finding[] {
  return servicesWithPorts(document)
    .filter((service) => attributeOf(service, 'ip-protocol') === undefined)
    .map((service) => findingAt(document, service, { expected: '@ip-protocol beside ports or protocol fields', actual: 'no @ip-protocol' }));
}

/** Whether a Service of the document speaks of ports or protocol fields. */
export function usesPorts(document: IodefDocument): boolean {
  return servicesWithPorts(document).length > 0;
}

/** A Flow with Portlists on both ends: how many ports each of its systems lists. */
interface BothEnds {
  readonly flow: XmlElement;
  readonly source: readonly number[];
  readonly target: readonly number[];
}

const ends = ['source', 'target'] as const;

function bothEnds(document: IodefDocument, version: Version): readonly BothEnds[] {
  return instancesOf(document, version, 'Flow')
    .map((flow) => ({ flow, source: portsOf(flow, version, 'source'), target: portsOf(flow, version, 'target') }))
    .filter(({ source, target }) => source.length > 0 && target.length > 0);
}

const ofProtocol = new Set(['Port', 'Portlist', 'ProtoCode', 'ProtoType', 'ProtoField']);

function servicesWithPorts(document: IodefDocument): readonly XmlElement[] {
  return instancesOf(document, 'v2', 'Service').filter((service) => service.children.some(({ local }) => ofProtocol.has(local)));
}

/** For each system of the category that has Portlists: how many ports they enumerate. */
function portsOf(flow: XmlElement, version: Version, category: string): readonly number[] {
  return systemsOf(flow, version, category)
    .map((system) => childrenOf(system, namespaces[version], 'Service').flatMap((service) => childrenOf(service, namespaces[version], 'Portlist')))
    .filter((lists) => lists.length > 0)
    .map((lists) => sum(lists.map(({ text }) => countOf(text))));
}

function systemsOf(flow: XmlElement, version: Version, category: string): readonly XmlElement[] {
  return childrenOf(flow, namespaces[version], 'System').filter((system) => attributeOf(system, 'category') === category);
}

function countOf(portlist: string): number {
  return sum(
    portlist.split(',').map((range) => {
      const [from = 0, to = from] = range.split('-').map(Number);
      return Math.max(0, to - from) + 1;
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
