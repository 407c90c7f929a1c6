import { z } from 'zod';
import { roles } from './roles';

/** The target file: one implementation, what it claims, how to reach it, what the harness may do. */
const text = z.string().min(1);
const environmentName = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable');

/** A secret is never written in a target file: it is the name of an environment variable, or of a file that holds it. */
const secret = z.union([z.strictObject({ env: environmentName }), z.strictObject({ file: text })]);

const command = z.strictObject({
  /** Program and arguments; never a shell. */
  run: z.array(text).min(1),
  /** once: a process a document, on standard input. resident: one process for the run, JSON lines both ways (docs/adapters.md). */
  mode: z.enum(['once', 'resident']).default('once'),
  /** Environment variables that are passed on to it. */
  environment: z.array(environmentName).default([]),
});

/** Where a sender's documents come from. */
const documentsPoint = z.strictObject({
  /** Globs, relative to the target file. */
  files: z.array(text).min(1).optional(),
  /** A command that writes one document to standard output. */
  command: command.optional(),
});

/** A command that is given a document: 0 accepts, 1 rejects, 127 unsupported; a library writes the document anew. */
const commandPoint = z.strictObject({ command });

const httpsPoint = z.strictObject({
  /** Of the Service Document. */
  url: z.url({ protocol: /^https?$/ }),
  /** PEM files; the system's authorities where ca is absent. */
  ca: text.optional(),
  certificate: text.optional(),
  key: text.optional(),
  /** A client certificate that the server must refuse. */
  foreignCertificate: text.optional(),
  foreignKey: text.optional(),
  user: text.optional(),
  password: secret.optional(),
  token: secret.optional(),
});

const account = z.strictObject({
  /** Bare JID. */
  jid: text,
  password: secret.optional(),
  certificate: text.optional(),
  key: text.optional(),
});

const xmppPoint = z.strictObject({
  host: text,
  port: z.int().min(1).max(65535),
  domain: text,
  security: z.enum(['starttls', 'direct']).default('starttls'),
  ca: text.optional(),
  /** JID of the Broker's publish-subscribe service. */
  service: text,
  /** Owns and publishes to Topics; subscribes to them; is authorized for nothing. */
  accounts: z.strictObject({ provider: account, consumer: account, outsider: account }),
  /** A second endpoint whose accounts hold client certificates, where EXTERNAL needs one of its own. */
  external: z.strictObject({ host: text, port: z.int().min(1).max(65535), domain: text, account }).optional(),
});

const claim = z.strictObject({
  /** RFC8322, RFC7970, ... */
  specification: z.string().regex(/^(RFC\d{4}|XEP-\d{4})$/, 'RFC8322, or XEP-0060'),
  role: z.enum(roles),
  /** Options of the specification: true, or false with the reason. */
  options: z.record(text, z.union([z.literal(true), z.strictObject({ value: z.boolean(), because: text })])).default({}),
});

export const targetSchema = z.strictObject({
  implementation: z.strictObject({
    name: text,
    organization: text,
    link: z.url().optional(),
    description: text,
    /** RFC 7942's levels of maturity. */
    maturity: z.enum(['research', 'prototype', 'alpha', 'beta', 'production', 'widely used', 'unknown']),
    coverage: text,
    versionCompatibility: text,
    licensing: text,
    experience: text,
    contact: text,
    updated: z.iso.date(),
    /** RFC 8134's groups. */
    group: z.enum(['Consortiums and ISACs', 'Open source', 'Vendors', 'Planned support', 'Other', 'Implementation guide']),
    /** Section of RFC 8134 that describes it, where one does. */
    reportSection: text.optional(),
    /** The code base; two products of one lineage are one implementation for interoperability. */
    lineage: text,
    version: text.optional(),
  }),
  claims: z.array(claim),
  points: z
    .strictObject({
      'iodef-sender': documentsPoint,
      'iodef-recipient': commandPoint,
      'iodef-library': commandPoint,
      'rolie-server': httpsPoint,
      'xmpp-grid-controller': xmppPoint,
      'xmpp-grid-broker': xmppPoint,
    })
    .partial()
    .default({}),
  limits: z
    .strictObject({
      /** One exchange, from connection to last byte. */
      exchangeSeconds: z.number().positive().max(600).default(10),
      scenarioSeconds: z.number().positive().max(3600).default(60),
      bodyBytes: z.int().positive().max(1_073_741_824).default(16_777_216),
      /** Silence that shows that nothing comes: how long to listen. */
      quietSeconds: z.number().positive().max(60).default(1),
    })
    .prefault({}),
  network: z
    .strictObject({
      /** Further host:port origins that links and redirects may lead to. */
      allow: z.array(text).default([]),
      /** Plain HTTP to a loopback address. */
      plainLoopback: z.boolean().default(false),
    })
    .prefault({}),
  safety: z.strictObject({ write: z.boolean().default(false) }).prefault({}),
});

/** A target file, read and checked; file names made absolute; secrets still by name. */
export type Target = z.infer<typeof targetSchema>;
export type Claim = Target['claims'][number];
export type Points = Target['points'];
export type Secret = z.infer<typeof secret>;
