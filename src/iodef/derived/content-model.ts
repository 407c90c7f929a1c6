import { childrenOf } from '../facts';
import type { Cardinality, Child, ClassFacts, Particle } from '../model';

/** How often a child may stand in one place by prose and schema together: `least` in both, `most` in either; `most` counts one or many. */
export function boundsOf([inProse, , , inSchema]: Child): { readonly required: boolean; readonly many: boolean } {
  const both = [inProse, inSchema?.cardinality ?? inProse];
  return { required: both.every((each) => each.startsWith('1')), many: both.some((each) => each.endsWith('*')) };
}

/** The name of a child as the schema spells it. */
export function schemaNameOf([, name, , inSchema]: Child): string {
  return inSchema?.name ?? name;
}

/** The child of a class that has this name in the prose or the schema. Throws where there is none. */
export function childNamed(facts: ClassFacts, name: string): Child {
  const child = childrenOf(facts).find((each) => each[1] === name || schemaNameOf(each) === name);
  if (!child) throw new Error(`expected a child of the table, got "${name}"`);
  return child;
}

/** Whether children of these names in this order are what prose or schema allow in a class. */
export function admits({ children = [] }: ClassFacts, names: readonly string[]): boolean {
  const known = patterns.get(children) ?? new RegExp(`^${children.map(patternOf).join('')}$`);
  patterns.set(children, known);
  return known.test(names.map((name) => `${name} `).join(''));
}

const patterns = new WeakMap<readonly Particle[], RegExp>();

function patternOf(particle: Particle): string {
  if ('either' in particle) return patternOf(particle.either);
  if ('order' in particle) return `(?:${particle.of.map(patternOf).join(particle.order === 'choice' ? '|' : '')})${timesOf(particle.cardinality)}`;
  const names = [...new Set([particle[1], schemaNameOf(particle)])];
  const { required, many } = boundsOf(particle);
  return `(?:${names.map((name) => `${name} `).join('|')})${timesOf(`${required ? '1' : '0..1'}${many ? '..*' : ''}`)}`;
}

function timesOf(cardinality: Cardinality | string): string {
  const least = cardinality.startsWith('1');
  return cardinality.endsWith('*') ? (least ? '+' : '*') : least ? '' : '?';
}
