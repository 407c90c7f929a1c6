import type { Finding } from '../evidence';
import { childrenOf, classOf, localOf, permittedValues, tableOf } from '../iodef/facts';
import type { AttributeFacts, Cardinality, Child, Version } from '../iodef/model';
import type { XmlElement } from '../xml/tree';
import { findingAt, instancesOf, namespaces, type IodefDocument } from './iodef-document';
import { collapsed, isOfType } from './iodef-type';

/** Every instance of a class has as many of this child as its table allows; where the schema allows more or less, under the defect. */
export function hasAsManyAsItsTable(document: IodefDocument, version: Version, className: string, childName: string): readonly Finding[] {
  const child = childNamed(version, className, childName);
  return instancesOf(document, version, className).flatMap((element) => {
    const count = childrenNamed(element, version, child).length;
    if (allows(child[0], count)) return [];
    const inSchema = child[3]?.cardinality;
    const tolerated = inSchema && allows(inSchema, count) ? child[3]?.defect : undefined;
    return [findingAt(document, element, { expected: `${amounts[child[0]]} ${childName}`, actual: String(count), ...(tolerated && { defect: tolerated }) })];
  });
}

/** An attribute of a class is there where its table requires it, and its value is one that the table allows. */
export function hasAttributeOfItsTable(document: IodefDocument, version: Version, className: string, attribute: string): readonly Finding[] {
  const facts = classOf(version, className).attributes?.[attribute];
  if (!facts) throw new Error(`${className}: expected an attribute of its table, got "${attribute}"`);
  return instancesOf(document, version, className).flatMap((element) => attributeFindings(document, version, element, attribute, facts));
}

/** The children of a class are those of its table, and stand in its order. */
export function hasChildrenInOrder(document: IodefDocument, version: Version, className: string): readonly Finding[] {
  const order = childrenOf(classOf(version, className)).map(([, name]) => name);
  const { namespace } = tableOf(version, className);
  return instancesOf(document, version, className).flatMap((element) => {
    let before = -1;
    return element.children.flatMap((child) => {
      const place = child.namespace === namespace ? order.indexOf(child.local) : -1;
      if (place < 0) return [findingAt(document, child, { expected: `a child of ${className}'s table`, actual: `${child.name} in "${child.namespace}"` })];
      before = Math.max(before, place);
      return place >= before ? [] : [findingAt(document, child, { expected: `${child.local} before ${order[before]}`, actual: `${child.local} behind it` })];
    });
  });
}

/** The children of one data type, in every instance of a class, hold values of that type. */
export function hasContentOfItsType(document: IodefDocument, version: Version, className: string, type: 'DATETIME'): readonly Finding[] {
  const typed = new Set(childrenOf(classOf(version, className)).flatMap(([, name, of]) => (of === type ? [name] : [])));
  return instancesOf(document, version, className)
    .flatMap(({ children }) => children)
    .filter((child) => child.namespace === tableOf(version, className).namespace && typed.has(child.local))
    .filter((child) => !isOfType(child.text, type, version))
    .map((child) => findingAt(document, child, { expected: typeWords[version], actual: `"${child.text}"` }));
}

/** Whether any instance of the class has the attribute, so that there is something to judge. */
export function hasAttribute(document: IodefDocument, version: Version, className: string, attribute: string): boolean {
  return instancesOf(document, version, className).some((element) => valueOf(element, attribute) !== undefined);
}

const typeWords: Readonly<Record<Version, string>> = {
  v1: 'a date and time with seconds and offset, as 2026-03-01T08:00:00Z',
  v2: 'a date and time with seconds, as 2026-03-01T08:00:00Z',
};

const amounts: Readonly<Record<Cardinality, string>> = { '1': 'exactly one', '0..1': 'at most one', '1..*': 'at least one', '0..*': 'any number of' };

function allows(cardinality: Cardinality, count: number): boolean {
  const least = cardinality.startsWith('1') ? 1 : 0;
  return count >= least && (cardinality.endsWith('*') || count <= 1);
}

function childNamed(version: Version, className: string, childName: string): Child {
  const child = childrenOf(classOf(version, className)).find(([, name]) => localOf(name) === childName);
  if (!child) throw new Error(`${className}: expected a child of its table, got "${childName}"`);
  return child;
}

/** In the namespace of the element, or of the version, whose names the tables of extensions write with a prefix. */
function childrenNamed(element: XmlElement, version: Version, [, name]: Child): readonly XmlElement[] {
  const namespace = name.includes(':') ? namespaces[version] : element.namespace;
  return element.children.filter((child) => child.local === localOf(name) && child.namespace === namespace);
}

function attributeFindings(document: IodefDocument, version: Version, element: XmlElement, attribute: string, facts: AttributeFacts): readonly Finding[] {
  const value = valueOf(element, attribute);
  const expected = expectationOf(facts);
  if (value === undefined) {
    if (facts.use === 'optional') return [];
    const defect = facts.schema?.use === 'optional' ? facts.schema.defect : undefined;
    return [findingAt(document, element, { expected: `@${attribute}, ${expected}`, actual: 'no such attribute', ...(defect && { defect }) })];
  }
  if (fits(value, facts, version)) return [];
  return [findingAt(document, element, { expected: `@${attribute} ${expected}`, actual: `"${value}"` })];
}

function fits(value: string, { type, fixed }: AttributeFacts, version: Version): boolean {
  if (fixed !== undefined) return value === fixed;
  // XML itself lets xml:lang="" take back a language.
  if (type === 'LANGUAGE' && version === 'v2' && value === '') return true;
  return typeof type === 'string' ? isOfType(value, type, version) : permittedValues(type).includes(type.spaced ? value : collapsed(value));
}

function expectationOf({ type, fixed }: AttributeFacts): string {
  if (fixed !== undefined) return `"${fixed}"`;
  return typeof type === 'string' ? `a ${type}` : `one of ${permittedValues(type).join(', ')}`;
}

/** By the name in the table, where only `xml:lang` is asked for with a prefix. */
function valueOf(element: XmlElement, attribute: string): string | undefined {
  const [local, namespace] = attribute === 'xml:lang' ? ['lang', 'http://www.w3.org/XML/1998/namespace'] : [attribute, ''];
  return element.attributes.find((each) => each.local === local && each.namespace === namespace)?.value;
}
