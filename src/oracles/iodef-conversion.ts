import type { Item } from '../data-item/item';
import type { Finding } from '../evidence';
import type { XmlElement } from '../xml/tree';
import { findingsAt, type ItemFinding, readEncoded } from './iodef-encoded';
import { departuresOf } from './iodef-form';
import { treeOf } from './iodef-form-tree';
import { type Difference, differencesBetween } from './iodef-round-trip';

/** The forms that a library converts between. */
export const conversionForms = ['JSON', 'XML'] as const;
export type ConversionForm = (typeof conversionForms)[number];

/** A document in XML and the one in JSON that a library made of it, or the other way round, say the same (RFC 8727, section 3.2). */
export function saysTheSame(given: XmlElement | Item, written: XmlElement | Item): readonly Finding[] {
  return differencesBetween(elementsOf(given), elementsOf(written), 'v2').filter(isInformation).map(tolerated);
}

/** What a library wrote as JSON keeps to the data model of RFC 8727. */
export function followsTheModel(written: Uint8Array): readonly Finding[] {
  const document = readEncoded('the document written', written, 'json');
  const { item, fault } = document.read;
  if (!item) return findingsAt(document, [{ pointer: '', at: fault.at, expected: 'a JSON text', actual: fault.message }]);
  return findingsAt(document, departuresOf(item, 'json').map((found) => (hasNoForm(found) ? { ...found, defect: 'D04' } : found)));
}

function elementsOf(document: XmlElement | Item): XmlElement {
  return 'is' in document ? treeOf(document).root : document;
}

/** A rating that stands alone in XML has no form in JSON, where a value is required. */
function hasNoForm({ pointer, expected }: ItemFinding): boolean {
  return pointer.endsWith('/Confidence') && expected.startsWith('value in ');
}

/** So a library may as well give it a value. */
function tolerated(difference: Difference): Difference {
  return difference.kind === 'changed' && difference.expected === '""' && /\/Confidence$/.test(difference.where) ? { ...difference, defect: 'D04' } : difference;
}

/** Order has no meaning in JSON, a text without its language is English there, and the RFC's examples write the version as 2.0 (D33). */
function isInformation({ kind, where, expected, actual }: Difference): boolean {
  if (kind === 'moved') return false;
  if (where.endsWith('/@xml:lang') && (kind === 'lost' ? expected : actual) === '"en"') return false;
  return !(where.endsWith('/@version') && [expected, actual].includes('"2.0"'));
}
