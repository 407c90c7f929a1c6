import type { CertificateHolders } from './certificates';

/** The XMPP-Grid that Prosody and ejabberd are deployed as, each by itself. */
export const grid = {
  domain: 'security-grid.example',
  /** The Broker's publish-subscribe service. */
  service: 'pubsub.security-grid.example',
  /** A host whose accounts log in with client certificates alone, where a server needs one of its own. */
  certificateDomain: 'certificates.security-grid.example',
  /** provider owns Topics, consumer subscribes, outsider is authorized for nothing. */
  accounts: ['provider', 'consumer', 'outsider'],
} as const;

/** The certificates of a grid whose provider logs in with one at this domain. */
export function gridCertificates(providerDomain: string): CertificateHolders {
  return {
    server: { subject: `CN=${grid.domain}`, dnsNames: [grid.domain, grid.service, grid.certificateDomain] },
    client: { subject: 'CN=provider', xmppAddresses: [`provider@${providerDomain}`] },
  };
}
