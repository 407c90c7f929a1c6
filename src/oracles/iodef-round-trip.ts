import type { Finding } from '../evidence';
import { childrenOf } from '../iodef/facts';
import { dataTypes, type ClassFacts, type DataType, type Version } from '../iodef/model';
import { pathOf, type XmlAttribute, type XmlElement } from '../xml/tree';
import { factsOf } from './iodef-facts';
import { sameValue } from './iodef-type';

/** Every way in which a document written anew can differ, as information, from the one that was read. */
export const differenceKinds = [
  'lost', // an element or attribute that was there
  'invented', // one that was not there
  'default', // an attribute that was not there, with the value that the class table gives it anyway
  'changed', // another value
  'moved', // another order
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

export interface Difference extends Finding {
  readonly kind: DifferenceKind;
}

/**
 * Compares two documents as information: names, attributes, order, values by their types. What XML does not call
 * information (prefixes, order of attributes, comments, white space between elements) and hints to a parser (xsi:) are passed over.
 */
export function differencesBetween(given: XmlElement, written: XmlElement, version: Version): readonly Difference[] {
  if (!sameName(given, written)) return [lost(given), invented(written)];
  return compare(given, written, version, undefined);
}

/** The differences of one kind. */
export function ofKind(differences: readonly Difference[], kind: DifferenceKind): readonly Finding[] {
  return differences.filter((difference) => difference.kind === kind);
}

function compare(given: XmlElement, written: XmlElement, version: Version, typeGiven: DataType | undefined): readonly Difference[] {
  const facts = factsOf(given, version);
  const pairs = pairsOf(given.children, written.children);
  const lostChildren = given.children.filter((child) => !pairs.some(([one]) => one === child));
  const inventedChildren = written.children.filter((child) => !pairs.some(([, other]) => other === child));
  return [
    ...attributeDifferences(given, written, facts, version),
    ...textDifferences(given, written, typeGiven ?? contentType(facts)),
    ...lostChildren.map(lost),
    ...inventedChildren.map(invented),
    ...orderDifferences(given, written, pairs),
    ...pairs.flatMap(([one, other]) => compare(one, other, version, typeOf(facts, one.local))),
  ];
}

/** Children that are the same go together first, then those of one name in their order. */
function pairsOf(given: readonly XmlElement[], written: readonly XmlElement[]): readonly (readonly [XmlElement, XmlElement])[] {
  const free = new Set(written);
  const pairs = new Map<XmlElement, XmlElement>();
  for (const fits of [(one: XmlElement, other: XmlElement) => canonical(one) === canonical(other), () => true]) {
    for (const one of given) {
      if (pairs.has(one)) continue;
      const other = [...free].find((candidate) => sameName(one, candidate) && fits(one, candidate));
      if (!other) continue;
      pairs.set(one, other);
      free.delete(other);
    }
  }
  return given.flatMap((one) => {
    const other = pairs.get(one);
    return other ? [[one, other] as const] : [];
  });
}

function orderDifferences(given: XmlElement, written: XmlElement, pairs: readonly (readonly [XmlElement, XmlElement])[]): readonly Difference[] {
  const places = pairs.map(([, other]) => written.children.indexOf(other));
  if (places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1))) return [];
  const names = (elements: readonly XmlElement[]): string => elements.map(({ local }) => local).join(', ');
  const after = written.children.filter((child) => pairs.some(([, other]) => other === child));
  return [{ kind: 'moved', where: pathOf(given), expected: names(pairs.map(([one]) => one)), actual: names(after) }];
}

