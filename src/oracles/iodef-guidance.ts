import type { Finding } from '../evidence';
import type { Version } from '../iodef/model';
import { attributeOf, childrenOf, walk, type XmlElement } from '../xml/tree';
import { findingAt, instancesOf, namespaces, type IodefDocument } from './iodef-document';

/* What RFC 8274 and section 7.4 of RFC 8134 advise; nobody is bound by it. */

/** A Contact that says anything says how to reach somebody (RFC 8274, section 3.1). One without a child breaks RFC 7970 itself. */
export function canReachContacts(document: IodefDocument, version: Version): readonly Finding[] {
  return instancesOf(document, version, 'Contact')
    .filter((contact) => contact.children.length > 0 && !reachable(contact))
    .map((contact) => findingAt(document, contact, { expected: 'an Email, Telephone or PostalAddress', actual: 'none' }));
}

/** What was found out about an event, and how one recovered from it, stands beside the event (RFC 8274, section 3.3). */
export function reportsEventsWithWhatWasFound(document: IodefDocument, version: Version): readonly Finding[] {
  return incidentsWithFindings(document, version)
    .filter((incident) => own(incident, version, 'EventData').length === 0)
    .map((incident) => findingAt(document, incident, { expected: `EventData beside ${accompanying(incident, version).join(', ')}`, actual: 'none' }));
}

/** Whether an Incident has Discovery, Method or RecoveryTime. */
export function tellsWhatWasFound(document: IodefDocument, version: Version): boolean {
  return incidentsWithFindings(document, version).length > 0;
}

/** A Reference to an entry of CVE has it as a ReferenceName of RFC 7495, not in words alone (RFC 8274, section 4.1). */
export function refersToEntriesByName(document: IodefDocument, version: Version): readonly Finding[] {
  return referencesToEntries(document, version)
    .filter((reference) => !hasName(reference))
    .map((reference) => findingAt(document, reference, { expected: 'a ReferenceName with the entry', actual: `"${entryIn(reference)}" in words` }));
}

/** Whether a Reference is to an entry of an enumeration. */
export function refersToEntries(document: IodefDocument, version: Version): boolean {
  return referencesToEntries(document, version).length > 0;
}

/** An IndicatorExpression other than "not" groups several operands (RFC 8274, section 4.3). */
export function groupsSeveralOperands(document: IodefDocument): readonly Finding[] {
  return groupingExpressions(document)
    .map((expression) => ({ expression, count: expression.children.filter(({ local }) => operands.has(local)).length }))
    .filter(({ count }) => count < 2)
    .map(({ expression, count }) => findingAt(document, expression, { expected: 'two operands or more', actual: String(count) }));
}

/** Whether an IndicatorExpression groups, so that it is not a "not". */
export function groupsIndicators(document: IodefDocument): boolean {
  return groupingExpressions(document).length > 0;
}

/** An Incident says who may see it (RFC 8274, section 4.4). */
export function statesWhoMaySeeIt(document: IodefDocument, version: Version): readonly Finding[] {
  return instancesOf(document, version, 'Incident')
    .filter((incident) => attributeOf(incident, 'restriction') === undefined)
    .map((incident) => findingAt(document, incident, { expected: 'a @restriction', actual: 'none' }));
}

/** Version 1 has no role for a webmail server; it is one for mail, with the role of a Web server beside (RFC 8134, section 7.4). */
export function describesWebmailByTwoRoles(document: IodefDocument, version: Version): readonly Finding[] {
  return webmailNodes(document, version).flatMap((node) => {
    const roles = childrenOf(node, namespaces[version], 'NodeRole').map((role) => attributeOf(role, 'category'));
    return roles.includes('mail') && roles.includes('www') ? [] : [findingAt(document, node, { expected: 'a NodeRole mail and another www', actual: roles.join(', ') })];
  });
}

/** Whether a Node speaks of webmail. */
export function speaksOfWebmail(document: IodefDocument, version: Version): boolean {
  return webmailNodes(document, version).length > 0;
}

const operands = new Set(['IndicatorExpression', 'Observable', 'ObservableReference', 'IndicatorReference']);
const ofAnEvent = ['Discovery', 'Method', 'RecoveryTime'];

function reachable(contact: XmlElement): boolean {
  return [...walk(contact)].some(({ local }) => ['Email', 'Telephone', 'PostalAddress', 'Fax'].includes(local));
}

function own(element: XmlElement, version: Version, name: string): readonly XmlElement[] {
  return childrenOf(element, namespaces[version], name);
}

function accompanying(incident: XmlElement, version: Version): readonly string[] {
  return ofAnEvent.filter((name) => own(incident, version, name).length > 0);
}

function incidentsWithFindings(document: IodefDocument, version: Version): readonly XmlElement[] {
  return instancesOf(document, version, 'Incident').filter((incident) => accompanying(incident, version).length > 0);
}

function referencesToEntries(document: IodefDocument, version: Version): readonly XmlElement[] {
  return instancesOf(document, version, 'Reference').filter((reference) => hasName(reference) || entryIn(reference) !== undefined);
}

function hasName({ children }: XmlElement): boolean {
  return children.some(({ local }) => local === 'ReferenceName');
}

function entryIn({ children }: XmlElement): string | undefined {
  return /\bCVE-\d{4}-\d{4,}\b/.exec(children.map(({ text }) => text).join(' '))?.[0];
}

function groupingExpressions(document: IodefDocument): readonly XmlElement[] {
  return instancesOf(document, 'v2', 'IndicatorExpression').filter((expression) => attributeOf(expression, 'operator') !== 'not');
}

function webmailNodes(document: IodefDocument, version: Version): readonly XmlElement[] {
  return instancesOf(document, version, 'Node').filter((node) =>
    own(node, version, 'NodeRole').some((role) => /web-?mail/i.test(`${attributeOf(role, 'ext-category') ?? ''} ${role.text}`)),
  );
}
