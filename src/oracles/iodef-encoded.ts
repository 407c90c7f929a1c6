import { readCbor } from '../data-item/cbor-bytes';
import type { Encoding } from '../data-item/encoding';
import type { ReadItem } from '../data-item/item';
import { decodedJson, readJson } from '../data-item/json-text';
import type { Finding } from '../evidence';

/** A document in one of them, as far as it can be read. */
export interface EncodedDocument {
  /** Where it came from: a file, a command's output. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly read: ReadItem;
}

/** A departure at a value of a document. */
export interface ItemFinding extends Omit<Finding, 'where'> {
  /** JSON Pointer (RFC 6901) of the value, by the names that CBOR's keys stand for. */
  readonly pointer: string;
  /** Of the value: UTF-16 units into a JSON text, bytes into CBOR. */
  readonly at: number;
}

/** Reads a document's bytes; one that cannot be read keeps its fault. */
export function readEncoded(name: string, bytes: Uint8Array, encoding: Encoding): EncodedDocument {
  return { name, bytes, encoding, read: encoding === 'json' ? readJson(bytes) : readCbor(bytes) };
}

/** Gives the line and column of places in a JSON text, both from 1, the column in UTF-16 units; in CBOR the column is the byte. */
export function placesIn({ bytes, encoding }: EncodedDocument): (at: number) => { readonly line: number; readonly column: number } {
  if (encoding === 'cbor') return (at) => ({ line: 1, column: at + 1 });
  const text = decodedJson(bytes) ?? '';
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (at) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}

/** Findings with their places in words: `<name>:<line>:<column> <pointer>`, or `<name>: byte <n> <pointer>`. */
export function findingsAt(document: EncodedDocument, found: readonly ItemFinding[]): readonly Finding[] {
  if (found.length === 0) return [];
  const placeOf = placesIn(document);
  return found.map(({ pointer, at, expected, actual, defect }) => {
    const { line, column } = placeOf(at);
    const place = document.encoding === 'json' ? `${line}:${column}` : ` byte ${at}`;
    return { where: `${document.name}:${place} ${pointer || '/'}`, expected, actual, ...(defect && { defect }) };
  });
}
