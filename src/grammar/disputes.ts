import { childrenOf } from '../iodef/facts';
import { schemaNameOf } from '../iodef/derived/content-model';
import type { AttributeFacts, Cardinality, ClassFacts, Particle } from '../iodef/model';

/** Where the prose of an RFC and its schema say different things of one place. */
export interface Dispute {
  /** `@type`, `URL`, or the children as a whole. */
  readonly where: string;
  readonly prose: string;
  readonly schema: string;
  readonly defect: string;
}

/** What prose and schema say differently of a class. */
export function disputesOf(className: string, facts: ClassFacts): readonly Dispute[] {
  const { contentInSchema, content } = facts;
  const ofContent = contentInSchema ? [{ where: 'content', prose: content ?? 'none', schema: contentInSchema.content === 'EMPTY' ? 'none' : contentInSchema.content, defect: contentInSchema.defect }] : [];
  const ofAttributes = Object.entries(facts.attributes ?? {}).flatMap(([name, its]) => attributeDisputes(name, its));
  const ofChildren = childrenOf(facts).flatMap(([cardinality, name, , inSchema]) => {
    if (!inSchema) return [];
    const schema = inSchema.untyped ? 'anything may stand in it' : `${inSchema.cardinality ?? cardinality} ${inSchema.name ?? name}`;
    return [{ where: name, prose: inSchema.untyped ? 'text' : `${cardinality} ${name}`, schema, defect: inSchema.defect }];
  });
  const ofOrder = [...new Set((facts.children ?? []).flatMap((particle) => ('either' in particle ? [particle] : [])))].map((particle) => ({
    where: `the children of ${className}`,
    prose: textOf(particle.either, 'prose'),
    schema: textOf(particle.schema, 'schema'),
    defect: particle.defect,
  }));
  return [...ofContent, ...ofAttributes, ...ofChildren, ...ofOrder];
}

/** The children of a class as a DTD would write them: once, or by prose or schema and by the schema alone. */
export function contentModelText({ children = [] }: ClassFacts): readonly { readonly reading: string; readonly text: string }[] {
  if (children.length === 0) return [];
  const [either, schema] = [sequenceText(children, 'prose'), sequenceText(children, 'schema')];
  if (either === schema) return [{ reading: 'Content model', text: either }];
  return [
    { reading: 'Prose, or whatever either allows', text: either },
    { reading: 'Schema', text: schema },
  ];
}

function attributeDisputes(name: string, { type, use, schema }: AttributeFacts): readonly Dispute[] {
  const where = `@${name}`;
  const ofUse = schema?.use && schema.use !== use ? [{ where, prose: use, schema: schema.use, defect: schema.defect }] : [];
  const ofType = typeof schema?.type === 'string' && typeof type === 'string' ? [{ where, prose: type, schema: schema.type, defect: schema.defect }] : [];
  const values = typeof type === 'string' ? undefined : type.schema;
  const ofValues = values ? [{ where, prose: listed(values.lacks), schema: listed(values.adds), defect: values.defect }] : [];
  return [...ofUse, ...ofType, ...ofValues];
}

function listed(values: readonly string[] | undefined): string {
  return values && values.length > 0 ? `alone has ${values.join(', ')}` : 'has nothing more';
}

type Reader = 'prose' | 'schema';

function sequenceText(particles: readonly Particle[], reader: Reader): string {
  return particles.map((particle) => textOf(particle, reader)).join(', ');
}

function textOf(particle: Particle, reader: Reader): string {
  if ('either' in particle) return textOf(reader === 'schema' ? particle.schema : particle.either, reader);
  if ('order' in particle) {
    const inside = particle.of.map((each) => textOf(each, reader)).join(particle.order === 'choice' ? ' | ' : ', ');
    return particle.order === 'sequence' && particle.cardinality === '1' ? inside : `(${inside})${sign(particle.cardinality)}`;
  }
  const [cardinality, name, , inSchema] = particle;
  return reader === 'schema' ? `${schemaNameOf(particle)}${sign(inSchema?.cardinality ?? cardinality)}` : `${name}${sign(cardinality)}`;
}

function sign(cardinality: Cardinality): string {
  return { '1': '', '0..1': '?', '1..*': '+', '0..*': '*' }[cardinality];
}
