import assert from 'node:assert/strict';
import test from 'node:test';
import Ajv2020 from 'ajv/dist/2020';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { readCbor } from '../../src/data-item/cbor-bytes';
import type { Item } from '../../src/data-item/item';
import { readJson } from '../../src/data-item/json-text';
import { allForms } from '../../src/iodef/json/forms';
import { jsonSchema } from '../../src/iodef/json/json-schema';
import { firstKey, memberOf, members } from '../../src/iodef/json/map-keys';
import { departuresOf, type FormFinding } from '../../src/oracles/iodef-form';
import { asCbor } from './as-cbor';
import { isValidUnder } from './cddl-validity';
import { classCount, everyDocument, type Json, type MadeDocument, randomDocuments } from './documents';
import { published } from './published';

const rfc = published();
const skip = rfc ? false : 'MILEPOST_SPECS names no folder of RFC texts';
const made = (): readonly MadeDocument[] => [...everyDocument(), ...randomDocuments(8727, 3_000)];

test('the keys of section 5 are those of the CDDL and of the table', { skip }, () => {
  const ofTable = new Map(members.map((member, index) => [member, index + firstKey]));
  assert.deepEqual(ofTable, rfc?.mapKeys);
  assert.deepEqual([...ofTable], [...(rfc?.cddl ?? [])].flatMap(([name, type]) => (type.is === 'number' ? [[name.replace('iodef-', ''), type.value]] : [])));
});

test('every member has a key, but the one that section 6 forgot', () => {
  const all = [...new Set(Object.values(allForms()).flatMap(({ members: own }) => Object.keys(own)))];
  assert.deepEqual(all.filter((name) => !members.includes(name)), ['ext-scope']);
  assert.deepEqual(members.filter((name) => !all.includes(name)), []);
});

test('thousands of documents get the verdicts of section 6 and of appendix B, or of an entry of the defects register', { skip, timeout: 300_000 }, () => {
  if (!rfc) return;
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: true });
  addFormats(ajv);
  const byAppendixB = ajv.compile(rfc.jsonSchema);
  const bySchema = new Ajv2020({ strict: false, validateFormats: false, allErrors: false }).compile(jsonSchema());
  const counts = { valid: 0, invalid: 0, tolerated: 0, classes: new Set<string>() };
  const astray: string[] = [];
  for (const { what, document } of made()) {
    const item = itemOf(document);
    const found = departuresOf(item, 'json').filter(({ kind }) => kind !== 'range');
    const [cddl, own, printed] = [isValidUnder(rfc.cddl, item, 'json'), bySchema(document), byAppendixB(document)];
    if (cddl !== (found.length === 0)) astray.push(`CDDL ${cddl}, ours ${said(found)}: ${what}`);
    if (own !== cddl) astray.push(`derived JSON Schema ${own}, CDDL ${cddl}: ${what}`);
    if (printed !== expectedOfAppendixB(found, document)) astray.push(`appendix B ${printed}, ours ${said(found)}: ${what}`);
    counts[cddl ? 'valid' : found.every(({ defect }) => defect) ? 'tolerated' : 'invalid'] += 1;
    counts.classes.add(what.split(':')[0] ?? '');
  }
  assert.deepEqual(astray.slice(0, 20), [], `${astray.length} of them`);
  assert.ok(counts.valid > 1_500 && counts.invalid > 10_000 && counts.tolerated > 100, JSON.stringify(counts));
  assert.ok(counts.classes.size >= classCount);
});

test('each valid document says the same in CBOR, by the keys and tags that section 6 has', { skip, timeout: 300_000 }, () => {
  if (!rfc) return;
  let count = 0;
  for (const { what, document } of made()) {
    if (departuresOf(itemOf(document), 'json').length > 0) continue;
    const bytes = asCbor(document);
    const item = needItem(readCbor(bytes));
    assert.equal(said(departuresOf(item, 'cbor')), '', what);
    assert.ok(isValidUnder(rfc.cddl, item, 'cbor'), what);
    assert.deepEqual(inNames(item), document, what);
    assert.ok(readCbor(bytes.subarray(0, -1)).fault, 'without its last byte');
    count += 1;
  }
  assert.ok(count > 1_500, String(count));
});

