import type { Element } from '../iodef-recipient/element';

const known: Readonly<Record<string, string>> = {
  'http://www.w3.org/XML/1998/namespace': 'xml',
  'http://www.w3.org/2001/XMLSchema-instance': 'xsi',
};

/** Writes a document anew, in UTF-8: everything of it, and nothing else. */
export function writeDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`;
}

/** Elements take their namespace as the default one, so that no prefix has to be invented for them. */
function write(element: Element, around: string): string {
  const [namespace, local] = apart(element.name);
  const own = namespace === around ? '' : ` xmlns="${escaped(namespace)}"`;
  const attributes = [...element.attributes].map(([name, value], index) => writeAttribute(name, value, index)).join('');
  const content = element.content.map((part) => (typeof part === 'string' ? escaped(part) : write(part, namespace))).join('');
  return content === '' ? `<${local}${own}${attributes}/>` : `<${local}${own}${attributes}>${content}</${local}>`;
}

function writeAttribute(name: string, value: string, index: number): string {
  const [namespace, local] = apart(name);
  if (namespace === '') return ` ${local}="${escaped(value)}"`;
  const prefix = known[namespace] ?? `n${index}`;
  const declaration = prefix === 'xml' ? '' : ` xmlns:${prefix}="${escaped(namespace)}"`;
  return `${declaration} ${prefix}:${local}="${escaped(value)}"`;
}

function apart(name: string): readonly [namespace: string, local: string] {
  const [, namespace = '', local = name] = /^\{(.*)\}(.*)$/.exec(name) ?? [];
  return [namespace, local];
}

function escaped(text: string): string {
  return text.replace(/[&<>"'\r]/g, (character) => escapes[character] ?? character);
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\r': '&#13;' };
