import { z } from 'zod';
import { text } from '../text';
import { fileName, secret } from './values';

const user = text.meta({ description: 'User name for HTTP Basic authentication.', examples: ['milepost'] });

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
  })
  .meta({ description: 'How to reach a ROLIE server.' });
