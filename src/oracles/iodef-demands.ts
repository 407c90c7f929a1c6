import type { Finding } from '../evidence';
import type { Version } from '../iodef/model';
import type { XmlElement } from '../xml/tree';
import { findingAt, instancesOf, type IodefDocument } from './iodef-document';
import { factsOf, instancesOfType } from './iodef-facts';

/** Every instance of a class has at least one, or exactly one, of the children of which the prose demands that (section 3 of both RFCs). */
export function hasTheChildrenDemanded(document: IodefDocument, version: Version, className: string): readonly Finding[] {
  return findingsOf(document, version, instancesOf(document, version, className));
}

/** Everything of type SOFTWARE has a reference, a URL or a description (RFC 7970, section 2.15). */
export function describesSoftware(document: IodefDocument): readonly Finding[] {
  return findingsOf(document, 'v2', instancesOfType(document, 'v2', 'SOFTWARE'));
}

/** Whether the document speaks of software at all. */
export function usesSoftware(document: IodefDocument): boolean {
  return instancesOfType(document, 'v2', 'SOFTWARE').length > 0;
}

/** A Contact or EventData has at least one child (RFC 5070, section 4.3). */
export function hasNoEmptyContactOrEventData(document: IodefDocument, version: Version): readonly Finding[] {
  return ['Contact', 'EventData'].flatMap((className) => hasTheChildrenDemanded(document, version, className));
}

function findingsOf(document: IodefDocument, version: Version, elements: readonly XmlElement[]): readonly Finding[] {
  return elements.flatMap((element) => demandsOf(element, version).map((demand) => findingAt(document, element, demand)));
}

type Demand = Omit<Finding, 'where'>;

function demandsOf(element: XmlElement, version: Version): readonly Demand[] {
  const demands = factsOf(element, version)?.demands;
  if (!demands) return [];
  const exact = 'exactlyOne' in demands;
  const names = exact ? demands.exactlyOne : demands.atLeastOne;
  const wanted = names === 'any' ? element.children : element.children.filter(({ local }) => names.includes(local));
  const expected = `${exact ? 'exactly one' : 'at least one'} of ${names === 'any' ? 'its children' : names.join(', ')}`;
  if (element.local === 'Node' && wanted.length > 0 && wanted.every(isBlank)) return [{ expected, actual: `${wanted[0]?.local} that holds nothing` }];
  // One class of children: AdditionalData may stand several times where it is the one.
  const count = names === 'any' && exact ? new Set(wanted.map(({ name }) => name)).size : wanted.length;
  if (count >= 1 && (!exact || count === 1)) return [];
  // The schema of RFC 7970 means to enforce it and does not (erratum 5544), and RFC 8274 follows the schema.
  const defect = element.local !== 'Node' ? undefined : version === 'v2' ? 'D07' : isOfASensor(element) ? 'D19' : undefined;
  return [{ expected, actual: count === 0 ? 'none' : String(count), ...(defect && { defect }) }];
}

/** A Node of the System of RFC 5901's OriginatingSensor, whose example tells no more than the sensor's role. */
function isOfASensor(node: XmlElement): boolean {
  const sensor = node.parent?.parent;
  return sensor?.local === 'OriginatingSensor' && sensor.namespace === 'urn:ietf:params:xml:ns:iodef-phish-1.0';
}

function isBlank({ text, children }: XmlElement): boolean {
  return text.trim() === '' && children.length === 0;
}
