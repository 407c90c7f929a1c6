import { z } from 'zod';
import { text } from './text';

const environmentName = z
  .string('the name of an environment variable')
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable')
  .meta({ description: 'Name of an environment variable.', examples: ['MILEPOST_PASSWORD'] });

const fileName = text.meta({ description: 'A PEM file, relative to this file.', examples: ['certificates/ca.pem'] });

/** A secret is never written in a target file: it is the name of an environment variable, or of a file that holds it. */
const secret = z
  .union(
    [z.strictObject({ env: environmentName }), z.strictObject({ file: text })],
    '{ env: NAME } or { file: PATH }, never the secret itself',
  )
  .meta({
    description: 'Where the secret is kept: an environment variable, or a file that holds nothing else.',
    examples: [{ env: 'MILEPOST_PASSWORD' }],
  });

const host = z
  .string('a host name or address')
  .regex(/^[^\s/@:]+$|^[0-9A-Fa-f:]+$/, 'a host name or address, without scheme or port')
  .meta({ description: 'Host name or address to connect to.', examples: ['xmpp.example.org'] });

const port = z
  .int('a port number')
  .min(1, 'a port from 1 to 65535')
  .max(65535, 'a port from 1 to 65535')
  .meta({ description: 'TCP port.', examples: [5222] });

const domain = z
  .string('a domain name')
  .regex(/^[^\s/@:]+$/, 'a domain name, without user, resource or port')
  .meta({ description: 'The XMPP domain that is served there; its name must be in the certificate.', examples: ['example.org'] });

const command = z
  .strictObject({
    run: z
      .array(text, 'a list: program, then arguments')
      .min(1, 'a program, then its arguments')
      .meta({
        description: 'Program and arguments, never a shell. What begins with ./ or ../ is relative to this file.',
        examples: [['node', './adapter.cjs']],
      }),
    mode: z
      .enum(['once', 'resident'])
      .default('once')
      .meta({ description: 'once: a process a document. resident: one process for the run (docs/adapters.md).' }),
    environment: z
      .array(environmentName, 'a list of names of environment variables')
      .default([])
      .meta({ description: 'Environment variables that are passed on to it.' }),
  })
  .meta({ description: 'How to start the adapter.', examples: [{ run: ['node', './adapter.cjs'] }] });

const documentsPoint = z
  .strictObject({
    files: z
      .array(text, 'a list of file names or globs')
      .min(1, 'at least one file name or glob')
      .optional()
      .meta({ description: 'File names or globs, relative to this file.', examples: [['documents/*.xml']] }),
    command: command.optional().meta({ description: 'A command that writes one document to standard output.' }),
  })
  .meta({ description: "Where a sender's documents come from." });

const commandPoint = z
  .strictObject({ command })
  .meta({
    description: 'A command that is given a document: exit 0 accepts, 1 rejects, 127 unsupported; a library writes the document anew.',
  });

const generatorPoint = z
  .strictObject({ command })
  .meta({
    description: 'A command that is told to compile a schema, to build what came of it, or to write a document with it (docs/code-generators.md); mode is once.',
  });

const user = text.meta({ description: 'User name for HTTP Basic authentication.', examples: ['milepost'] });

const httpsPoint = z
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

const account = z
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

const xmppPoint = z
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

/** How to reach an implementation, role by role; a role without a point is not run. */
export const pointsSchema = z
  .strictObject({
    'iodef-sender': documentsPoint,
    'iodef-recipient': commandPoint,
    'iodef-library': commandPoint,
    'code-generator': generatorPoint,
    'rolie-server': httpsPoint,
    'xmpp-grid-controller': xmppPoint,
    'xmpp-grid-broker': xmppPoint,
  })
  .partial()
  .meta({ description: 'How to reach the implementation in each role.' });

export type Points = z.infer<typeof pointsSchema>;
export type Secret = z.infer<typeof secret>;
