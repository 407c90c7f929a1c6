import { modelOf, permittedValues } from '../facts';
import type { AttributeFacts, Child, ClassFacts, Content, DataType, Version } from '../model';
import { admits, boundsOf, childNamed } from './content-model';
import { documentAround, pathTo } from './document';
import { behind, elementOf, variantsOf, type Place } from './element';
import { isSimple } from './items';
import { kebabOf } from './names';
import type { Sample } from './sample';
import { wrongText } from './values';

/** A document that breaks one thing in one instance of a class, and is the least around it. */
export interface Mutant {
  /** `incident-no-incident-id`. */
  readonly name: string;
  /** What is wrong, in words: `Incident lacks IncidentID`. */
  readonly violation: string;
  /** Keys of the grammar items that it breaks. */
  readonly breaks: readonly string[];
  readonly document: Sample;
}

/** Every mutant of a class, those first in each place that a recipient is given: see `chiefMutants`. None is what prose or schema allow. */
export function mutantsOf(version: Version, className: string): readonly Mutant[] {
  return changesOf(version, className).flat().map((change) => mutantOf(version, className, change));
}

/** One mutant for each child and attribute, one for each child and content of a type, one with an attribute too many: enough to break every item of the class. */
export function chiefMutants(version: Version, className: string): readonly Mutant[] {
  return changesOf(version, className).flatMap(([first]) => (first ? [mutantOf(version, className, first)] : []));
}

interface Change {
  readonly name: string;
  readonly violation: string;
  readonly breaks: readonly string[];
  readonly changed: Sample;
}

function mutantOf(version: Version, className: string, { name, violation, breaks, changed }: Change): Mutant {
  return { name: `${kebabOf(className)}-${name}`, violation: `${className} ${violation}`, breaks, document: documentAround(version, pathTo(version, className), [changed]) };
}

/** For each thing that can be broken, the ways to break it. */
function changesOf(version: Version, className: string): readonly (readonly Change[])[] {
  const { place } = pathTo(version, className);
  const facts = behind(place)?.facts ?? { section: '' };
  const variants = variantsOf(place).map((wish) => elementOf(place, wish));
  const fullest = variants[0] as Sample;
  const names = facts.children === undefined ? [] : [...new Set(variants.flatMap(({ children }) => children.map(({ name }) => name)))];
  return [
    ...names.flatMap((name) => childChanges(version, className, facts, variants, name)),
    ...Object.entries(facts.attributes ?? {}).flatMap(([name, its]) => attributeChanges(className, fullest, name, its)),
    ...contentChanges(version, facts, fullest),
    [changed('unknown-attribute', 'has an attribute of no table', [], { ...fullest, attributes: [...fullest.attributes, ['no-such-attribute', 'Example']] })],
    [changed('foreign-attribute', 'has an attribute of another namespace', [], { ...fullest, attributes: [...fullest.attributes, ['xmlns:example', 'urn:example:other'], ['example:note', 'Example']] })],
  ];
}

function changed(name: string, violation: string, breaks: readonly string[], sample: Sample): Change {
  return { name, violation, breaks, changed: sample };
}

/** A child left out, repeated, out of its place, or renamed, the first of these that is wrong; and a child with a content that is none. */
function childChanges(version: Version, className: string, facts: ClassFacts, variants: readonly Sample[], name: string): readonly (readonly Change[])[] {
  const base = variants.find(({ children }) => children.some((child) => child.name === name)) as Sample;
  const one = base.children.find((child) => child.name === name) as Sample;
  const others = base.children.filter((child) => child !== one);
  const child = childNamed(facts, name);
  // Where prose and schema name it differently, it is one place all the same.
  const keys = [...new Set([child[1], name])].map((each) => `${className}/${each}`);
  const kebab = kebabOf(name);
  const isWrong = ({ changed: { children } }: Change): boolean => !admits(facts, children.map((child) => child.name));
  const put = (what: string, violation: string, children: readonly Sample[]): Change => changed(`${what}-${kebab}`, violation, keys, { ...base, children });
  const inPlace = (instead: readonly Sample[]): readonly Sample[] => base.children.flatMap((child) => (child === one ? instead : [child]));
  const { required, many } = boundsOf(child);
  const structural = [
    ...(required ? [put('no', `lacks ${name}`, others)] : []),
    ...(many ? [] : [put('two', `has two ${name}`, inPlace([one, one]))]),
    put('early', `has ${name} before everything else`, [one, ...others]),
    put('late', `has ${name} behind everything else`, [...others, one]),
    put('renamed', `has ${name}s of another name`, inPlace([{ ...one, name: `${name}s` }])),
  ].filter(isWrong);
  const foreign = put('foreign', `has ${name} in another namespace`, inPlace([{ ...one, attributes: [...one.attributes, namespaceOf(name)] }]));
  const wrong = wrongChild(version, child, one, name);
  return [[...structural, foreign], ...(wrong ? [[{ ...put('wrong', wrong.violation, inPlace([wrong.changed])), breaks: [...keys, wrong.type] }]] : [])];
}

