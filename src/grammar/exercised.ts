import { childrenOf, isGlobal, modelOf } from '../iodef/facts';
import type { Child, ClassFacts, Model, Version } from '../iodef/model';
import { schemaNameOf } from '../iodef/derived/content-model';
import { isSimple } from '../iodef/derived/items';
import { walk, type XmlElement } from '../xml/tree';
import { attributeNameOf, tableNameOf } from './names';

/** The keys of the grammar items that a document shows: its classes' children and attributes, the values of lists, the data types. */
export function exercisedIn(root: XmlElement, version: Version): ReadonlySet<string> {
  const found = new Set<string>();
  const model = modelOf(version);
  const facts = model.classes[root.local];
  if (facts && root.namespace === model.namespace) visit(root, root.local, facts, { version, model }, found);
  return found;
}

/** The same of an extension, whose elements may stand wherever the model lets anything stand. */
export function exercisedOf(model: Model, root: XmlElement, version: Version): ReadonlySet<string> {
  const found = new Set<string>();
  for (const element of [...walk(root)].filter(({ namespace, local }) => namespace === model.namespace && isGlobal(model, local))) {
    visit(element, element.local, model.classes[element.local] as ClassFacts, { version, model }, found);
  }
  return found;
}

/** Whose tables are asked. */
interface Asked {
  readonly version: Version;
  readonly model: Model;
}

function visit(element: XmlElement, className: string, facts: ClassFacts, asked: Asked, found: Set<string>): void {
  const { version, model } = asked;
  const showType = (type: unknown): void => void (typeof type === 'string' && isSimple(version, type as 'STRING') && found.add(type));
  showType(facts.content);
  for (const attribute of element.attributes) {
    const [name, { value }] = [attributeNameOf(attribute, model), attribute];
    const type = facts.attributes?.[name]?.type;
    const extended = name.startsWith('ext-') ? facts.attributes?.[name.slice('ext-'.length)]?.type : undefined;
    if (type !== undefined || (typeof extended === 'object' && extended.extensible)) found.add(`${className}/@${name}`);
    if (typeof type === 'object') found.add(`${className}/@${name}=${value}`);
    else showType(type);
  }
  for (const child of element.children) {
    const name = tableNameOf(child, model);
    const known = childrenOf(facts).find((each) => each[1] === name || schemaNameOf(each) === name);
    if (!known) continue;
    found.add(`${className}/${name}`);
    const [inside, factsInside] = behind(known, child.local, model);
    if (factsInside) visit(child, inside, factsInside, asked, found);
  }
}

/** A structured type has a table under its own name; a child of a simple type shows the type alone. */
function behind([, , type]: Child, local: string, { classes, types }: Model): readonly [className: string, facts: ClassFacts | undefined] {
  if (type) return [type, types[type] ?? { section: '2', content: type }];
  return [local, classes[local]];
}
