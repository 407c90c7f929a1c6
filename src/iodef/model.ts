/** The two versions of IODEF: RFC 5070 (with RFC 6685) and RFC 7970. */
export const versions = ['v1', 'v2'] as const;
export type Version = (typeof versions)[number];

/**
 * The data types of section 2 of both RFCs, in their words; LANGUAGE stands for their ENUM of language tags.
 * NCNAME is that of RFC 7495, DECIMAL of RFC 5941, PERCENTAGE (an INTEGER from 0 to 100) of RFC 5901.
 */
export const dataTypes = [
  'BOOLEAN',
  'INTEGER',
  'REAL',
  'CHARACTER',
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
  'DECIMAL',
  'PERCENTAGE',
] as const;
export type DataType = (typeof dataTypes)[number];

/** What may stand between the tags: a data type, a number above zero, text and any elements (XML), or any elements without text (ELEMENTS). */
export type Content = DataType | 'POSITIVE_REAL' | 'XML' | 'ELEMENTS';

export type Cardinality = '1' | '0..1' | '1..*' | '0..*';

/** A list of permitted values. */
export interface Enumeration {
  /** As the prose lists them, without `ext-value`. */
  readonly values: readonly string[];
  /** Whether `ext-value` is a further value, whose meaning an attribute `ext-<name>` then carries (RFC 7970, section 5.1.1). */
  readonly extensible: boolean;
  /** Whether white space counts, as it does where values are of several words. */
  readonly spaced?: true;
  /** Where the RFC's schema has other values. */
  readonly schema?: { readonly adds?: readonly string[]; readonly lacks?: readonly string[]; readonly defect: string };
}

export interface AttributeFacts {
  readonly type: DataType | Enumeration;
  readonly use: 'required' | 'optional';
  readonly default?: string;
  /** The only permitted value. */
  readonly fixed?: string;
  /** Where the RFC's schema has it otherwise, or not at all. */
  readonly schema?: { readonly use?: 'required' | 'optional' | 'absent'; readonly type?: DataType | Enumeration; readonly defect: string };
}

/** What the RFC's schema has instead of a child that the prose describes. */
export interface ChildInSchema {
  readonly cardinality?: Cardinality;
  readonly name?: string;
  /** Whether it states no type, so that anything may stand in it. */
  readonly untyped?: true;
  readonly defect: string;
}

/** A child as in the class figures, `{0..*}--[ URL ]`: cardinality and name; then its data type, unless it is a class of its own. */
export type Child =
  | readonly [cardinality: Cardinality, name: string]
  | readonly [cardinality: Cardinality, name: string, type: DataType | undefined]
  | readonly [cardinality: Cardinality, name: string, type: DataType | undefined, schema: ChildInSchema];

/** Children that stand in order, or of which one is chosen; the whole as often as the cardinality says. */
export interface Group {
  readonly order: 'sequence' | 'choice';
  readonly cardinality: Cardinality;
  readonly of: readonly Particle[];
}

/** Children whose order prose and schema tell differently: the schema's reading, and one wide enough for both. */
export interface Readings {
  readonly schema: Group;
  readonly either: Group;
  readonly defect: string;
}

export type Particle = Child | Group | Readings;

/**
 * What an RFC says of one class. The prose is the table; wherever the same RFC's schema says something else,
 * `schema` tells what, and which entry of the defects register that is.
 */
export interface ClassFacts {
  /** Section that defines the class: `3.2`. */
  readonly section: string;
  /** What its character content is, for a class that has some. */
  readonly content?: Content;
  /** Where the RFC's schema has other content, or none. */
  readonly contentInSchema?: { readonly content: Content | 'EMPTY'; readonly defect: string };
  /** By name, without the `ext-` attributes that extensible enumerations bring along. */
  readonly attributes?: Readonly<Record<string, AttributeFacts>>;
  /** In order. */
  readonly children?: readonly Particle[];
  /** How many of which children the prose demands beyond their cardinalities; `any` stands for every child. */
  readonly demands?: { readonly atLeastOne: 'any' | readonly string[] } | { readonly exactlyOne: 'any' | readonly string[] };
}

export type ClassTable = Readonly<Record<string, ClassFacts>>;

/** All classes of one XML namespace. */
export interface Model {
  /** What defines it: `RFC7970`. */
  readonly specification: string;
  readonly namespace: string;
  /** Prefix of its names where another model refers to them. */
  readonly prefix: string;
  /** The only classes that may stand where anything may; the others are known inside their classes alone. All, where nothing is said. */
  readonly globals?: readonly string[];
  /** Attributes that carry the prefix of the namespace in documents, with their types. */
  readonly globalAttributes?: Readonly<Record<string, DataType>>;
  readonly classes: ClassTable;
  /** The data types that have attributes or children of their own. */
  readonly types: Readonly<Partial<Record<DataType, ClassFacts>>>;
}
