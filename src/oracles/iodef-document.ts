import { localOf, tableOf } from '../iodef/facts';
import type { Version } from '../iodef/model';
import type { Finding } from '../evidence';
import { attributeOf, parseXml, pathOf, walk, type Parsed, type XmlElement } from '../xml/tree';
import type { Validity } from '../xml/validity';
import type { Carriage } from './iodef-carriage';

/** A document that claims to be IODEF, and what was found out about it before it is judged. */
export interface IodefDocument {
  /** Where it came from: a file, a command's output. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly parsed: Parsed;
  /** Its version by namespace, else by version attribute; absent where it shows neither. */
  readonly version?: Version;
  /** What it came in, where that has changed it. */
  readonly carriage?: Carriage;
  /** What the schema of its version says, where it and the prose differ by whichever is wider. */
  readonly validity?: Validity;
  /** What the schema says as the RFC prints it. */
  readonly strictValidity?: Validity;
}

export const namespaces = { v1: 'urn:ietf:params:xml:ns:iodef-1.0', v2: 'urn:ietf:params:xml:ns:iodef-2.0' } as const satisfies Record<Version, string>;

/** Reads a document's bytes; an ill-formed one keeps its fault. */
export function readDocument(name: string, bytes: Uint8Array): IodefDocument {
  const parsed = parseXml(bytes);
  const version = parsed.document ? versionOf(parsed.document.root) : versionIn(bytes);
  return { name, bytes, parsed, ...(version && { version }) };
}

/** The instances of a version's class, or of an extension's where the name has its prefix, anywhere in the document; none in an ill-formed one. */
export function instancesOf(document: IodefDocument, version: Version, name: string): readonly XmlElement[] {
  const root = document.parsed.document?.root;
  if (!root) return none;
  return gatheredIn(root).named.get(tableOf(version, name).namespace)?.get(localOf(name)) ?? none;
}

/** The elements of either version's namespace, in document order; none in an ill-formed document. */
export function iodefElementsOf(document: IodefDocument): readonly XmlElement[] {
  const root = document.parsed.document?.root;
  return root ? gatheredIn(root).ofIodef : none;
}

const none: readonly XmlElement[] = [];

/** Whether an element is in the namespace of either version. */
export function isIodef(element: XmlElement): boolean {
  return element.namespace === namespaces.v1 || element.namespace === namespaces.v2;
}

/** A finding at an element: document, line and path. */
export function findingAt(document: IodefDocument, element: XmlElement, rest: Omit<Finding, 'where'>): Finding {
  return { where: `${document.name}:${element.line} ${pathOf(element)}`, ...rest };
}

/** What many requirements ask a document for. */
interface Gathered {
  /** By namespace, then by name. */
  readonly named: ReadonlyMap<string, ReadonlyMap<string, readonly XmlElement[]>>;
  readonly ofIodef: readonly XmlElement[];
}

/** Gathered once a document. */
function gatheredIn(root: XmlElement): Gathered {
  const known = gathered.get(root);
  if (known) return known;
  const named = new Map<string, Map<string, XmlElement[]>>();
  const ofIodef: XmlElement[] = [];
  for (const element of walk(root)) {
    if (isIodef(element)) ofIodef.push(element);
    let names = named.get(element.namespace);
    if (!names) named.set(element.namespace, (names = new Map()));
    const alike = names.get(element.local);
    if (alike) alike.push(element);
    else names.set(element.local, [element]);
  }
  gathered.set(root, { named, ofIodef });
  return { named, ofIodef };
}

const gathered = new WeakMap<XmlElement, Gathered>();

function versionOf(root: XmlElement): Version | undefined {
  if (root.namespace === namespaces.v1) return 'v1';
  if (root.namespace === namespaces.v2) return 'v2';
  if (root.local !== 'IODEF-Document') return undefined;
  const version = attributeOf(root, 'version')?.trim() ?? '';
  return version.startsWith('1') ? 'v1' : version.startsWith('2') ? 'v2' : undefined;
}

/** Of a document that cannot be parsed: whose namespace stands near its beginning. */
function versionIn(bytes: Uint8Array): Version | undefined {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1').replaceAll('\0', '');
  if (start.includes(namespaces.v2)) return 'v2';
  return start.includes(namespaces.v1) ? 'v1' : undefined;
}
