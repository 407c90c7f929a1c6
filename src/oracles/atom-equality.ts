import type { XmlElement } from '../xml/tree';

/** Where two elements part first, by names, attributes, text without the white space around it, and children in order; nothing where they are alike. */
export function differenceBetween(one: XmlElement, other: XmlElement, leaveOut: (element: XmlElement) => boolean = () => false): string | undefined {
  const pairs: (readonly [XmlElement, XmlElement])[] = [[one, other]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [first, second] = pair;
    if (first.local !== second.local || first.namespace !== second.namespace) return `${nameOf(second)} for ${nameOf(first)}`;
    const [attributes, others] = [attributesOf(first), attributesOf(second)];
    if (attributes !== others) return `${nameOf(second)} with ${others || 'no attributes'}`;
    if (plain(first.text) !== plain(second.text)) return `"${plain(second.text).slice(0, 60)}" in ${nameOf(second)}`;
    const [children, theirs] = [first, second].map((element) => element.children.filter((child) => !leaveOut(child)));
    if (children?.length !== theirs?.length) return `${theirs?.length} elements in ${nameOf(second)}, not ${children?.length}`;
    children?.forEach((child, index) => pairs.push([child, theirs?.[index] ?? child]));
  }
  return undefined;
}

function attributesOf({ attributes }: XmlElement): string {
  const own = attributes.filter(({ namespace, name }) => namespace !== 'http://www.w3.org/2000/xmlns/' && name !== 'xmlns' && !name.startsWith('xmlns:'));
  return own
    .map(({ namespace, local, value }) => `${namespace === '' ? '' : `{${namespace}}`}${local}="${value}"`)
    .sort()
    .join(' ');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function nameOf({ local, namespace }: XmlElement): string {
  return namespace === '' ? local : `{${namespace}}${local}`;
}
