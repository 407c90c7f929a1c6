import type { MemberFacts, MemberType, ScalarType } from '../../src/iodef/json/form';
import { allForms, documentClass, formOfClass } from '../../src/iodef/json/forms';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
type JsonObject = { readonly [name: string]: Json };

/** A document of RFC 8727 and what is particular about it. */
export interface MadeDocument {
  readonly what: string;
  readonly document: Json;
}

/** Documents that hold every class, every member of it and every value of its lists; each also with one change at a time. */
export function* everyDocument(): Generator<MadeDocument> {
  for (const [className, around] of waysTo()) {
    for (const [what, instance, changed] of instancesOf(className)) {
      yield { what: `${className}: ${what}`, document: around(instance) };
      if (!changed) continue;
      for (const [change, other] of changesOf(className, instance, changed)) yield { what: `${className}: ${what}, ${change}`, document: around(other) };
    }
  }
}

/** Documents put together at random, from a seed; each second one with one change somewhere. */
export function* randomDocuments(seed: number, count: number): Generator<MadeDocument> {
  const random = mulberry(seed);
  for (let number = 0; number < count; number += 1) {
    const document = randomInstance(documentClass, random, 0);
    const changed = number % 2 === 0 ? document : changeSomewhere(document, random);
    yield { what: `${seed}/${number}`, document: changed };
  }
}

/** For each class, what puts an instance of it into a document. */
function waysTo(): ReadonlyMap<string, (instance: Json) => Json> {
  const ways = new Map<string, (instance: Json) => Json>([[documentClass, (instance) => instance]]);
  const waiting = [documentClass];
  for (let outer = waiting.shift(); outer !== undefined; outer = waiting.shift()) {
    const around = ways.get(outer) ?? ((instance: Json) => instance);
    for (const [member, facts] of Object.entries(formOfClass(outer).members)) {
      const inner = 'class' in facts.type ? facts.type.class : 'multilingual' in facts.type ? 'MLStringType' : undefined;
      if (inner === undefined || ways.has(inner)) continue;
      const [holder, place] = [outer, member];
      ways.set(inner, (instance) => around(withMember(holder, leastInstance(holder, place), place, facts.many ? [instance] : instance)));
      waiting.push(inner);
    }
  }
  return ways;
}

/** Sets a member and takes out the one that it excludes. */
function withMember(className: string, instance: JsonObject, member: string, value: Json): JsonObject {
  const { choice } = formOfClass(className);
  const kept = Object.entries(instance).filter(([name]) => !choice?.of.includes(member) || !choice.of.includes(name));
  return { ...Object.fromEntries(kept), [member]: value };
}

function leastInstance(className: string, chosen?: string): JsonObject {
  const { members, choice } = formOfClass(className);
  const wanted = choice?.required ? (chosen && choice.of.includes(chosen) ? chosen : choice.of[0]) : undefined;
  return Object.fromEntries(Object.entries(members).filter(([name, { required }]) => required || name === wanted).map(([name, facts]) => [name, leastValue(facts)]));
}

function leastValue({ type, many }: MemberFacts): Json {
  const value = valuesOf(type)[0] ?? null;
  return many ? [value] : value;
}

/** The least instance, and with each member and each of its values; the members to change in it, once each. */
function* instancesOf(className: string): Generator<readonly [what: string, instance: JsonObject, changed?: readonly string[] | undefined]> {
  yield ['least', leastInstance(className), Object.keys(leastInstance(className))];
  for (const [member, facts] of Object.entries(formOfClass(className).members)) {
    for (const [index, value] of valuesOf(facts.type).entries()) {
      const instance = withMember(className, leastInstance(className, member), member, facts.many ? [value] : value);
      yield [`${member} ${JSON.stringify(value).slice(0, 40)}`, instance, index === 0 ? [member] : undefined];
    }
    if (facts.many) yield [`two of ${member}`, withMember(className, leastInstance(className, member), member, [valuesOf(facts.type)[0] ?? null, valuesOf(facts.type).at(-1) ?? null])];
  }
}

function valuesOf(type: MemberType): readonly Json[] {
  if ('class' in type) return [leastInstance(type.class)];
  if ('multilingual' in type) return ['a text', { value: 'ein Text', lang: 'de', 'translation-id': 't1' }];
  return 'values' in type ? type.values : samples[type.scalar];
}

