import { type Encoding, encodingOf } from '../../data-item/encoding';

/** How a document is written: as XML (RFC 7970), or in one of the encodings of RFC 8727; each is the ending of its file names too. */
export type DocumentForm = 'xml' | Encoding;

/** What documents are called in Content-Type: RFC 8727 registers nothing, so these are the types of what they are written in (RFC 7303, 8259, 8949). */
export const mediaTypes: Readonly<Record<DocumentForm, string>> = {
  xml: 'application/xml',
  json: 'application/json',
  cbor: 'application/cbor',
};

/** The form of a document by its first byte; XML where it is neither of the others, whatever else it may be. */
export function formOf(document: Uint8Array): DocumentForm {
  return encodingOf(document) ?? 'xml';
}

/** Whether bytes that nothing else speaks for look like IODEF, well written or not: by the element or member that every document has, in CBOR by a map with numbers for names. */
export function looksLikeIodef(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const form = formOf(bytes);
  if (form === 'cbor') return /^(?:\xd9\xd9\xf7)?(?:[\xa1-\xb7\xbf]|\xb8.|\xb9..|\xba.{4}|\xbb.{8})(?:[\x00-\x17\x20-\x37]|[\x18\x38].)/s.test(text);
  return form === 'json' ? text.includes('"Incident"') : text.replaceAll('\0', '').includes('IODEF-Document');
}
