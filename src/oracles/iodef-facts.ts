import { classOf } from '../iodef/facts';
import type { ClassFacts, Version } from '../iodef/model';
import type { XmlElement } from '../xml/tree';
import { namespaces } from './iodef-document';

/** What the table of a version says of an element's class; undefined for elements of other namespaces and unknown names. */
export function factsOf(element: XmlElement, version: Version): ClassFacts | undefined {
  if (element.namespace !== namespaces[version]) return undefined;
  const known = memo[version];
  if (!known.has(element.local)) known.set(element.local, found(version, element.local));
  return known.get(element.local);
}

const memo: Readonly<Record<Version, Map<string, ClassFacts | undefined>>> = { v1: new Map(), v2: new Map() };

function found(version: Version, name: string): ClassFacts | undefined {
  try {
    return classOf(version, name);
  } catch {
    return undefined;
  }
}
