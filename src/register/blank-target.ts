import type { Role } from './roles';

/** What a new target file is begun with. */
export interface Beginning {
  readonly name: string;
  readonly roles: readonly Role[];
  /** Of the Service Document, for rolie-server. */
  readonly url?: string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** A target file to be edited: commented, and well-formed as it is. */
export function blankTarget({ name, roles, url, today }: Beginning): string {
  const points = distinctPoints(roles).map((role) => pointOf(role, roles, url));
  return [
    factsOf(name, today),
    '# What it says it implements. Options of a specification are tried unless they are declined:',
    '#   options: { search: { value: false, because: "not implemented" } }',
    'claims:',
    ...roles.map(claimOf),
    '',
    '# How to reach it. File names count from the folder of this file; secrets are named, never written.',
    points.length > 0 ? ['points:', ...points].join('\n') : 'points: {}',
    ending,
  ].join('\n');
}

function factsOf(name: string, today: string): string {
  return `# A target file of milepost: one implementation, what it claims, how to reach it (docs/target-file.md).
# Edit it, then: npx milepost preflight THIS-FILE

# Facts for the implementation report (RFC 7942, section 2).
implementation:
  name: ${JSON.stringify(name)}
  organization: not stated yet
  # link: https://www.example.org/
  description: not stated yet
  # research, prototype, alpha, beta, production, widely used, unknown
  maturity: unknown
  # Which parts of which specifications it implements.
  coverage: not stated yet
  # Which versions of them.
  versionCompatibility: not stated yet
  licensing: not stated yet
  # What you learned and want to share.
  experience: none stated
  # An address of the project or organization.
  contact: not stated yet
  updated: ${today}
  # Consortiums and ISACs, Open source, Vendors, Planned support, Other, Implementation guide
  group: Vendors
  # The code base: two products of one lineage count as one implementation for interoperability.
  lineage: ${JSON.stringify(name)}
  # version: "1.0"
`;
}

/** With the encodings, and what may stand in documents of either version: structured information, enumerations; in those of version 1 phishing and fraud. */
const documentSpecifications = ['RFC7970', '# RFC5070', '# RFC8727', '# RFC7203', '# RFC7495', '# RFC5901', '# RFC5941'];
const platformSpecifications = ['RFC8600', 'RFC6120', 'RFC5802', 'XEP-0060', 'XEP-0030', 'XEP-0004', 'XEP-0059'];
const specifications: Readonly<Record<Role, readonly string[]>> = {
  'iodef-sender': [...documentSpecifications, '# RFC8274', '# RFC8134'],
  'iodef-recipient': documentSpecifications,
  'iodef-library': documentSpecifications,
  'code-generator': ['RFC8134'],
  'rolie-server': ['RFC8322', 'RFC4287', 'RFC5005', 'RFC5023'],
  'csaf-rolie-provider': ['CSAF20', '# CSAF21'],
  'rolie-client': ['RFC8322', 'RFC4287', 'RFC5005', 'RFC5023'],
  'xmpp-grid-controller': ['RFC8600', 'RFC6120', 'RFC5802'],
  'xmpp-grid-broker': ['RFC8600'],
  'xmpp-grid-provider': platformSpecifications,
  'xmpp-grid-consumer': platformSpecifications,
  'xmpp-incident-handler': ['XEP-0268'],
  'rid-system': ['RFC6545', 'RFC6546'],
};

const unreached: readonly Role[] = ['rid-system'];

function claimOf(role: Role): string {
  const reason = unreached.includes(role) ? ', claimed-only: no driver reaches this role yet' : '';
  return specifications[role]
    .map((specification) => {
      const comment = specification.startsWith('# ') ? '# ' : '';
      return `  ${comment}- { specification: ${specification.replace('# ', '')}, role: ${role}${reason} }`;
    })
    .join('\n');
}

/** Controller and Broker share one point. */
function distinctPoints(roles: readonly Role[]): readonly Role[] {
  const reachable = roles.filter((role) => !unreached.includes(role));
  return reachable.filter((role) => role !== 'xmpp-grid-broker' || !reachable.includes('xmpp-grid-controller'));
}

function pointOf(role: Role, roles: readonly Role[], url: string | undefined): string {
  if (role === 'rolie-server') return rolieServer(url ?? 'https://rolie.example.org/provider/service');
  if (role === 'csaf-rolie-provider') return csafProvider;
  if (role === 'iodef-sender') return sender;
  if (role === 'iodef-recipient' || role === 'iodef-library') return command(role);
  if (role === 'code-generator') return generator;
  if (role === 'rolie-client') return client;
  if (role === 'xmpp-grid-provider' || role === 'xmpp-grid-consumer' || role === 'xmpp-incident-handler') return platform(role);
  const both = role === 'xmpp-grid-controller' && roles.includes('xmpp-grid-broker');
  return both ? `${grid(`${role}: &grid`)}\n  xmpp-grid-broker: *grid` : grid(`${role}:`);
}

const csafProvider = `  csaf-rolie-provider:
    metadata: https://www.example.org/.well-known/csaf/provider-metadata.json
    # Main domain of the issuing party, where it is not the host above.
    # domain: example.org
    # ca: certificates/ca.pem
    # What opens documents that are confidential.
    # certificate: certificates/client.pem
    # key: certificates/client-key.pem`;

function rolieServer(url: string): string {
  return `  rolie-server:
    # Of the Service Document.
    url: ${JSON.stringify(url)}
    # Authorities to trust, where it is not one of the system's.
    # ca: certificates/ca.pem
    # Client certificate, and one that must be refused.
    # certificate: certificates/client.pem
    # key: certificates/client-key.pem
    # foreignCertificate: certificates/foreign.pem
    # foreignKey: certificates/foreign-key.pem
    # HTTP authentication: user and password, or a token.
    # user: milepost
    # password: { env: MILEPOST_PASSWORD }
    # token: { env: MILEPOST_TOKEN }`;
}

const sender = `  iodef-sender:
    # Documents that it wrote, or a command that writes one to standard output, or both.
    files: ["documents/*.xml"]
    # command: { run: [./adapter] }
    # Or by https, mail, rolie, xmpp (docs/target-file.md).`;

function command(role: Role): string {
  const otherwise = role === 'iodef-recipient' ? '\n    # Instead of a command: https, mail, or manual, where somebody tries it (docs/target-file.md).' : '';
  return `  ${role}:${otherwise}
    # Is given a document on standard input: exit 0 accepts, 1 rejects, 127 unsupported (docs/adapters.md).
    command:
      run: [./adapter]
      # mode: resident`;
}

function platform(role: Role): string {
  return `  ${role}:
    # Is started for each session with a Controller and Broker of milepost's own, and told by JSON lines what to do (docs/adapters.md).
    command:
      run: [./platform]
      # mode: resident`;
}

const client = `  rolie-client:
    # Is given tasks as JSON lines, what to read or publish at repositories on loopback, and says what came of each
    # (docs/adapters.md). A client that reads alone declines the option publish of its claims.
    command:
      run: [./client]
      mode: resident`;

const generator = `  code-generator:
    # Is told to compile a schema, to build what came of it, or to write a document with it (docs/code-generators.md).
    command:
      run: [./generator]`;

function grid(key: string): string {
  return `  ${key}
    host: xmpp.example.org
    port: 5222
    domain: example.org
    # starttls, or direct
    security: starttls
    # ca: certificates/ca.pem
    # Revocation lists to hold the Controller's certificate against.
    # crl: certificates/revoked.crl.pem
    # JID of the Broker's publish-subscribe service.
    service: pubsub.example.org
    # provider owns Topics, consumer subscribes, outsider is authorized for nothing.
    accounts:
      provider: { jid: provider@example.org, password: { env: MILEPOST_PROVIDER_PASSWORD } }
      consumer: { jid: consumer@example.org, password: { env: MILEPOST_CONSUMER_PASSWORD } }
      outsider: { jid: outsider@example.org, password: { env: MILEPOST_OUTSIDER_PASSWORD } }
    # An account that logs in by a client certificate (SASL EXTERNAL).
    # external:
    #   host: xmpp.example.org
    #   port: 5222
    #   domain: example.org
    #   account: { jid: sensor@example.org, certificate: certificates/sensor.pem, key: certificates/sensor-key.pem }
    #   # Another certificate of that account, revoked in a list that the Controller reads; without one decline the option revocation of the claim RFC8600.
    #   revoked: { certificate: certificates/revoked.pem, key: certificates/revoked-key.pem }
    # Restarts Controller and Broker, to show what outlives it; without one decline the option restart of the claim RFC8600.
    # restart: { run: [./restart-broker.sh], seconds: 30 }`;
}

const ending = `
# Deadlines and caps; these are what holds where nothing is said.
# limits: { exchangeSeconds: 10, scenarioSeconds: 60, bodyBytes: 16777216, quietSeconds: 1 }

# Further origins that links may lead to.
# network: { allow: ["feeds.example.org:443"] }

# Whether the harness may write to the implementation: publish, create, delete.
safety: { write: false }
`;
