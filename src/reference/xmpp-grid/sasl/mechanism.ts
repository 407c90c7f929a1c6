import type { TLSSocket } from 'node:tls';
import type { Accounts } from '../accounts';
import type { Grid } from '../grid';

/** The SASL failures in use here (RFC 6120, section 6.5). */
export type SaslCondition =
  | 'aborted'
  | 'encryption-required'
  | 'incorrect-encoding'
  | 'invalid-authzid'
  | 'invalid-mechanism'
  | 'malformed-request'
  | 'not-authorized';

/** What the server says next; `account` is the local part of the JID that is now authenticated. */
export type SaslStep =
  | { readonly challenge: Buffer }
  | { readonly account: string; readonly additional?: Buffer }
  | { readonly failure: SaslCondition };

/** One authentication under way. */
export interface SaslExchange {
  /** Takes what the client sent; undefined where it began without an initial response. */
  step(response: Buffer | undefined): SaslStep;
}

/** What a client without an initial response is told: go on. */
export const emptyChallenge: SaslStep = { challenge: Buffer.alloc(0) };

/** What an exchange may rest on. */
export interface SaslContext {
  readonly domain: string;
  readonly accounts: Accounts;
  /** Absent where nothing protects the stream. */
  readonly tls: TLSSocket | undefined;
  /** Whether mechanisms with channel binding were offered on this stream. */
  readonly bindingOffered: boolean;
  readonly violates: Grid['violates'];
}

/** A way to authenticate. */
export interface Mechanism {
  readonly name: string;
  /** Whether it can succeed on this connection. */
  offeredOn(context: SaslContext): boolean;
  begin(context: SaslContext): SaslExchange;
}

/** Whether an authorization identity, where one is given, is the account's own bare JID. */
export function ownIdentity(authorizationId: string, account: string, domain: string): boolean {
  return authorizationId === '' || authorizationId.toLowerCase() === `${account}@${domain}`;
}
