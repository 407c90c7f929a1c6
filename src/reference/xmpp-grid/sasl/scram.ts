import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ScramHash, ScramVerifier } from '../accounts';
import { bindingDataOf, bindingTypeOf } from './channel-binding';
import { emptyChallenge, ownIdentity, type Mechanism, type SaslContext, type SaslExchange, type SaslStep } from './mechanism';

/** SCRAM with or without channel binding, on any hash (RFC 5802, RFC 7677). */
export function scram(hash: ScramHash, binding: 'plus' | 'none'): Mechanism {
  return {
    name: `SCRAM-${hash.replace('sha', 'SHA-').toUpperCase()}${binding === 'plus' ? '-PLUS' : ''}`,
    offeredOn: ({ tls }) => binding === 'none' || tls !== undefined,
    begin: (context) => new ScramExchange(hash, binding, context),
  };
}

class ScramExchange implements SaslExchange {
  private first: FirstMessage | undefined;
  private serverFirst = '';
  private verifier: ScramVerifier | undefined;

  constructor(
    private readonly hash: ScramHash,
    private readonly binding: 'plus' | 'none',
    private readonly context: SaslContext,
  ) {}

  step(response: Buffer | undefined): SaslStep {
    if (!response) return emptyChallenge;
    return this.first ? this.final(response.toString('utf8')) : this.begin(response.toString('utf8'));
  }

  private begin(message: string): SaslStep {
    const first = readFirst(message);
    if (!first) return { failure: 'malformed-request' };
    if (!this.bindingAgrees(first.binding)) return { failure: 'not-authorized' };
    const anybody = this.context.violates('RFC6120-6.3.8-foreign-identity');
    if (!anybody && !ownIdentity(first.authorizationId, first.account, this.context.domain)) return { failure: 'invalid-authzid' };
    this.first = first;
    this.verifier = this.context.accounts.verifierOf(first.account, this.hash);
    const nonce = first.nonce + randomBytes(18).toString('base64');
    this.serverFirst = `r=${nonce},s=${this.verifier.salt.toString('base64')},i=${this.verifier.iterations}`;
    return { challenge: Buffer.from(this.serverFirst) };
  }

  /** A client that could bind but thinks the server cannot has been lied to (RFC 5802, section 6). */
  private bindingAgrees(flag: string): boolean {
    const { tls } = this.context;
    if (this.binding === 'plus') return tls !== undefined && flag === `p=${bindingTypeOf(tls)}`;
    return flag === 'n' || (flag === 'y' && (!this.context.bindingOffered || this.context.violates('RFC5802-6-stripped-offer')));
  }

  private final(message: string): SaslStep {
    const parts = /^(c=([^,]*),r=([^,]*)(?:,[^,]*)*?),p=([^,]*)$/.exec(message);
    const { first, verifier } = this;
    if (!parts || !first || !verifier) return { failure: 'malformed-request' };
    const [, withoutProof = '', bound = '', nonce = '', proof = ''] = parts;
    if (bound !== this.expectedBinding(first).toString('base64') && !this.context.violates('RFC5802-6-other-channel')) return { failure: 'not-authorized' };
    if (!this.serverFirst.startsWith(`r=${nonce},`) && !this.context.violates('RFC5802-5.1-same-nonce')) return { failure: 'not-authorized' };
    const signed = `${first.bare},${this.serverFirst},${withoutProof}`;
    const proven = proves(this.hash, verifier, signed, Buffer.from(proof, 'base64'));
    if (!proven || !this.context.accounts.has(first.account)) return { failure: 'not-authorized' };
    const signedWrongly = this.hash === 'sha1' && this.context.violates('RFC5802-3-controller-signature');
    const signature = createHmac(this.hash, signedWrongly ? verifier.storedKey : verifier.serverKey).update(signed).digest('base64');
    return { account: first.account, additional: Buffer.from(`v=${signature}`) };
  }

  private expectedBinding({ header }: FirstMessage): Buffer {
    const { tls } = this.context;
    const data = this.binding === 'plus' && tls ? bindingDataOf(tls) : Buffer.alloc(0);
    return Buffer.concat([Buffer.from(header), data]);
  }
}

interface FirstMessage {
  /** The GS2 header, its closing comma included. */
  readonly header: string;
  /** n, y, or p= and the type. */
  readonly binding: string;
  readonly authorizationId: string;
  readonly bare: string;
  readonly account: string;
  readonly nonce: string;
}

function readFirst(message: string): FirstMessage | undefined {
  const parts = /^((n|y|p=[A-Za-z0-9.-]+),(?:a=([^,]+))?,)(n=([^,]+),r=([\x21-\x2b\x2d-\x7e]+)(?:,.*)?)$/s.exec(message);
  if (!parts) return undefined;
  const [, header = '', binding = '', authorizationId = '', bare = '', account = '', nonce = ''] = parts;
  return { header, binding, authorizationId: unescapeName(authorizationId), bare, account: unescapeName(account).toLowerCase(), nonce };
}

function unescapeName(name: string): string {
  return name.replace(/=2C/g, ',').replace(/=3D/g, '=');
}

function proves(hash: ScramHash, { storedKey }: ScramVerifier, signed: string, proof: Buffer): boolean {
  const signature = createHmac(hash, storedKey).update(signed).digest();
  if (proof.length !== signature.length) return false;
  const clientKey = Buffer.from(proof.map((byte, index) => byte ^ (signature[index] ?? 0)));
  const stored = createHash(hash).update(clientKey).digest();
  return stored.length === storedKey.length && timingSafeEqual(stored, storedKey);
}
