import type { SecureVersion } from 'node:tls';

/** Where an XMPP server listens, what it is to be called, and how long and how much we listen. */
export interface XmppEndpoint {
  readonly host: string;
  readonly port: number;
  /** The domain that is asked for in the stream header and checked against the certificate. */
  readonly domain: string;
  /** STARTTLS on a plain stream, or TLS from the first byte. */
  readonly security: 'starttls' | 'direct';
  /** PEM of the authorities that are trusted; the system's where absent. */
  readonly ca?: string;
  /** PEM of the revocation lists of every authority in the chain; nothing is looked up where absent. */
  readonly crl?: string;
  readonly limits: XmppLimits;
}

export interface XmppLimits {
  /** For each answer that is waited for, TLS handshakes included. */
  readonly exchangeSeconds: number;
  /** After which an entity that has not answered is asked something else, to learn whether it will. */
  readonly quietSeconds: number;
  /** Of one connection, in all. */
  readonly streamBytes: number;
}

/** What a Platform does differently from the default when TLS is negotiated. */
export interface TlsChoice {
  readonly version?: SecureVersion;
  /** PEM. */
  readonly certificate?: string;
  readonly key?: string;
}

/** An account on the server. */
export interface XmppAccount {
  /** Bare JID. */
  readonly jid: string;
  readonly password?: string;
  /** PEM, for EXTERNAL. */
  readonly certificate?: string;
  readonly key?: string;
}

/** The localpart of a JID, which SASL takes as the user's name. */
export function localpartOf(jid: string): string {
  return jid.slice(0, Math.max(0, jid.indexOf('@')));
}

/** The JID without its resource. */
export function bareOf(jid: string): string {
  const slash = jid.indexOf('/');
  return slash < 0 ? jid : jid.slice(0, slash);
}
