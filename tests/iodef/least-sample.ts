import { extensionsOf } from '../../src/iodef/extensions/extensions';
import { childrenOf, modelOf } from '../../src/iodef/facts';
import type { AttributeFacts, Child, ClassFacts, Content, DataType, Model, Particle } from '../../src/iodef/model';
import type { Sample } from '../../src/iodef/derived/sample';

/** The models that documents of either version draw on, by the prefix of their names in the tables. */
export const modelsByPrefix: ReadonlyMap<string, Model> = new Map([modelOf('v2'), modelOf('v1'), ...extensionsOf('v1'), ...extensionsOf('v2')].map((model) => [model.prefix, model]));

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
    children: (facts.children ?? []).flatMap((particle) => leastOf(particle)).map((each) => leastSample(home, each)),
  };
}

/** The least element of a class of the model that has this child, whatever that holds. */
export function leastSampleWith(model: Model, className: string, child: Sample): Sample {
  const least = leastSample(model, ['1', className]);
  const local = child.name.slice(child.name.indexOf(':') + 1);
  const needed = (model.classes[className]?.children ?? []).flatMap((particle) => leastOf(particle, local));
  return { ...least, children: needed.map((each) => (each[1] === local && !each[2] ? child : leastSample(model, each))) };
}

/** A value that the schema admits for an attribute. */
export function valueOf({ type, fixed }: AttributeFacts): string {
  if (fixed !== undefined) return fixed;
  if (typeof type === 'string') return textOf(type);
  return [...type.values, ...(type.schema?.adds ?? [])].find((value) => !type.schema?.lacks?.includes(value)) ?? '';
}

/** The children that a particle demands, by the schema's reading; with the one that is wanted, where it can have it. */
function leastOf(particle: Particle, wanted?: string): readonly Child[] {
  if ('either' in particle) return leastOf(particle.schema, wanted);
  if ('order' in particle) {
    const needs = particle.of.map((each) => leastOf(each, wanted));
    const having = needs.find((each) => each.some(([, name, type]) => name === wanted && !type));
    if (particle.cardinality.startsWith('0') && !having) return [];
    if (particle.order === 'sequence') return needs.flat();
    if (having) return having;
    // The last of the shortest, as the tables name a class that contains itself first.
    return needs.toReversed().toSorted((one, other) => one.length - other.length)[0] ?? [];
  }
  const [cardinality, name, type, inSchema] = particle;
  const named = inSchema?.name ?? name;
  return (inSchema?.cardinality ?? cardinality).startsWith('1') || (named === wanted && !type) ? [['1', named, type]] : [];
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
  DECIMAL: '9.75',
  PERCENTAGE: '75',
};

const algorithm = [['Algorithm', 'urn:example:algorithm']] as const;
const digest: readonly Sample[] = [
  { name: 'ds:DigestMethod', attributes: algorithm, text: '', children: [] },
  { name: 'ds:DigestValue', attributes: [], text: 'AAAA', children: [] },
];
const certificate: Sample = { name: 'ds:X509Certificate', attributes: [], text: 'AAAA', children: [] };

/** What IODEF borrows from XML Signature, which has no table. */
const foreignSamples: Readonly<Record<string, Sample>> = {
  'ds:DigestMethod': { name: 'ds:DigestMethod', attributes: algorithm, text: '', children: [] },
  'ds:CanonicalizationMethod': { name: 'ds:CanonicalizationMethod', attributes: algorithm, text: '', children: [] },
  'ds:DigestValue': { name: 'ds:DigestValue', attributes: [], text: 'AAAA', children: [] },
  'ds:Reference': { name: 'ds:Reference', attributes: [], text: '', children: digest },
  'ds:X509Data': { name: 'ds:X509Data', attributes: [], text: '', children: [certificate] },
  'ds:Signature': { name: 'ds:Signature', attributes: [], text: '', children: [certificate] },
};
