import { extensionsOf } from '../extensions/extensions';
import { childrenOf, modelOf } from '../facts';
import { versions, type AttributeFacts, type Child, type ClassFacts, type Model, type Particle, type Version } from '../model';
import { attributesBeside, companionsOf, defectBeside, filled, unusable } from './companions';
import { boundsOf, schemaNameOf } from './content-model';
import { foreignSample } from './foreign';
import type { Sample } from './sample';
import { contentOf, ownIdentifier, schemaValues, valueOf } from './values';

/** An element of the tables to be made: a child, and the model in whose tables it stands. */
export interface Place {
  readonly home: Model;
  readonly child: Child;
}

/** What to put into an element: which of its optional children, which branch of its choices, and its attributes. */
export interface Wish {
  readonly children: 'all' | readonly string[];
  readonly branch: number;
  readonly attributes: Sample['attributes'];
}

/** What the tables say of the class or type behind a child, its name there, and the model that has it; undefined for what has no table. */
export function behind({ home, child }: Place): { readonly className: string; readonly facts: ClassFacts; readonly model: Model } | undefined {
  const [name, type] = [schemaNameOf(child), child[2]];
  if (type) return { className: home.types[type] ? type : name, facts: home.types[type] ?? { section: '2', content: type }, model: home };
  const [prefix = '', local = ''] = name.includes(':') ? name.split(':') : [home.prefix, name];
  const model = models.find((each) => each.prefix === prefix);
  const facts = model?.classes[local];
  return model && facts ? { className: local, facts, model } : undefined;
}

/** The least element in a place: what prose or schema require, with what the prose demands beside it. */
export function least(place: Place): Sample {
  return elementOf(place, { children: [], branch: 0, attributes: requiredOf(place) });
}

/** The variants of an element that together have every attribute, every value, every child and every branch of its choices. */
export function variantsOf(place: Place): readonly Wish[] {
  const its = behind(place);
  if (!its) return [];
  const named = Object.entries(its.facts.attributes ?? {});
  const valuesOf = (name: string, facts: AttributeFacts): readonly string[] => valuesToShow(versionOf(place), its.className, name, facts);
  const count = Math.max(1, branchesIn(its.facts.children ?? []), ...named.map(([name, facts]) => valuesOf(name, facts).length));
  return Array.from({ length: count }, (_, index) => ({
    children: index < Math.max(1, branchesIn(its.facts.children ?? [])) ? 'all' : [],
    branch: index,
    attributes: named.flatMap(([name, facts]) => {
      if (unusable.includes(`${its.className}/@${name}`)) return [];
      const values = valuesOf(name, facts);
      const value = values[index] ?? (isRequired(facts) ? valueOf(its.className, name, facts) : undefined);
      return value === undefined ? [] : extended(name, value, facts);
    }),
  }));
}

/** An element by a wish; nested ones take the place of the least that would stand there. */
export function elementOf(place: Place, wish: Wish, nested: ReadonlyMap<string, readonly Sample[]> = new Map()): Sample {
  const its = behind(place);
  const name = nameOf(place);
  if (!its) return foreignSample(name);
  const { className, facts, model } = its;
  const wanted = wish.children === 'all' ? 'all' : [...wish.children, ...companionsOf(className, wish.attributes)];
  const chosen = demanded(className, facts, wanted, wish.branch);
  const children = chosen.flatMap((child) => nested.get(schemaNameOf(child)) ?? [least({ home: model, child })]);
  const attributes = attributesBeside(versionOf(place), className, schemaNameOf(place.child), wish.attributes, children);
  const text = contentOf(schemaNameOf(place.child), facts.content);
  return filled(versionOf(place), className, { name, attributes, text, children });
}

const models: readonly Model[] = [...versions.map(modelOf), ...extensionsOf('v2')];

function versionOf({ home }: Place): Version {
  return home.prefix === 'iodef1' ? 'v1' : 'v2';
}

/** The names of IODEF itself have no prefix in what is written. */
function nameOf({ home, child }: Place): string {
  const name = schemaNameOf(child);
  return name.includes(':') || versions.some((version) => modelOf(version) === home) ? name : `${home.prefix}:${name}`;
}

