import { type Entry, type Item, pointerTo } from '../data-item/item';
import { childrenOf, modelOf } from '../iodef/facts';
import { contentNames, dissolved, foreignMembers, renamedMembers } from '../iodef/json/departures';
import type { MemberType } from '../iodef/json/form';
import { documentClass, formOfClass } from '../iodef/json/forms';
import { memberOf } from '../iodef/json/map-keys';
import type { ClassFacts } from '../iodef/model';
import { pathOf, walk, type XmlAttribute, type XmlElement } from '../xml/tree';
import type { ItemFinding } from './iodef-encoded';
import { withoutMark } from './iodef-form';

/** A document of RFC 8727 as the elements that say the same (section 3.2 backwards), for the oracles of RFC 7970's prose. */
export interface FormTree {
  readonly root: XmlElement;
  /** The value behind an XPath that an oracle names. */
  placeOf(path: string): Pick<ItemFinding, 'pointer' | 'at'>;
}

type Place = Pick<ItemFinding, 'pointer' | 'at'>;
type Draft = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { attributes: XmlAttribute[]; children: Draft[] };

/** Makes elements of everything that has a name of the model; what has none is left out, as the form's own judge tells of it. */
export function treeOf(item: Item): FormTree {
  const grower = new TreeGrower();
  const root = grower.element('IODEF-Document');
  grower.class(root, withoutMark(item), documentClass, '');
  let places: ReadonlyMap<string, Place> | undefined;
  return {
    root,
    placeOf: (path) => {
      places ??= new Map([...walk(root)].map((element) => [pathOf(element), grower.places.get(element) ?? { pointer: '', at: 0 }]));
      return places.get(path.replace(/\/@[^/]*$/, '')) ?? { pointer: '', at: 0 };
    },
  };
}

class TreeGrower {
  readonly places = new Map<XmlElement, Place>();

  element(name: string, parent?: Draft): Draft {
    const [, prefix = '', local = name] = /^(?:(\w+):)?(.+)$/.exec(name) ?? [];
    const element: Draft = { namespace: namespaces[prefix] ?? '', local, name, attributes: [], children: [], text: '', line: 1, ...(parent && { parent }) };
    parent?.children.push(element);
    return element;
  }

  class(element: Draft, item: Item, className: string, pointer: string): void {
    this.places.set(element, { pointer, at: item.at });
    if (item.is !== 'map') return void (element.text = textOf(item));
    const facts = factsOf(className);
    const own = new Map(item.entries.flatMap((entry) => (nameOf(entry) === undefined ? [] : [[nameOf(entry), entry] as const])));
    for (const [member, { type }] of Object.entries(formOfClass(className).members)) {
      const entry = own.get(member) ?? own.get(renamedFrom.get(member));
      if (entry) this.member(element, entry, member, type, facts, className, pointerTo(pointer, nameOf(entry)));
    }
  }

  private member(element: Draft, { value }: Entry, member: string, type: MemberType, facts: ClassFacts, className: string, pointer: string): void {
    const attribute = attributeFor(member, facts);
    if (member === (contentNames[className] ?? 'value')) element.text = textOf(value);
    else if (attribute) element.attributes.push({ ...attribute, value: textOf(value) });
    else this.children(element, value, member, type, facts, pointer);
  }

  private children(element: Draft, value: Item, member: string, type: MemberType, facts: ClassFacts, pointer: string): void {
    const wrapper = wrapperOf(member, facts);
    const parent = wrapper ? this.element(wrapper, element) : element;
    if (wrapper) this.places.set(parent, { pointer, at: value.at });
    const items = value.is === 'array' ? value.items.map((item, index) => [item, pointerTo(pointer, index)] as const) : [[value, pointer] as const];
    for (const [item, place] of items) this.child(parent, item, member, type, place);
  }

  private child(parent: Draft, item: Item, member: string, type: MemberType, pointer: string): void {
    if ('class' in type && type.class === 'Impact') return this.impact(parent, item, pointer);
    const child = this.element(member === 'uid-ref' ? 'ObservableReference' : elementName(member), parent);
    this.places.set(child, { pointer, at: item.at });
    if (member === 'uid-ref') child.attributes.push({ namespace: '', local: 'uid-ref', name: 'uid-ref', value: textOf(item) });
    else if ('class' in type) this.class(child, item, type.class, pointer);
    else if ('multilingual' in type && item.is === 'map') this.class(child, item, 'MLStringType', pointer);
    else child.text = textOf(item);
  }

  private impact(parent: Draft, item: Item, pointer: string): void {
    if (item.is !== 'map') return;
    for (const entry of item.entries) {
      const [name, members] = [nameOf(entry), formOfClass('Impact').members];
      const type = name !== undefined && Object.hasOwn(members, name) ? members[name]?.type : undefined;
      if (name && type && 'class' in type) this.class(this.element(name, parent), entry.value, type.class, pointerTo(pointer, name));
    }
  }
}

const namespaces: Readonly<Record<string, string>> = {
  '': 'urn:ietf:params:xml:ns:iodef-2.0',
  sci: 'urn:ietf:params:xml:ns:iodef-sci-1.0',
  enum: 'urn:ietf:params:xml:ns:iodef-enum-1.0',
  ds: 'http://www.w3.org/2000/09/xmldsig#',
};

const xmlLanguage = { namespace: 'http://www.w3.org/XML/1998/namespace', local: 'lang', name: 'xml:lang' };
const mlString: ClassFacts = { section: '2.4', content: 'STRING', attributes: { 'xml:lang': { type: 'LANGUAGE', use: 'optional' }, 'translation-id': { type: 'STRING', use: 'optional' } } };

/** What RFC 7970 says of a class; nothing of those that RFC 8727 has of its own. */
function factsOf(className: string): ClassFacts {
  const { classes, types } = modelOf('v2');
  if (className === 'MLStringType') return mlString;
  return classes[className] ?? (className === 'SOFTWARE' || className === 'EXTENSION' ? types[className] : undefined) ?? { section: '' };
}

function attributeFor(member: string, { attributes = {} }: ClassFacts): Omit<XmlAttribute, 'value'> | undefined {
  if (member === 'lang' && 'xml:lang' in attributes) return xmlLanguage;
  const plain = member.replace(/^ext-/, '');
  return Object.hasOwn(attributes, member) || (plain !== member && Object.hasOwn(attributes, plain)) ? { namespace: '', local: member, name: member } : undefined;
}

/** The dissolved class that a member stood in. */
function wrapperOf(member: string, facts: ClassFacts): string | undefined {
  return childrenOf(facts).find(([, name]) => Object.hasOwn(dissolved, name) && dissolved[name]?.replace(/^\w+:/, '') === member)?.[1];
}

/** With its prefix, where it is of another namespace. */
function elementName(member: string): string {
  return foreignNames.get(member) ?? renamedFrom.get(member) ?? member;
}

const foreignNames: ReadonlyMap<string, string> = new Map(Object.keys(foreignMembers).map((name) => [name.replace(/^\w+:/, ''), name]));
const renamedFrom: ReadonlyMap<string | undefined, string> = new Map(Object.entries(renamedMembers).map(([name, { to }]) => [to, name]));

function nameOf({ key }: Entry): string | undefined {
  return typeof key === 'number' ? memberOf(key) : key;
}

function textOf(item: Item): string {
  if (item.is === 'text') return item.text;
  if (item.is === 'number') return String(item.value);
  if (item.is === 'bytes') return Buffer.from(item.bytes).toString('base64');
  if (item.is === 'tag') return textOf(item.item);
  return item.is === 'simple' ? String(item.value) : '';
}
