import type { Item, Remark } from '../data-item/item';
import { keyOf, memberOf } from '../iodef/json/map-keys';
import { attributeOf, pathOf, walk } from '../xml/tree';
import type { EncodedDocument, ItemFinding } from './iodef-encoded';
import { departuresOf, type FormFinding, type FormKind, withoutMark } from './iodef-form';
import { treeOf } from './iodef-form-tree';
import { judgeOf } from './iodef-judgements';

/** Judges one document in JSON or CBOR. */
export type FormJudgement = (document: EncodedDocument) => readonly ItemFinding[];

/** What a document in JSON or CBOR shows, in the words of the features: `each of them <fact>`. */
export const formFacts: Readonly<Record<string, FormJudgement>> = {
  'is a well-formed JSON text': isReadable,
  'is one well-formed CBOR data item': isReadable,
  'names each member once': (document) => remarksOf(document, 'duplicate'),
  'writes each value in the JSON type of its data type': ofKinds('type'),
  'writes each value in the CBOR type of its data type': ofKinds('type', 'cbor type'),
  'writes texts in the form of their data type': ofKinds('form'),
  'takes values of lists from these lists': ofKinds('value'),
  'embeds raw data in base64': ofKinds('raw data'),
  'embeds raw data as bytes': ofKinds('raw data'),
  'writes binary values in base64': ofKinds('binary'),
  'writes binary values as bytes': ofKinds('binary'),
  'has the members of its classes and no other': ofKinds('member'),
  'has none of the classes that dissolve': ofKinds('dissolved'),
  'lists in arrays what may occur several times, and nothing else': ofKinds('array'),
  'has one of the members that exclude each other': ofKinds('choice'),
  'keeps its integers within 53 bits': ofKinds('range'),
  'uses the keys of the table': ofKinds('key'),
  'is of the version of RFC 7970': isOfTheVersion,
  'lists no IPv6 netmasks': listsNoNetmasks,
};

/** The judge that a sentence about documents of RFC 8727 names, where it is one. */
export function formJudgeOf(sentence: string): FormJudgement | undefined {
  const [, fact = ''] = /^each of them (.+)$/.exec(sentence) ?? [];
  if (fact === proseFact) return keepsToCarriedProse;
  return Object.hasOwn(formFacts, fact) ? formFacts[fact] : undefined;
}

/** The fact that stands for all that the prose of RFC 7970 demands and that an encoding does not change. */
export const proseFact = 'keeps to the prose of RFC 7970';

/** What an oracle of RFC 7970's prose, named by its sentence, finds in a document in JSON or CBOR; nothing where it speaks of XML. */
export function carriedFindings(document: EncodedDocument, sentence: string): readonly ItemFinding[] {
  const judge = isCarriedOver(sentence) ? judgeOf(sentence) : undefined;
  const { item } = document.read;
  if (!judge || !item) return [];
  const { root, placeOf } = treeFrom(item);
  const found = judge({ name: '', bytes: document.bytes, version: 'v2', parsed: { document: { root, encoding: 'utf-8' } } }, 'v2');
  return found.map(({ where, expected, actual, defect }) => {
    const tolerated = defect ?? (sentence.startsWith('each Observable ') && actual === 'none' ? 'D36' : undefined);
    return { ...placeOf(/ (\/.*)$/.exec(where)?.[1] ?? ''), expected: withoutMarkup(expected), actual: withoutMarkup(actual), ...(tolerated && { defect: tolerated }) };
  });
}