function requiredOf(place: Place): Sample['attributes'] {
  const its = behind(place);
  return Object.entries(its?.facts.attributes ?? {}).flatMap(([name, facts]) => (isRequired(facts) ? extended(name, valueOf(its?.className ?? '', name, facts), facts) : []));
}

/** By prose or schema. */
function isRequired({ use, schema }: AttributeFacts): boolean {
  return use === 'required' || schema?.use === 'required';
}

function valuesToShow(version: Version, className: string, name: string, facts: AttributeFacts): readonly string[] {
  if (typeof facts.type === 'string') return [facts.type === 'ID' ? ownIdentifier : valueOf(className, name, facts)];
  return schemaValues(facts.type).filter((value) => defectBeside(version, className, name, value) === undefined);
}

/** `ext-value` comes with its value. */
function extended(name: string, value: string, { type }: AttributeFacts): Sample['attributes'] {
  const ext = value === 'ext-value' && typeof type !== 'string';
  return ext ? [[name, value], [`ext-${name}`, 'Example']] : [[name, value]];
}

/** How many alternatives the widest choice of one has. */
function branchesIn(particles: readonly Particle[]): number {
  return Math.max(0, ...particles.map((particle) => {
    if ('either' in particle) return branchesIn([particle.schema]);
    if (!('order' in particle)) return 0;
    const own = particle.order === 'choice' && !particle.cardinality.endsWith('*') ? particle.of.length : 0;
    return Math.max(own, branchesIn(particle.of));
  }));
}

/** The children chosen, and one more where the prose demands one of several and none is among them. */
function demanded(className: string, facts: ClassFacts, wanted: 'all' | readonly string[], branch: number): readonly Child[] {
  const choose = (names: 'all' | readonly string[]): readonly Child[] => (facts.children ?? []).flatMap((particle) => chosenFrom(particle, names, branch));
  const chosen = choose(wanted);
  const { demands } = facts;
  if (!demands || wanted === 'all') return chosen;
  const among = 'atLeastOne' in demands ? demands.atLeastOne : demands.exactlyOne;
  const names = among === 'any' ? childrenOf(facts).map((child) => child[1]) : among;
  if (chosen.some((child) => names.includes(child[1]))) return chosen;
  const one = [...companionsOf(className, []), ...names.filter((name) => name === 'Description'), names.at(-1) ?? ''][0] ?? '';
  return choose([...wanted, one]);
}

function chosenFrom(particle: Particle, wanted: 'all' | readonly string[], branch: number): readonly Child[] {
  if ('either' in particle) return chosenFrom(particle.schema, wanted, branch);
  if (!('order' in particle)) return boundsOrWish(particle, wanted) ? [particle] : [];
  const choose = (each: Particle): readonly Child[] => chosenFrom(each, wanted, branch);
  if (particle.order === 'sequence') return particle.cardinality.startsWith('0') && !particle.of.some((each) => touches(each, wanted)) ? [] : particle.of.flatMap(choose);
  const touched = particle.of.filter((each) => touches(each, wanted));
  const taken = (each: Particle): readonly Child[] => ('order' in each || 'either' in each ? choose(each) : [each]);
  if (particle.cardinality.endsWith('*') && touched.length > 0) return touched.flatMap(taken);
  const one = touched[branch % touched.length];
  if (one) return taken(one);
  // The last of the shortest, as the tables name a class that contains itself first; what another namespace has comes after.
  const weight = (children: readonly Child[]): number => children.length + (children.some(([, name]) => name.includes(':')) ? 1 : 0);
  return particle.cardinality.startsWith('0') ? [] : (particle.of.map(taken).toReversed().toSorted((a, b) => weight(a) - weight(b))[0] ?? []);
}

function boundsOrWish(child: Child, wanted: 'all' | readonly string[]): boolean {
  const either = child[0].startsWith('1') || (child[3]?.cardinality?.startsWith('1') ?? boundsOf(child).required);
  return either || touches(child, wanted);
}

function touches(particle: Particle, wanted: 'all' | readonly string[]): boolean {
  if (wanted === 'all') return true;
  return childrenOf({ children: [particle] }).some((child) => wanted.includes(child[1]) || wanted.includes(schemaNameOf(child)));
}
