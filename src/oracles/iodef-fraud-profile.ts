import type { Finding } from '../evidence';
import { childrenOf, type XmlElement } from '../xml/tree';
import { findingAt, instancesOf, type IodefDocument, namespaces } from './iodef-document';
import { hasOneRecordInEachEvent, hasRecord } from './iodef-fraud-record';

/** A report has the components that IODEF has optional and it may not be without (RFC 5941, section 6.1); EventData has a requirement of its own for what it holds. */
export function hasMandatoryComponents(document: IodefDocument): readonly Finding[] {
  return incidentsIn(document).flatMap((incident) => [
    ...['ContactName', 'Email', 'Telephone'].flatMap((name) => missingFrom(document, incident, name)),
    ...(childrenOf(incident, namespaces.v1, 'EventData').length > 0 ? [] : [findingAt(document, incident, { expected: 'an EventData', actual: 'none' })]),
  ]);
}

/** A report keeps to the profile as a whole, whichever kind it is of (RFC 5941, section 7). */
export function keepsToTheFraudProfile(document: IodefDocument): readonly Finding[] {
  return [...hasMandatoryComponents(document), ...hasOneRecordInEachEvent(document)];
}

/** A report has none of the components for which the profile says nothing (RFC 5941, section 6.3); the RFC's own example has some of them, and RFC 5070 demands others. */
export function hasNoDeprecatedComponent(document: IodefDocument): readonly Finding[] {
  return incidentsIn(document).flatMap((incident) =>
    deprecated.flatMap((path) => {
      const [elements, attribute] = parted(path);
      const found = elements.reduce<readonly XmlElement[]>((places, name) => places.flatMap((place) => childrenOf(place, namespaces.v1, name)), [incident]);
      const having = attribute ? found.filter(({ attributes }) => attributes.some(({ local, namespace }) => local === attribute && namespace === '')) : found;
      return having.map((element) => findingAt(document, element, { expected: `no ${path} in a Thraud Report`, actual: attribute ? `@${attribute}` : element.local, ...(excused.includes(path) && { defect: 'D24' }) }));
    }),
  );
}

/** Below the Incident, attributes last. */
const deprecated: readonly string[] = [
  ...['DetectTime', 'AlternativeID', 'RelatedActivity', 'StartTime', 'EndTime', 'ReportTime', 'Description', 'Method', 'History', 'AdditionalData', '@ext-purpose', 'IncidentID/@instance'],
  ...['Contact', 'Contact/Contact'].flatMap((contact) =>
    ['Description', 'RegistryHandle', 'PostalAddress', 'Fax', 'Timezone', 'AdditionalData', '@ext-role', '@ext-type'].map((name) => `${contact}/${name}`),
  ),
  ...['TimeImpact', 'AdditionalData', 'Impact/@type'].map((name) => `Assessment/${name}`),
  ...['Method/Reference', 'Method/AdditionalData', 'Description', 'Contact', 'Assessment', 'Expectation', 'Record', 'EventData'].map((name) => `EventData/${name}`),
  ...[
    ...['OperatingSystem', 'Counter', 'Description', 'AdditionalData', '@ext-category'],
    ...['Location', 'DateTime', 'NodeRole', 'Counter', 'Address/@ext-category'].map((name) => `Node/${name}`),
    ...['ProtoType', 'ProtoCode', 'ProtoField', 'Application'].map((name) => `Service/${name}`),
  ].map((name) => `EventData/Flow/System/${name}`),
];

/** What RFC 5070 demands, what the example has, and the only place for the purposes of section 8.1. */
const excused: readonly string[] = ['ReportTime', 'Assessment/Impact/@type', 'EventData/Flow/System/Description', '@ext-purpose'];

function incidentsIn(document: IodefDocument): readonly XmlElement[] {
  return hasRecord(document) ? instancesOf(document, 'v1', 'Incident') : [];
}

function missingFrom(document: IodefDocument, incident: XmlElement, name: string): readonly Finding[] {
  const contacts = childrenOf(incident, namespaces.v1, 'Contact');
  if (contacts.some((contact) => childrenOf(contact, namespaces.v1, name).length > 0)) return [];
  return [findingAt(document, contacts[0] ?? incident, { expected: `a Contact with ${name}`, actual: 'none' })];
}

function parted(path: string): readonly [elements: readonly string[], attribute: string | undefined] {
  const steps = path.split('/');
  const last = steps.at(-1) ?? '';
  return last.startsWith('@') ? [steps.slice(0, -1), last.slice(1)] : [steps, undefined];
}
