import type { Finding } from '../evidence';
import { attributeOf, walk, type XmlElement } from '../xml/tree';
import { atomChildren } from './atom';
import { type Construct, unless } from './atom-constructs';

/** Atom's own words for text (RFC 4287, sections 3.1.1 and 4.1.3.1). */
export const textTypes = ['text', 'html', 'xhtml'] as const;
export type TextType = (typeof textTypes)[number];

/** Constructs that hold text of this type in themselves; without an attribute that is text. */
export function ofTextType(constructs: readonly Construct[], type: TextType): readonly Construct[] {
  return constructs.filter(({ element }) => (attributeOf(element, 'type') ?? 'text') === type && attributeOf(element, 'src') === undefined);
}

/** RFC 4287, section 3.1.1: the type of text is one of three words. */
export function textIsOfAKnownType(constructs: readonly Construct[]): readonly Finding[] {
  return unless(constructs, 'a type of text, html or xhtml', (element) => {
    const type = attributeOf(element, 'type');
    return type === undefined || textTypes.some((known) => known === type) ? undefined : `"${type}"`;
  });
}

/** RFC 4287, section 3.1.1: the type of text is not a media type. */
export function textIsOfNoMediaType(constructs: readonly Construct[]): readonly Finding[] {
  return unless(constructs, "one of Atom's words for text", (element) => {
    const type = attributeOf(element, 'type');
    return type?.includes('/') ? `the media type "${type}"` : undefined;
  });
}

/** RFC 4287, sections 3.1.1.1, 3.1.1.2 and 4.1.3.3: markup is escaped, so that no element stands inside. */
export function holdsNoElement(constructs: readonly Construct[]): readonly Finding[] {
  return unless(constructs, 'text alone', ({ children }) => (children[0] ? `the element ${children[0].name}` : undefined));
}

/** RFC 4287, sections 3.1.1.2 and 4.1.3.3: HTML could stand in a DIV, so it has nothing that belongs around or beside a body. */
export function couldStandInADiv(constructs: readonly Construct[]): readonly Finding[] {
  return unless(constructs, 'markup that could stand in a DIV', ({ text }) => /<(?:!doctype|html|head|body|title|base|frameset)\b[^>]*>/i.exec(text)?.[0]);
}

/** RFC 4287, sections 3.1.1.3 and 4.1.3.3: XHTML is one div, and nothing beside it. */
export function isOneDiv(constructs: readonly Construct[]): readonly Finding[] {
  return unless(constructs, 'a single div in the XHTML namespace', ({ children, text }) => {
    const [first] = children;
    if (text.trim() !== '') return `the text "${text.trim().slice(0, 40)}"`;
    if (!first || children.length > 1) return `${children.length} elements`;
    return first.local === 'div' && first.namespace === xhtmlNamespace ? undefined : `${first.local} in the namespace "${first.namespace}"`;
  });
}

/** RFC 4287, sections 3.1.1.3 and 4.1.3.3: what is inside the div can be handled as XHTML, so it is no document of its own. */
export function divHoldsXhtml(constructs: readonly Construct[]): readonly Finding[] {
  return unless(constructs, 'markup that XHTML allows in a div', (element) => {
    const astray = [...walk(element)].find((inside) => inside.namespace === xhtmlNamespace && documentElements.has(inside.local));
    return astray && `the element ${astray.name}`;
  });
}

/** RFC 4287, section 3.2.1: a person has one name. */
export function personHasOneName(constructs: readonly Construct[]): readonly Finding[] {
  return unless(constructs, 'exactly one atom:name', (element) => amountUnless(element, 'name', (length) => length === 1));
}

/** RFC 4287, sections 3.2.2 and 3.2.3: a person has at most one of these. */
export function personHasAtMostOne(constructs: readonly Construct[], local: 'uri' | 'email'): readonly Finding[] {
  return unless(constructs, `at most one atom:${local}`, (element) => amountUnless(element, local, (length) => length <= 1));
}

/** The children of persons with this name. */
export function ofPersons(constructs: readonly Construct[], local: 'uri' | 'email'): readonly Construct[] {
  return constructs.flatMap((person) => atomChildren(person.element, local).map((element) => ({ ...person, element })));
}

/** RFC 4287, section 3.2.3: what stands there is an addr-spec of RFC 2822, as far as its parts and their order go. */
export function isAddress(constructs: readonly Construct[]): readonly Finding[] {
  return unless(constructs, 'an e-mail address of local part and domain', ({ text }) => (addressPattern.test(text.trim()) ? undefined : `"${text}"`));
}

const xhtmlNamespace = 'http://www.w3.org/1999/xhtml';
const documentElements = new Set(['html', 'head', 'body', 'title', 'base', 'frameset']);
const addressPattern = /^(?:[^\s@<>"(),;:\\[\]]+|"(?:[^"\\\r\n]|\\.)*")@(?:[^\s@<>"(),;:\\[\]]+|\[[^[\]\\\s]*\])$/;

function amountUnless(element: XmlElement, local: string, holds: (length: number) => boolean): string | undefined {
  const { length } = atomChildren(element, local);
  return holds(length) ? undefined : `${length}`;
}
