import type { SecureVersion } from 'node:tls';
import type { Origins } from './origins';

/** How one HTTP server is reached, and how far the driver goes. */
export interface HttpsSettings {
  /** Where connections may lead; the first is home, and only home is shown who we are. */
  readonly origins: Origins;
  readonly tls: TlsSettings;
  /** Shown at home, with the client certificate. */
  readonly credential?: HttpCredential;
  /** One exchange, from the look-up of the name to the last byte of the body. */
  readonly exchangeSeconds: number;
  /** Largest body that is read. */
  readonly bodyBytes: number;
  /** Whether one connection may carry one request after another. Where what a handshake shows is the question, it may not. */
  readonly keepsConnections?: true;
}

/** What the client brings to a TLS handshake; certificates and keys in PEM. */
export interface TlsSettings {
  /** Authorities to trust; the engine's own where absent. */
  readonly ca?: string;
  /** Shown at home only. */
  readonly client?: { readonly certificate: string; readonly key: string };
  readonly minVersion?: SecureVersion;
  readonly maxVersion?: SecureVersion;
  /** In the engine's notation. */
  readonly ciphers?: string;
  /** Asked for by SNI and checked against the certificate, instead of the URL's host. */
  readonly serverName?: string;
}

/** RFC 7617, or RFC 6750. */
export type HttpCredential = { readonly user: string; readonly password: string } | { readonly token: string };

/** One request. */
export interface HttpsRequest {
  /** In a few words of the protocol: `retrieve the Service Document`. */
  readonly purpose: string;
  readonly url: string;
  /** GET where absent. */
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  /** Media ranges; anything where absent. */
  readonly accept?: string;
  /** Further header fields: conditions, a Slug. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly content?: { readonly type: string; readonly bytes: Uint8Array };
}
