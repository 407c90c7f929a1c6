import { z } from 'zod';
import { text } from '../text';
import { fileName, secret } from './values';

/** A provider of CSAF documents that distributes them by ROLIE. */
export const csafPoint = z
  .strictObject({
    metadata: z
      .url({ protocol: /^https?$/, error: 'an https URL' })
      .meta({ description: 'URL of provider-metadata.json.', examples: ['https://www.example.org/.well-known/csaf/provider-metadata.json'] }),
    domain: z
      .string('a host name')
      .regex(/^[^\s/@:]+(:\d{1,5})?$/, 'a host name, with a port where it is not 443')
      .optional()
      .meta({ description: "Main domain of the issuing party, with :port where it is not 443: where security.txt and the well-known URL are looked for; the metadata's host where absent.", examples: ['www.example.org'] }),
    ca: fileName.optional().meta({ description: "Authorities to trust; the system's where absent." }),
    certificate: fileName.optional().meta({ description: 'Client certificate that opens what is confidential.' }),
    key: fileName.optional().meta({ description: 'Key of the client certificate, not encrypted.' }),
    user: text.meta({ description: 'User name for HTTP Basic authentication.', examples: ['milepost'] }).optional(),
    password: secret.optional(),
    token: secret.optional().meta({ description: 'Bearer token, by the name of the place where it is kept.' }),
  })
  .meta({ description: 'How to reach a CSAF provider.' });
