import type { Finding } from '../evidence';
import type { Version } from '../iodef/model';
import { attributeOf } from '../xml/tree';
import { findingAt, namespaces, type IodefDocument } from './iodef-document';

/** The root element is IODEF-Document in the namespace of this version (RFC 7970 and RFC 5070, section 4.2). */
export function hasIodefRoot(document: IodefDocument, version: Version): readonly Finding[] {
  const root = document.parsed.document?.root;
  if (!root || (root.local === 'IODEF-Document' && root.namespace === namespaces[version])) return [];
  const actual = `${root.local} in ${root.namespace === '' ? 'no namespace' : `"${root.namespace}"`}`;
  return [findingAt(document, root, { expected: `IODEF-Document in "${namespaces[version]}"`, actual })];
}

/**
 * The root refers to the IODEF schema by xsi:schemaLocation: pairs of a namespace and a place, one of them for IODEF
 * (XML Schema part 1, section 2.6.3). Both RFCs show the place alone, without the namespace: D18.
 */
export function refersToTheIodefSchema(document: IodefDocument, version: Version): readonly Finding[] {
  const root = document.parsed.document?.root;
  if (!root) return [];
  const location = attributeOf(root, 'schemaLocation', schemaInstance);
  const expected = `xsi:schemaLocation with a pair for "${namespaces[version]}"`;
  if (location === undefined) return [findingAt(document, root, { expected, actual: 'no xsi:schemaLocation' })];
  const tokens = location.trim().split(/\s+/);
  const named = tokens.filter((_, index) => index % 2 === 0);
  if (tokens.length % 2 === 0 && named.includes(namespaces[version])) return [];
  const alone = tokens.length === 1 && schemaPlaces[version].test(tokens[0] ?? '');
  return [findingAt(document, root, { expected, actual: `"${location}"`, ...(alone && { defect: 'D18' }) })];
}

const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';

/** As registered, as the RFCs spell it, and the file at IANA. */
const schemaPlaces = {
  v1: /^urn:ietf:params:xmls?:schema:iodef-1\.0$|\/iodef-1\.0\.xsd$/,
  v2: /^urn:ietf:params:xmls?:schema:iodef-2\.0$|\/iodef-2\.0\.xsd$/,
} as const satisfies Record<Version, RegExp>;
