import { childrenOf, isGlobal, permittedValues } from '../../src/iodef/facts';
import type { AttributeFacts, Child, ClassFacts, Model } from '../../src/iodef/model';
import type { Subject } from '../xml/second-opinion/opinion';
import { written, type Sample } from '../../src/iodef/derived/sample';
import { leastSample, leastSampleWith, modelsByPrefix, valueOf } from './least-sample';

/** A small document about one class, with one thing varied; its root is the class itself, as XML Schema allows, or the nearest around it that may be one. */
export interface Probe extends Subject {
  readonly model: Model;
  readonly className: string;
}

/** Probes of every class: each attribute with each value, each child present, absent, doubled and displaced, each kind of text. */
export function probesOf(model: Model): readonly Probe[] {
  return Object.entries(model.classes).flatMap(([className, facts]) => {
    const least = leastSample(model, ['1', className]);
    const variants = [['least', least] as const, ...attributeVariants(least, facts), ...childVariants(least, facts, model), ...textVariants(least)];
    return variants.map(([what, sample]) => ({ model, className, name: `${model.prefix}:${className}, ${what}`, bytes: written(withNamespaces(inRoot(model, className, sample))) }));
  });
}

/** The element within the least that a document needs around it. */
function inRoot(model: Model, className: string, sample: Sample): Sample {
  if (isGlobal(model, className)) return sample;
  const around = Object.entries(model.classes).find(([, facts]) => childrenOf(facts).some(([, name, type, inSchema]) => (name === className && !type) || inSchema?.name === className));
  if (!around) throw new Error(`${model.specification}: expected a class that has ${className}, got none`);
  return inRoot(model, around[0], leastSampleWith(model, around[0], sample));
}

type Variant = readonly [what: string, sample: Sample];

function attributeVariants(least: Sample, { attributes = {} }: ClassFacts): readonly Variant[] {
  const without = (name: string): Sample => ({ ...least, attributes: least.attributes.filter(([each]) => each !== name) });
  const set = (name: string, value: string): Variant => [`@${name}="${value}"`, { ...without(name), attributes: [...without(name).attributes, [name, value]] }];
  const known = Object.entries(attributes).flatMap(([name, facts]) => [
    [`no @${name}`, without(name)] as const,
    ...valuesToTry(facts).map((value) => set(name, value)),
    set(`ext-${name}`, 'text'),
  ]);
  return [...known, set('no-such-attribute', 'text')];
}

function valuesToTry(facts: AttributeFacts): readonly string[] {
  const own = typeof facts.type === 'string' ? [valueOf(facts)] : [...permittedValues(facts.type), 'ext-value'];
  return [...new Set([...own, 'no such value', '', ' 5 ', '5'])];
}

function childVariants(least: Sample, facts: ClassFacts, model: Model): readonly Variant[] {
  const known = childrenOf(facts);
  const everyName = uniqueByName(known.flatMap((child): readonly Child[] => (child[3]?.name ? [child, ['1', child[3].name, child[2]]] : [child])));
  const all = everyName.map((child) => leastSample(model, child));
  const make = (children: readonly Sample[]): Sample => ({ ...least, children });
  const inOrder = (children: readonly Sample[]): readonly Sample[] => children.toSorted((one, other) => place(one) - place(other));
  const place = ({ name }: Sample): number => all.findIndex((each) => each.name === name);
  return [
    ['no children', make([])],
    ['every child', make(all)],
    ['every child backwards', make(all.toReversed())],
    ['a child of another namespace', make([...least.children, { name: 'x:child', attributes: [], text: '', children: [] }])],
    ...all.flatMap((child): readonly Variant[] => [
      [`only ${child.name}`, make([child])],
      [`no ${child.name}`, make(all.filter((each) => each !== child))],
      [`one ${child.name} more`, make(inOrder([...least.children, child]))],
      [`two ${child.name} more`, make(inOrder([...least.children, child, child]))],
      [`${child.name} at the end`, make([...least.children, child])],
      [`${child.name} at the beginning`, make([child, ...least.children])],
    ]),
    ...all.slice(1).map((child, index): Variant => [`${child.name} before ${all[index]?.name}`, make([child, ...all.slice(index, index + 1)])]),
  ];
}

function textVariants(least: Sample): readonly Variant[] {
  const texts = ['', ' ', 'text', '5', ' 1.5 ', '-1', '0', '1e400', 'INF', 'NaN', '2001-02-03', 'Z', '+15:00', '1-3,5', '1,', 'a b', '\u00e9'];
  return texts.map((text) => [`with the text "${text}"`, { ...least, text }]);
}

function uniqueByName(children: readonly Child[]): readonly Child[] {
  return [...new Map(children.map((child) => [child[1], child])).values()];
}

function withNamespaces(sample: Sample): Sample {
  const models = [...modelsByPrefix.values()].map(({ prefix, namespace }) => [`xmlns:${prefix}`, namespace] as const);
  const others = [['xmlns:ds', 'http://www.w3.org/2000/09/xmldsig#'] as const, ['xmlns:x', 'urn:example:x'] as const];
  return { ...sample, attributes: [...models, ...others, ...sample.attributes] };
}
