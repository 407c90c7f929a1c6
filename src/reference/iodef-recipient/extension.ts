import { childrenOf, type Element, textIn } from './element';
import { isText, type TextKind } from './grammar';

/** What is wrong with an extension by section 5.2 of both RFCs: its data type, its content, or whose names it uses. */
export function extensionFault(element: Element, namespace: string): string | undefined {
  const dtype = element.attributes.get('dtype') ?? 'string';
  const children = childrenOf(element);
  if (children.length > 0 && dtype !== 'xml' && dtype !== 'ext-value') return `elements under the data type ${dtype}`;
  if (dtype === 'xml' && children.length === 0) return 'no element under the data type xml';
  const kind = kinds[dtype];
  if (kind && !isText(kind, textIn(element))) return `not a ${kind}: ${textIn(element)}`;
  const own = children.find(({ name }) => !name.startsWith('{') || name.startsWith(`{${namespace}}`));
  return own && `${own.name}, in no namespace of its own`;
}

const kinds: Readonly<Record<string, TextKind>> = { boolean: 'boolean', integer: 'integer', real: 'float', 'date-time': 'dateTime', ntpstamp: 'dateTime' };
