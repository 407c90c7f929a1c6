/** The parts that an implementation can play, in the RFCs' nouns; the only words for a role in tags, claims and points. */
export const roles = [
  'iodef-sender', // RFC 7970, RFC 5070: gives out documents
  'iodef-recipient', // takes documents in, accepts or rejects them
  'iodef-library', // reads and writes documents for others
  'code-generator', // RFC 8134, section 7.1: makes code of the schema that reads and writes documents
  'rolie-server', // RFC 8322
  'csaf-rolie-provider', // CSAF, section 7.2: distributes security advisories by ROLIE
  'rolie-client',
  'xmpp-grid-controller', // RFC 8600: streams, TLS, authentication, authorization
  'xmpp-grid-broker', // RFC 8600: Topics
  'xmpp-grid-provider', // RFC 8600: a Platform that publishes
  'xmpp-grid-consumer', // RFC 8600: a Platform that subscribes
  'xmpp-incident-handler', // XEP-0268: reports incidents to other servers, and takes their reports
  'rid-system', // RFC 6545, RFC 6546
] as const;
export type Role = (typeof roles)[number];
