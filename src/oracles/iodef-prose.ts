import type { Finding } from '../evidence';
import type { Version } from '../iodef/model';
import { attributeOf, childrenOf, walk, type XmlElement } from '../xml/tree';
import { findingAt, instancesOf, namespaces, type IodefDocument } from './iodef-document';
import { factsOf } from './iodef-facts';

/** A Contact or EventData has at least one child (RFC 5070, sections 4.3, 3.7 and 3.12; RFC 7970, sections 3.9 and 3.14). */
export function hasNoEmptyContactOrEventData(document: IodefDocument, version: Version): readonly Finding[] {
  return demandFindings(document, version, ({ local }) => neverEmpty.has(local));
}

/** All other classes have at least one, or exactly one, of the children of which the prose demands that (section 3 of both RFCs). */
export function hasTheChildrenThatTheProseDemands(document: IodefDocument, version: Version): readonly Finding[] {
  return demandFindings(document, version, ({ local }) => !neverEmpty.has(local));
}

/** Ports listed on both ends of a Flow are as many on the one as on the other (RFC 7970, section 3.20; RFC 5070, section 3.17). */
export function listsAsManyPortsOnBothEnds(document: IodefDocument, version: Version): readonly Finding[] {
  return instancesOf(document, version, 'Flow').flatMap((flow) => {
    const [source, target] = ['source', 'target'].map((category) => portsOf(flow, version, category));
    if (source === undefined || target === undefined || source === target) return [];
    return [findingAt(document, flow, { expected: 'as many ports in the Portlist of the source as of the target', actual: `${source} and ${target}` })];
  });
}

/** A Service that speaks of ports or protocol fields names the protocol (RFC 7970, section 3.20). */
export function namesTheProtocolOfPorts(document: IodefDocument): readonly Finding[] {
  return instancesOf(document, 'v2', 'Service')
    .filter((service) => service.children.some(({ local }) => ofProtocol.has(local)) && attributeOf(service, 'ip-protocol') === undefined)
    .map((service) => findingAt(document, service, { expected: '@ip-protocol beside ports or protocol fields', actual: 'no @ip-protocol' }));
}

/** A document that sets private-enum-id also sets private-enum-name (RFC 7970, section 3.1). */
export function namesTheCsirtOfPrivateValues(document: IodefDocument): readonly Finding[] {
  return instancesOf(document, 'v2', 'IODEF-Document')
    .filter((root) => attributeOf(root, 'private-enum-id') !== undefined && attributeOf(root, 'private-enum-name') === undefined)
    .map((root) => findingAt(document, root, { expected: '@private-enum-name beside @private-enum-id', actual: 'no @private-enum-name' }));
}

/** private-enum-name is a fully qualified domain name (RFC 7970, section 3.1). */
export function namesTheCsirtByItsDomain(document: IodefDocument): readonly Finding[] {
  return instancesOf(document, 'v2', 'IODEF-Document').flatMap((root) => {
    const name = attributeOf(root, 'private-enum-name');
    if (name === undefined || domainName.test(name)) return [];
    return [findingAt(document, root, { expected: '@private-enum-name with a fully qualified domain name', actual: `"${name}"` })];
  });
}

/** All that the prose of this version demands beyond its schema and that a document can show. */
export function keepsToTheProse(document: IodefDocument, version: Version): readonly Finding[] {
  const both = [...hasTheChildrenThatTheProseDemands(document, version), ...listsAsManyPortsOnBothEnds(document, version)];
  // RFC 5070 numbers the demand on Contact and EventData as a requirement of its own.
  return version === 'v1' ? both : [...both, ...hasNoEmptyContactOrEventData(document, version), ...namesTheProtocolOfPorts(document)];
}

const neverEmpty = new Set(['Contact', 'EventData']);

const ofProtocol = new Set(['Port', 'Portlist', 'ProtoCode', 'ProtoType', 'ProtoField']);

/** Labels of letters, digits, hyphens, in any script; at least two, as a name without a dot is not fully qualified. */
const domainName = /^(?=.{1,254}$)(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}\p{N}-]{2,63}\.?$/u;

type Demand = Omit<Finding, 'where'>;

function demandFindings(document: IodefDocument, version: Version, wanted: (element: XmlElement) => boolean): readonly Finding[] {
  const root = document.parsed.document?.root;
  const elements = root ? [...walk(root)].filter(wanted) : [];
  return elements.flatMap((element) => demandsOf(element, version).map((demand) => findingAt(document, element, demand)));
}

function demandsOf(element: XmlElement, version: Version): readonly Demand[] {
  const demands = factsOf(element, version)?.demands;
  if (!demands) return [];
  const [words, names, most] = 'atLeastOne' in demands ? (['at least one', demands.atLeastOne, Infinity] as const) : (['exactly one', demands.exactlyOne, 1] as const);
  const count = element.children.filter(({ local }) => names === 'any' || names.includes(local)).length;
  if (count >= 1 && count <= most) return [];
  // The schema of RFC 7970 means to enforce it and does not (erratum 5544), and RFC 8274 follows the schema.
  const defect = element.local !== 'Node' ? undefined : version === 'v2' ? 'D07' : isOfASensor(element) ? 'D19' : undefined;
  return [{ expected: `${words} of ${names === 'any' ? 'its children' : names.join(', ')}`, actual: count === 0 ? 'none' : String(count), ...(defect && { defect }) }];
}

/** A Node of the System of RFC 5901's OriginatingSensor, whose example tells no more than the sensor's role. */
function isOfASensor(node: XmlElement): boolean {
  const sensor = node.parent?.parent;
  return sensor?.local === 'OriginatingSensor' && sensor.namespace === 'urn:ietf:params:xml:ns:iodef-phish-1.0';
}

/** How many ports the Portlists of the systems of one category enumerate; undefined where they have none. */
function portsOf(flow: XmlElement, version: Version, category: string): number | undefined {
  const within = (elements: readonly XmlElement[], local: string) => elements.flatMap((element) => childrenOf(element, namespaces[version], local));
  const systems = within([flow], 'System').filter((system) => attributeOf(system, 'category') === category);
  const lists = within(within(systems, 'Service'), 'Portlist');
  return lists.length === 0 ? undefined : lists.reduce((sum, { text }) => sum + countOf(text), 0);
}

function countOf(portlist: string): number {
  return portlist.split(',').reduce((sum, range) => {
    const [from = 0, to = from] = range.split('-').map(Number);
    return sum + Math.max(0, to - from) + 1;
  }, 0);
}
