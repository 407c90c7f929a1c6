import { z } from 'zod';
import { text } from '../text';
import { httpsPoint } from './rolie';

/** A resource that a client of the harness's reaches over HTTPS, and by what it proves who it is. */
export const webResource = httpsPoint.pick({ url: true, ca: true, certificate: true, key: true, user: true, password: true, token: true }).extend({
  url: z
    .url({ protocol: /^https?$/, error: 'an https URL' })
    .meta({ description: 'Where it is.', examples: ['https://iodef.example.org/reports'] }),
});

/** A web resource that documents are posted to. */
export const postedTo = webResource
  .extend({
    mediaType: text.optional().meta({ description: 'What the documents are called in Content-Type: application/xml where absent, in RID text/xml (RFC 6546).', examples: ['application/xml'] }),
    envelope: z
      .enum(['none', 'rid'])
      .default('none')
      .meta({ description: 'none: the document is the body. rid: in a RID report (RFC 6545), as the iodef property of CAA records asks for (RFC 8659).' }),
  })
  .meta({ description: 'A web service that is given documents by POST; safety.write must allow it.' });
