import type { Content, DataType } from './model';

/**
 * The simple type behind each content, as XML Schema names it; without a prefix where the schema defines it itself.
 * ML_STRING and POSTAL are what stands between the tags of theirs.
 */
export const simpleTypeNames = {
  BOOLEAN: 'xs:boolean',
  INTEGER: 'xs:integer',
  REAL: 'xs:float',
  POSITIVE_REAL: 'PositiveFloatType',
  CHARACTER: 'xs:string',
  STRING: 'xs:string',
  ML_STRING: 'xs:string',
  BYTE: 'xs:base64Binary',
  HEXBIN: 'xs:hexBinary',
  LANGUAGE: 'xs:language',
  DATETIME: 'DateTimeType',
  TIMEZONE: 'TimezoneType',
  PORTLIST: 'PortlistType',
  POSTAL: 'xs:string',
  PHONE: 'xs:string',
  EMAIL: 'xs:string',
  URL: 'xs:anyURI',
  ID: 'xs:ID',
  IDREF: 'xs:IDREF',
  NCNAME: 'xs:NCName',
  DECIMAL: 'xs:decimal',
  PERCENTAGE: 'PercentageType',
} as const satisfies Readonly<Record<Exclude<Content, 'SOFTWARE' | 'EXTENSION' | 'XML' | 'ELEMENTS'>, string>>;

export type SimpleContent = keyof typeof simpleTypeNames;

/** The complex type of each data type that may have attributes or children. */
export const structuredTypeNames = {
  ML_STRING: 'MLStringType',
  POSTAL: 'PostalType',
  SOFTWARE: 'SoftwareType',
  EXTENSION: 'ExtensionType',
} as const satisfies Readonly<Partial<Record<DataType, string>>>;

/** The simple types that a schema defines itself. */
export const simpleTypes: Readonly<Record<string, string>> = {
  // A union of one says the same as its member; libxml2 then collapses white space around the value, as it has to (E01).
  DateTimeType: '<xs:union memberTypes="xs:dateTime"/>',
  PositiveFloatType: '<xs:restriction base="xs:float"><xs:minExclusive value="0"/></xs:restriction>',
  RealOrNothingType: `<xs:union memberTypes="xs:float"><xs:simpleType>
    <xs:restriction base="xs:string"><xs:enumeration value=""/></xs:restriction></xs:simpleType></xs:union>`,
  PercentageType: '<xs:restriction base="xs:nonNegativeInteger"><xs:maxInclusive value="100"/></xs:restriction>',
  TimezoneType: '<xs:restriction base="xs:string"><xs:pattern value="Z|[\\+\\-](0[0-9]|1[0-4]):[0-5][0-9]"/></xs:restriction>',
  PortlistType: '<xs:restriction base="xs:string"><xs:pattern value="\\d+(\\-\\d+)?(,\\d+(\\-\\d+)?)*"/></xs:restriction>',
};

/** Any elements, of which those that a schema of the set knows are judged by it. */
export const anyElements = '<xs:sequence><xs:any namespace="##any" processContents="lax" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>';

/** Of two contents, the one that admits all of the other. */
export function wider(one: Content, other: Content): Content {
  return fromWidest.find((content) => content === one || content === other) ?? one;
}

const fromWidest: readonly Content[] = ['XML', 'ELEMENTS', 'STRING', 'REAL', 'POSITIVE_REAL', 'PERCENTAGE'];
