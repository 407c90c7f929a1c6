import type { Finding } from '../evidence';
import { attributeOf, parseXml, type XmlElement } from '../xml/tree';
import { categoriesOf, placeOf } from './atom';
import { isJsonType } from './atom-values';
import { hasIodefRoot } from './iodef-namespace';
import { type IodefDocument } from './iodef-document';
import { isSchemaValid } from './iodef-schema';
import { isWellFormed } from './iodef-well-formed';
import { type Entry, informationTypesOf, rolieChildren } from './rolie';
import { contentsOf, type EntryContent } from './rolie-entries';

/** A data model that Entries name, and what shows that content is of it. */
interface DataModel {
  readonly name: string;
  /** Names by which rolie:format may call it. */
  readonly called: RegExp;
  /** What a document of it says of its version; nothing where it is none of the model's. */
  readonly version: (content: Content) => string | undefined;
  /** The information types that it carries, by the specifications that registered either. */
  readonly types: readonly string[];
}

type Content = { readonly root: XmlElement; readonly json?: never } | { readonly json: unknown; readonly root?: never };

/** The data models of the extensions of ROLIE, and those of RFC 8322's own examples. */
const dataModels: readonly DataModel[] = [
  { name: 'IODEF 2', called: /^urn:ietf:params:xml:ns:iodef-2\.0$/, version: iodefVersion('urn:ietf:params:xml:ns:iodef-2.0', /^2\./), types: ['incident', 'indicator'] },
  { name: 'IODEF 1', called: /^urn:ietf:params:xml:ns:iodef-1\.0$/, version: iodefVersion('urn:ietf:params:xml:ns:iodef-1.0', /^1\./), types: ['incident', 'indicator'] },
  { name: 'CSAF', called: /^https:\/\/docs\.oasis-open\.org\/csaf\/csaf\/v2\.\d/, version: ({ json }) => textAt(json, 'document', 'csaf_version'), types: ['csaf', 'vulnerability'] },
  { name: 'CVRF', called: /\/csaf-cvrf\/v1\.\d\/cvrf$|^http:\/\/www\.icasi\.org\/CVRF\//, version: ({ root }) => (root?.local === 'cvrfdoc' ? '' : undefined), types: ['csaf', 'vulnerability'] },
  { name: 'SWID', called: /^http:\/\/standards\.iso\.org\/iso\/19770\/-2\//, version: ({ root }) => (root?.local === 'SoftwareIdentity' ? '' : undefined), types: ['software-descriptor'] },
];

/** Information types that a specification registered or describes: other types are everybody's own. */
const knownTypes: ReadonlySet<string> = new Set(dataModels.flatMap(({ types }) => types));

/** Content that names a format, and can be held against it: XML of any model, or JSON of one that is known. */
export function comparable(contents: readonly EntryContent[]): readonly EntryContent[] {
  return contents.filter((entry) => {
    const content = contentOf(entry);
    const ns = namespaceOf(entry);
    return ns !== undefined && content !== undefined && (content.root !== undefined || modelOf(ns) !== undefined);
  });
}

/** RFC 8322, section 6.2.3: content is of the data model that the format names. */
export function contentIsOfItsModel(contents: readonly EntryContent[]): readonly Finding[] {
  return comparable(contents).flatMap((entry) => {
    const [content, ns] = [contentOf(entry), namespaceOf(entry) ?? ''];
    const model = modelOf(ns);
    if (!content || (model ? model.version(content) !== undefined : content.root?.namespace === ns)) return [];
    const actual = content.root ? `${content.root.local} in the namespace "${content.root.namespace}"` : 'JSON of another model';
    return [{ where: `${formatPlace(entry)}/@ns`, expected: `the data model of ${entry.source}`, actual: `${ns}, and there ${actual}` }];
  });
}

/** RFC 8322, section 6.2.3: the version that a format names is that of the content, where the content says its own. */
export function contentIsOfItsVersion(contents: readonly EntryContent[]): readonly Finding[] {
  return versioned(contents).flatMap((entry) => {
    const [said, own] = [versionOf(entry), ownVersionOf(entry)];
    return said === own ? [] : [{ where: `${formatPlace(entry)}/@version`, expected: `"${own}", as ${entry.source} says`, actual: `"${said}"` }];
  });
}

/** Content whose format names a version, and that names one itself. */
export function versioned(contents: readonly EntryContent[]): readonly EntryContent[] {
  return contents.filter((entry) => versionOf(entry) !== undefined && (ownVersionOf(entry) ?? '') !== '');
}

/** Information types of extensions: an Entry of one has no format that belongs to others alone. */
export function formatsFitTheInformationType(entries: readonly Entry[]): readonly Finding[] {
  return entries.flatMap((entry) => {
    const types = informationTypesOf(categoriesOf(entry.element)).filter((type) => type !== undefined && knownTypes.has(type));
    const model = modelOf(namespaceOf(entry) ?? '');
    if (!model || types.length === 0 || types.some((type) => type !== undefined && model.types.includes(type))) return [];
    return [{ where: `${formatPlace(entry)}/@ns`, expected: `a data model for the information type ${types.join(', ')}`, actual: `${model.name}, for ${model.types.join(', ')}` }];
  });
}

/** Whether an Entry has an information type and a format that are both known. */
export function hasKnownTypeAndFormat(entry: Entry): boolean {
  return modelOf(namespaceOf(entry) ?? '') !== undefined && informationTypesOf(categoriesOf(entry.element)).some((type) => type !== undefined && knownTypes.has(type));
}

/** Whether the format of an Entry says that its content is IODEF in XML. */
export function isIodefContent(entry: EntryContent): boolean {
  const [content] = contentsOf(entry);
  return /:iodef-[12]\.0$/.test(namespaceOf(entry) ?? '') && !isJsonType((content && attributeOf(content, 'type')) ?? '');
}

/** RFC 8322, section 6.2.3, and RFC 7970: content that is said to be IODEF is IODEF, and valid. The documents carry what the schema says. */
export function contentIsIodef(documents: readonly IodefDocument[]): readonly Finding[] {
  return documents.flatMap((document) => {
    const version = document.version ?? 'v2';
    const unfit = [...isWellFormed(document), ...(document.parsed.document ? hasIodefRoot(document, version) : [])];
    return unfit.length > 0 ? unfit : isSchemaValid(document, version);
  });
}

function iodefVersion(namespace: string, json: RegExp): DataModel['version'] {
  return ({ root, json: value }) => {
    if (root) return root.local === 'IODEF-Document' && root.namespace === namespace ? (attributeOf(root, 'version')?.trim() ?? '') : undefined;
    const version = textAt(value, 'version');
    return version !== undefined && json.test(version) ? version : undefined;
  };
}

function contentOf({ bytes }: EntryContent): Content | undefined {
  if (!bytes) return undefined;
  const known = read.get(bytes);
  if (known) return known.content;
  const { document } = parseXml(bytes);
  const content = document ? { root: document.root } : jsonOf(bytes);
  read.set(bytes, { ...(content && { content }) });
  return content;
}

/** Content read once, however many requirements ask for it. */
const read = new WeakMap<Uint8Array, { readonly content?: Content }>();

function jsonOf(bytes: Uint8Array): Content | undefined {
  try {
    return { json: JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown };
  } catch {
    return undefined;
  }
}

function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  let at = value;
  for (const key of path) at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  return typeof at === 'string' ? at : undefined;
}

function modelOf(ns: string): DataModel | undefined {
  return dataModels.find(({ called }) => called.test(ns));
}

function formatOf({ element }: Entry): XmlElement | undefined {
  return rolieChildren(element, 'format')[0];
}

function namespaceOf(entry: Entry): string | undefined {
  const format = formatOf(entry);
  return format && attributeOf(format, 'ns');
}

function versionOf(entry: Entry): string | undefined {
  const format = formatOf(entry);
  return format && attributeOf(format, 'version');
}

function ownVersionOf(entry: EntryContent): string | undefined {
  const content = contentOf(entry);
  return content && modelOf(namespaceOf(entry) ?? '')?.version(content);
}

function formatPlace(entry: Entry): string {
  const format = formatOf(entry);
  return placeOf(entry.document, format ?? entry.element);
}
