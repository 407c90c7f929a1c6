import { z } from 'zod';
import { text } from '../text';

/** How an environment variable is named. */
export const environmentName = z
  .string('the name of an environment variable')
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable')
  .meta({ description: 'Name of an environment variable.', examples: ['MILEPOST_PASSWORD'] });

/** A file beside the target file. */
export const fileName = text.meta({ description: 'A PEM file, relative to this file.', examples: ['certificates/ca.pem'] });

/** A secret is never written in a target file: it is the name of an environment variable, or of a file that holds it. */
export const secret = z
  .union(
    [z.strictObject({ env: environmentName }), z.strictObject({ file: text })],
    '{ env: NAME } or { file: PATH }, never the secret itself',
  )
  .meta({
    description: 'Where the secret is kept: an environment variable, or a file that holds nothing else.',
    examples: [{ env: 'MILEPOST_PASSWORD' }],
  });

/** Where to connect to. */
export const host = z
  .string('a host name or address')
  .regex(/^[^\s/@:]+$|^[0-9A-Fa-f:]+$/, 'a host name or address, without scheme or port')
  .meta({ description: 'Host name or address to connect to.', examples: ['xmpp.example.org'] });

/** The TCP port there. */
export const port = z
  .int('a port number')
  .min(1, 'a port from 1 to 65535')
  .max(65535, 'a port from 1 to 65535')
  .meta({ description: 'TCP port.', examples: [5222] });

/** What is served there. */
export const domain = z
  .string('a domain name')
  .regex(/^[^\s/@:]+$/, 'a domain name, without user, resource or port')
  .meta({ description: 'The XMPP domain that is served there; its name must be in the certificate.', examples: ['example.org'] });

export type Secret = z.infer<typeof secret>;
