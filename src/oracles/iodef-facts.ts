import { extensionsOf } from '../iodef/extensions/extensions';
import { childrenOf, classOf, modelOf } from '../iodef/facts';
import type { ClassFacts, Content, Version } from '../iodef/model';
import type { XmlElement } from '../xml/tree';
import { instancesOf, type IodefDocument, namespaces } from './iodef-document';

/** What the table of a version, or of an extension that may stand in it, says of an element's class; undefined for elements of other namespaces and unknown names. */
export function factsOf(element: XmlElement, version: Version): ClassFacts | undefined {
  if (element.namespace !== namespaces[version]) return extensionFactsOf(element, version);
  const known = memo[version];
  if (!known.has(element.local)) known.set(element.local, found(version, element.local));
  return known.get(element.local);
}

/** The elements that a version's tables declare to be of a data type, anywhere in the document. */
export function instancesOfType(document: IodefDocument, version: Version, type: Content): readonly XmlElement[] {
  return namesOfType(version, type).flatMap((name) => instancesOf(document, version, name));
}

/** The attributes that a version's classes declare to be of a data type: class and attribute. */
export function attributesOfType(version: Version, type: Content): readonly (readonly [className: string, attribute: string])[] {
  const known = attributes[version].get(type);
  if (known) return known;
  const pairs = Object.entries(modelOf(version).classes).flatMap(([className, facts]) =>
    Object.entries(facts.attributes ?? {}).flatMap(([name, of]) => (of.type === type ? [[className, name] as const] : [])),
  );
  attributes[version].set(type, pairs);
  return pairs;
}

const attributes: Readonly<Record<Version, Map<Content, readonly (readonly [string, string])[]>>> = { v1: new Map(), v2: new Map() };
const memo: Readonly<Record<Version, Map<string, ClassFacts | undefined>>> = { v1: new Map(), v2: new Map() };
const typed: Readonly<Record<Version, Map<Content, readonly string[]>>> = { v1: new Map(), v2: new Map() };

function extensionFactsOf({ namespace, local }: XmlElement, version: Version): ClassFacts | undefined {
  const classes = extensionsOf(version).find((extension) => extension.namespace === namespace)?.classes;
  return classes && Object.hasOwn(classes, local) ? classes[local] : undefined;
}

function found(version: Version, name: string): ClassFacts | undefined {
  try {
    return classOf(version, name);
  } catch {
    return undefined;
  }
}

/** Names of children of that type, and of classes whose own content is of it. */
function namesOfType(version: Version, type: Content): readonly string[] {
  const known = typed[version].get(type);
  if (known) return known;
  const { classes } = modelOf(version);
  const children = childrenOf(...Object.values(classes)).flatMap(([, name, of]) => (of === type ? [name] : []));
  const owners = Object.entries(classes).flatMap(([name, { content }]) => (content === type ? [name] : []));
  const names = [...new Set([...children, ...owners])];
  typed[version].set(type, names);
  return names;
}
