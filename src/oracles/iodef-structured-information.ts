import type { Finding } from '../evidence';
import { structuredInformationIn } from '../iodef/extensions/structured-information';
import type { Version } from '../iodef/model';
import { attributeOf, type XmlElement } from '../xml/tree';
import { findingAt, instancesOf, type IodefDocument } from './iodef-document';
import { collapsed } from './iodef-type';

/** Every class of structured information names its specification (RFC 7203, section 4.4). */
export function namesSpecifications(document: IodefDocument, version: Version): readonly Finding[] {
  return informationIn(document, version)
    .filter((element) => specificationOf(element) === '')
    .map((element) => findingAt(document, element, { expected: '@SpecID with the namespace of a specification, or "private"', actual: 'none' }));
}

/** A private specification is named (RFC 7203, section 4.4). */
export function namesPrivateSpecifications(document: IodefDocument, version: Version): readonly Finding[] {
  return informationIn(document, version)
    .filter((element) => specificationOf(element) === 'private' && (attributeOf(element, 'ext-SpecID') ?? '').trim() === '')
    .map((element) => findingAt(document, element, { expected: '@ext-SpecID beside @SpecID="private"', actual: 'none' }));
}

/** What names a private specification stands beside no other (RFC 7203, section 4.4). */
export function namesOneSpecification(document: IodefDocument, version: Version): readonly Finding[] {
  return informationIn(document, version)
    .filter((element) => attributeOf(element, 'ext-SpecID') !== undefined && specificationOf(element) !== 'private')
    .map((element) => findingAt(document, element, { expected: '@ext-SpecID only beside @SpecID="private"', actual: `@SpecID="${attributeOf(element, 'SpecID') ?? ''}"` }));
}

/** Embedded documents are in the namespace that belongs to the specification named, where that is known here (RFC 7203, section 4.4). */
export function embedsWhatItNames(document: IodefDocument, version: Version): readonly Finding[] {
  return informationIn(document, version).flatMap((element) => {
    const specification = specifications[specificationOf(element)];
    if (!specification) return [];
    return embeddedIn(element)
      .filter(({ namespace }) => namespace !== specification.namespace)
      .map((root) => findingAt(document, root, { expected: `a document in the namespace "${specification.namespace}" of ${specification.name}`, actual: `"${root.namespace}"` }));
  });
}

/** Every class conveys something: an identifier, a document, or references (RFC 7203, section 4.4). */
export function conveysInformation(document: IodefDocument, version: Version): readonly Finding[] {
  return informationIn(document, version)
    .filter((element) => waysOf(element).length === 0)
    .map((element) => findingAt(document, element, { expected: '@ContentID, RawData or Reference', actual: 'none of them' }));
}

/** No class conveys something in more than one way (RFC 7203, section 4.4). */
export function conveysInOneWay(document: IodefDocument, version: Version): readonly Finding[] {
  return informationIn(document, version).flatMap((element) => {
    const ways = waysOf(element);
    return ways.length > 1 ? [findingAt(document, element, { expected: 'only one of @ContentID, RawData and Reference', actual: ways.join(' and ') })] : [];
  });
}

/** A registered specification is used in the classes that its entry names, and in no other (RFC 7203, sections 4.1 and 7). */
export function usesSpecificationsWhereTheyApply(document: IodefDocument, version: Version): readonly Finding[] {
  return informationIn(document, version).flatMap((element) => {
    const specification = specifications[specificationOf(element)];
    if (!specification || specification.classes.includes(element.local)) return [];
    return [findingAt(document, element, { expected: `${specification.name} in ${specification.classes.join(', ')} alone`, actual: `in ${element.local}` })];
  });
}

/** A class stands in one of the classes that the text recommends for it, in their AdditionalData or as a child of their own (RFC 7203, section 4.5). */
export function standsWhereRecommended(document: IodefDocument, version: Version, className: string): readonly Finding[] {
  const places = recommended[className] ?? [];
  return instancesOf(document, version, className)
    .filter((element) => !places.includes(placeOf(element)))
    .map((element) => findingAt(document, element, { expected: `${element.local} in ${places.join(' or ')}`, actual: `in ${placeOf(element)}` }));
}

/** Whether the document has structured information. */
export function hasStructuredInformation(document: IodefDocument, version: Version): boolean {
  return informationIn(document, version).length > 0;
}

/** Whether structured information of the document is a document embedded in it. */
export function embedsDocuments(document: IodefDocument, version: Version): boolean {
  return informationIn(document, version).some((element) => specifications[specificationOf(element)] && embeddedIn(element).length > 0);
}

/** The entries of IANA's table that RFC 7203, section 4.1, begins it with; what else is registered is not known here, and not judged. */
const specifications: Readonly<Record<string, { readonly name: string; readonly namespace: string; readonly classes: readonly string[] }>> = {
  'urn:ietf:params:xml:ns:mile:mmdef:1.2': { name: 'MMDEF 1.2', namespace: 'http://xml/metadataSharing.xsd', classes: ['AttackPattern'] },
};

const recommended: Readonly<Record<string, readonly string[]>> = {
  'sci:AttackPattern': ['Method'],
  'sci:Platform': ['AttackPattern', 'Vulnerability', 'Weakness', 'System'],
  'sci:Vulnerability': ['Method'],
  'sci:Scoring': ['Vulnerability', 'Weakness'],
  'sci:Weakness': ['Method'],
  'sci:EventReport': ['RecordItem'],
  'sci:Verification': ['Incident'],
  'sci:Remediation': ['Incident'],
};

function informationIn(document: IodefDocument, version: Version): readonly XmlElement[] {
  return classesOf[version].flatMap((className) => instancesOf(document, version, className));
}

const classesOf: Readonly<Record<Version, readonly string[]>> = { v1: classesIn('v1'), v2: classesIn('v2') };

function classesIn(version: Version): readonly string[] {
  return (structuredInformationIn(version).globals ?? []).map((name) => `sci:${name}`);
}

function specificationOf(element: XmlElement): string {
  return collapsed(attributeOf(element, 'SpecID') ?? '');
}

function embeddedIn({ namespace, children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => child.namespace === namespace && child.local === 'RawData').flatMap((raw) => raw.children);
}

function waysOf(element: XmlElement): readonly string[] {
  const has = (local: string): boolean => element.children.some((child) => child.local === local);
  const found = { '@ContentID': attributeOf(element, 'ContentID') !== undefined, RawData: has('RawData'), Reference: has('Reference') };
  return Object.entries(found).flatMap(([way, is]) => (is ? [way] : []));
}

/** The class around it; AdditionalData is but the way in. */
function placeOf({ parent }: XmlElement): string {
  if (!parent) return 'no class';
  return parent.local === 'AdditionalData' ? (parent.parent?.local ?? 'no class') : parent.local;
}
