import type { Element } from './element';

/** What prefixes mean where an element is written: prefix (empty for the default) to namespace name. */
export type Scope = ReadonlyMap<string, string>;

/**
 * Writes an element for a place where `scope` is in force. Every prefix that it uses is declared, also one
 * that its sender had declared on an ancestor that stays behind.
 */
export function writeElement(element: Element, scope: Scope): string {
  const declarations = declarationsOf(element, scope);
  const inner = new Map([...scope, ...declarations]);
  const start = [
    nameOf(element),
    ...[...declarations].map(([prefix, name]) => written(prefix ? `xmlns:${prefix}` : 'xmlns', name)),
    ...element.attributes.map(({ name, value }) => written(name, value)),
  ].join(' ');
  if (element.children.length === 0) return `<${start}/>`;
  const content = element.children.map((part) => (typeof part === 'string' ? escapeText(part) : writeElement(part, inner)));
  return `<${start}>${content.join('')}</${nameOf(element)}>`;
}

/** Character data as it may stand in element content. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, reference);
}

/** Character data as it may stand between single quotes; white space survives attribute value normalization. */
export function escapeAttribute(value: string): string {
  return value.replace(/[&<>'"\t\n\r]/g, reference);
}

function declarationsOf(element: Element, scope: Scope): Map<string, string> {
  const declarations = new Map([...element.declarations].filter(([prefix, name]) => scope.get(prefix) !== name));
  const need = (prefix: string, namespace: string): void => {
    const meaning = declarations.get(prefix) ?? scope.get(prefix) ?? '';
    if (prefix !== 'xml' && meaning !== namespace) declarations.set(prefix, namespace);
  };
  need(element.prefix, element.namespace);
  for (const { name, namespace } of element.attributes) {
    if (name.includes(':')) need(name.slice(0, name.indexOf(':')), namespace);
  }
  return declarations;
}

function nameOf({ prefix, local }: Element): string {
  return prefix ? `${prefix}:${local}` : local;
}

function written(name: string, value: string): string {
  return `${name}='${escapeAttribute(value)}'`;
}

function reference(character: string): string {
  return named[character] ?? `&#${character.charCodeAt(0)};`;
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', "'": '&apos;', '"': '&quot;' };
