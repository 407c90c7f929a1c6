import type { Finding } from '../evidence';
import { extensionsOf } from '../iodef/extensions/extensions';
import { childrenOf, localOf } from '../iodef/facts';
import type { ClassFacts, Version } from '../iodef/model';
import { attributeOf, pathOf, walk, type XmlElement } from '../xml/tree';
import type { Validity, ValidityFault } from '../xml/validity';
import { instancesOf, namespaces, type IodefDocument } from './iodef-document';
import { factsOf } from './iodef-facts';

/**
 * The schema of this version finds nothing wrong below the Incident class (section 8 of both RFCs); IODEF-Document and
 * Incident have requirements of their own, and so have extensions of version 1, which its schema does not know. A fault where the same RFC's prose allows what its schema does not is under the defect.
 */
export function keepsToItsClasses(document: IodefDocument, version: Version): readonly Finding[] {
  const extended = version === 'v1' ? pathsOf(document, ({ namespace }) => extensionsOf(version).some((each) => each.namespace === namespace)) : [];
  return schemaFindings(document, version, (fault) => !ownRequirement(fault) && !isWithin(extended, fault));
}

/** The schema finds nothing wrong at an instance of the class or inside one. */
export function keepsToItsTable(document: IodefDocument, version: Version, className: string): readonly Finding[] {
  const instances = new Set(instancesOf(document, version, className));
  const paths = pathsOf(document, (element) => instances.has(element));
  return schemaFindings(document, version, (fault) => isWithin(paths, fault));
}

/** A document that has the class is valid in all its parts. */
export function isSchemaValidWith(document: IodefDocument, version: Version, className: string): readonly Finding[] {
  return instancesOf(document, version, className).length === 0 ? [] : isSchemaValid(document, version);
}

/** The schema of this version finds nothing wrong anywhere. */
export function isSchemaValid(document: IodefDocument, version: Version): readonly Finding[] {
  return schemaFindings(document, version, () => true);
}

/** What the schema finds wrong where it is asked for, by either reading; what the schema as printed alone finds is under the defect. */
export function schemaFindings(document: IodefDocument, version: Version, wanted: (fault: ValidityFault) => boolean): readonly Finding[] {
  const either = faultsOf(document.validity);
  const found = either.filter(wanted).map((fault) => ({ ...findingOf(document, version, fault), ...(isOfTheCampaign(fault, version) && { defect: 'D03' }) }));
  if (!either.every((fault) => isOfTheCampaign(fault, version)) || !document.parsed.document) return found;
  const strict = faultsOf(document.strictValidity).filter((fault) => wanted(fault) && !isOfTheCampaign(fault, version));
  if (strict.length === 0) return found;
  const differences = differencesOf(document.parsed.document.root, version);
  return [...found, ...strict.map((fault) => ({ ...findingOf(document, version, fault), defect: differences.get(fault.path ?? '') ?? manyDefects[version] }))];
}

/** Where the outermost elements of a kind stand. */
function pathsOf({ parsed }: IodefDocument, wanted: (element: XmlElement) => boolean): readonly string[] {
  const root = parsed.document?.root;
  const inside = (element: XmlElement): readonly XmlElement[] => (wanted(element) ? [element] : element.children.flatMap(inside));
  return root ? inside(root).map(pathOf) : [];
}

function isWithin(paths: readonly string[], { path = '' }: ValidityFault): boolean {
  return paths.some((each) => path === each || path.startsWith(`${each}/`));
}

/** The type of BulkObservable that RFC 7970's campaign example has and neither its prose nor its schema knows. */
function isOfTheCampaign({ path = '', message }: ValidityFault, version: Version): boolean {
  return version === 'v2' && /[/:]BulkObservable(\[\d+\])?$/.test(path) && message.includes("attribute 'type'") && message.includes("'fqdn'");
}

/** Entries of the register under which the differences between prose and schema are gathered. */
const manyDefects: Readonly<Record<Version, string>> = { v1: 'D16', v2: 'D05' };

function faultsOf(validity: Validity | undefined): readonly ValidityFault[] {
  return validity?.valid === false && validity.stage === 'schema' ? validity.faults : [];
}

function findingOf({ name }: IodefDocument, version: Version, { line, path = '', message }: ValidityFault): Finding {
  return { where: `${name}:${line} ${path}`.trim(), expected: `what the schema of ${namespaces[version]} allows`, actual: message };
}

/** At IODEF-Document or Incident, a wrong child of theirs, or one of Incident's times. */
function ownRequirement({ path = '', message }: ValidityFault): boolean {
  const depth = path.split('/').length - 1;
  return depth <= 2 || (depth === 3 && (/not expected|missing child/i.test(message) || /Time(\[\d+\])?$/.test(path)));
}

/** Where a document follows the prose and the schema reads otherwise: path of the element that the schema would complain of, and the defect. */
function differencesOf(root: XmlElement, version: Version): ReadonlyMap<string, string> {
  const differences = new Map<string, string>();
  for (const element of walk(root)) {
    const facts = factsOf(element, version);
    if (!facts) continue;
    for (const defect of defectsOf(element, facts)) differences.set(pathOf(element), defect);
    for (const child of element.children) {
      const inSchema = childrenOf(facts).find(([, name]) => localOf(name) === child.local)?.[3];
      if (inSchema) [child, element].forEach((place) => differences.set(pathOf(place), inSchema.defect));
    }
    for (const [, name, , inSchema] of childrenOf(facts)) {
      if (!inSchema?.cardinality?.startsWith('1') || element.children.some(({ local }) => local === localOf(name))) continue;
      for (const place of [element, ...element.children]) differences.set(pathOf(place), inSchema.defect);
    }
    for (const particle of facts.children ?? []) {
      if ('either' in particle) for (const place of [element, ...element.children]) differences.set(pathOf(place), particle.defect);
    }
  }
  return differences;
}

function defectsOf(element: XmlElement, facts: ClassFacts): readonly string[] {
  const ofAttributes = Object.entries(facts.attributes ?? {}).flatMap(([name, { type, schema }]) => {
    const value = attributeOf(element, name);
    const ofValues = typeof type === 'string' ? undefined : type.schema;
    if (value === undefined) return schema?.use === 'required' ? [schema.defect] : [];
    return [...(schema?.type || schema?.use === 'absent' ? [schema.defect] : []), ...(ofValues?.lacks?.includes(value) ? [ofValues.defect] : [])];
  });
  return facts.contentInSchema && element.text.trim() !== '' ? [...ofAttributes, facts.contentInSchema.defect] : ofAttributes;
}
