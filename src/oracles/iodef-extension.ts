import type { Finding } from '../evidence';
import type { Content, DataType, Version } from '../iodef/model';
import { dataTypes } from '../iodef/model';
import { extensionContent as content1 } from '../iodef/v1/types';
import { extensionContent as content2 } from '../iodef/v2/types';
import { attributeOf, walk, type XmlElement } from '../xml/tree';
import { findingAt, isIodef, type IodefDocument } from './iodef-document';
import { factsOf, instancesOfType } from './iodef-facts';
import { isOfType } from './iodef-type';

/** An extension of an atomic data type holds a value of that type (section 5.2 of both RFCs). */
export function extendsByValuesOfTheirType(document: IodefDocument, version: Version): readonly Finding[] {
  return atomic(document, version).flatMap((extension) => {
    const type = contentOf(extension, version);
    // Dumps run over several lines, as that in RFC 6545's example.
    const value = type === 'HEXBIN' ? extension.text.replace(/\s/g, '') : extension.text;
    if (isOfType(value, type, version)) return [];
    return [findingAt(document, extension, { expected: `content of type ${type}, as @dtype="${dtypeOf(extension)}" says`, actual: `"${extension.text.trim().slice(0, 60)}"` })];
  });
}

/** An extension holds elements where its data type is xml, and only there (section 5.2 of both RFCs). */
export function extendsByElementsAsXml(document: IodefDocument, version: Version): readonly Finding[] {
  return extensionsOf(document, version).flatMap((extension) => {
    const [dtype, elements] = [dtypeOf(extension), extension.children.length];
    if (dtype === 'xml') return elements > 0 ? [] : [findingAt(document, extension, { expected: 'an element, as @dtype="xml" says', actual: 'none' })];
    return elements === 0 || dtype === 'ext-value' ? [] : [findingAt(document, extension, { expected: '@dtype="xml", as it holds elements', actual: `@dtype="${dtype}"` })];
  });
}

/** The elements of an extension stand in a namespace of their own; classes of IODEF may be used again (section 5.2 of both RFCs). */
export function extendsInSeparateNamespaces(document: IodefDocument, version: Version): readonly Finding[] {
  return tops(document, version)
    .filter((element) => element.namespace === '' || (isIodef(element) && factsOf(element, version) === undefined))
    .map((element) => findingAt(document, element, { expected: 'a namespace of the extension', actual: element.namespace === '' ? 'no namespace' : `"${element.namespace}"` }));
}

/** The elements of an extension have a prefix that begins with iodef- (section 5.2 of both RFCs). */
export function extendsUnderAnIodefPrefix(document: IodefDocument, version: Version): readonly Finding[] {
  return tops(document, version)
    .filter((element) => !isIodef(element) && !/^iodef-.+:/.test(element.name))
    .map((element) => findingAt(document, element, { expected: 'a prefix that begins with "iodef-"', actual: element.name, ...toleratedIn(element) }));
}

/** The names of an extension's elements begin with a capital (section 5.2 of both RFCs). */
export function capitalizesExtensionElements(document: IodefDocument, version: Version): readonly Finding[] {
  return misnamed(document, version, /^\p{Ll}/u, 'a name that begins with a capital');
}

/** Each word of a composed name that shows its parts begins with a capital (RFC 7970, section 5.2). */
export function capitalizesEachWord(document: IodefDocument, version: Version): readonly Finding[] {
  return misnamed(document, version, /[-_.]\p{Ll}/u, 'a capital at the beginning of each word');
}

/** The names of an extension's attributes have no capitals (section 5.2 of both RFCs). */
export function writesAttributesInLowerCase(document: IodefDocument, version: Version): readonly Finding[] {
  return misnamedAttributes(document, version, /\p{Lu}/u, 'an attribute name in lower case');
}

/** The words of an extension's attribute names are joined by hyphens (RFC 7970, section 5.2). */
export function hyphenatesAttributes(document: IodefDocument, version: Version): readonly Finding[] {
  return misnamedAttributes(document, version, /[_.]/, 'an attribute name whose words are joined by hyphens');
}

/** Whether the document has an extension of an atomic type whose values have a form. */
export function hasTypedExtension(document: IodefDocument, version: Version): boolean {
  return atomic(document, version).length > 0;
}

/** Whether the document has an extension that holds elements. */
export function hasXmlExtension(document: IodefDocument, version: Version): boolean {
  return extensionsOf(document, version).some(({ children }) => children.length > 0);
}

/** Whether an extension of the document has an attribute. */
export function hasExtensionAttribute(document: IodefDocument, version: Version): boolean {
  return foreign(document, version).some((element) => attributesOf(element).length > 0);
}

const contents: Readonly<Record<Version, Readonly<Record<string, Content>>>> = { v1: content1, v2: content2 };

function extensionsOf(document: IodefDocument, version: Version): readonly XmlElement[] {
  return instancesOfType(document, version, 'EXTENSION');
}

/** Those of an atomic type that the tables know, without elements, which are a matter of another requirement. */
function atomic(document: IodefDocument, version: Version): readonly XmlElement[] {
  return extensionsOf(document, version).filter((extension) => extension.children.length === 0 && Object.hasOwn(contents[version], dtypeOf(extension)) && dtypeOf(extension) !== 'xml');
}

function dtypeOf(extension: XmlElement): string {
  return attributeOf(extension, 'dtype') ?? 'string';
}

function contentOf(extension: XmlElement, version: Version): DataType {
  return dataTypes.find((type) => type === contents[version][dtypeOf(extension)]) ?? 'STRING';
}

/** The outermost elements of extensions. */
function tops(document: IodefDocument, version: Version): readonly XmlElement[] {
  return extensionsOf(document, version).flatMap(({ children }) => children);
}

/** The elements of extensions in the extension's own namespace, not what they take from elsewhere. */
function foreign(document: IodefDocument, version: Version): readonly XmlElement[] {
  const outermost = tops(document, version).filter((top) => !isIodef(top));
  return outermost.flatMap((top) => [...walk(top)].filter(({ namespace }) => namespace === top.namespace));
}

/** What RFCs themselves named otherwise than they recommend. */
function toleratedIn({ namespace, local }: XmlElement): Pick<Finding, 'defect'> {
  return namespace.startsWith('urn:ietf:params:xml:ns:') || local === 'newdata' ? { defect: 'D22' } : {};
}

function misnamed(document: IodefDocument, version: Version, fault: RegExp, expected: string): readonly Finding[] {
  return foreign(document, version)
    .filter(({ local }) => fault.test(local))
    .map((element) => findingAt(document, element, { expected, actual: element.local, ...toleratedIn(element) }));
}

function misnamedAttributes(document: IodefDocument, version: Version, fault: RegExp, expected: string): readonly Finding[] {
  return foreign(document, version).flatMap((element) =>
    attributesOf(element)
      .filter(({ local }) => fault.test(local))
      .map(({ local }) => findingAt(document, element, { expected, actual: `@${local}`, ...toleratedIn(element) })),
  );
}

/** Those of no namespace, which are the extension's own. */
function attributesOf(element: XmlElement): XmlElement['attributes'] {
  return element.attributes.filter(({ namespace, name }) => namespace === '' && name !== 'xmlns');
}
