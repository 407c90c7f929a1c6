import { childrenOf, type Element, readElement, textIn } from './element';
import { eventFault } from './extended-events';
import { extensionsIn } from './extensions';
import { isText, type Production } from './grammar';
import { proseFaults } from './prose';
import { referenceFault } from './prose-detail';
import { version1 } from './version-1';
import { version2 } from './version-2';

/** The two versions that this reference reads. */
export const grammars = {
  'urn:ietf:params:xml:ns:iodef-1.0': version1,
  'urn:ietf:params:xml:ns:iodef-2.0': version2,
} as const;
export type IodefNamespace = keyof typeof grammars;

/** What is left out of the judgement, to break a requirement on purpose. */
export interface Lenience {
  readonly schema?: boolean;
  readonly prose?: boolean;
  /** What the grammar does not know, in an event or a system of it. */
  readonly unknown?: boolean;
  /** The namespace of an extension. */
  readonly extension?: string;
}

/** Reads and checks an IODEF document of either version; throws an Error that says why it is none. */
export function judge(bytes: Buffer, lenience: Lenience = {}): Element {
  const root = readElement(bytes);
  const { namespace, local } = nameOf(root);
  if (local !== 'IODEF-Document') throw new Error(`document element ${root.name}`);
  if (!lenience.schema && !isIodef(namespace)) throw new Error(`namespace ${namespace}`);
  const grammar = isIodef(namespace) ? grammars[namespace] : {};
  for (const element of below(root)) {
    const place = nameOf(element);
    if (place.namespace !== namespace) continue;
    const passed = lenience.unknown && (place.local === 'EventData' || place.local === 'System');
    if (!lenience.schema && !passed) check(element, place.local, namespace, grammar[place.local as keyof typeof grammar]);
    const fault = lenience.prose ? undefined : proseFaults(element, place.local, namespace)[0];
    if (fault) throw new Error(`${place.local}: ${fault}`);
  }
  const astray = lenience.prose ? undefined : referenceFault([...below(root)]);
  if (astray) throw new Error(astray);
  checkExtensions(root, lenience.extension);
  return root;
}

/** An element's name, taken apart. */
export function nameOf({ name }: Element): { readonly namespace: string; readonly local: string } {
  const [, namespace = '', local = name] = /^\{(.*)\}(.*)$/.exec(name) ?? [];
  return { namespace, local };
}

/** The element and all below it, except what an extension carries. */
export function* below(element: Element): Generator<Element> {
  yield element;
  if (nameOf(element).local === 'AdditionalData' || nameOf(element).local === 'RecordItem') return;
  for (const child of childrenOf(element)) yield* below(child);
}

function isIodef(namespace: string): namespace is IodefNamespace {
  return namespace in grammars;
}

function checkExtensions(root: Element, passed: string | undefined): void {
  for (const { element, local, namespace, production, proseFault } of extensionsIn(root)) {
    if (namespace === passed) continue;
    check(element, local, namespace, production);
    if (proseFault) throw new Error(`${local}: ${proseFault}`);
  }
  for (const event of [...below(root)].filter((each) => nameOf(each).local === 'EventData')) {
    const fault = eventFault(event, passed);
    if (fault) throw new Error(`EventData: ${fault}`);
  }
}

function check(element: Element, local: string, namespace: string, production: Production | undefined): void {
  if (!production) return;
  if (production.text && !isText(production.text, textIn(element))) throw new Error(`${local}: not a ${production.text}: ${textIn(element)}`);
  if (production.children) {
    const names = childrenOf(element).map((child) => nameIn(namespace, child));
    if (!production.children.test(names.map((name) => `${name} `).join(''))) throw new Error(`${local}: children ${names.join(' ')}`);
    if (textIn(element).trim() !== '') throw new Error(`${local}: text between its children`);
  } else if (production.text !== 'anything' && production.text !== 'elements' && childrenOf(element).length > 0) throw new Error(`${local}: children in its text`);
  checkAttributes(element, local, production);
}

/** A child's name as the grammar writes it: its own without a prefix, those of others that IODEF borrows with one. */
function nameIn(namespace: string, child: Element): string {
  const own = nameOf(child);
  if (own.namespace === namespace) return own.local;
  const prefix = borrowed[own.namespace];
  return prefix ? `${prefix}:${own.local}` : `{${own.namespace}}${own.local}`;
}

const borrowed: Readonly<Record<string, string>> = {
  'urn:ietf:params:xml:ns:iodef-1.0': 'iodef',
  'urn:ietf:params:xml:ns:iodef-2.0': 'iodef',
  'http://www.w3.org/2000/09/xmldsig#': 'ds',
  'urn:ietf:params:xml:ns:iodef-sci-1.0': 'sci',
  'urn:ietf:params:xml:ns:iodef-enum-1.0': 'enum',
};

function checkAttributes({ attributes }: Element, local: string, production: Production): void {
  for (const [name, { required }] of production.attributes) if (required && !attributes.has(name)) throw new Error(`${local}: no @${name}`);
  for (const [name, value] of attributes) {
    if (name.startsWith('{http://www.w3.org/2001/XMLSchema-instance}')) continue;
    const known = production.attributes.get(name);
    if (!known) throw new Error(`${local}: @${name}`);
    if (!known.allows.test(value)) throw new Error(`${local}: @${name}="${value}"`);
  }
}
