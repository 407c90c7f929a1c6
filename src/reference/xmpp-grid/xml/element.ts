/** An attribute other than a namespace declaration. */
export interface Attribute {
  /** As written, prefix and all. */
  readonly name: string;
  readonly namespace: string;
  readonly value: string;
}

/** An XML element as it arrived or as it is to be sent; comments and processing instructions cannot occur in XMPP. */
export interface Element {
  readonly local: string;
  readonly prefix: string;
  readonly namespace: string;
  /** The namespace declarations that it carries itself: prefix (empty for the default) to name. */
  readonly declarations: ReadonlyMap<string, string>;
  readonly attributes: readonly Attribute[];
  readonly children: readonly Content[];
}

export type Content = Element | string;

/** Attributes by name; those without a value are left out. */
export type AttributeValues = Readonly<Record<string, string | undefined>>;

/** Makes an element without a prefix. */
export function element(namespace: string, local: string, attributes: AttributeValues = {}, ...children: Content[]): Element {
  return { local, prefix: '', namespace, declarations: new Map(), attributes: attributesOf(attributes), children };
}

/** The same element with attributes set anew, or taken away where the value is undefined. */
export function withAttributes(of: Element, changed: AttributeValues): Element {
  const kept = of.attributes.filter(({ name }) => !Object.hasOwn(changed, name));
  return { ...of, attributes: [...kept, ...attributesOf(changed)] };
}

/** The same element with further children at its end. */
export function withChildren(of: Element, ...further: Content[]): Element {
  return { ...of, children: [...of.children, ...further] };
}

/** Value of an attribute by its name as written; undefined where there is none. */
export function attribute(of: Element, name: string): string | undefined {
  return of.attributes.find((candidate) => candidate.name === name)?.value;
}

/** The child elements, text left out. */
export function elements(of: Element): readonly Element[] {
  return of.children.filter((child) => typeof child !== 'string');
}

/** The first child element with this name; undefined where there is none. */
export function child(of: Element | undefined, namespace: string, local: string): Element | undefined {
  return of && elements(of).find((candidate) => is(candidate, namespace, local));
}

/** The character data directly inside an element. */
export function text(of: Element | undefined): string {
  return of ? of.children.filter((part) => typeof part === 'string').join('') : '';
}

/** Whether an element has this expanded name. */
export function is(candidate: Element, namespace: string, local: string): boolean {
  return candidate.local === local && candidate.namespace === namespace;
}

function attributesOf(values: AttributeValues): Attribute[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, namespace: name === 'xml:lang' ? xmlNamespace : '', value }],
  );
}

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
