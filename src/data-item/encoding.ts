/** The two encodings of RFC 8727. */
export const encodings = ['json', 'cbor'] as const;
export type Encoding = (typeof encodings)[number];

/** Which of the two a document is in, by its first byte; neither of them where it is anything else. */
export function encodingOf(bytes: Uint8Array): Encoding | undefined {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1').replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^[{[]/.test(start)) return 'json';
  return /^(?:\xd9\xd9\xf7|[\xa1-\xbb\xbf])/.test(start) ? 'cbor' : undefined;
}
