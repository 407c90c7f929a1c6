import { emptyChallenge, ownIdentity, type Mechanism, type SaslContext, type SaslStep } from './mechanism';

/** SASL PLAIN (RFC 4616), which a conforming Controller here never offers. */
export const plain: Mechanism = {
  name: 'PLAIN',
  offeredOn: () => true,
  begin: (context) => ({
    step: (response) => (response ? authenticate(response.toString('utf8'), context) : emptyChallenge),
  }),
};

function authenticate(message: string, { accounts, domain }: SaslContext): SaslStep {
  const [authorizationId, name, password, ...further] = message.split('\0');
  if (authorizationId === undefined || name === undefined || password === undefined || further.length > 0) return { failure: 'malformed-request' };
  const account = name.toLowerCase();
  if (!accounts.accepts(account, password)) return { failure: 'not-authorized' };
  return ownIdentity(authorizationId, account, domain) ? { account } : { failure: 'invalid-authzid' };
}
