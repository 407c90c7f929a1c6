import { enumerationReference } from '../../src/iodef/enumeration-reference';
import { childrenOf, modelOf } from '../../src/iodef/facts';
import type { AttributeFacts, Child, ClassFacts, Content, DataType, Model, Particle } from '../../src/iodef/model';
import { structuredInformation } from '../../src/iodef/structured-information';
import type { Sample } from './sample';

/** The models that documents of either version draw on, by the prefix of their names in the tables. */
export const modelsByPrefix: ReadonlyMap<string, Model> = new Map([modelOf('v2'), modelOf('v1'), structuredInformation, enumerationReference].map((model) => [model.prefix, model]));

/** What the tables know of a child: the facts of its class or structured type, or its simple content. */
export function factsOf(model: Model, [, name, type]: Child): ClassFacts | undefined {
  if (type) return model.types[type] ?? { section: '2', content: type };
  const [prefix, local] = name.includes(':') ? (name.split(':') as [string, string]) : [model.prefix, name];
  return modelsByPrefix.get(prefix)?.classes[local];
}

/** The facts of a class and of its children. */
export function factsNamed(model: Model, className: string): readonly ClassFacts[] {
  const facts = model.classes[className];
  return facts ? [facts, ...childrenOf(facts).flatMap((child) => factsOf(model, child) ?? [])] : [];
}

/** The least element of this name that the schema's reading admits: everything required, nothing else. */
export function leastSample(model: Model, child: Child): Sample {
  const name = child[1].includes(':') ? child[1] : `${model.prefix}:${child[1]}`;
  const facts = factsOf(model, child);
  if (!facts) return foreignSamples[name] ?? { name, attributes: [], text: '', children: [] };
  const home = child[2] ? model : (modelsByPrefix.get(name.split(':')[0] ?? '') ?? model);
  return {
    name,
    attributes: Object.entries(facts.attributes ?? {}).filter(([, { use, schema }]) => (schema?.use ?? use) === 'required').map(([attribute, its]) => [attribute, valueOf(its)]),
    text: textOf(facts.contentInSchema?.content ?? facts.content),
    children: (facts.children ?? []).flatMap(leastOf).map((each) => leastSample(home, each)),
  };
}

/** A value that the schema admits for an attribute. */
export function valueOf({ type, fixed }: AttributeFacts): string {
  if (fixed !== undefined) return fixed;
  if (typeof type === 'string') return textOf(type);
  return [...type.values, ...(type.schema?.adds ?? [])].find((value) => !type.schema?.lacks?.includes(value)) ?? '';
}

/** The children that a particle demands, by the schema's reading. */
function leastOf(particle: Particle): readonly Child[] {
  if ('either' in particle) return leastOf(particle.schema);
  if ('order' in particle) {
    if (particle.cardinality.startsWith('0')) return [];
    const needs = particle.of.map(leastOf);
    if (particle.order === 'sequence') return needs.flat();
    // The last of the shortest, as the tables name a class that contains itself first.
    return needs.toReversed().toSorted((one, other) => one.length - other.length)[0] ?? [];
  }
  const [cardinality, name, type, inSchema] = particle;
  return (inSchema?.cardinality ?? cardinality).startsWith('1') ? [['1', inSchema?.name ?? name, type]] : [];
}

function textOf(content: Content | 'EMPTY' | undefined): string {
  if (content === 'ID') return `id-${++identifiers}`;
  return content === undefined || content === 'XML' || content === 'ELEMENTS' || content === 'EMPTY' ? '' : texts[content];
}

let identifiers = 0;

const texts: Readonly<Record<DataType | 'POSITIVE_REAL', string>> = {
  BOOLEAN: 'true',
  INTEGER: '5',
  REAL: '1.5',
  POSITIVE_REAL: '1.5',
  CHARACTER: 'x',
  STRING: 'text',
  ML_STRING: 'text',
  BYTE: 'AAAA',
  HEXBIN: 'AA',
  LANGUAGE: 'en',
  DATETIME: '2001-02-03T04:05:06Z',
  TIMEZONE: '+01:00',
  PORTLIST: '22,80-81',
  POSTAL: 'text',
  PHONE: 'text',
  EMAIL: 'text',
  URL: 'http://example.com/',
  ID: 'id',
  IDREF: 'id-1',
  SOFTWARE: '',
  EXTENSION: '',
  NCNAME: 'name',
};

const algorithm = [['Algorithm', 'urn:example:algorithm']] as const;
const certificate: Sample = { name: 'ds:X509Certificate', attributes: [], text: 'AAAA', children: [] };

/** What IODEF borrows from XML Signature, which has no table. */
const foreignSamples: Readonly<Record<string, Sample>> = {
  'ds:DigestMethod': { name: 'ds:DigestMethod', attributes: algorithm, text: '', children: [] },
  'ds:CanonicalizationMethod': { name: 'ds:CanonicalizationMethod', attributes: algorithm, text: '', children: [] },
  'ds:DigestValue': { name: 'ds:DigestValue', attributes: [], text: 'AAAA', children: [] },
  'ds:X509Data': { name: 'ds:X509Data', attributes: [], text: '', children: [certificate] },
  'ds:Signature': { name: 'ds:Signature', attributes: [], text: '', children: [certificate] },
};
