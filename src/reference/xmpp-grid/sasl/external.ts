import { parseJid } from '../jid';
import { emptyChallenge, ownIdentity, type Mechanism, type SaslContext, type SaslStep } from './mechanism';
import { xmppAddressesOf } from './xmpp-address';

/** Gives the accounts, by local part, that a client may be without any further proof. */
export type Vouching = (context: SaslContext) => readonly string[];

/** SASL EXTERNAL: offered where something vouches for the client (RFC 6120, section 6.3.4; XEP-0178). */
export function external(vouched: Vouching): Mechanism {
  return {
    name: 'EXTERNAL',
    offeredOn: (context) => vouched(context).length > 0,
    begin: (context) => ({
      step: (response) => (response ? authorize(response.toString('utf8'), vouched(context), context) : emptyChallenge),
    }),
  };
}

/** By the xmppAddr of a client certificate that the Controller's authority has issued (RFC 6120, section 13.7.1.4). */
export const byCertificate: Vouching = ({ tls, domain, accounts, violates }) => {
  const certificate = tls?.authorized || violates('RFC6120-13.7.2.2-stranger') ? tls?.getPeerX509Certificate() : undefined;
  if (!certificate) return [];
  return xmppAddressesOf(certificate.raw).flatMap((address) => {
    const jid = parseJid(address);
    return jid && jid.domain === domain && accounts.has(jid.local) ? [jid.local] : [];
  });
};

function authorize(authorizationId: string, vouched: readonly string[], { domain }: SaslContext): SaslStep {
  const asked = vouched.filter((account) => ownIdentity(authorizationId, account, domain));
  // A certificate for several accounts must be told which.
  return asked.length === 1 && asked[0] !== undefined ? { account: asked[0] } : { failure: 'invalid-authzid' };
}
