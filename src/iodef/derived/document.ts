import { childrenOf, modelOf } from '../facts';
import type { Child, DataType, Particle, Version } from '../model';
import { behind, elementOf, least, type Place } from './element';
import { schemaNameOf } from './content-model';
import type { Sample } from './sample';
import { ownIdentifier, someIndicator, someObservable } from './values';

/** A place in the tables, and the places around it from the document element inwards. */
export interface PathTo {
  readonly place: Place;
  readonly around: readonly Place[];
}

/** The shortest way from the document element to a class or structured type. Throws where none leads there. */
export function pathTo(version: Version, className: string): PathTo {
  const found = pathsOf(version).get(className);
  if (!found) throw new Error(`${modelOf(version).specification}: expected a class that a document can have, got "${className}"`);
  return found;
}

/** The document with these instances of a class in a place, side by side as near to it as they may repeat; everything else is the least. */
export function documentAround(version: Version, { place, around }: PathTo, instances: readonly Sample[]): Sample {
  const chain = [...around, place];
  const repeats = chain.findLastIndex((_, index) => index > 0 && mayRepeat(chain[index - 1] as Place, (chain[index] as Place).child));
  const within = (from: number, to: number, inner: readonly Sample[]): readonly Sample[] => {
    let now = inner;
    for (let index = to; index >= from; index--) now = [nestedIn(chain[index] as Place, (chain[index + 1] as Place).child, now)];
    return now;
  };
  const last = chain.length - 2;
  const beside = repeats < 0 ? instances : instances.flatMap((instance) => within(repeats, last, [instance]));
  const [root] = repeats < 0 ? within(0, last, beside) : within(0, repeats - 1, beside);
  return declared(version, identified(root as Sample), around.length > 0);
}

/** The places that lead to each class and structured type, shortest first found. */
function pathsOf(version: Version): ReadonlyMap<string, PathTo> {
  const known = paths[version];
  if (known) return known;
  const home = modelOf(version);
  const found = new Map<string, PathTo>();
  const queue: PathTo[] = [{ place: { home, child: ['1', 'IODEF-Document'] }, around: [] }];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { place, around } = next;
    const its = behind(place);
    if (!its || its.model !== home || found.has(its.className)) continue;
    if (home.classes[its.className] || home.types[its.className as DataType]) found.set(its.className, next);
    for (const child of childrenOf(its.facts)) queue.push({ place: { home, child: named(child) }, around: [...around, place] });
  }
  paths[version] = found;
  return found;
}

const paths: Partial<Record<Version, ReadonlyMap<string, PathTo>>> = {};

/** A child by the name that the schema gives it. */
function named(child: Child): Child {
  return [child[0], schemaNameOf(child), child[2]];
}

function nestedIn(place: Place, child: Child, inner: readonly Sample[]): Sample {
  const name = schemaNameOf(child);
  const { attributes } = least(place);
  return elementOf(place, { children: [name], branch: 0, attributes }, new Map([[name, inner]]));
}

function mayRepeat(parent: Place, child: Child): boolean {
  const name = schemaNameOf(child);
  const repeats = (particle: Particle): boolean => {
    if ('either' in particle) return repeats(particle.schema);
    if ('order' in particle) return particle.of.some(repeats) || (particle.order === 'choice' && particle.cardinality.endsWith('*') && childrenOf(particle.of.length ? { children: particle.of } : {}).some((each) => schemaNameOf(each) === name));
    return schemaNameOf(particle) === name && (particle[3]?.cardinality ?? particle[0]).endsWith('*') && particle[0].endsWith('*');
  };
  return (behind(parent)?.facts.children ?? []).some(repeats);
}

/** Gives every identifier a value of its own, and every reference one that is there. */
function identified(root: Sample): Sample {
  let count = 0;
  const own = (value: string): string => (value === ownIdentifier ? `id-${++count}` : value);
  const numbered = (sample: Sample): Sample => ({
    ...sample,
    attributes: sample.attributes.map(([name, value]) => [name, own(value)]),
    text: own(sample.text),
    children: sample.children.map(numbered),
  });
  const whole = numbered(root);
  const all = flattened(whole);
  const indicator = all.find(({ name }) => name === 'IndicatorID')?.text ?? '';
  const observable = all.flatMap(({ attributes }) => attributes.filter(([name]) => name === 'observable-id').map(([, value]) => value))[0];
  const refers = all.some(({ attributes }) => attributes.some(([, value]) => value === someObservable));
  const resolved = (sample: Sample): Sample => ({
    ...sample,
    attributes: [
      ...sample.attributes.map(([name, value]) => [name, value === someObservable ? (observable ?? 'incident-1') : value === someIndicator ? indicator : value] as const),
      ...(refers && observable === undefined && sample.name === 'Incident' ? [['observable-id', 'incident-1'] as const] : []),
    ],
    children: sample.children.map(resolved),
  });
  return resolved(whole);
}

/** With its namespaces, its language and where its schema is. */
function declared(version: Version, root: Sample, stateLanguage: boolean): Sample {
  const { namespace } = modelOf(version);
  const language = version === 'v1' ? 'lang' : 'xml:lang';
  const stated = stateLanguage && root.attributes.every(([name]) => name !== language) ? [[language, 'en'] as const] : [];
  const prefixes = foreignNamespaces.filter(([prefix]) => flattened(root).some(({ name }) => name.startsWith(`${prefix}:`))).map(([prefix, uri]) => [`xmlns:${prefix}`, uri] as const);
  const schema = [
    ['xmlns:xsi', 'http://www.w3.org/2001/XMLSchema-instance'],
    ['xsi:schemaLocation', `${namespace} ${namespace.replace(':ns:', ':schema:')}`],
  ] as const;
  return { ...root, attributes: [...root.attributes, ...stated, ['xmlns', namespace], ...prefixes, ...schema] };
}

const foreignNamespaces = [
  ['ds', 'http://www.w3.org/2000/09/xmldsig#'],
  ['sci', 'urn:ietf:params:xml:ns:iodef-sci-1.0'],
  ['enum', 'urn:ietf:params:xml:ns:iodef-enum-1.0'],
  ['iodef1', 'urn:ietf:params:xml:ns:iodef-1.0'],
] as const;

function flattened(sample: Sample): readonly Sample[] {
  return [sample, ...sample.children.flatMap(flattened)];
}
