import type { CoveredItem, GrammarCount } from './coverage';
import { coverageOfGrammar, grammarCounts } from './coverage';
import { childrenOf, modelOf } from '../iodef/facts';
import { grammarClasses } from '../iodef/derived/items';
import { kebabOf } from '../iodef/derived/names';
import { schemaNameOf } from '../iodef/derived/content-model';
import { defectiveVectors, wholeName } from '../iodef/derived/vectors';
import { versions, type AttributeFacts, type Child, type ClassFacts, type Enumeration, type Particle, type Version } from '../iodef/model';
import { readVector } from '../vectors';
import { contentModelText, disputesOf, type Dispute } from './disputes';

/** The data model of a version for readers, as plain data: what each class holds, and which vectors show it. */
export interface ModelReference {
  /** `RFC7970`. */
  readonly specification: string;
  readonly version: Version;
  readonly counts: readonly GrammarCount[];
  readonly classes: readonly ClassReference[];
}

export interface ClassReference {
  readonly name: string;
  /** For file names: `incident-id`. */
  readonly slug: string;
  readonly kind: 'class' | 'data type';
  readonly section: string;
  /** What stands between its tags where that is text: `STRING`, or nothing. */
  readonly content: string;
  readonly attributes: readonly AttributeReference[];
  readonly children: readonly ChildReference[];
  /** Its children as in a DTD, by each reading where there are two. */
  readonly contentModels: readonly { readonly reading: string; readonly text: string }[];
  /** What the prose asks for beyond cardinalities. */
  readonly demand: string;
  readonly disputes: readonly Dispute[];
  /** Classes that have it as a child, or have a child of the type. */
  readonly heldBy: readonly string[];
  /** The vector that holds all of it, and its text. */
  readonly whole: { readonly name: string; readonly text: string };
  /** The vectors that break it, with the one defect of each. */
  readonly broken: readonly { readonly name: string; readonly violation: string }[];
}

export interface AttributeReference extends Shown {
  readonly name: string;
  readonly type: string;
  readonly use: 'required' | 'optional';
  readonly byDefault: string;
  readonly fixed: string;
  readonly values: readonly ({ readonly value: string } & Shown)[];
}

export interface ChildReference extends Shown {
  readonly name: string;
  readonly cardinality: string;
  readonly type: string;
  /** The slug of the class or structured type behind it, where it has a page. */
  readonly leadsTo: string;
}

/** How many vectors exercise and violate something, the first of those that exercise it, and the defect on which prose and schema differ there. */
interface Shown {
  readonly exercised: number;
  readonly shownBy: readonly string[];
  readonly violated: number;
  readonly defect: string;
}

/** The references of both versions, the newer first. */
export function modelReferences(): readonly ModelReference[] {
  return versions.toReversed().map((version) => {
    const items = new Map(coverageOfGrammar(version).map((item) => [item.key, item]));
    const { specification, types } = modelOf(version);
    const classes = grammarClasses(version).map(([name, facts]) => referenceTo(version, name, facts, Object.hasOwn(types, name), items));
    return { specification, version, counts: grammarCounts(version), classes };
  });
}

type Items = ReadonlyMap<string, CoveredItem>;

function referenceTo(version: Version, name: string, facts: ClassFacts, isType: boolean, items: Items): ClassReference {
  const whole = wholeName(version, name);
  return {
    name,
    slug: kebabOf(name),
    kind: isType ? 'data type' : 'class',
    section: facts.section,
    content: contentOf(facts),
    attributes: Object.entries(facts.attributes ?? {}).flatMap(([attribute, its]) => attributeReferences(name, attribute, its, items)),
    children: placesOf(facts).map((found) => childReference(version, name, found, items)),
    contentModels: contentModelText(facts),
    demand: demandOf(facts),
    disputes: disputesOf(name, facts),
    heldBy: grammarClasses(version).filter(([, other]) => childrenOf(other).some((child) => (child[2] ?? child[1]) === name)).map(([other]) => other),
    whole: { name: whole, text: Buffer.from(readVector(whole).bytes).toString() },
    broken: defectiveVectors(version, name).map((vector) => ({ name: vector.name, violation: vector.violation })),
  };
}

