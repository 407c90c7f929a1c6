import type { Child, ClassFacts, Enumeration, Model, Particle, Version } from './model';
import { iodef1 } from './v1/model';
import { iodef2 } from './v2/model';

/** The table of one version. */
export function modelOf(version: Version): Model {
  return models[version];
}

/** What the RFC says of a class, or of the type behind a name such as `AdditionalData`. Throws for a name it does not know. */
export function classOf(version: Version, name: string): ClassFacts {
  const { classes, types, specification } = models[version];
  const known = classes[name] ?? Object.values(classes).flatMap(childrenOf).flatMap(typeNamed(name)).map((type) => types[type])[0];
  if (!known) throw new Error(`${specification}: expected a class, got "${name}"`);
  return known;
}

/** The enumeration of an attribute. Throws where the attribute has none. */
export function enumerationOf(version: Version, className: string, attribute: string): Enumeration {
  const type = classOf(version, className).attributes?.[attribute]?.type;
  if (type === undefined || typeof type === 'string') throw new Error(`${className}/@${attribute}: expected an enumeration, got ${type ?? 'nothing'}`);
  return type;
}

/** Every value that either reading of the RFC permits for an enumerated attribute, `ext-value` included where it is one. */
export function permittedValues({ values, extensible, schema }: Enumeration): readonly string[] {
  return [...values, ...(schema?.adds ?? []), ...(extensible ? ['ext-value'] : [])];
}

/** The children of a class in order, groups opened. */
export function childrenOf({ children = [] }: Pick<ClassFacts, 'children'>): readonly Child[] {
  return children.flatMap(opened);
}

const models: Readonly<Record<Version, Model>> = { v1: iodef1, v2: iodef2 };

function opened(particle: Particle): readonly Child[] {
  return 'order' in particle ? particle.of.flatMap(opened) : [particle];
}

function typeNamed(name: string): (child: Child) => readonly NonNullable<Child[2]>[] {
  return (child) => (child[1] === name && child[2] ? [child[2]] : []);
}
