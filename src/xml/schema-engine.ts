import type { ErrorDetail, XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import type { SchemaSet } from '../iodef/schema-set';
import { hasDoctype } from './doctype';
import { faultLimit, type Validity, type ValidityFault } from './validity';

type Engine = typeof import('libxml2-wasm', { with: { 'resolution-mode': 'import' } });

interface Compiled {
  readonly validator: XsdValidator;
  readonly root: SchemaSet['root'];
}

/** Compiles schema sets once and judges documents by them, in the thread that calls; whoever calls keeps the time. */
export class SchemaEngine {
  private readonly compiled = new Map<string, Compiled>();

  private constructor(private readonly engine: Engine) {}

  /** Loads the engine. */
  static async load(): Promise<SchemaEngine> {
    return new SchemaEngine(await import('libxml2-wasm'));
  }

  /** Whether a set of this name has been compiled. */
  has(name: string): boolean {
    return this.compiled.has(name);
  }

  /** Takes a schema set in. Throws where it does not compile, which is our own fault. */
  compile(schema: SchemaSet): void {
    this.compiled.set(schema.name, { validator: compile(this.engine, schema), root: schema.root });
  }

  /** What each of these compiled sets says of a document, which is parsed once. Throws where the engine broke; then it is to be thrown away. */
  judge(names: readonly string[], bytes: Uint8Array): readonly Validity[] {
    const sets = names.map((name) => this.compiled.get(name));
    if (!sets.every((set) => set !== undefined)) throw new Error(`schemas ${names.join(', ')}: expected them to have been compiled`);
    return judge(this.engine, sets, bytes);
  }
}

function compile(engine: Engine, { main, imports }: SchemaSet): XsdValidator {
  const texts = Object.entries(imports).map(([location, text]) => [location, Buffer.from(text)] as const);
  engine.xmlRegisterInputProvider(new engine.XmlBufferInputProvider(Object.fromEntries(texts)));
  const document = engine.XmlDocument.fromString(main, { option: safe(engine) });
  try {
    return engine.XsdValidator.fromDoc(document);
  } finally {
    document.dispose();
    // From here on there is nothing that a document could have read.
    engine.xmlCleanupInputProvider();
  }
}

function judge(engine: Engine, sets: readonly Compiled[], bytes: Uint8Array): readonly Validity[] {
  const doctype: Validity = { undecided: 'doctype', detail: 'a document type declaration, which is never read' };
  if (hasDoctype(bytes)) return sets.map(() => doctype);
  let document: XmlDocument;
  try {
    document = engine.XmlDocument.fromBuffer(bytes, { option: safe(engine) });
  } catch (error) {
    const validity = unread(engine, error);
    return sets.map(() => validity);
  }
  try {
    // One that stood too far down to be seen before.
    return sets.map((compiled) => (document.dtd ? doctype : judgeDocument(engine, compiled, document)));
  } finally {
    document.dispose();
  }
}

/** Only what the parser says of the document is its fault; whatever else is thrown ends this thread, and another takes its place. */
function unread(engine: Engine, error: unknown): Validity {
  if (!(error instanceof engine.XmlParseError)) throw error;
  const unreadable = error.details.find(({ message }) => /unsupported encoding/i.test(message));
  if (unreadable) return { undecided: 'encoding', detail: shortened(unreadable.message) };
  const faults = error.details.slice(0, faultLimit).map(placed);
  return { valid: false, stage: 'well-formedness', faults: atLeastOne(faults, error.message || 'not readable as XML') };
}

function judgeDocument(engine: Engine, { validator, root }: Compiled, document: XmlDocument): Validity {
  const { name, namespaceUri } = document.root;
  if (root && (name !== root.local || namespaceUri !== root.namespace)) {
    const message = `document element: expected ${named(root.namespace, root.local)}, got ${named(namespaceUri, name)}`;
    return { valid: false, stage: 'schema', faults: [{ line: document.root.line, path: `/${name}`, message }] };
  }
  try {
    validator.validate(document);
    return { valid: true };
  } catch (error) {
    if (!(error instanceof engine.XmlValidateError)) throw error;
    const faults = error.details.slice(0, faultLimit).map((detail) => faultOf(detail, document));
    return { valid: false, stage: 'schema', faults: atLeastOne(faults, error.message) };
  }
}

function faultOf(detail: ErrorDetail, document: XmlDocument): ValidityFault {
  const path = detail.xpath && readablePath(document, detail.xpath);
  return { ...placed(detail), ...(path && { path }) };
}

function placed({ line, col, message }: ErrorDetail): ValidityFault {
  return { line: Math.max(line, 1), ...(col > 0 && { column: col }), message: shortened(message) };
}

/** The engine's path (a star for names without prefix, then `p:name[2]`, `@type`) in the form of tree.ts; nothing where it leads nowhere. */
function readablePath(document: XmlDocument, enginePath: string): string | undefined {
  const [elements = '', attribute] = enginePath.split('/@');
  // Without the prefixes, which XPath would want declared.
  const node = document.get(elements.replaceAll(/\/([^/*[\]]+)/g, (_, name: string) => `/*[name()='${name}']`));
  return node ? `${pathOf(node as XmlElement)}${attribute ? `/@${attribute}` : ''}` : undefined;
}

/** Positions are counted inside the engine, as siblings may be very many. */
function pathOf(element: XmlElement): string {
  if (!element.parent) return `/${qualified(element)}`;
  const alike = `*[name()='${qualified(element)}']`;
  const position = Number(element.eval(`count(../${alike})`)) > 1 ? `[${Number(element.eval(`count(preceding-sibling::${alike})`)) + 1}]` : '';
  return `${pathOf(element.parent)}/${qualified(element)}${position}`;
}

function qualified({ prefix, name }: XmlElement): string {
  return prefix ? `${prefix}:${name}` : name;
}

function named(namespace: string, local: string): string {
  return namespace ? `${local} in ${shortened(namespace)}` : `${local} in no namespace`;
}

function atLeastOne(faults: readonly ValidityFault[], message: string): readonly [ValidityFault, ...ValidityFault[]] {
  const [first = { line: 1, message: shortened(message) }, ...others] = faults.slice(0, faultLimit);
  return [first, ...others];
}

/** The engine quotes what it refuses, at any length. */
function shortened(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim();
  return line.length > messageLength ? `${line.slice(0, messageLength)}…` : line;
}

/** Nothing is fetched, substituted or recovered from, and line numbers go past 65535. */
function safe({ ParseOption: option }: Engine): number {
  return option.XML_PARSE_NO_XXE | option.XML_PARSE_NONET | option.XML_PARSE_BIG_LINES | option.XML_PARSE_NO_SYS_CATALOG;
}

const messageLength = 400;
