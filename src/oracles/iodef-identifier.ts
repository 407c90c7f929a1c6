import type { Finding } from '../evidence';
import type { Version } from '../iodef/model';
import { attributeOf, childrenOf, walk, type XmlElement } from '../xml/tree';
import { findingAt, instancesOf, namespaces, type IodefDocument } from './iodef-document';
import { collapsed } from './iodef-type';

/** private-enum-name is a fully qualified domain name (RFC 7970, section 3.1). */
export function namesTheCsirtByItsDomain(document: IodefDocument): readonly Finding[] {
  return domainFindings(document, instancesOf(document, 'v2', 'IODEF-Document'), 'private-enum-name');
}

/** A document that sets private-enum-id also sets private-enum-name (RFC 7970, section 3.1). */
export function namesTheCsirtOfPrivateValues(document: IodefDocument): readonly Finding[] {
  return instancesOf(document, 'v2', 'IODEF-Document')
    .filter((root) => attributeOf(root, 'private-enum-id') !== undefined && attributeOf(root, 'private-enum-name') === undefined)
    .map((root) => findingAt(document, root, { expected: '@private-enum-name beside @private-enum-id', actual: 'no @private-enum-name' }));
}

/** An IncidentID has a name and a content, as nothing identifies nothing (RFC 7970, section 3.4; RFC 5070, section 3.3). */
export function identifiesEachIncident(document: IodefDocument, version: Version): readonly Finding[] {
  return instancesOf(document, version, 'IncidentID').flatMap((id) => {
    const missing = [...(collapsed(id.text) === '' ? ['content'] : []), ...((attributeOf(id, 'name') ?? '').trim() === '' ? ['name'] : [])];
    return missing.length === 0 ? [] : [findingAt(document, id, { expected: 'a name and a content that together identify the activity', actual: `no ${missing.join(' and no ')}` })];
  });
}

/** IncidentID@name is a fully qualified domain name (RFC 7970, section 3.4; RFC 5070, section 3.3). */
export function namesTheCsirtOfEachIncident(document: IodefDocument, version: Version): readonly Finding[] {
  return domainFindings(document, instancesOf(document, version, 'IncidentID'), 'name');
}

/** IndicatorID@name is a fully qualified domain name (RFC 7970, section 3.29.1). */
export function namesTheCsirtOfEachIndicator(document: IodefDocument): readonly Finding[] {
  return domainFindings(document, instancesOf(document, 'v2', 'IndicatorID'), 'name');
}

/** Two Indicators of a document that describe different things have different identifiers: name, version, content (RFC 7970, section 3.29.1). */
export function reusesNoIndicatorId(document: IodefDocument): readonly Finding[] {
  const indicators = indicatorsOf(document);
  const first = new Map<string, string>();
  return (indicators.length > 1 ? indicators : []).flatMap(({ indicator, id }) => {
    const key = `${attributeOf(id, 'name')} ${attributeOf(id, 'version')} ${collapsed(id.text)}`;
    const what = describedBy(indicator);
    const before = first.get(key) ?? what;
    first.set(key, before);
    return before === what ? [] : [findingAt(document, id, { expected: 'another identifier than that of another indicator', actual: `"${collapsed(id.text)}" again` })];
  });
}

/** Whether the document has several Indicators, of which one could reuse the identifier of another. */
export function hasSeveralIndicators(document: IodefDocument): boolean {
  return indicatorsOf(document).length > 1;
}

/** An ObservableReference refers to a class of the document that has this observable-id (RFC 7970, section 3.29.6). */
export function refersToObservablesOfTheDocument(document: IodefDocument): readonly Finding[] {
  if (instancesOf(document, 'v2', 'ObservableReference').length === 0) return [];
  const root = document.parsed.document?.root;
  const known = new Set(root ? [...walk(root)].flatMap((element) => attributeOf(element, 'observable-id') ?? []) : []);
  return unresolved(document, 'ObservableReference', known, 'the observable-id of a class in the document');
}

/** An IndicatorReference with uid-ref refers to an Indicator of the document (RFC 7970, section 3.29.7). */
export function refersToIndicatorsOfTheDocument(document: IodefDocument): readonly Finding[] {
  const known = new Set(instancesOf(document, 'v2', 'IndicatorID').map(({ text }) => collapsed(text)));
  return unresolved(document, 'IndicatorReference', known, 'the IndicatorID of an Indicator in the document');
}

/** Labels of letters, digits, hyphens, in any script; at least two, as a name without a dot is not fully qualified. */
const domainName = /^(?=.{1,254}$)(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}\p{N}-]{2,63}\.?$/u;

function domainFindings(document: IodefDocument, elements: readonly XmlElement[], attribute: string): readonly Finding[] {
  return elements.flatMap((element) => {
    const name = attributeOf(element, attribute);
    if (name === undefined || domainName.test(name.trim())) return [];
    return [findingAt(document, element, { expected: `@${attribute} with a fully qualified domain name`, actual: `"${name}"` })];
  });
}

function indicatorsOf(document: IodefDocument): readonly { readonly indicator: XmlElement; readonly id: XmlElement }[] {
  return instancesOf(document, 'v2', 'Indicator').flatMap((indicator) => {
    const [id] = childrenOf(indicator, namespaces.v2, 'IndicatorID');
    return id ? [{ indicator, id }] : [];
  });
}

const phenomena = new Set(['Observable', 'ObservableReference', 'IndicatorExpression', 'IndicatorReference']);

/** What an Indicator describes, as one text. */
function describedBy(indicator: XmlElement): string {
  const shape = ({ local, text, attributes, children }: XmlElement): unknown => [local, text.trim(), attributes.map(({ name, value }) => `${name}=${value}`).sort(), children.map(shape)];
  return JSON.stringify(indicator.children.filter(({ local }) => phenomena.has(local)).map(shape));
}

function unresolved(document: IodefDocument, className: string, known: ReadonlySet<string>, expected: string): readonly Finding[] {
  return instancesOf(document, 'v2', className).flatMap((reference) => {
    const to = attributeOf(reference, 'uid-ref');
    return to === undefined || known.has(collapsed(to)) ? [] : [findingAt(document, reference, { expected: `@uid-ref with ${expected}`, actual: `"${to}"` })];
  });
}
