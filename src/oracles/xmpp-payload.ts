import type { Finding } from '../evidence';
import { pathOf, type XmlAttribute, type XmlElement } from '../xml/tree';

/**
 * A payload arrived as it was sent: same names, attributes, text and order. Prefixes and namespace declarations may
 * differ, and so may the white space between elements. Stops at the first difference of each element.
 */
export function samePayload({ sent, arrived }: { readonly sent: XmlElement; readonly arrived: XmlElement }): readonly Finding[] {
  const where = pathOf(arrived);
  if (nameOf(sent) !== nameOf(arrived)) return [{ where, expected: nameOf(sent), actual: nameOf(arrived) }];
  const [wanted, found] = [attributesOf(sent), attributesOf(arrived)];
  if (wanted !== found) return [{ where: `${where}, attributes`, expected: wanted || 'none', actual: found || 'none' }];
  const [text, other] = [textOf(sent), textOf(arrived)];
  if (text !== other) return [{ where: `${where}, text`, expected: JSON.stringify(text), actual: JSON.stringify(other) }];
  if (sent.children.length !== arrived.children.length) {
    return [{ where, expected: `children: ${namesIn(sent)}`, actual: `children: ${namesIn(arrived)}` }];
  }
  return sent.children.flatMap((child, at) => {
    const counterpart = arrived.children[at];
    return counterpart ? samePayload({ sent: child, arrived: counterpart }) : [];
  });
}

function nameOf({ namespace, local }: XmlElement | XmlAttribute): string {
  return namespace ? `{${namespace}}${local}` : local;
}

function attributesOf(element: XmlElement): string {
  return element.attributes
    .filter(({ namespace }) => namespace !== declarations)
    .map((attribute) => `${nameOf(attribute)}="${attribute.value}"`)
    .sort()
    .join(' ');
}

function textOf(element: XmlElement): string {
  return element.children.length > 0 ? element.text.trim() : element.text;
}

function namesIn(element: XmlElement): string {
  return element.children.map(({ local }) => local).join(', ') || 'none';
}

/** The namespace of namespace declarations themselves. */
const declarations = 'http://www.w3.org/2000/xmlns/';