function attributeDifferences(given: XmlElement, written: XmlElement, facts: ClassFacts | undefined, version: Version): readonly Difference[] {
  const [before, after] = [informationOf(given), informationOf(written)];
  const gone = before.flatMap((attribute): readonly Difference[] => {
    const found = after.find((other) => sameName(attribute, other));
    const where = `${pathOf(given)}/@${attribute.name}`;
    if (!found) return [{ kind: 'lost', where, expected: `"${attribute.value}"`, actual: 'no such attribute' }];
    if (sameValue(attribute.value, found.value, attributeType(facts, attribute, version))) return [];
    return [{ kind: 'changed', where, expected: `"${attribute.value}"`, actual: `"${found.value}"` }];
  });
  const added = after
    .filter((attribute) => !before.some((other) => sameName(attribute, other)))
    .map((attribute) => {
      const implied = facts?.attributes?.[attribute.local]?.default === attribute.value;
      const kind = implied ? 'default' : 'invented';
      return { kind, where: `${pathOf(given)}/@${attribute.name}`, expected: 'no such attribute', actual: `"${attribute.value}"` } as const;
    });
  return [...gone, ...added];
}

/** Text between elements is layout; text of an element without any is its value. */
function textDifferences(given: XmlElement, written: XmlElement, type: DataType | undefined): readonly Difference[] {
  const [before, after] = [textOf(given), textOf(written)];
  if (sameValue(before, after, type)) return [];
  return [{ kind: 'changed', where: pathOf(given), expected: JSON.stringify(before), actual: JSON.stringify(after) }];
}

function textOf(element: XmlElement): string {
  return element.children.length > 0 || element.text.trim() === '' ? element.text.trim() : element.text;
}

function informationOf(element: XmlElement): readonly XmlAttribute[] {
  return element.attributes.filter(({ namespace }) => !notInformation.has(namespace));
}

const notInformation = new Set(['http://www.w3.org/2000/xmlns/', 'http://www.w3.org/2001/XMLSchema-instance']);

function lost(element: XmlElement): Difference {
  return { kind: 'lost', where: pathOf(element), expected: `${element.local} as it was given: ${wordsOf(element)}`, actual: 'no such element' };
}

/** All that is in an element, as far as a line can hold it, so that a reader sees just what is gone. */
function wordsOf(element: XmlElement): string {
  const words = contentOf(element);
  return words.length > wordsLength ? `${words.slice(0, wordsLength)}…` : words;
}

const wordsLength = 600;

function contentOf(element: XmlElement): string {
  const attributes = informationOf(element).map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`);
  const text = textOf(element) === '' ? '' : ` ${JSON.stringify(textOf(element))}`;
  const inside = element.children.length > 0 ? ` (${element.children.map(contentOf).join(', ')})` : '';
  return `${element.local}${attributes.join('')}${text}${inside}`;
}

function invented(element: XmlElement): Difference {
  return { kind: 'invented', where: pathOf(element), expected: 'no such element', actual: `${element.local} in "${element.namespace}"` };
}

function sameName(one: { readonly namespace: string; readonly local: string }, other: { readonly namespace: string; readonly local: string }): boolean {
  return one.namespace === other.namespace && one.local === other.local;
}

/** One text for all spellings of the same element, to find twins by. */
function canonical(element: XmlElement): string {
  const attributes = informationOf(element).map(({ namespace, local, value }) => `${namespace} ${local}=${value}`);
  return JSON.stringify([element.namespace, element.local, attributes.sort(), textOf(element), element.children.map(canonical)]);
}

function typeOf(facts: ClassFacts | undefined, child: string): DataType | undefined {
  return facts && childrenOf(facts).find(([, name]) => name === child)?.[2];
}

function contentType(facts: ClassFacts | undefined): DataType | undefined {
  return dataTypes.find((type) => type === facts?.content);
}

/** Values of enumerations are NMTOKENs, around which white space has no meaning. */
function attributeType(facts: ClassFacts | undefined, attribute: XmlAttribute, version: Version): DataType | undefined {
  const name = attribute.namespace === '' ? attribute.local : version === 'v2' ? `xml:${attribute.local}` : attribute.local;
  const type = facts?.attributes?.[name]?.type;
  return typeof type === 'object' ? 'NCNAME' : type;
}
