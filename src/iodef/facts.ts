import { extensionsOf } from './extensions/extensions';
import type { Child, ClassFacts, Enumeration, Model, Particle, Version } from './model';
import { iodef1 } from './v1/model';
import { iodef2 } from './v2/model';

/** The table of one version. */
export function modelOf(version: Version): Model {
  return models[version];
}

/** The table that a name belongs to, as the tables write names: that of the prefix before the colon, else the version's own. */
export function tableOf(version: Version, name: string): Model {
  const prefix = name.slice(0, Math.max(0, name.lastIndexOf(':')));
  const model = prefix === '' ? models[version] : extensionsOf(version).find((each) => each.prefix === prefix);
  if (!model) throw new Error(`${name}: expected the prefix of an extension of ${models[version].specification}`);
  return model;
}

/** A name of a table without its prefix. */
export function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Whether an element of this name may stand where anything may, and is then judged by the table. */
export function isGlobal({ globals, classes }: Model, name: string): boolean {
  return Object.hasOwn(classes, name) && (globals?.includes(name) ?? true);
}

/** What the RFC says of the class, or of the structured type, behind an element's name; with a prefix, of an extension's class. Throws for a name it does not know. */
export function classOf(version: Version, name: string): ClassFacts {
  if (name.includes(':')) return extensionClassOf(version, name);
  const { classes, types, specification } = models[version];
  const type = typesOfChildren(version).get(name);
  // Names come from documents: `constructor` is no class.
  const facts = Object.hasOwn(classes, name) ? classes[name] : type && types[type];
  if (!facts) throw new Error(`${specification}: expected the name of a class, got "${name}"`);
  return facts;
}

/** The enumeration of an attribute. Throws where the attribute has none. */
export function enumerationOf(version: Version, className: string, attribute: string): Enumeration {
  const type = classOf(version, className).attributes?.[attribute]?.type;
  if (type === undefined || typeof type === 'string') throw new Error(`${className}/@${attribute}: expected an enumeration, got ${type ?? 'nothing'}`);
  return type;
}

/** Every value that prose or schema permits for an enumerated attribute, `ext-value` included where it is one. */
export function permittedValues({ values, extensible, schema }: Enumeration): readonly string[] {
  return [...values, ...(extensible ? ['ext-value'] : []), ...(schema?.adds ?? [])];
}

/** The children of classes in order, groups opened, those of either reading. */
export function childrenOf(...classes: readonly Pick<ClassFacts, 'children'>[]): readonly Child[] {
  const [first, ...others] = classes.map(({ children = [] }) => openedOnce(children));
  return others.length > 0 || !first ? [first ?? [], ...others].flat() : first;
}

function extensionClassOf(version: Version, name: string): ClassFacts {
  const { classes, specification } = tableOf(version, name);
  const local = localOf(name);
  const facts = Object.hasOwn(classes, local) ? classes[local] : undefined;
  if (!facts) throw new Error(`${specification}: expected the name of a class, got "${local}"`);
  return facts;
}

/** The types of all children of a version by name; of two children of one name the first counts. Gathered once, as every judgement asks. */
function typesOfChildren(version: Version): ReadonlyMap<string, Child[2]> {
  return (gathered[version] ??= new Map(
    childrenOf(...Object.values(models[version].classes))
      .map((child) => [child[1], child[2]] as const)
      .reverse(),
  ));
}

const gathered: Partial<Record<Version, ReadonlyMap<string, Child[2]>>> = {};

const models: Readonly<Record<Version, Model>> = { v1: iodef1, v2: iodef2 };

/** The tables never change, and every judgement asks. */
function openedOnce(children: readonly Particle[]): readonly Child[] {
  const known = openedChildren.get(children) ?? children.flatMap(opened);
  openedChildren.set(children, known);
  return known;
}

const openedChildren = new WeakMap<readonly Particle[], readonly Child[]>();

function opened(particle: Particle): readonly Child[] {
  if ('order' in particle) return particle.of.flatMap(opened);
  return 'either' in particle ? opened(particle.either) : [particle];
}
