import { createHash, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from 'node:crypto';

export const scramHashes = ['sha512', 'sha256', 'sha1'] as const;
export type ScramHash = (typeof scramHashes)[number];

/** What a SCRAM server keeps of a password (RFC 5802, section 3). */
export interface ScramVerifier {
  readonly salt: Buffer;
  readonly iterations: number;
  readonly storedKey: Buffer;
  readonly serverKey: Buffer;
}

/** Who may log in. Passwords are not kept, only what SCRAM needs of them. */
export class Accounts {
  private readonly verifiers = new Map<string, Readonly<Record<ScramHash, ScramVerifier>> | undefined>();
  private readonly decoyKey = randomBytes(32);

  /** Without a password the account is for its certificate alone. */
  add(name: string, password?: string): void {
    this.verifiers.set(name, password === undefined ? undefined : verifiersOf(password));
  }

  /** Whether there is an account of this name, the local part of its JID. */
  has(name: string): boolean {
    return this.verifiers.has(name);
  }

  /** The accounts that are for certificates alone. */
  withoutPassword(): readonly string[] {
    return [...this.verifiers].filter(([, verifiers]) => !verifiers).map(([name]) => name);
  }

  /** For an unknown name a decoy, the same each time: who tries names learns nothing. */
  verifierOf(name: string, hash: ScramHash): ScramVerifier {
    const salt = createHmac('sha256', this.decoyKey).update(name).digest().subarray(0, 16);
    return this.verifiers.get(name)?.[hash] ?? { salt, iterations, storedKey: randomBytes(32), serverKey: randomBytes(32) };
  }

  /** Whether this is the account's password. */
  accepts(name: string, password: string): boolean {
    const { salt, storedKey } = this.verifierOf(name, 'sha256');
    return this.has(name) && timingSafeEqual(derive('sha256', password, salt).storedKey, storedKey);
  }
}

function verifiersOf(password: string): Readonly<Record<ScramHash, ScramVerifier>> {
  const verifierBy = (hash: ScramHash): ScramVerifier => derive(hash, password, randomBytes(16));
  return { sha512: verifierBy('sha512'), sha256: verifierBy('sha256'), sha1: verifierBy('sha1') };
}

const hashBytes = { sha512: 64, sha256: 32, sha1: 20 } as const;

/** The least that RFC 7677, section 4, allows. */
const iterations = 4096;

function derive(hash: ScramHash, password: string, salt: Buffer): ScramVerifier {
  const salted = pbkdf2Sync(password.normalize('NFKC'), salt, iterations, hashBytes[hash], hash);
  const clientKey = createHmac(hash, salted).update('Client Key').digest();
  const storedKey = createHash(hash).update(clientKey).digest();
  return { salt, iterations, storedKey, serverKey: createHmac(hash, salted).update('Server Key').digest() };
}
