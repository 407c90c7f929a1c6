/** One reason why a document is not valid. Lines and columns count from 1; the schema engine knows no column. */
export interface ValidityFault {
  readonly line: number;
  readonly column?: number;
  /** Where, as `/IODEF-Document/Incident[2]`, when the document could be read. */
  readonly path?: string;
  readonly message: string;
}

/** Why a document was not judged: nothing that its author did wrong, as far as we know. */
export const undecidedCauses = [
  'doctype', // it carries a DOCTYPE, which is never read
  'encoding', // an encoding that XML allows and the engine does not read
  'size', // more bytes than the cap
  'timeout', // the time limit passed
  'crash', // the engine died of it
] as const;
export type UndecidedCause = (typeof undecidedCauses)[number];

/** What a schema says of a document; three-valued, so that our own limits never pass for its faults. */
export type Validity =
  | { readonly valid: true; readonly undecided?: never }
  | {
      readonly valid: false;
      /** Ill-formed XML never reaches the schema. */
      readonly stage: 'well-formedness' | 'schema';
      /** At least one, in document order, at most `faultLimit`. */
      readonly faults: readonly [ValidityFault, ...ValidityFault[]];
      readonly undecided?: never;
    }
  | { readonly valid?: never; readonly undecided: UndecidedCause; readonly detail: string };

/** Most faults that are told of one document. */
export const faultLimit = 100;
