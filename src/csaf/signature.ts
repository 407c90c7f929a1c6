import { createMessage, type PublicKey, readKeys, readSignature, verify } from 'openpgp';

/** A public key of a provider, or why it cannot be read. */
export type KeyFacts =
  | { readonly key: PublicKey; /** Upper-case hexadecimal digits. */ readonly fingerprint: string; readonly algorithm: string; /** Of RSA and DSA keys. */ readonly bits?: number }
  | { readonly fault: string };

/** What a detached signature shows of a document. */
export type SignatureFacts =
  | { readonly verified: true; /** The fingerprint's last digits, upper case. */ readonly keyId: string; /** ISO 8601; absent where it never expires. */ readonly expiresAt?: string }
  | { readonly verified: false; readonly why: string };

/** Reads OpenPGP public keys, armored or binary (RFC 4880): each, or what is wrong with the file. */
export async function readPublicKeys(bytes: Uint8Array): Promise<readonly KeyFacts[]> {
  try {
    const armored = Buffer.from(bytes).toString('latin1').includes('-----BEGIN PGP');
    const keys = armored ? await readKeys({ armoredKeys: Buffer.from(bytes).toString('utf8') }) : await readKeys({ binaryKeys: bytes });
    return keys.map((key) => {
      const { algorithm, bits } = key.getAlgorithmInfo();
      return { key: key.toPublic(), fingerprint: key.getFingerprint().toUpperCase(), algorithm: String(algorithm), ...(bits !== undefined && { bits }) };
    });
  } catch (error) {
    return [{ fault: wordsOf(error) }];
  }
}

/** Verifies an armored detached signature of a document by any of the keys. */
export async function verifyDetached(document: Uint8Array, signature: Uint8Array, keys: readonly PublicKey[]): Promise<SignatureFacts> {
  try {
    const read = await readSignature({ armoredSignature: Buffer.from(signature).toString('utf8') });
    const { signatures } = await verify({ message: await createMessage({ binary: document }), signature: read, verificationKeys: [...keys], format: 'binary' });
    let why = 'no signature in it';
    for (const one of signatures) {
      try {
        await one.verified;
        const expiresAt = await expiryOf(await one.signature);
        return { verified: true, keyId: one.keyID.toHex().toUpperCase(), ...(expiresAt && { expiresAt }) };
      } catch (error) {
        why = wordsOf(error);
      }
    }
    return { verified: false, why };
  } catch (error) {
    return { verified: false, why: wordsOf(error) };
  }
}

async function expiryOf({ packets }: { readonly packets: Iterable<{ getExpirationTime(): Date | typeof Infinity | null }> }): Promise<string | undefined> {
  const times = [...packets].map((packet) => packet.getExpirationTime()).filter((time) => time instanceof Date);
  return times.sort((one, other) => one.getTime() - other.getTime())[0]?.toISOString();
}

function wordsOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 300);
}
