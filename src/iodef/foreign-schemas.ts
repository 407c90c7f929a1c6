/** The attribute that IODEF borrows from the XML namespace: a language tag, or empty to undo one (XML 1.0, section 2.12). */
export const xmlNamespaceSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
  <xs:attribute name="lang">
    <xs:simpleType>
      <xs:union memberTypes="xs:language">
        <xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value=""/></xs:restriction></xs:simpleType>
      </xs:union>
    </xs:simpleType>
  </xs:attribute>
</xs:schema>`;

/** The elements that IODEF and its extensions borrow from XML Signature, no deeper than they need: what is inside a signature is XML Signature's to judge. */
export const xmlSignatureSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:ds="http://www.w3.org/2000/09/xmldsig#"
    targetNamespace="http://www.w3.org/2000/09/xmldsig#" elementFormDefault="qualified">
  <xs:complexType name="Algorithm" mixed="true">
    <xs:sequence><xs:any namespace="##any" processContents="lax" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
    <xs:attribute name="Algorithm" type="xs:anyURI" use="required"/>
  </xs:complexType>
  <xs:complexType name="Opaque">
    <xs:sequence><xs:any namespace="##any" processContents="lax" maxOccurs="unbounded"/></xs:sequence>
    <xs:anyAttribute namespace="##any" processContents="lax"/>
  </xs:complexType>
  <xs:complexType name="ReferenceType">
    <xs:sequence>
      <xs:element name="Transforms" type="ds:Opaque" minOccurs="0"/>
      <xs:element ref="ds:DigestMethod"/>
      <xs:element ref="ds:DigestValue"/>
    </xs:sequence>
    <xs:attribute name="Id" type="xs:ID"/>
    <xs:attribute name="URI" type="xs:anyURI"/>
    <xs:attribute name="Type" type="xs:anyURI"/>
  </xs:complexType>
  <xs:element name="Reference" type="ds:ReferenceType"/>
  <xs:element name="DigestMethod" type="ds:Algorithm"/>
  <xs:element name="CanonicalizationMethod" type="ds:Algorithm"/>
  <xs:element name="DigestValue" type="xs:base64Binary"/>
  <xs:element name="X509Data" type="ds:Opaque"/>
  <xs:element name="Signature" type="ds:Opaque"/>
</xs:schema>`;
