import type { Finding } from '../evidence';
import { attributeOf, childrenOf, type XmlElement } from '../xml/tree';
import { findingAt, instancesOf, type IodefDocument, namespaces } from './iodef-document';

/** The classes that are Thraud Records: RFC 5941, section 4. */
export const recordClasses = ['FraudEventPayment', 'FraudEventTransfer', 'FraudEventIdentity', 'FraudEventOther'] as const;

/** Each fraudulent transaction has an EventData of its own (RFC 5941, section 4). */
export function separatesTransactions(document: IodefDocument): readonly Finding[] {
  return eventsIn(document).flatMap((event) => {
    const count = recordsOf(event).length;
    return count > 1 ? [findingAt(document, event, { expected: 'at most one Thraud Record', actual: String(count) })] : [];
  });
}

/** What extends EventData by a Thraud Record has exactly one, and nothing else (RFC 5941, section 4). */
export function extendsByOneRecord(document: IodefDocument): readonly Finding[] {
  return eventsIn(document)
    .flatMap((event) => childrenOf(event, namespaces.v1, 'AdditionalData'))
    .filter(({ children }) => children.some(({ namespace }) => namespace === thraud))
    .filter(({ children }) => children.length !== 1 || !children.every(isRecord))
    .map((data) => findingAt(document, data, { expected: `exactly one of ${recordClasses.join(', ')}`, actual: data.children.map(({ local }) => local).join(', ') }));
}

/** A Thraud Record is declared to be XML (RFC 5941, section 5). */
export function marksRecordsAsXml(document: IodefDocument): readonly Finding[] {
  return recordsIn(document)
    .flatMap(({ parent }) => (parent ? [parent] : []))
    .filter((data) => data.local === 'AdditionalData' && attributeOf(data, 'dtype') !== 'xml')
    .map((data) => findingAt(document, data, { expected: '@dtype="xml"', actual: attributeOf(data, 'dtype') ?? 'no @dtype' }));
}

/** A Thraud Record of a class stands in AdditionalData, and that in EventData (RFC 5941, figures 3 to 6). */
export function standsInEventData(document: IodefDocument, className: string): readonly Finding[] {
  return instancesOf(document, 'v1', className)
    .filter(({ parent }) => parent?.local !== 'AdditionalData' || parent.parent?.local !== 'EventData')
    .map((record) => findingAt(document, record, { expected: `${record.local} in AdditionalData of EventData`, actual: `in ${record.parent?.local} of ${record.parent?.parent?.local}` }));
}

/** Each EventData of a report has exactly one Thraud Record (RFC 5941, section 6.1). */
export function hasOneRecordInEachEvent(document: IodefDocument): readonly Finding[] {
  if (!hasRecord(document)) return [];
  return eventsIn(document).flatMap((event) => {
    const count = recordsOf(event).length;
    return count === 1 ? [] : [findingAt(document, event, { expected: 'exactly one Thraud Record', actual: count === 0 ? 'none' : String(count) })];
  });
}

/** Whether the document is a Thraud Report, as it carries a Thraud Record or some other element of that namespace. */
export function hasRecord(document: IodefDocument): boolean {
  return recordsIn(document).length > 0 || instancesOf(document, 'v1', 'thraud:UserID').length > 0;
}

const thraud = 'urn:ietf:params:xml:ns:thraud-1.0';

/** The events of an Incident itself: what is nested tells more of the same event. */
function eventsIn(document: IodefDocument): readonly XmlElement[] {
  return instancesOf(document, 'v1', 'Incident').flatMap((incident) => childrenOf(incident, namespaces.v1, 'EventData'));
}

function recordsOf(event: XmlElement): readonly XmlElement[] {
  return childrenOf(event, namespaces.v1, 'AdditionalData').flatMap(({ children }) => children.filter(isRecord));
}

function recordsIn(document: IodefDocument): readonly XmlElement[] {
  return recordClasses.flatMap((className) => instancesOf(document, 'v1', `thraud:${className}`));
}

function isRecord({ namespace, local }: XmlElement): boolean {
  return namespace === thraud && recordClasses.some((each) => each === local);
}
