import { childrenOf, isGlobal, permittedValues } from './facts';
import type { AttributeFacts, Cardinality, Child, ClassFacts, DataType, Enumeration, Model, Particle } from './model';
import { anyElements, simpleTypeNames, simpleTypes, structuredTypeNames, wider, type SimpleContent } from './xml-types';

/** Which reading a schema follows where prose and schema of the same RFC differ: the schema's, or either, so that whoever follows one of them passes. */
export const readings = ['either', 'schema'] as const;
export type Reading = (typeof readings)[number];

/** A schema document to import: its namespace, the prefix by which the table refers to it, where it is found; nowhere if it is the one that imports. */
export interface Import {
  readonly namespace: string;
  readonly prefix: string;
  readonly location?: string;
}

/** The XML Schema of one namespace, written from its table. Throws where the table contradicts itself. */
export function schemaText(model: Model, imports: readonly Import[], reading: Reading): string {
  const prefixes = imports.filter(({ prefix }) => prefix !== 'xml').map(({ prefix, namespace }) => ` xmlns:${prefix}="${namespace}"`);
  const dialect = { model, reading };
  return [
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:${model.prefix}="${model.namespace}"${prefixes.join('')}`,
    `    targetNamespace="${model.namespace}" elementFormDefault="qualified">`,
    ...imports.map(({ namespace, location }) => `<xs:import namespace="${namespace}"${location ? ` schemaLocation="${location}"` : ''}/>`),
    ...Object.entries(simpleTypes).map(([name, text]) => `<xs:simpleType name="${name}">${text}</xs:simpleType>`),
    ...structuredTypes(dialect),
    ...(model.globals ? [] : typedElements(dialect)),
    ...Object.entries(model.globalAttributes ?? {}).map(([name, type]) => `<xs:attribute name="${name}" type="${typeName(dialect, type)}"/>`),
    ...Object.entries(model.classes).flatMap(([name, facts]) => (isGlobal(model, name) ? [classElement(dialect, name, facts, '')] : [])),
    '</xs:schema>',
  ].join('\n');
}

interface Dialect {
  readonly model: Model;
  readonly reading: Reading;
}

function structuredTypes(dialect: Dialect): readonly string[] {
  return Object.entries(structuredTypeNames).flatMap(([type, name]) => {
    const facts = dialect.model.types[type as DataType];
    return facts ? [complexType(dialect, facts, name)] : [];
  });
}

/** A global element for each child that has a data type instead of a class. */
function typedElements(dialect: Dialect): readonly string[] {
  const { classes, types, specification } = dialect.model;
  const found = new Map<string, DataType>();
  for (const child of childrenOf(...Object.values(classes), ...Object.values(types))) {
    const type = child[2];
    for (const name of type ? namesOf(child, 'either') : []) {
      const other = classes[name] ? 'a class' : found.get(name);
      if (type && other && other !== type) throw new Error(`${specification}: expected ${name} to be one thing, got ${other} and ${type}`);
      if (type) found.set(name, type);
    }
  }
  return [...found].map(([name, type]) => `<xs:element name="${name}" type="${typeName(dialect, type)}"/>`);
}

function complexType(dialect: Dialect, facts: ClassFacts, name?: string): string {
  const opening = `<xs:complexType${name ? ` name="${name}"` : ''}`;
  const attributes = Object.entries(facts.attributes ?? {}).map(([attribute, its]) => attributeText(dialect, attribute, its)).join('');
  const content = contentOf(dialect, facts);
  if (content === 'XML') return `${opening} mixed="true">${anyElements}${attributes}</xs:complexType>`;
  if (content === 'ELEMENTS') return `${opening}>${anyElements}${attributes}</xs:complexType>`;
  if (content === undefined) return `${opening}>${childrenText(dialect, facts)}${attributes}</xs:complexType>`;
  return `${opening}><xs:simpleContent><xs:extension base="${content}">${attributes}</xs:extension></xs:simpleContent></xs:complexType>`;
}

/** XML, ELEMENTS, the name of a simple type, or nothing where there are children only. */
function contentOf(dialect: Dialect, { content, contentInSchema }: ClassFacts): string | undefined {
  if (content === undefined) return undefined;
  const inSchema = contentInSchema?.content ?? content;
  if (inSchema === 'EMPTY') return dialect.reading === 'schema' ? undefined : own(dialect, 'RealOrNothingType');
  const chosen = dialect.reading === 'schema' ? inSchema : wider(content, inSchema);
  return chosen in simpleTypeNames ? simpleName(dialect, chosen as SimpleContent) : chosen;
}

function childrenText(dialect: Dialect, { children = [] }: ClassFacts): string {
  if (children.length === 0) return '';
  return `<xs:sequence>${children.map((particle) => particleText(dialect, particle)).join('')}</xs:sequence>`;
}

function particleText(dialect: Dialect, particle: Particle): string {
  if ('either' in particle) return particleText(dialect, particle[dialect.reading]);
  if (!('order' in particle)) return childText(dialect, particle);
  const { order, cardinality, of } = particle;
  return `<xs:${order}${occurrence(cardinality)}>${of.map((inner) => particleText(dialect, inner)).join('')}</xs:${order}>`;
}

function childText(dialect: Dialect, child: Child): string {
  const [inProse, , , inSchema] = child;
  const cardinality = dialect.reading === 'schema' ? inSchema?.cardinality : inSchema?.cardinality && widerCardinality(inProse, inSchema.cardinality);
  const occurs = occurrence(cardinality ?? inProse);
  if (inSchema?.untyped) return `<xs:element name="${child[1]}"${occurs}/>`;
  const [name = '', ...alternatives] = namesOf(child, dialect.reading);
  if (alternatives.length === 0) return elementText(dialect, name, child[2], occurs);
  return `<xs:choice${occurs}>${[name, ...alternatives].map((each) => elementText(dialect, each, child[2], '')).join('')}</xs:choice>`;
}

/** A reference to a global element, or the element itself where it is known only here. */
function elementText(dialect: Dialect, name: string, type: DataType | undefined, occurs: string): string {
  const { model } = dialect;
  const facts = model.classes[name];
  if (!model.globals || name.includes(':') || isGlobal(model, name)) return `<xs:element ref="${own(dialect, name)}"${occurs}/>`;
  if (type) return `<xs:element name="${name}" type="${typeName(dialect, type)}"${occurs}/>`;
  if (!facts) throw new Error(`${model.specification}: expected ${name} to be a class or to have a type`);
  return classElement(dialect, name, facts, occurs);
}

function classElement(dialect: Dialect, name: string, facts: ClassFacts, occurs: string): string {
  return `<xs:element name="${name}"${occurs}>${complexType(dialect, facts)}</xs:element>`;
}

function namesOf([, inProse, , inSchema]: Child, reading: Reading): readonly string[] {
  if (!inSchema?.name) return [inProse];
  return reading === 'schema' ? [inSchema.name] : [inProse, inSchema.name];
}

function attributeText(dialect: Dialect, name: string, { type: inProse, use: useInProse, default: byDefault, fixed, schema }: AttributeFacts): string {
  const use = schema?.use ?? useInProse;
  const strict = dialect.reading === 'schema';
  if (strict && use === 'absent') return '';
  const isRequired = use === 'required' && (strict || useInProse === 'required');
  // A default binds no validator, but what a code generator makes of the schema may write it.
  const implied = strict && !isRequired && fixed === undefined && byDefault !== undefined;
  const facets = `${isRequired ? ' use="required"' : ''}${implied ? ` default="${byDefault}"` : ''}${fixed === undefined ? '' : ` fixed="${fixed}"`}`;
  const type = (strict && schema?.type) || inProse;
  if (name.includes(':')) return `<xs:attribute ref="${name}"${facets}/>`;
  if (typeof type === 'string') return `<xs:attribute name="${name}" type="${typeName(dialect, type)}"${facets}/>`;
  const extension = type.extensible ? `<xs:attribute name="ext-${name}" type="xs:string"/>` : '';
  return `<xs:attribute name="${name}"${facets}>${enumerationText(dialect, type)}</xs:attribute>${extension}`;
}

function enumerationText({ reading }: Dialect, enumeration: Enumeration): string {
  const { lacks = [] } = enumeration.schema ?? {};
  const permitted = permittedValues(enumeration).filter((value) => reading === 'either' || !lacks.includes(value));
  const facets = permitted.map((value) => `<xs:enumeration value="${value}"/>`).join('');
  const base = enumeration.spaced ? 'xs:string' : 'xs:NMTOKEN';
  return `<xs:simpleType><xs:restriction base="${base}">${facets}</xs:restriction></xs:simpleType>`;
}

function typeName(dialect: Dialect, type: DataType): string {
  if (dialect.model.types[type] && type in structuredTypeNames) return own(dialect, structuredTypeNames[type as keyof typeof structuredTypeNames]);
  return simpleName(dialect, type as SimpleContent);
}

function simpleName(dialect: Dialect, content: SimpleContent): string {
  return own(dialect, simpleTypeNames[content]);
}

/** The table leaves out the prefix of its own namespace. */
function own({ model }: Dialect, name: string): string {
  return name.includes(':') ? name : `${model.prefix}:${name}`;
}

function occurrence(cardinality: Cardinality): string {
  const least = cardinality.startsWith('0') ? ' minOccurs="0"' : '';
  return cardinality.endsWith('*') ? `${least} maxOccurs="unbounded"` : least;
}

function widerCardinality(one: Cardinality, other: Cardinality): Cardinality {
  const both = [one, other];
  const least = both.some((each) => each.startsWith('0'));
  if (both.some((each) => each.endsWith('*'))) return least ? '0..*' : '1..*';
  return least ? '0..1' : '1';
}
