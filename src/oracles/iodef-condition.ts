import type { Finding } from '../evidence';
import type { Version } from '../iodef/model';
import { attributeOf, childrenOf, type XmlElement } from '../xml/tree';
import { findingAt, instancesOf, namespaces, type IodefDocument } from './iodef-document';
import { collapsed } from './iodef-type';

/** Confidence has content only where its rating is numeric, and then it has some (RFC 7970, section 3.12.5; RFC 5070, section 3.10.4). */
export function ratesConfidenceInWordsOrNumbers(document: IodefDocument, version: Version): readonly Finding[] {
  return instancesOf(document, version, 'Confidence').flatMap((confidence) => {
    const rating = attributeOf(confidence, 'rating') ?? '';
    const content = confidence.text.trim();
    if (rating !== 'numeric') return content === '' ? [] : [findingAt(document, confidence, { expected: `no content beside @rating="${rating}"`, actual: `"${content}"` })];
    if (content !== '') return [];
    // The schema of RFC 7970 allows no content.
    return [findingAt(document, confidence, { expected: 'a number beside @rating="numeric"', actual: 'no content', ...(version === 'v2' && { defect: 'D04' }) })];
  });
}

/** An Expectation or HistoryItem whose action is a defined course of action names it (RFC 7970, sections 3.13.1 and 3.15). */
export function namesTheCourseOfAction(document: IodefDocument, className: 'Expectation' | 'HistoryItem'): readonly Finding[] {
  return ofDefinedAction(document, className)
    .filter((element) => childrenOf(element, namespaces.v2, 'DefinedCOA').length === 0)
    .map((element) => findingAt(document, element, { expected: 'a DefinedCOA beside @action="defined-coa"', actual: 'none' }));
}

/** Whether an instance of the class has a defined course of action. */
export function hasDefinedAction(document: IodefDocument, className: 'Expectation' | 'HistoryItem'): boolean {
  return ofDefinedAction(document, className).length > 0;
}

/** The Addresses of Nameservers are of IPv4 or IPv6, which is the default as well (RFC 7970, section 3.19.1). */
export function addressesNameserversByIp(document: IodefDocument): readonly Finding[] {
  return instancesOf(document, 'v2', 'Nameservers')
    .flatMap((server) => childrenOf(server, namespaces.v2, 'Address'))
    .filter((address) => !['ipv4-addr', 'ipv6-addr'].includes(attributeOf(address, 'category') ?? 'ipv6-addr'))
    .map((address) => findingAt(document, address, { expected: '@category "ipv4-addr" or "ipv6-addr"', actual: `"${attributeOf(address, 'category')}"` }));
}

type HeaderField = 'ApplicationHeaderField' | 'EmailHeaderField';

/** A header field has the field's name in its name attribute (RFC 7970, sections 3.20.2 and 3.21). */
export function namesHeaderFields(document: IodefDocument, className: HeaderField): readonly Finding[] {
  return instancesOf(document, 'v2', className)
    .filter((field) => (attributeOf(field, 'name') ?? '').trim() === '')
    .map((field) => findingAt(document, field, { expected: '@name with the name of the header field', actual: 'none' }));
}

/** A header field has the field's value in its content (RFC 7970, sections 3.20.2 and 3.21). */
export function givesHeaderFieldsAValue(document: IodefDocument, className: HeaderField): readonly Finding[] {
  return instancesOf(document, 'v2', className)
    .filter(({ text, children }) => text.trim() === '' && children.length === 0)
    .map((field) => findingAt(document, field, { expected: 'content with the value of the header field', actual: 'none' }));
}

/** The value of an e-mail header field is a string, and said to be one (RFC 7970, section 3.21). */
export function typesEmailHeaderFieldsAsStrings(document: IodefDocument): readonly Finding[] {
  return instancesOf(document, 'v2', 'EmailHeaderField')
    .filter((field) => attributeOf(field, 'dtype') !== 'string')
    .map((field) => findingAt(document, field, { expected: '@dtype="string"', actual: attributeOf(field, 'dtype') ?? 'no @dtype' }));
}

/** A SoftwareReference in a form of one's own says by dtype what it holds (RFC 7970, section 2.15.1). */
export function typesCustomSoftware(document: IodefDocument): readonly Finding[] {
  return customSoftware(document)
    .filter((reference) => attributeOf(reference, 'dtype') === undefined)
    .map((reference) => findingAt(document, reference, { expected: '@dtype beside @spec-name="custom"', actual: 'no @dtype' }));
}

/** Whether a SoftwareReference is in a form of the sender's own. */
export function usesCustomSoftware(document: IodefDocument): boolean {
  return customSoftware(document).length > 0;
}

/** A Node with a name and an address says when the one was resolved to the other (RFC 5070, section 3.16). */
export function datesResolvedNames(document: IodefDocument): readonly Finding[] {
  return resolvedNodes(document)
    .filter((node) => childrenOf(node, namespaces.v1, 'DateTime').length === 0)
    .map((node) => findingAt(document, node, { expected: 'a DateTime beside NodeName and Address', actual: 'none' }));
}

/** Whether a Node has a name and an address. */
export function hasResolvedName(document: IodefDocument): boolean {
  return resolvedNodes(document).length > 0;
}

/** A currency has the form of a code of ISO 4217, three capitals (RFC 7970, section 3.12.4; RFC 5070, section 3.10.3). */
export function givesCurrenciesByCode(document: IodefDocument, version: Version): readonly Finding[] {
  return instancesOf(document, version, 'MonetaryImpact').flatMap((impact) => {
    const currency = attributeOf(impact, 'currency');
    return currency === undefined || /^[A-Z]{3}$/.test(collapsed(currency)) ? [] : [findingAt(document, impact, { expected: '@currency with a code of ISO 4217, as EUR', actual: `"${currency}"` })];
  });
}

function ofDefinedAction(document: IodefDocument, className: string): readonly XmlElement[] {
  return instancesOf(document, 'v2', className).filter((element) => attributeOf(element, 'action') === 'defined-coa');
}

function customSoftware(document: IodefDocument): readonly XmlElement[] {
  return instancesOf(document, 'v2', 'SoftwareReference').filter((reference) => attributeOf(reference, 'spec-name') === 'custom');
}

function resolvedNodes(document: IodefDocument): readonly XmlElement[] {
  return instancesOf(document, 'v1', 'Node').filter((node) => ['NodeName', 'Address'].every((name) => childrenOf(node, namespaces.v1, name).length > 0));
}
