/** The two versions of IODEF: RFC 5070 (with RFC 6685) and RFC 7970. */
export const versions = ['v1', 'v2'] as const;
export type Version = (typeof versions)[number];

/** The data types of section 2 of both RFCs, in their words; LANGUAGE is the ENUM of language tags, NCNAME that of RFC 7495. */
export const dataTypes = [
  'BOOLEAN',
  'INTEGER',
  'REAL',
  'STRING',
  'ML_STRING',
  'BYTE',
  'HEXBIN',
  'LANGUAGE',
  'DATETIME',
  'TIMEZONE',
  'PORTLIST',
  'POSTAL',
  'PHONE',
  'EMAIL',
  'URL',
  'ID',
  'IDREF',
  'SOFTWARE',
  'EXTENSION',
  'NCNAME',
] as const;
export type DataType = (typeof dataTypes)[number];

export type Cardinality = '1' | '0..1' | '1..*' | '0..*';

/** A list of permitted values. */
export interface Enumeration {
  /** As the prose lists them, without `ext-value`. */
  readonly values: readonly string[];
  /** Whether `ext-value` is a further value, whose meaning the attribute `ext-<name>` then carries (RFC 7970, section 5.1.1). */
  readonly extensible: boolean;
  /** What the RFC's schema has instead. */
  readonly schema?: { readonly adds?: readonly string[]; readonly lacks?: readonly string[]; readonly defect: string };
}

export interface AttributeFacts {
  readonly type: DataType | Enumeration;
  readonly use: 'required' | 'optional';
  readonly default?: string;
  /** The only permitted value. */
  readonly fixed?: string;
  /** What the RFC's schema has instead. */
  readonly schema?: { readonly use: 'required' | 'optional'; readonly defect: string };
}

/** Children that stand in order or in choice. */
export interface Group {
  readonly order: 'sequence' | 'choice';
  readonly cardinality: Cardinality;
  readonly of: readonly Particle[];
  /** Where this order is the schema's alone, or neither reading's: the defect. */
  readonly defect?: string;
}

/** What the RFC's schema has instead of a child that the prose describes. */
export interface ChildInSchema {
  readonly cardinality?: Cardinality;
  readonly name?: string;
  readonly type?: DataType;
  readonly defect: string;
}

/** A child as in the class figures: cardinality, name; then its data type, unless it is a class of its own. */
export type Child =
  | readonly [cardinality: Cardinality, name: string]
  | readonly [cardinality: Cardinality, name: string, type: DataType | undefined]
  | readonly [cardinality: Cardinality, name: string, type: DataType | undefined, schema: ChildInSchema];

export type Particle = Child | Group;

/**
 * What an RFC says of one class. The prose is the table; wherever the same RFC's schema says something else,
 * `schema` tells what, and under which entry of the defects register.
 */
export interface ClassFacts {
  /** Section that defines the class: `3.2`. */
  readonly section: string;
  /** Type of the character content, for a class that has some. */
  readonly content?: DataType | 'XML';
  /** What the RFC's schema has instead. */
  readonly contentInSchema?: { readonly content: DataType | 'XML' | 'POSITIVE' | 'EMPTY'; readonly defect: string };
  readonly attributes?: Readonly<Record<string, AttributeFacts>>;
  /** In the order of the schema. */
  readonly children?: readonly Particle[];
  /** At least one of these children is present, says the prose. */
  readonly atLeastOne?: readonly string[];
  /** Exactly one of these children is present, says the prose. */
  readonly exactlyOne?: readonly string[];
}

export type ClassTable = Readonly<Record<string, ClassFacts>>;

/** All classes of one XML namespace. */
export interface Model {
  /** RFC that defines it: `RFC7970`. */
  readonly specification: string;
  readonly namespace: string;
  readonly prefix: string;
  readonly classes: ClassTable;
  /** The data types that have attributes or children of their own. */
  readonly types: Readonly<Partial<Record<DataType, ClassFacts>>>;
}
