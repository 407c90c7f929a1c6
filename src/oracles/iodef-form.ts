import type { Encoding } from '../data-item/encoding';
import { type Entry, type Item, pointerTo } from '../data-item/item';
import { dissolved, renamedMembers } from '../iodef/json/departures';
import type { FormOfClass, MemberFacts, MemberType } from '../iodef/json/form';
import { documentClass, formOfClass } from '../iodef/json/forms';
import { keyOf, memberOf } from '../iodef/json/map-keys';
import type { ItemFinding } from './iodef-encoded';
import { cborFault, jsonFault, type ScalarKind, wordsOf } from './iodef-scalar';

/** What a departure from the data model of RFC 8727 is about. */
export type FormKind = ScalarKind | 'member' | 'dissolved' | 'array' | 'choice' | 'value' | 'key' | 'raw data';

export interface FormFinding extends ItemFinding {
  readonly kind: FormKind;
}

/** Every departure of a document from the data model of RFC 8727 (section 6), in the order of the document. */
export function departuresOf(item: Item, encoding: Encoding): readonly FormFinding[] {
  const judge = new FormJudge(encoding);
  judge.class(withoutMark(item), documentClass, '');
  return judge.found;
}

/** The tag that says that what follows is CBOR has no meaning of its own (RFC 8949, section 3.4.6). */
export function withoutMark(item: Item): Item {
  return item.is === 'tag' && item.tag === 55_799 ? item.item : item;
}

class FormJudge {
  readonly found: FormFinding[] = [];

  constructor(private readonly encoding: Encoding) {}

  class(item: Item, className: string, pointer: string): void {
    if (item.is !== 'map') return this.say('type', item, pointer, `an object of class ${className}`, wordsOf(item));
    const form = formOfClass(className);
    const present = new Set<string>();
    for (const entry of item.entries) {
      const member = this.member(entry, pointer, form, className);
      if (member === undefined) continue;
      present.add(member);
      const facts = form.members[member];
      if (facts) this.values(entry.value, facts, pointerTo(pointer, member), member);
    }
    for (const [member, { required }] of Object.entries(form.members)) {
      if (required && !present.has(member)) this.say('member', item, pointer, `${member} in ${className}`, 'no such member');
    }
    this.choice(item, form, present, pointer, className);
  }

  /** The name of a member, and what is wrong with it. */
  private member({ key, at }: Entry, pointer: string, { members, open }: FormOfClass, className: string): string | undefined {
    const name = this.encoding === 'cbor' && typeof key === 'number' ? memberOf(key) : typeof key === 'string' ? key : undefined;
    const place = pointerTo(pointer, name ?? key);
    if (name === undefined) return void this.say('key', { at }, place, `a key of section 5 in ${className}`, key === undefined ? 'a key that is neither an integer nor text' : String(key));
    const renamed = own(renamedMembers, name);
    const known = renamed && members[renamed.to] ? renamed.to : name;
    if (!Object.hasOwn(members, known)) {
      const instead = own(dissolved, name)?.replace(/^\w+:/, '');
      if (instead !== undefined && Object.hasOwn(members, instead)) return void this.say('dissolved', { at }, place, `${instead} in the place of ${name}`, name);
      return void this.say('member', { at }, place, `a member of ${className}`, JSON.stringify(name), open);
    }
    if (known !== name) this.say('member', { at }, place, known, name, renamed?.defect);
    if (this.encoding === 'cbor' && typeof key === 'string') this.say('key', { at }, place, `the key ${keyOf(known)} for ${known}`, JSON.stringify(key));
    const whereAllowed = members[known]?.tolerated?.member;
    if (whereAllowed) this.say('member', { at }, place, `a member of ${className}`, JSON.stringify(known), whereAllowed);
    return known;
  }

  private choice(item: Item, { choice }: FormOfClass, present: ReadonlySet<string>, pointer: string, className: string): void {
    if (!choice) return;
    const chosen = choice.of.filter((member) => present.has(member));
    const expected = `${choice.required ? 'exactly' : 'at most'} one of ${choice.of.join(', ')} in ${className}`;
    if (chosen.length > 1) this.say('choice', item, pointer, expected, chosen.join(', '), choice.several);
    if (chosen.length === 0 && choice.required) this.say('choice', item, pointer, expected, 'none');
  }

  private values(item: Item, facts: MemberFacts, pointer: string, member: string): void {
    const { many, type, tolerated } = facts;
    if (item.is !== 'array') {
      if (many) this.say('array', item, pointer, `an array of ${member}`, wordsOf(item), tolerated?.single);
      return this.value(item, type, pointer, member, tolerated?.value);
    }
    if (!many) this.say('array', item, pointer, `one ${member}, in no array`, 'an array');
    else if (item.items.length === 0) this.say('array', item, pointer, `at least one ${member}`, 'none', tolerated?.empty);
    item.items.forEach((each, index) => this.value(each, type, pointerTo(pointer, index), member, tolerated?.value));
  }

  private value(item: Item, type: MemberType, pointer: string, member: string, tolerated: string | undefined): void {
    if ('class' in type) return this.class(item, type.class, pointer);
    if ('multilingual' in type) {
      if (item.is === 'map') this.class(item, 'MLStringType', pointer);
      else if (item.is !== 'text') this.say('type', item, pointer, 'a string, or an object with value, lang and translation-id', wordsOf(item));
      return;
    }
    if ('values' in type) return this.listed(item, type, pointer);
    const fault = this.encoding === 'json' ? jsonFault(item, type.scalar) : cborFault(item, type.scalar);
    if (!fault) return;
    const ofValue = fault.kind === 'form' || fault.kind === 'binary' ? tolerated : undefined;
    this.say(fault.kind === 'binary' && member === 'RawData' ? 'raw data' : fault.kind, item, pointer, fault.expected, fault.actual, fault.defect ?? ofValue);
  }

  private listed(item: Item, { values, tolerated = {} }: Extract<MemberType, { values: unknown }>, pointer: string): void {
    if (item.is !== 'text') return this.say('type', item, pointer, 'a string', wordsOf(item));
    if (values.includes(item.text)) return;
    const defect = Object.entries(tolerated).find(([pattern]) => new RegExp(pattern).test(item.text))?.[1];
    this.say('value', item, pointer, `one of ${values.join(', ')}`, wordsOf(item), defect);
  }

  private say(kind: FormKind, { at }: { readonly at: number }, pointer: string, expected: string, actual: string, defect?: string): void {
    if (this.found.length < findingLimit) this.found.push({ kind, at, pointer, expected, actual, ...(defect && { defect }) });
  }
}

const findingLimit = 1_000;

/** Names come from documents: `constructor` is no member. */
function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
