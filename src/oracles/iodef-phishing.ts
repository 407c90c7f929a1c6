import type { Finding } from '../evidence';
import { contactConfidences, contactRoles } from '../iodef/extensions/phishing-domain';
import { attributeOf, childrenOf, type XmlElement } from '../xml/tree';
import { findingAt, instancesOf, type IodefDocument, namespaces } from './iodef-document';
import { collapsed, isOfType } from './iodef-type';

/** A report states the version 0.06 (RFC 5901, section 5.4); the schema has it optional and 1.0 its default, and the examples do without. */
export function statesTheVersionOfReports(document: IodefDocument): readonly Finding[] {
  return reportsIn(document).flatMap((report) => {
    const version = attributeOf(report, 'Version');
    if (version?.trim() === '0.06') return [];
    const defect = version === undefined || version.trim() === '1.0' ? { defect: 'D23' } : {};
    return [findingAt(document, report, { expected: '@Version="0.06"', actual: version === undefined ? 'no @Version' : `"${version}"`, ...defect })];
  });
}

/** A type of fraud that the list lacks is named (RFC 5901, section 5.5). */
export function namesItsOwnTypesOfFraud(document: IodefDocument): readonly Finding[] {
  return reportsIn(document)
    .filter((report) => attributeOf(report, 'FraudType') === 'ext-value' && !(attributeOf(report, 'ext-value') ?? '').trim())
    .map((report) => findingAt(document, report, { expected: '@ext-value beside @FraudType="ext-value"', actual: 'none' }));
}

/** The contacts of a domain are given by another domain or one by one, never both (RFC 5901, section 5.9.2.6). The schema and an example leave them out. */
export function givesTheContactsOfDomains(document: IodefDocument): readonly Finding[] {
  return instancesOf(document, 'v1', 'phish:DomainData').flatMap((domain) => {
    const [same, contacts] = [sameContactsOf(domain), contactsOf(domain)];
    const expected = 'one SameDomainContact, or Contacts';
    if (same.length === 0 && contacts.length === 0) return [findingAt(document, domain, { expected, actual: 'none', defect: 'D23' })];
    if (same.length > 1 || (same.length > 0 && contacts.length > 0)) return [findingAt(document, domain, { expected, actual: `${same.length} and ${contacts.length} of them` })];
    return same.filter(({ text }) => text.trim() === '').map((element) => findingAt(document, element, { expected: 'the name of a domain', actual: 'no content' }));
  });
}

/** Each contact of a domain is rated by one of five words (RFC 5901, section 5.9.2.6.2.1); the schema wants a number. */
export function ratesTheContactsOfDomains(document: IodefDocument): readonly Finding[] {
  return domainContactsIn(document).flatMap((contact) => {
    const [confidence] = childrenOf(contact, namespaces.v1, 'AdditionalData').flatMap(({ children }) => children.filter(isConfidence));
    const expected = `a Confidence of ${contactConfidences.join(', ')}`;
    if (!confidence) return [findingAt(document, contact, { expected: `${expected} in its AdditionalData`, actual: 'none' })];
    const word = collapsed(confidence.text);
    if (contactConfidences.some((each) => each === word)) return [];
    return [findingAt(document, confidence, { expected, actual: `"${word}"`, ...(isOfType(word, 'PERCENTAGE', 'v1') && { defect: 'D23' }) })];
  });
}

/** Each contact of a domain says what it is for in ext-role (RFC 5901, section 5.9.2.6.2.2). */
export function namesTheRolesOfDomainContacts(document: IodefDocument): readonly Finding[] {
  return domainContactsIn(document).flatMap((contact) => {
    const role = attributeOf(contact, 'ext-role');
    if (contactRoles.some((each) => each === role)) return [];
    return [findingAt(document, contact, { expected: `@ext-role of ${contactRoles.join(', ')}`, actual: role === undefined ? 'no @ext-role' : `"${role}"` })];
  });
}

