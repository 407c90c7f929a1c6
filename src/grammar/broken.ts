import { admits, boundsOf, schemaNameOf } from '../iodef/derived/content-model';
import { childrenOf, isGlobal, permittedValues } from '../iodef/facts';
import type { AttributeFacts, Child, ClassFacts, Content, Model } from '../iodef/model';
import { walk, type XmlElement } from '../xml/tree';
import { attributeNameOf, tableNameOf } from './names';

/**
 * The keys of the grammar items of an extension that a document breaks: attributes that are missing or have no value of theirs, children
 * of which one less, one more, or one elsewhere would make the class what its table says, text that is none of its data type.
 */
export function brokenIn(model: Model, root: XmlElement): ReadonlySet<string> {
  const found = new Set<string>();
  for (const element of [...walk(root)].filter(({ namespace, local }) => namespace === model.namespace && isGlobal(model, local))) {
    visit(element, element.local, model.classes[element.local] as ClassFacts, model, found);
  }
  return found;
}

function visit(element: XmlElement, className: string, facts: ClassFacts, model: Model, found: Set<string>): void {
  if (facts.content && !isOf(facts.content, element.text)) found.add(facts.content);
  for (const [name, its] of Object.entries(facts.attributes ?? {})) {
    const value = element.attributes.find((attribute) => attributeNameOf(attribute, model) === name)?.value;
    for (const key of brokenAttribute(`${className}/@${name}`, its, value)) found.add(key);
  }
  if (!facts.children) return;
  for (const key of misplaced(facts, element.children.map((child) => tableNameOf(child, model)))) found.add(`${className}/${key}`);
  for (const child of element.children) {
    const known = knownChild(facts, tableNameOf(child, model));
    if (!known) continue;
    const [, name, type] = known;
    if (type && !isOf(type, child.text)) for (const key of [`${className}/${name}`, type]) found.add(key);
    const inside = type ? undefined : model.classes[child.local];
    if (inside && child.namespace === model.namespace) visit(child, child.local, inside, model, found);
  }
}

/** Whatever stands outside of a list breaks all of it. */
function brokenAttribute(key: string, { type, use, fixed, schema }: AttributeFacts, value: string | undefined): readonly string[] {
  if (value === undefined) return use === 'required' && (schema?.use ?? use) === 'required' ? [key] : [];
  if (fixed !== undefined && value !== fixed) return [key, ...(typeof type === 'string' ? [] : [`${key}=${fixed}`])];
  if (typeof type === 'string') return isOf(type, value) ? [] : [key, type];
  const values = permittedValues(type);
  return values.includes(type.spaced ? value : value.trim()) ? [] : [key, ...values.map((each) => `${key}=${each}`)];
}

/** The names of children that one change to one of them would mend. */
function misplaced(facts: ClassFacts, names: readonly string[]): readonly string[] {
  const known = names.filter((name) => knownChild(facts, name));
  if (admits(facts, known)) return [];
  const all = [...new Set(childrenOf(facts).flatMap((child) => [child[1], schemaNameOf(child)]))];
  const missing = all.filter((name) => placesIn(known).some((place) => admits(facts, known.toSpliced(place, 0, name))));
  const tooMany = known.filter((name, index) => !isOnly(facts, known, name) && admits(facts, known.toSpliced(index, 1)));
  const elsewhere = known.filter((name, index) => {
    const others = known.toSpliced(index, 1);
    return placesIn(others).some((place) => admits(facts, others.toSpliced(place, 0, name)));
  });
  return [...new Set([...missing, ...tooMany, ...elsewhere])];
}

/** Whether a child that must be there is there once: it is not the one that is too many. */
function isOnly(facts: ClassFacts, names: readonly string[], name: string): boolean {
  const child = knownChild(facts, name);
  return names.filter((each) => each === name).length === 1 && child !== undefined && boundsOf(child).required && !childrenInChoice(facts).includes(name);
}

function childrenInChoice({ children = [] }: ClassFacts): readonly string[] {
  return children.flatMap((particle) => ('order' in particle && particle.order === 'choice' ? childrenOf({ children: [particle] }).map(([, name]) => name) : []));
}

function placesIn(names: readonly string[]): readonly number[] {
  return Array.from({ length: names.length + 1 }, (_, index) => index);
}

function knownChild(facts: ClassFacts, name: string): Child | undefined {
  return childrenOf(facts).find((child) => child[1] === name || schemaNameOf(child) === name);
}

function isOf(type: Content, text: string): boolean {
  return forms[type]?.test(text.trim()) ?? true;
}

/** What text of a data type looks like, as far as a vector tells it apart from text that is none. */
const forms: Readonly<Partial<Record<Content, RegExp>>> = {
  INTEGER: /^[+-]?\d+$/,
  DECIMAL: /^[+-]?(?:\d+\.?\d*|\.\d+)$/,
  PERCENTAGE: /^(?:\d{1,2}|100)$/,
  DATETIME: /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d/,
  HEXBIN: /^(?:[\dA-Fa-f]{2})*$/,
  BYTE: /^[A-Za-z\d+/\s]*={0,2}$/,
  LANGUAGE: /^[A-Za-z]{1,8}(?:-[A-Za-z\d]{1,8})*$/,
  NCNAME: /^[\p{L}_][\p{L}\p{N}._-]*$/u,
};
