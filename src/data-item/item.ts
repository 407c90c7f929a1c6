/** A value as JSON (RFC 8259) and CBOR (RFC 8949) both know it, with the place where it begins; plain data. */
export type Item = { readonly at: number } & (
  | { readonly is: 'map'; readonly entries: readonly Entry[] }
  | { readonly is: 'array'; readonly items: readonly Item[] }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'bytes'; readonly bytes: Uint8Array }
  | NumberItem
  | { readonly is: 'simple'; readonly value: boolean | null | undefined }
  | { readonly is: 'tag'; readonly tag: number; readonly item: Item }
);

export interface NumberItem {
  readonly is: 'number';
  readonly value: number;
  /** Of CBOR the major type or width; JSON knows only whether there is a fraction or exponent. */
  readonly form: 'integer' | 'decimal' | 'float16' | 'float32' | 'float64';
}

/** A member of a map; a key that is neither text nor an integer is undefined. */
export interface Entry {
  readonly at: number;
  readonly key: string | number | undefined;
  readonly value: Item;
}

/** Why bytes cannot be read on; JSON counts UTF-16 units, CBOR bytes. */
export interface ItemFault {
  readonly at: number;
  readonly message: string;
  /** Set where the format allows it and we decline: more than a limit. */
  readonly declined?: true;
}

/** What can be read, and yet not be read by everybody alike. */
export interface Remark {
  readonly is: 'duplicate' | 'not text' | 'out of range' | 'byte order mark';
  readonly at: number;
  /** JSON Pointer of the value, or of the map that has a key twice. */
  readonly pointer: string;
  readonly expected: string;
  readonly actual: string;
}

export type ReadItem = { readonly item: Item; readonly remarks: readonly Remark[]; readonly fault?: never } | { readonly fault: ItemFault; readonly item?: never; readonly remarks?: never };

/** Deepest nesting that is read. */
export const depthLimit = 256;
/** Most items that are read. */
export const itemLimit = 500_000;

/** One step deeper in a JSON Pointer (RFC 6901). */
export function pointerTo(parent: string, step: string | number | undefined): string {
  return `${parent}/${String(step ?? '?').replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
