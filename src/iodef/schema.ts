import type { SchemaSet } from '../xml/schema-set';

/** The XML Schema of one version of IODEF. */
export function iodefSchema(version: 'v1' | 'v2'): SchemaSet {
  const namespace = `urn:ietf:params:xml:ns:iodef-${version === 'v1' ? '1.0' : '2.0'}`;
  const main = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}" elementFormDefault="qualified">
    <xs:element name="IODEF-Document"/>
  </xs:schema>`;
  return { name: namespace, main, imports: {}, root: { namespace, local: 'IODEF-Document' } };
}
