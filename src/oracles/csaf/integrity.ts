import { createHash } from 'node:crypto';
import type { Finding } from '../../evidence';
import { type CsafDocument, type JudgedSignature, type NamedKey, notGiven, placeOf, type Voucher } from './evidence';

/** CSAF, section 7.1.18: each document has a hash by a secure algorithm, and every hash is the document's. */
export function documentsHaveTheirHash(documents: readonly CsafDocument[], hashes: readonly Voucher[]): readonly Finding[] {
  const wrong = hashes.flatMap(({ document, given }) => {
    const algorithm = algorithmOf(given.url);
    if (given.status !== 200) return [notGiven(given, 'a file with the hash of the document')];
    if (!algorithm) return [];
    const expected = createHash(algorithm).update(document.given.bytes).digest('hex');
    const actual = /^[0-9a-fA-F]*/.exec(Buffer.from(given.bytes).toString('latin1'))?.[0].toLowerCase() ?? '';
    return actual === expected ? [] : [{ where: given.url, expected: `the ${algorithm} hash of ${document.given.url}, ${expected}`, actual: actual || 'no hexadecimal digit at its beginning' }];
  });
  const without = documents.filter((document) => !hashes.some((hash) => hash.document === document && secure.has(extensionOf(hash.given.url))));
  return [...wrong, ...without.map((document) => ({ where: document.given.url, expected: 'a hash file by a secure algorithm', actual: 'none' }))];
}

/** CSAF, section 7.1.18: a hash file begins with the hash; what follows is apart by a space at least. */
export function hashFilesBeginWithTheHash(hashes: readonly Voucher[]): readonly Finding[] {
  return hashes.flatMap(({ given }) => {
    const text = Buffer.from(given.bytes.subarray(0, 1024)).toString('latin1');
    return given.status !== 200 || /^[0-9a-fA-F]{32,}(\s|$)/.test(text) ? [] : [{ where: given.url, expected: 'hexadecimal digits from the first byte, and a space before anything else', actual: JSON.stringify(text.slice(0, 80)) }];
  });
}

/** CSAF, section 7.1.18: MD5 and SHA-1 are not used. */
export function hashesAreNotWeak(hashes: readonly Voucher[]): readonly Finding[] {
  return hashes.filter(({ given }) => weak.has(extensionOf(given.url))).map(({ given }) => ({ where: given.url, expected: 'SHA-256, SHA-512 or stronger', actual: extensionOf(given.url) }));
}

/** CSAF, section 7.1.15: a hash or signature that exists is listed in the entry of its document. */
export function vouchersAreListed(vouchers: readonly Voucher[]): readonly Finding[] {
  return vouchers.filter(({ listed, given }) => !listed && given.status === 200).map(({ document, given }) => ({ where: `${placeOf(document)}/link`, expected: `a link to ${given.url}`, actual: 'none, though the file is there' }));
}

/** CSAF, section 7.1.19: each document has a signature, and each signature verifies by a key of the metadata. */
export function documentsAreSigned(documents: readonly CsafDocument[], signatures: readonly JudgedSignature[]): readonly Finding[] {
  const unsigned = documents.filter((document) => !signatures.some(({ signature }) => signature.document === document));
  const wrong = signatures.flatMap(({ signature: { given }, facts }) => {
    if (given.status !== 200) return [notGiven(given, 'an OpenPGP signature')];
    return facts.verified ? [] : [{ where: given.url, expected: 'a signature by a key of the metadata', actual: facts.why }];
  });
  return [...unsigned.map((document) => ({ where: document.given.url, expected: 'an OpenPGP signature', actual: 'none' })), ...wrong];
}

/** CSAF 2.1, section 7.1.19: signatures are valid for thirty days more at least; `now` in milliseconds since 1970. */
export function signaturesLast(signatures: readonly JudgedSignature[], now: number): readonly Finding[] {
  return signatures.flatMap(({ signature, facts }) =>
    facts.verified && facts.expiresAt !== undefined && Date.parse(facts.expiresAt) < now + thirtyDays ? [{ where: signature.given.url, expected: 'a signature that is valid for at least 30 days more', actual: `one that expires at ${facts.expiresAt}` }] : [],
  );
}

/** CSAF, section 7.1.20: each key of the metadata can be had, and has the fingerprint that is told of it. */
export function keysAreAvailable(keys: readonly NamedKey[]): readonly Finding[] {
  return keys.flatMap(({ url, fingerprint, given, keys: read }) => {
    if (given.status !== 200) return [notGiven(given, 'an OpenPGP public key')];
    const faults = read.flatMap((key) => ('fault' in key ? [{ where: url, expected: 'an OpenPGP public key', actual: key.fault }] : []));
    if (faults.length > 0 || fingerprint === undefined) return faults;
    const found = read.flatMap((key) => ('fault' in key ? [] : [key.fingerprint]));
    return found.includes(fingerprint.toUpperCase()) ? [] : [{ where: url, expected: `the key with fingerprint ${fingerprint.toUpperCase()}`, actual: found.join(', ') || 'no key' }];
  });
}

/** CSAF, section 7.1.20: keys are strong: RSA and DSA of 2048 bits at least. */
export function keysAreStrong(keys: readonly NamedKey[]): readonly Finding[] {
  return keys.flatMap(({ url, keys: read }) =>
    read.flatMap((key) => ('fault' in key || key.bits === undefined || key.bits >= 2048 ? [] : [{ where: url, expected: 'a key of at least 2048 bits', actual: `${key.algorithm}, ${key.bits} bits` }])),
  );
}

const thirtyDays = 30 * 24 * 3_600_000;
const secure = new Set(['sha256', 'sha384', 'sha512', 'sha3-256', 'sha3-384', 'sha3-512']);
const weak = new Set(['md5', 'sha1']);

function extensionOf(url: string): string {
  return /\.json\.([a-z0-9-]+)$/i.exec(url)?.[1]?.toLowerCase() ?? '';
}

function algorithmOf(url: string): string | undefined {
  const extension = extensionOf(url);
  return secure.has(extension) || weak.has(extension) ? extension : undefined;
}
