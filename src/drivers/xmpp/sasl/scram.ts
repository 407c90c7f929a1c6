import { createHash, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import type { Mechanism, SaslMessage } from './mechanism';

/** The mechanisms of RFC 5802 and RFC 7677, and the one on SHA-512 that deployments add, with their hash. */
export const scramHashes = { 'SCRAM-SHA-1': 'sha1', 'SCRAM-SHA-256': 'sha256', 'SCRAM-SHA-512': 'sha512' } as const;
export type ScramName = keyof typeof scramHashes;

/** What the client says of channel binding: `n` it cannot, `y` it could but was offered none, `p` it binds. */
export type ChannelBinding =
  | { readonly flag: 'n' | 'y' }
  | { readonly flag: 'p'; readonly type: 'tls-unique' | 'tls-exporter'; readonly data: Uint8Array };

export interface ScramStart {
  readonly name: ScramName;
  readonly user: string;
  readonly password: string;
  readonly binding: ChannelBinding;
  /** The account to act for, where it is to be said. */
  readonly authorizationId?: string;
  /** Printable ASCII without commas, never used before. */
  readonly nonce: string;
  /** Answers the challenge as if it had had another nonce, with the proof for that one. */
  readonly answersAnother?: boolean;
}

/** Most iterations that are computed for a server that asks for them. */
export const iterationLimit = 1_000_000;

/** SCRAM (RFC 5802, section 3), with or without channel binding; concludes only with the server's own signature. */
export function scram(start: ScramStart): Mechanism {
  let serverFinal: string | undefined;
  return {
    name: start.binding.flag === 'p' ? `${start.name}-PLUS` : start.name,
    manner: `channel binding: ${start.binding.flag === 'p' ? start.binding.type : bindingWords[start.binding.flag]}`,
    initial: { text: `${gs2Header(start)}${bareFirst(start)}`, secrets: [] },
    respond(challenge) {
      if (serverFinal !== undefined) return { text: '', secrets: [] };
      const proof = proofOf(start, challenge);
      if ('fault' in proof) return proof;
      serverFinal = proof.serverFinal;
      return { text: proof.text, secrets: [proof.text, proof.serverFinal] };
    },
    concludes: (last) => serverFinal !== undefined && sameBytes(last.split(',')[0] ?? '', serverFinal),
  };
}

const hashBytes = { sha1: 20, sha256: 32, sha512: 64 } as const;

const bindingWords = { n: 'none', y: 'none, as none was offered' } as const;

function proofOf(start: ScramStart, serverFirst: string): (SaslMessage & { readonly serverFinal: string }) | { readonly fault: string } {
  const fields = new Map(serverFirst.split(',').map((field) => [field.slice(0, 2), field.slice(2)] as const));
  const challenged = fields.get('r=') ?? '';
  const salt = fields.get('s=');
  const iterations = Number(fields.get('i='));
  if (fields.has('m=')) return { fault: 'a mandatory extension, which SCRAM defines none of' };
  if (!challenged.startsWith(start.nonce) || challenged === start.nonce) return { fault: "a nonce that does not extend the client's" };
  if (!salt || !Number.isInteger(iterations) || iterations < 1) return { fault: 'no salt, or no count of iterations' };
  if (iterations > iterationLimit) return { fault: `${iterations} iterations, more than ${iterationLimit}` };
  const hash = scramHashes[start.name];
  const nonce = start.answersAnother ? `${challenged}another` : challenged;
  const salted = pbkdf2Sync(prepared(start.password), Buffer.from(salt, 'base64'), iterations, hashBytes[hash], hash);
  const withoutProof = `c=${bindingInput(start).toString('base64')},r=${nonce}`;
  const signed = `${bareFirst(start)},${serverFirst},${withoutProof}`;
  const clientKey = hmac(hash, salted, 'Client Key');
  const clientSignature = hmac(hash, createHash(hash).update(clientKey).digest(), signed);
  const proof = Buffer.from(clientKey.map((byte, at) => byte ^ (clientSignature[at] ?? 0)));
  const serverFinal = `v=${hmac(hash, hmac(hash, salted, 'Server Key'), signed).toString('base64')}`;
  return { text: `${withoutProof},p=${proof.toString('base64')}`, secrets: [], serverFinal };
}

function gs2Header({ binding, authorizationId }: ScramStart): string {
  const acting = authorizationId === undefined ? '' : `a=${authorizationId.replaceAll('=', '=3D').replaceAll(',', '=2C')}`;
  return `${binding.flag === 'p' ? `p=${binding.type}` : binding.flag},${acting},`;
}

function bareFirst({ user, nonce }: ScramStart): string {
  return `n=${prepared(user).replaceAll('=', '=3D').replaceAll(',', '=2C')},r=${nonce}`;
}

function bindingInput(start: ScramStart): Buffer {
  const { binding } = start;
  return Buffer.concat([Buffer.from(gs2Header(start)), binding.flag === 'p' ? binding.data : Buffer.alloc(0)]);
}

/** The parts of SASLprep that change common text: spaces become U+0020, compatibility characters are composed. */
function prepared(value: string): string {
  return value.replace(/[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/gu, ' ').normalize('NFKC');
}

function hmac(hash: string, key: Uint8Array, data: string): Buffer {
  return createHmac(hash, key).update(data).digest();
}

function sameBytes(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
