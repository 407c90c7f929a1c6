import { z } from 'zod';
import { text } from '../text';
import { fileName, secret } from './values';

const user = text.meta({ description: 'User name for HTTP Basic authentication.', examples: ['milepost'] });

const collectionUrl = z.url({ protocol: /^https?$/, error: 'an https URL' });

/** Where a server may be written to; nothing is, unless safety.write allows it. */
const writeTo = z
  .strictObject({
    collection: collectionUrl.meta({
      description: 'Collection in which test Entries are created, edited and deleted.',
      examples: ['https://rolie.example.org/collections/test'],
    }),
    media: collectionUrl.optional().meta({
      description: 'Collection in which IODEF documents are created as Media Resources and deleted.',
      examples: ['https://rolie.example.org/collections/test-media'],
    }),
    mediaType: text.default('application/xml').meta({ description: 'Media type under which that Collection takes IODEF documents.' }),
    disposable: z.boolean('true or false').default(false).meta({ description: 'Whether what is written may stay, because the whole deployment is thrown away.' }),
    tooLargeBytes: z
      .int('a whole number of bytes')
      .min(1, 'from 1 to 67108864 bytes')
      .max(67_108_864, 'from 1 to 67108864 bytes')
      .optional()
      .meta({ description: 'Size of an Entry that the server refuses because it is too large.', examples: [4_194_304] }),
  })
  .meta({ description: 'Where the harness may write, if safety.write allows it at all.' });

/** A ROLIE server. */
export const httpsPoint = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/, error: 'an https URL' })
      .meta({ description: 'URL of the Service Document.', examples: ['https://rolie.example.org/provider/service'] }),
    feeds: z
      .array(z.url({ protocol: /^https?$/, error: 'an https URL' }), 'a list of https URLs')
      .min(1, 'at least one https URL')
      .optional()
      .meta({ description: 'Feeds that no Service Document leads to.', examples: [['https://rolie.example.org/feeds/incident']] }),
    ca: fileName.optional().meta({ description: "Authorities to trust; the system's where absent." }),
    certificate: fileName.optional().meta({ description: 'Client certificate.' }),
    key: fileName.optional().meta({ description: 'Key of the client certificate, not encrypted.' }),
    foreignCertificate: fileName.optional().meta({ description: 'A client certificate that the server must refuse.' }),
    foreignKey: fileName.optional().meta({ description: 'Key of the foreign certificate.' }),
    user: user.optional(),
    password: secret.optional(),
    token: secret.optional().meta({ description: 'Bearer token, by the name of the place where it is kept.' }),
    writeTo: writeTo.optional(),
  })
  .meta({ description: 'How to reach a ROLIE server.' });