const samples: Readonly<Record<ScalarType, readonly Json[]>> = {
  INTEGER: [7, -1, 0],
  REAL: [1.5, 0, -3, 1e3],
  POSITIVE_REAL: [2.5, 1],
  STRING: ['a word', '', 'ü\u2028 "quoted"'],
  BYTE: ['n4bQgQ==', '', 'AAAA'],
  LANGUAGE: ['en', 'zh-Hant', ''],
  DATETIME: ['2026-03-01T08:00:00Z', '2026-03-01T08:00:00.25+05:30'],
  TIMEZONE: ['Z', '-05:00'],
  PORTLIST: ['22', '22,80-82'],
  URL: ['https://example.org/a?b#c', 'urn:example:a'],
  ID: ['an_id-1.2', '_'],
  IDREF: ['an_id-1.2'],
};

const strange: readonly Json[] = ['not a value: of any list!', 'a b', 12, 0, -1, 1.5, true, null, {}, [], ['x'], [[]], 'http-request-url', 'anonymization', 'urn:ietf:params:xml:ns:mile:cwe:3.3', '2026-03-01T08:00:00', 'n4bQgQ', '8-', 'e n', '+1', '1x'];

/** One change at a time: a member gone, one too many, another value, more or fewer in a list. */
function* changesOf(className: string, instance: JsonObject, names: readonly string[]): Generator<readonly [string, Json]> {
  const { choice } = formOfClass(className);
  for (const name of names) {
    yield [`without ${name}`, without(instance, name)];
    yield [`${name} renamed`, { ...without(instance, name), [`${name}s`]: instance[name] ?? null }];
    const value = instance[name] ?? null;
    const inside = Array.isArray(value) ? (value as readonly Json[]) : undefined;
    yield [`${name} ${inside ? 'alone' : 'in an array'}`, { ...instance, [name]: inside ? (inside[0] ?? null) : [value] }];
    if (inside) yield [`no ${name} in the array`, { ...instance, [name]: [] }];
    for (const other of strange) yield [`${name} ${JSON.stringify(other)}`, { ...instance, [name]: inside ? [other] : other }];
  }
  for (const extra of ['Flow', 'Record', 'Nameservers', 'ext-scope', 'value', 'x', 'constructor', '__proto__x']) yield [`also ${extra}`, { ...instance, [extra]: 'x' }];
  for (const other of choice?.of ?? []) {
    const facts = formOfClass(className).members[other];
    if (facts && !(other in instance)) yield [`also ${other}`, { ...instance, [other]: leastValue(facts) }];
  }
  yield ['a string in its place', 'x'];
  yield ['an array in its place', [instance]];
}

function without(instance: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(instance).filter(([each]) => each !== name));
}

type Random = () => number;

function randomInstance(className: string, random: Random, depth: number): JsonObject {
  const { members, choice } = formOfClass(className);
  const chosen = choice && (choice.required || random() < 0.7) ? pick(choice.of, random) : undefined;
  const taken = Object.entries(members).filter(([name, { required, tolerated }]) => {
    if (tolerated?.member) return false;
    return required || (choice?.of.includes(name) ? name === chosen : random() < 0.5 / (1 + depth));
  });
  return Object.fromEntries(
    taken.map(([name, { type, many }]) => {
      const value = (): Json => ('class' in type ? (depth < 6 ? randomInstance(type.class, random, depth + 1) : leastInstance(type.class)) : pick(valuesOf(type), random));
      return [name, many ? Array.from({ length: 1 + Math.floor(random() * 2) }, value) : value()];
    }),
  );
}

function changeSomewhere(value: Json, random: Random): Json {
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    const index = Math.floor(random() * items.length);
    if (random() < 0.1) return items.slice(1);
    return items.map((item, at) => (at === index ? changeSomewhere(item, random) : item));
  }
  if (typeof value !== 'object' || value === null) return pick(strange, random);
  const object = value as JsonObject;
  const name = pick(Object.keys(object), random);
  if (random() < 0.15 || name === undefined) return { ...object, [pick(['Flow', 'ext-type', 'URL', 'Contact', 'x'], random)]: pick(strange, random) };
  if (random() < 0.15) return without(object, name);
  return { ...object, [name]: changeSomewhere(object[name] ?? null, random) };
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  return values[Math.floor(random() * values.length)] as Value;
}

/** How many classes there are to hold. */
export const classCount = Object.keys(allForms()).length;

function mulberry(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