test('the examples of section 4 are read, and what is said of them is in the defects register', { skip }, () => {
  if (!rfc) return;
  const [minimal = '', campaign = ''] = rfc.jsonExamples;
  assert.deepEqual(said(departuresOf(needItem(readJson(Buffer.from(minimal))), 'json')), '');
  // D08: bare line ends in a string.
  assert.match(readJson(Buffer.from(campaign)).fault?.message ?? '', /no control character in a string/);
  const mended = campaign.replaceAll(/("(?:[^"\\\n]|\n)*")/g, (text) => text.replaceAll(/\s*\n\s*/g, ' '));
  assert.deepEqual(said(departuresOf(needItem(readJson(Buffer.from(mended))), 'json')), '');
  for (const bytes of rfc.cborExamples) {
    const found = departuresOf(needItem(readCbor(bytes)), 'cbor');
    assert.deepEqual([...new Set(found.map(({ kind, defect }) => `${kind} ${defect}`))], ['cbor type D30']);
  }
});

/** Where appendix B is looser than section 6: D36 and D08 of the register. */
function isLooser({ kind, defect, pointer, expected, actual }: FormFinding): boolean {
  if (kind === 'binary' || kind === 'raw data') return true;
  if (kind === 'form' && defect === 'D36') return true;
  if (kind === 'type') return (expected.startsWith('a number without') && /^-?[\d.]+$/.test(actual)) || untyped.some((name) => expected === `an object of class ${name}`);
  if (kind === 'choice') return defect === 'D36' || expected.endsWith(' in Impact');
  if (kind === 'array') return defect === 'D36';
  if (kind === 'member') return /\/Campaign\/\d+\/[^/]+$/.test(pointer) && defect === 'D36';
  return kind === 'value' && defect === 'D08';
}

/** Classes of which appendix B does not say that they are objects. */
const untyped = ['RelatedActivity', 'ThreatActor', 'Campaign', 'Impact'];

/** Appendix B is also tighter: an Observable holds something, and http-request-uri is no type there. */
function expectedOfAppendixB(found: readonly FormFinding[], document: Json): boolean {
  return found.every(isLooser) && !holds(document, 'Observable', isEmptyObservable) && !holds(document, 'type', (value) => value === 'http-request-uri');
}

function isEmptyObservable(value: Json): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).every((name) => name.endsWith('restriction'));
}

function holds(value: Json, member: string, has: (value: Json) => boolean): boolean {
  if (Array.isArray(value)) return (value as readonly Json[]).some((each) => holds(each, member, has));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, each]) => (name === member && (Array.isArray(each) ? (each as readonly Json[]).some(has) : has(each))) || holds(each, member, has));
}

function itemOf(document: Json): Item {
  return needItem(readJson(Buffer.from(JSON.stringify(document))));
}

/** A CBOR item as the JSON that says the same. */
function inNames(item: Item): Json {
  if (item.is === 'map') return Object.fromEntries(item.entries.map(({ key, value }) => [memberOf(Number(key)) ?? '?', inNames(value)]));
  if (item.is === 'array') return item.items.map(inNames);
  if (item.is === 'tag') return inNames(item.item);
  if (item.is === 'bytes') return Buffer.from(item.bytes).toString('base64');
  return item.is === 'text' ? item.text : item.is === 'number' ? item.value : null;
}

function needItem({ item, fault }: ReturnType<typeof readJson>): Item {
  assert.ok(item, JSON.stringify(fault));
  return item;
}

function said(found: readonly FormFinding[]): string {
  return found.map(({ pointer, kind, expected, actual, defect }) => `${pointer} ${kind}: expected ${expected}, got ${actual} ${defect ?? ''}`).join('; ');
}
