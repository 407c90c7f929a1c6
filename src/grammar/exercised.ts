import { childrenOf, modelOf } from '../iodef/facts';
import type { Child, ClassFacts, Version } from '../iodef/model';
import { schemaNameOf } from '../iodef/derived/content-model';
import { isSimple } from '../iodef/derived/items';
import type { XmlElement } from '../xml/tree';

/** The keys of the grammar items that a document shows: its classes' children and attributes, the values of lists, the data types. */
export function exercisedIn(root: XmlElement, version: Version): ReadonlySet<string> {
  const found = new Set<string>();
  const facts = modelOf(version).classes[root.local];
  if (facts && root.namespace === modelOf(version).namespace) visit(root, root.local, facts, version, found);
  return found;
}

function visit(element: XmlElement, className: string, facts: ClassFacts, version: Version, found: Set<string>): void {
  const showType = (type: unknown): void => void (typeof type === 'string' && isSimple(version, type as 'STRING') && found.add(type));
  showType(facts.content);
  for (const { name, value } of element.attributes) {
    const type = facts.attributes?.[name]?.type;
    const extended = name.startsWith('ext-') ? facts.attributes?.[name.slice('ext-'.length)]?.type : undefined;
    if (type !== undefined || (typeof extended === 'object' && extended.extensible)) found.add(`${className}/@${name}`);
    if (typeof type === 'object') found.add(`${className}/@${name}=${value}`);
    else showType(type);
  }
  for (const child of element.children) {
    const name = tableNameOf(child, version);
    const known = childrenOf(facts).find((each) => each[1] === name || schemaNameOf(each) === name);
    if (!known) continue;
    found.add(`${className}/${name}`);
    const [inside, factsInside] = behind(known, child.local, version);
    if (factsInside) visit(child, inside, factsInside, version, found);
  }
}

/** A structured type has a table under its own name; a child of a simple type shows the type alone. */
function behind([, , type]: Child, local: string, version: Version): readonly [className: string, facts: ClassFacts | undefined] {
  const { classes, types } = modelOf(version);
  if (type) return [type, types[type] ?? { section: '2', content: type }];
  return [local, classes[local]];
}

/** As the tables name it, with a prefix where another namespace has it. */
function tableNameOf({ namespace, local }: XmlElement, version: Version): string {
  if (namespace === modelOf(version).namespace) return local;
  return `${prefixes[namespace] ?? '?'}:${local}`;
}

const prefixes: Readonly<Record<string, string>> = {
  'http://www.w3.org/2000/09/xmldsig#': 'ds',
  'urn:ietf:params:xml:ns:iodef-sci-1.0': 'sci',
  'urn:ietf:params:xml:ns:iodef-enum-1.0': 'enum',
};
