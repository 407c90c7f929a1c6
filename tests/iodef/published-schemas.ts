import { readFileSync } from 'node:fs';
import path from 'node:path';
import { xmlNamespaceSchema, xmlSignatureSchema } from '../../src/iodef/foreign-schemas';
import type { Version } from '../../src/iodef/model';
import type { SchemaSet } from '../../src/iodef/schema-set';

/** The schema of a version as the RFCs print it, cut out of their texts, with the repairs without which it does not compile. Throws where a text lacks it. */
export function publishedSchema(version: Version, specifications: string): SchemaSet {
  const cut = (rfc: string, end: string): string => cutSchema(readFileSync(path.join(specifications, `${rfc}.txt`), 'utf8'), end);
  const version1 = cut('rfc5070', '</xs:schema>');
  const sci = cut('rfc7203', '</xsd:schema>').replaceAll(/<(\/?)sequence>/g, '<$1xsd:sequence>'); // D01
  if (version === 'v1') return { name: 'the schemas printed in RFC 5070, 5901, 5941 and 7203', main: importing(version1, extensions1), imports: extended(sci, cut) };
  const imports = {
    'iodef-1.0.xsd': version1,
    'sci.xsd': relocated(sci),
    'enum.xsd': cut('rfc7495', '</xs:schema>'),
    'ds.xsd': xmlSignatureSchema,
    'xml.xsd': xmlNamespaceSchema,
  };
  return { name: 'the schema printed in RFC 7970', main: relocated(cut('rfc7970', '</xs:schema>')), imports };
}

/** The schema of RID messages as RFC 6545 prints it, which lets the content of XMLDocument pass where it knows no declaration. */
export function publishedRidSchema(specifications: string): SchemaSet {
  const cut = (rfc: string): string => cutSchema(readFileSync(path.join(specifications, `${rfc}.txt`), 'utf8'), '</xs:schema>');
  return { name: 'the schema printed in RFC 6545', main: relocated(cut('rfc6545')), imports: { 'iodef-1.0.xsd': cut('rfc5070'), 'ds.xsd': xmlSignatureSchema } };
}

/** The extensions of version 1, which import it from where they came from: from the schema that imports them. */
function extended(sci: string, cut: (rfc: string, end: string) => string): SchemaSet['imports'] {
  const phishing = cut('rfc5901', '</xs:schema>');
  return {
    'sci.xsd': unlocated(sci),
    'phish.xsd': unlocated(importing(phishing, ['urn:ietf:params:xml:ns:iodef-1.0'])), // D02
    'thraud.xsd': unlocated(cut('rfc5941', '</xs:schema>')),
    'ds.xsd': xmlSignatureSchema,
  };
}

const extensions1 = ['urn:ietf:params:xml:ns:iodef-sci-1.0', 'urn:ietf:params:xml:ns:iodef-phish-1.0', 'urn:ietf:params:xml:ns:thraud-1.0'];

/** A schema with further imports at its beginning. */
function importing(schema: string, namespaces: readonly string[]): string {
  const imports = namespaces.map((namespace) => `<xs:import namespace="${namespace}" schemaLocation="${locations[namespace]}"/>`).join('');
  return schema.replace(/<xs:schema\b[^>]*>/, `$&${imports}`);
}

function unlocated(schema: string): string {
  return relocated(schema).replaceAll(' schemaLocation="iodef-1.0.xsd"', '');
}

/** The last schema of a text that ends so, its page breaks taken out. */
function cutSchema(text: string, end: string): string {
  const lines = text.replaceAll('\f', '').split(/\r?\n/);
  const last = lines.findLastIndex((line) => line.trim() === end);
  const first = lines.findLastIndex((line, index) => index < last && /^\s*<xsd?:schema\b/.test(line));
  if (first < 0) throw new Error(`expected a schema that ends with ${end}, got none`);
  return lines.slice(first, last + 1).filter((line) => !pageBreak.test(line)).join('\n');
}

const pageBreak = /^\S.*\[Page \d+\]$|^RFC \d+ .*\d{4}$/;

/** Imports from the Web become imports from the set. */
function relocated(schema: string): string {
  return schema.replaceAll(/<(xsd?):import\s+namespace\s*=\s*"([^"]+)"[^>]*>/g, (_, prefix: string, namespace: string) => {
    const location = locations[namespace];
    if (!location) throw new Error(`expected an import of a known namespace, got ${namespace}`);
    return `<${prefix}:import namespace="${namespace}" schemaLocation="${location}"/>`;
  });
}

const locations: Readonly<Record<string, string>> = {
  'http://www.w3.org/2000/09/xmldsig#': 'ds.xsd',
  'http://www.w3.org/XML/1998/namespace': 'xml.xsd',
  'urn:ietf:params:xml:ns:iodef-enum-1.0': 'enum.xsd',
  'urn:ietf:params:xml:ns:iodef-sci-1.0': 'sci.xsd',
  'urn:ietf:params:xml:ns:iodef-1.0': 'iodef-1.0.xsd',
  'urn:ietf:params:xml:ns:iodef-phish-1.0': 'phish.xsd',
  'urn:ietf:params:xml:ns:thraud-1.0': 'thraud.xsd',
};
