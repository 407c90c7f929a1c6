import { z } from 'zod';
import { text } from '../text';
import { httpsPoint } from './rolie';

/** A resource that a client of the harness's reaches over HTTPS, and by what it proves who it is. */
export const webResource = httpsPoint.pick({ url: true, ca: true, certificate: true, key: true, user: true, password: true, token: true }).extend({
  url: z
    .url({ protocol: /^https?$/, error: 'an https URL' })
    .meta({ description: 'Where it is.', examples: ['https://iodef.example.org/reports'] }),
});

const calledForm = (form: string) => text.optional().meta({ description: `What documents in ${form} are called.` });

/** A web resource that documents are posted to. */
export const postedTo = webResource
  .extend({
    mediaType: z
      .union([text, z.strictObject({ xml: calledForm('XML'), json: calledForm('JSON'), cbor: calledForm('CBOR') })])
      .optional()
      .meta({
        description: 'What documents are called in Content-Type; a text is for those in XML. Where absent: application/xml, in RID text/xml (RFC 6546); application/json, application/cbor.',
        examples: ['text/xml', { json: 'application/iodef+json' }],
      }),
    envelope: z
      .enum(['none', 'rid'])
      .default('none')
      .meta({ description: 'none: the document is the body. rid: in a RID report (RFC 6545), as the iodef property of CAA records asks for (RFC 8659).' }),
  })
  .meta({ description: 'A web service that is given documents by POST; safety.write must allow it.' });
