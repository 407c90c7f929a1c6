import { childrenOf, classOf, modelOf } from '../facts';
import type { AttributeFacts, Cardinality, Child, ClassFacts, Content, Particle } from '../model';
import { absentMembers, choices, contentNames, departingMembers, departingValues, dissolved, foreignMembers, openClasses, ownClasses, renamedMembers } from './departures';
import { type FormOfClass, type FormTable, type MemberFacts, type MemberType, scalarTypes } from './form';

/** Every class as RFC 8727 writes it, by the name of its class or data type: derived from the table of RFC 7970 by the rules of section 3.2, and the departures. */
export function allForms(): FormTable {
  return (derived ??= derive());
}

/** One of them. Throws for a name that is none. */
export function formOfClass(name: string): FormOfClass {
  const form = allForms()[name];
  if (!form) throw new Error(`RFC 8727: expected the name of a class, got "${name}"`);
  return form;
}

/** What a document holds as a whole. */
export const documentClass = 'IODEF-Document';

/** What has become a member of another class, or is another class by another name. */
const withoutForm = new Set(['ObservableReference', 'IntendedImpact']);

let derived: FormTable | undefined;

function derive(): FormTable {
  const { classes, types } = modelOf('v2');
  const kept = Object.entries(classes).filter(([name]) => dissolved[name] === undefined && !withoutForm.has(name));
  const structured = (['SOFTWARE', 'EXTENSION'] as const).flatMap((name) => (types[name] ? [[name, types[name]] as const] : []));
  return { ...Object.fromEntries([...kept, ...structured].map(([name, facts]) => [name, formOf(name, facts)])), ...ownClasses };
}

function formOf(name: string, facts: ClassFacts): FormOfClass {
  const members = Object.fromEntries([...membersOf(name, facts), ...Object.entries(departingMembers[name] ?? {})].filter(([member]) => !absentMembers[name]?.includes(member)));
  const choice = choices[name] ?? (name === 'Observable' ? { of: Object.keys(members).filter((member) => !member.endsWith('restriction')), required: false } : undefined);
  const open = openClasses[name];
  return { section: facts.section, members, ...(choice && { choice }), ...(open && { open }) };
}

function membersOf(name: string, { attributes = {}, content, children = [] }: ClassFacts): readonly (readonly [string, MemberFacts])[] {
  const own = content === undefined ? [] : [[contentNames[name] ?? 'value', { type: scalarOf(content), required: true }] as const];
  return [...own, ...Object.entries(attributes).flatMap(([attribute, each]) => ofAttribute(name, attribute, each)), ...unordered(children, 1, false).map(ofChild)];
}

function ofAttribute(name: string, attribute: string, { type, use }: AttributeFacts): readonly (readonly [string, MemberFacts])[] {
  const member = attribute === 'xml:lang' ? 'lang' : attribute;
  const required = use === 'required' && { required: true as const };
  if (typeof type === 'string') return [[member, { type: scalarOf(type), ...required }]];
  const departure = departingValues[`${name} ${attribute}`];
  const values = [...type.values, ...(type.extensible ? ['ext-value'] : [])].map((value) => departure?.instead?.[value] ?? value);
  const extension = [[`ext-${member}`, { type: { scalar: 'STRING' } }]] as const;
  return [[member, { type: { values, ...(departure && { tolerated: departure.tolerated }) }, ...required }], ...(type.extensible ? extension : [])];
}

/** Children with the cardinality that remains of it where there is no order: one in a choice may be absent, one in a group that repeats may be there several times. */
function unordered(particles: readonly Particle[], least: 0 | 1, many: boolean): readonly Child[] {
  return particles.flatMap((particle) => {
    const group = 'order' in particle ? particle : 'either' in particle ? particle.either : undefined;
    if (!group) return [withCardinality(particle as Child, least, many)];
    const absent = least === 0 || group.order === 'choice' || group.cardinality.startsWith('0');
    return unordered(group.of, absent ? 0 : 1, many || group.cardinality.endsWith('*'));
  });
}

function withCardinality([cardinality, name, type]: Child, least: 0 | 1, many: boolean): Child {
  return [`${least === 1 && cardinality.startsWith('1') ? '1' : '0'}..${many || cardinality.endsWith('*') ? '*' : '1'}` as Cardinality, name, type];
}

function ofChild([cardinality, element, type]: Child): readonly [string, MemberFacts] {
  const inside = dissolved[element];
  if (inside) return [plainName(inside), facts('0..*', typeOfChild(inside, typeInside(element, inside)))];
  if (element === 'ObservableReference') return ['uid-ref', facts(cardinality, { scalar: 'IDREF' })];
  return [renamedMembers[element]?.to ?? plainName(element), facts(cardinality, typeOfChild(element, type))];
}

function typeInside(dissolvedClass: string, child: string): Child[2] {
  return childrenOf(classOf('v2', dissolvedClass)).find(([, name]) => name === child)?.[2];
}

function facts(cardinality: Cardinality, type: MemberType): MemberFacts {
  return { type, ...(cardinality.endsWith('*') && { many: true as const }), ...(cardinality.startsWith('1') && { required: true as const }) };
}

function typeOfChild(element: string, type: Child[2]): MemberType {
  if (type === 'SOFTWARE' || type === 'EXTENSION') return { class: type };
  if (type) return scalarOf(type);
  return foreignMembers[element] ?? { class: element === 'IntendedImpact' ? 'BusinessImpact' : element };
}

function scalarOf(content: Content): MemberType {
  if (content === 'ML_STRING' || content === 'POSTAL') return { multilingual: true };
  return { scalar: scalarTypes.find((scalar) => scalar === content) ?? 'STRING' };
}

function plainName(element: string): string {
  return element.replace(/^\w+:/, '');
}
