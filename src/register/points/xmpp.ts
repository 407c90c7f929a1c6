import { z } from 'zod';
import { domain, fileName, host, port, secret } from './values';

/** An account on an XMPP server. */
export const account = z
  .strictObject({
    jid: z
      .string('a bare JID')
      .regex(/^[^\s/@]+@[^\s/@]+$/, 'a bare JID, user@domain')
      .meta({ description: 'Bare JID of the account.', examples: ['provider@example.org'] }),
    password: secret.optional(),
    certificate: fileName.optional().meta({ description: 'Client certificate for SASL EXTERNAL.' }),
    key: fileName.optional().meta({ description: 'Key of that certificate, not encrypted.' }),
  })
  .meta({
    description: 'An account that the harness may use.',
    examples: [{ jid: 'provider@example.org', password: { env: 'MILEPOST_PASSWORD' } }],
  });

/** A Controller and its Broker. */
export const xmppPoint = z
  .strictObject({
    host,
    port,
    domain,
    security: z
      .enum(['starttls', 'direct'])
      .default('starttls')
      .meta({ description: 'How TLS begins: by STARTTLS (RFC 6120), or at once (XEP-0368).' }),
    ca: fileName.optional().meta({ description: "Authorities to trust; the system's where absent." }),
    service: z
      .string('a JID')
      .regex(/^([^\s/@]+@)?[^\s/@]+$/, 'a JID without resource')
      .meta({ description: "JID of the Broker's publish-subscribe service.", examples: ['broker.example.org'] }),
    accounts: z
      .strictObject({
        provider: account.meta({ description: 'Owns Topics and publishes to them.' }),
        consumer: account.meta({ description: 'Subscribes to Topics.' }),
        outsider: account.meta({ description: 'Is authorized for nothing.' }),
      })
      .meta({ description: 'Three accounts of the harness.' }),
    external: z
      .strictObject({ host, port, domain, account })
      .optional()
      .meta({ description: 'A second endpoint whose account holds a client certificate, where EXTERNAL needs one of its own.' }),
  })
  .meta({ description: 'How to reach an XMPP-Grid Controller and its Broker.' });