/** XPath's sign for an attribute, of which JSON has none. */
function withoutMarkup(words: string): string {
  return words.replaceAll(/(?<![\w"])@(?=[a-z])/g, '');
}

/** Whether a sentence about documents of version 2 says the same of a document in JSON: neither markup, nor order, nor what the form itself states. */
export function isCarriedOver(sentence: string): boolean {
  const [, className] = /^each (\S+) has the children that the prose demands$/.exec(sentence) ?? [];
  return className === undefined ? carried.has(sentence) : !statedByTheForm.has(className);
}

/** Classes whose choice section 6 states as well. */
const statedByTheForm = new Set(['DetectionPattern', 'Node', 'DomainContacts', 'Indicator', 'BulkObservableFormat', 'Assessment']);

// A Flow has dissolved, so nothing says any more which source belongs to which target; and Confidence always has its value here (D04).
const carried = new Set(
  [
    'describes the software that it names',
    'says the data type of custom software',
    'names that CSIRT by its domain',
    'names the CSIRT of its private values',
    'ends nothing before it starts',
    'gives each IncidentID a name and a content',
    'names the CSIRT of each IncidentID by its domain',
    'gives currencies by their codes',
    'names the course of action of each HistoryItem',
    'names the course of action of each Expectation',
    'addresses nameservers by IPv4 or IPv6',
    'names the protocol of its ports',
    'names each ApplicationHeaderField',
    'gives each ApplicationHeaderField a value',
    'names each EmailHeaderField',
    'gives each EmailHeaderField a value',
    'types each EmailHeaderField as a string',
    'identifies the section of each section hash',
    'names the tool of each import hash',
    'identifies the resource of each resource hash',
    'identifies the object of each object hash',
    'gives different indicators different identifiers',
    'names the CSIRT of each IndicatorID by its domain',
    'describes the hashes that it lists',
    'expresses valid algebra',
    'refers only to observables that it has',
    'refers only to indicators that it has',
    'gives each ext-value its value',
    'sets extension attributes only for ext-value',
    'fills extensions with values of their data types',
  ].map((fact) => `each document ${fact}`),
);

/** Every sentence of the kind, for a Rule that stands for all of them; those that do not bind are left to the Rules of RFC 7970. */
function keepsToCarriedProse(document: EncodedDocument): readonly ItemFinding[] {
  const classes = ['RelatedActivity', 'ThreatActor', 'Campaign', 'Contact', 'Method', 'Reference', 'EventData', 'Service', 'ServiceName', 'RecordData', 'HashData', 'AttackPhase', 'Observable'];
  const sentences = [...carried, ...classes.map((name) => `each ${name} has the children that the prose demands`)];
  return sentences.filter((sentence) => sentence !== 'each document ends nothing before it starts').flatMap((sentence) => carriedFindings(document, sentence));
}

function isReadable({ read }: EncodedDocument): readonly ItemFinding[] {
  const { fault, remarks = [] } = read;
  const [, expected = 'a document that can be read', actual = fault?.message ?? ''] = /^expected (.+), got (.+)$/s.exec(fault?.message ?? '') ?? [];
  if (fault) return [{ pointer: '', at: fault.at, expected, actual }];
  return findingsFrom(remarks.filter(({ is }) => is !== 'duplicate'), read.item);
}

function remarksOf({ read }: EncodedDocument, kind: 'duplicate'): readonly ItemFinding[] {
  return findingsFrom((read.remarks ?? []).filter(({ is }) => is === kind), read.item);
}

function findingsFrom(remarks: readonly Remark[], root: Item | undefined): readonly ItemFinding[] {
  return remarks.map(({ at, pointer, expected, actual }) => ({ at, pointer: namedPointer(root, pointer), expected, actual }));
}

/** A pointer by the names that CBOR's keys stand for. */
function namedPointer(root: Item | undefined, pointer: string): string {
  let item = root && withoutMark(root);
  return pointer.replaceAll(/\/([^/]*)/g, (step, word: string) => {
    if (item?.is === 'array') {
      item = item.items[Number(word)];
      return step;
    }
    const entry = item?.is === 'map' ? item.entries.find(({ key }) => String(key) === word) : undefined;
    item = entry?.value;
    return typeof entry?.key === 'number' ? `/${memberOf(entry.key) ?? word}` : step;
  });
}

function ofKinds(...kinds: readonly FormKind[]): FormJudgement {
  return (document) => departuresIn(document).filter(({ kind }) => kinds.includes(kind));
}

function isOfTheVersion({ read }: EncodedDocument): readonly ItemFinding[] {
  const root = read.item && withoutMark(read.item);
  const version = root?.is === 'map' ? root.entries.find(({ key }) => key === 'version' || key === keyOf('version'))?.value : undefined;
  if (version?.is !== 'text' || version.text === '2.00') return [];
  return [{ pointer: '/version', at: version.at, expected: '"2.00"', actual: JSON.stringify(version.text), ...(version.text === '2.0' && { defect: 'D33' }) }];
}

function listsNoNetmasks({ read }: EncodedDocument): readonly ItemFinding[] {
  if (!read.item) return [];
  const { root, placeOf } = treeFrom(read.item);
  const lists = [...walk(root)].filter((element) => element.local === 'BulkObservable' && attributeOf(element, 'type') === 'ipv6-net-mask');
  return lists.map((element) => ({ ...placeOf(pathOf(element)), expected: 'networks with their prefix, as IPv6 has no netmask', actual: 'the type ipv6-net-mask' }));
}

function departuresIn({ read, encoding }: EncodedDocument): readonly FormFinding[] {
  const { item } = read;
  if (!item) return [];
  const found = known.get(item) ?? departuresOf(item, encoding);
  known.set(item, found);
  return found;
}

/** Many facts are asked of one document. */
const known = new WeakMap<Item, readonly FormFinding[]>();
const trees = new WeakMap<Item, ReturnType<typeof treeOf>>();

function treeFrom(item: Item): ReturnType<typeof treeOf> {
  const tree = trees.get(item) ?? treeOf(item);
  trees.set(item, tree);
  return tree;
}