/** An undeclared prefix would be another fault, so the prefix is declared anew. */
function namespaceOf(name: string): readonly [string, string] {
  const [prefix] = name.includes(':') ? name.split(':') : [];
  return [prefix ? `xmlns:${prefix}` : 'xmlns', 'urn:example:other'];
}

function wrongChild(version: Version, [, , type, inSchema]: Child, one: Sample, name: string): { readonly changed: Sample; readonly violation: string; readonly type: string } | undefined {
  if (!type || !isSimple(version, type) || inSchema?.untyped) return undefined;
  const text = wrongText(type);
  if (text !== undefined) return { changed: { ...one, text }, violation: `has ${name} with "${text}", which is no ${type}`, type };
  return { changed: { ...one, children: [elementInText] }, violation: `has ${name} with an element in its text`, type };
}

const elementInText: Sample = { name: 'b', attributes: [], text: 'Example', children: [] };

/** An attribute left out, with a value that is none, or misspelt; and each value of a list misspelt. */
function attributeChanges(className: string, base: Sample, name: string, facts: AttributeFacts): readonly (readonly Change[])[] {
  const { type, fixed, use, schema } = facts;
  const key = `${className}/@${name}`;
  const kebab = kebabOf(name.replace(':', '-'));
  const set = (what: string, violation: string, breaks: readonly string[], instead: Sample['attributes']): Change =>
    changed(`${what}-${kebab}`, violation, breaks, { ...base, attributes: [...base.attributes.filter(([each]) => each !== name && each !== `ext-${name}`), ...instead] });
  const isRequired = use === 'required' && (schema?.use ?? use) === 'required';
  const value = fixed === undefined ? wrongValue(facts) : '9.99';
  const values = typeof type === 'string' ? [] : permittedValues(type);
  // Whatever stands outside of a list breaks all of it.
  const listed = typeof type === 'string' ? [key, type] : [key, ...values.map((each) => `${key}=${each}`)];
  const wrong = value === undefined ? [] : [set('wrong', `has @${name}="${value}"`, listed, [[name, value]])];
  const misspelt = values.map((each) => set(`capital-${each.toLowerCase()}-of`, `has @${name} with ${each.toUpperCase()} in capitals`, [`${key}=${each}`], [[name, each.toUpperCase()]]));
  const renamed = set('renamed', `has @${name}s instead of @${name}`, [key], [[`${name}s`, 'Example']]);
  const ext = typeof type !== 'string' && type.extensible ? [[set('renamed-ext', `has @extension-${name} for @ext-${name}`, [`${className}/@ext-${name}`], [[`extension-${name}`, 'Example'], ...base.attributes.filter(([each]) => each === name)])]] : [];
  const without = isRequired ? [[set('without', `lacks @${name}`, [key], [])]] : [];
  return [...without, [...wrong, ...misspelt, renamed], ...ext];
}

function wrongValue({ type, schema }: AttributeFacts): string | undefined {
  if (typeof type !== 'string') return 'no-such-value';
  return schema?.type ? undefined : wrongText(type);
}

/** Text between the children of a class, or in its place what its own content cannot be. */
function contentChanges(version: Version, facts: ClassFacts, base: Sample): readonly (readonly Change[])[] {
  const { content, contentInSchema } = facts;
  if (content === undefined) return [[changed('text', 'has text between its children', [], { ...base, text: 'Example' })]];
  if (content === 'XML' || content === 'ELEMENTS') return [];
  const text = contentInSchema && wideOf(contentInSchema.content) ? undefined : wrongText(content);
  const types: readonly string[] = isSimple(version, content) ? [content] : [];
  if (text !== undefined) return [[changed('wrong-content', `has the content "${text}", which is no ${content}`, types, { ...base, text })]];
  return [[changed('wrong-content', 'has an element in its text', types, { ...base, children: [elementInText] })]];
}

/** Whether the schema takes any text there. */
function wideOf(content: Content | 'EMPTY'): boolean {
  return content === 'STRING' || content === 'XML';
}

/** The classes and structured types of a version that a document can have. */
export function reachableClasses(version: Version): readonly string[] {
  const { classes, types } = modelOf(version);
  return [...Object.keys(classes), ...(Object.keys(types) as DataType[])];
}

/** The place of a class in the shortest document that has it. */
export function placeOf(version: Version, className: string): Place {
  return pathTo(version, className).place;
}

