import { z } from 'zod';
import { text } from '../text';
import { httpsPoint } from './rolie';
import { account, xmppPoint } from './xmpp';

/** A ROLIE repository with documents of the sender. */
export const publishedEntries = httpsPoint
  .pick({ url: true, feeds: true, ca: true, certificate: true, key: true, user: true, password: true, token: true })
  .partial({ url: true })
  .meta({ description: 'A ROLIE repository whose Entries hold or name documents of the sender: its Service Document, or feeds.' });

/** Topics of an XMPP-Grid that the sender publishes to. */
export const topicsOfSender = xmppPoint
  .pick({ host: true, port: true, domain: true, security: true, ca: true, service: true })
  .extend({
    account: account.meta({ description: 'An account of the harness that may subscribe to the Topics.' }),
    topics: z
      .array(text, 'a list of Topics')
      .min(1, 'at least one Topic')
      .meta({ description: 'Topics that the sender publishes its documents to.', examples: [['incidents']] }),
  })
  .meta({ description: 'Topics of an XMPP-Grid: what they keep is read; where one keeps nothing, what is published next.' });