/** The attributes that a report cannot be without have values (RFC 5901, section 6). */
export function populatesRequiredAttributes(document: IodefDocument): readonly Finding[] {
  const root = document.parsed.document?.root;
  if (!root || reportsIn(document).length === 0) return [];
  const incidents = childrenOf(root, namespaces.v1, 'Incident').filter(hasReport);
  const contacts = incidents.flatMap((incident) => childrenOf(incident, namespaces.v1, 'Contact'));
  return [
    ...incidents.flatMap((incident) => unpopulated(document, incident, 'purpose')),
    ...contacts.flatMap((contact) => ['role', 'type'].flatMap((name) => unpopulated(document, contact, name))),
    ...reportsIn(document).flatMap((report) => unpopulated(document, report, 'FraudType')),
    ...reportsIn(document).flatMap((report) => unpopulated(document, report, 'Version').map((finding) => ({ ...finding, ...(attributeOf(report, 'Version') === undefined && { defect: 'D23' }) }))),
  ];
}

/** An Incident with reports has the elements that those cannot be without (RFC 5901, figures 6.1 and 6.2). */
export function hasRequiredElements(document: IodefDocument): readonly Finding[] {
  const incidents = instancesOf(document, 'v1', 'Incident').filter(hasReport);
  const missing = (element: XmlElement, ...names: readonly string[]): readonly Finding[] =>
    names.filter((name) => childrenOf(element, namespaces.v1, name).length === 0).map((name) => findingAt(document, element, { expected: `${name}, as a phishing report has it`, actual: 'none' }));
  return [
    ...incidents.flatMap((incident) => missing(incident, 'IncidentID', 'ReportTime', 'Assessment', 'Contact', 'EventData')),
    ...incidents.flatMap((incident) => {
      const assessments = childrenOf(incident, namespaces.v1, 'Assessment');
      const assessed = assessments.some((assessment) => childrenOf(assessment, namespaces.v1, 'Impact').length > 0);
      return assessed ? [] : assessments.slice(0, 1).flatMap((assessment) => missing(assessment, 'Impact'));
    }),
    ...instancesOf(document, 'v1', 'EventData').filter(carriesReport).flatMap((event) => missing(event, 'DetectTime')),
    ...reportsIn(document).filter(({ parent }) => parent?.parent?.local !== 'EventData').map((report) => findingAt(document, report, { expected: 'PhraudReport in AdditionalData of EventData', actual: `in ${report.parent?.name} of ${report.parent?.parent?.name}` })),
  ];
}

const phish = 'urn:ietf:params:xml:ns:iodef-phish-1.0';

function reportsIn(document: IodefDocument): readonly XmlElement[] {
  return instancesOf(document, 'v1', 'phish:PhraudReport');
}

function unpopulated(document: IodefDocument, element: XmlElement, attribute: string): readonly Finding[] {
  const value = attributeOf(element, attribute);
  return value?.trim() ? [] : [findingAt(document, element, { expected: `@${attribute} with a value`, actual: value === undefined ? 'no such attribute' : 'an empty one' })];
}

function hasReport(incident: XmlElement): boolean {
  return childrenOf(incident, namespaces.v1, 'EventData').some((event) => carriesReport(event) || hasReport(event));
}

function carriesReport(event: XmlElement): boolean {
  return childrenOf(event, namespaces.v1, 'AdditionalData').some((data) => childrenOf(data, phish, 'PhraudReport').length > 0);
}

/** Inside the element that the figure has for them, as well. */
function within(domain: XmlElement): readonly XmlElement[] {
  return [domain, ...childrenOf(domain, phish, 'DomainContacts')];
}

function sameContactsOf(domain: XmlElement): readonly XmlElement[] {
  return within(domain).flatMap((place) => childrenOf(place, phish, 'SameDomainContact'));
}

function contactsOf(domain: XmlElement): readonly XmlElement[] {
  return within(domain).flatMap((place) => childrenOf(place, namespaces.v1, 'Contact'));
}

function domainContactsIn(document: IodefDocument): readonly XmlElement[] {
  return instancesOf(document, 'v1', 'phish:DomainData').flatMap(contactsOf);
}

function isConfidence({ namespace, local }: XmlElement): boolean {
  return namespace === phish && local === 'Confidence';
}
