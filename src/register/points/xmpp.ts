import { z } from 'zod';
import { command } from './command';
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

/** How to restart a Controller with its Broker. */
const restart = command
  .omit({ mode: true })
  .extend({
    seconds: z
      .int('a whole number of seconds')
      .min(1, 'a number of seconds from 1 to 600')
      .max(600, 'a number of seconds from 1 to 600')
      .default(30)
      .meta({ description: 'How long the command may take, and after it the Controller until it takes logins again.' }),
  })
  .meta({
    description: 'A command that restarts Controller and Broker together and exits with 0, to show what outlives it.',
    examples: [{ run: ['./restart-broker.sh'] }],
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
    crl: fileName.optional().meta({ description: "Revocation lists to hold the Controller's certificate against, PEM: one of each authority in its chain." }),
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
      .strictObject({
        host,
        port,
        domain,
        account,
        revoked: z
          .strictObject({ certificate: fileName, key: fileName })
          .optional()
          .meta({ description: "Another certificate of that account with its key, revoked in a list that the Controller reads." }),
      })
      .optional()
      .meta({ description: 'A second endpoint whose account holds a client certificate, where EXTERNAL needs one of its own.' }),
    restart: restart.optional(),
  })
  .meta({ description: 'How to reach an XMPP-Grid Controller and its Broker.' });
