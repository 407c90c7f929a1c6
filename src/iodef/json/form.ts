/** What RFC 8727 writes as a single value (its Table 1), in the words of RFC 7970, section 2; whatever is not listed is a STRING. */
export const scalarTypes = ['INTEGER', 'REAL', 'POSITIVE_REAL', 'STRING', 'BYTE', 'LANGUAGE', 'DATETIME', 'TIMEZONE', 'PORTLIST', 'URL', 'ID', 'IDREF'] as const;
export type ScalarType = (typeof scalarTypes)[number];

/** What a member holds: a single value, one of a list, an object of a class, or a text that may also be an object (ML_STRING, section 2.2.2). */
export type MemberType =
  | { readonly scalar: ScalarType }
  | { readonly values: readonly string[]; readonly tolerated?: Readonly<Record<string, string>> }
  | { readonly class: string }
  | { readonly multilingual: true };

export interface MemberFacts {
  readonly type: MemberType;
  /** An array of at least one, where a class may have several. */
  readonly many?: true;
  readonly required?: true;
  /** What appendix B's JSON Schema, RFC 7970 or an example allows besides, and the defect: one in no array, none in an array, another value, the member as such. */
  readonly tolerated?: { readonly single?: string; readonly empty?: string; readonly value?: string; readonly member?: string };
}

/** A class as RFC 8727 writes it: an object. */
export interface FormOfClass {
  /** Section of RFC 7970 that defines the class, or of RFC 8727 where that does. */
  readonly section: string;
  readonly members: Readonly<Record<string, MemberFacts>>;
  /** Members that exclude each other, and whether one of them must be there. */
  readonly choice?: { readonly of: readonly string[]; readonly required: boolean; readonly several?: string };
  /** The defect under which members of any other name are tolerated. */
  readonly open?: string;
}

export type FormTable = Readonly<Record<string, FormOfClass>>;