function contentOf({ content, children }: ClassFacts): string {
  if (content === undefined) return children ? '' : 'nothing';
  return { XML: 'text and any elements', ELEMENTS: 'any elements', POSITIVE_REAL: 'REAL above zero' }[content as string] ?? content;
}

function attributeReferences(className: string, name: string, { type, use, default: byDefault = '', fixed = '' }: AttributeFacts, items: Items): readonly AttributeReference[] {
  const key = `${className}/@${name}`;
  const enumerated = typeof type !== 'string';
  const values = enumerated ? valuesOf(type).map((value) => ({ value, ...shown(items.get(`${key}=${value}`)) })) : [];
  const own: AttributeReference = { name, type: enumerated ? 'ENUM' : type, use, byDefault, fixed, values, ...shown(items.get(key)) };
  if (!enumerated || !type.extensible) return [own];
  return [own, { name: `ext-${name}`, type: 'STRING', use: 'optional', byDefault: '', fixed: '', values: [], ...shown(items.get(`${className}/@ext-${name}`)) }];
}

function valuesOf({ values, extensible, schema }: Enumeration): readonly string[] {
  return [...new Set([...values, ...(extensible ? ['ext-value'] : []), ...(schema?.adds ?? [])])];
}

function childReference(version: Version, className: string, { child, chosen }: FoundChild, items: Items): ChildReference {
  const [cardinality, name, type, inSchema] = child;
  const { classes, types } = modelOf(version);
  const behind = type ?? name;
  const leadsTo = Object.hasOwn(classes, behind) || Object.hasOwn(types, behind) ? kebabOf(behind) : '';
  const known = [items.get(`${className}/${name}`), items.get(`${className}/${schemaNameOf(child)}`)].map(shown);
  const [first, second] = known as [Shown, Shown];
  const showing = first.exercised > 0 ? first : second;
  return { ...showing, name, cardinality: chosen ? `${cardinality}, one of a choice` : cardinality, type: type ?? '', leadsTo, defect: inSchema?.defect ?? first.defect };
}

function shown(item: CoveredItem | undefined): Shown {
  const names = (item?.exercisedBy ?? []).map((name) => name.split('/').slice(1).join('/'));
  const written = [...names.filter((name) => !name.includes('/class-')), ...names.filter((name) => name.includes('/class-'))];
  return { exercised: names.length, shownBy: written.slice(0, namesShown), violated: item?.violatedBy.length ?? 0, defect: item?.defect ?? '' };
}

const namesShown = 3;

function demandOf({ demands }: ClassFacts): string {
  if (!demands) return '';
  const exact = 'exactlyOne' in demands;
  const names = exact ? demands.exactlyOne : demands.atLeastOne;
  return `${exact ? 'exactly one' : 'at least one'} of ${names === 'any' ? 'its children' : names.join(', ')}`;
}

interface FoundChild {
  readonly child: Child;
  /** Whether it stands in a choice, so that its cardinality counts only where it is chosen. */
  readonly chosen: boolean;
}

/** The children with their cardinalities by the schema's order where there are two, once each. */
function placesOf({ children = [] }: ClassFacts): readonly FoundChild[] {
  const found = (particle: Particle, chosen: boolean): readonly FoundChild[] => {
    if ('either' in particle) return found(particle.schema, chosen);
    return 'order' in particle ? particle.of.flatMap((each) => found(each, chosen || particle.order === 'choice')) : [{ child: particle, chosen }];
  };
  const all = children.flatMap((particle) => found(particle, false));
  return all.filter(({ child }, index) => all.findIndex((other) => other.child[1] === child[1]) === index);
}
