/** One header field exactly as it crossed the wire: name in its original case, value undecoded. */
export type Header = readonly [name: string, value: string];

/** One thing that was sent or received, byte for byte. */
export interface Message {
  /** Request line, status line, `exit 0`, a file's path, or empty where the protocol has none. */
  readonly startLine: string;
  /** In the order of the wire, duplicates kept. */
  readonly headers: readonly Header[];
  readonly body: Uint8Array;
}

/** What the TLS layer showed on the connection that carried an exchange. */
export interface TlsFacts {
  /** As the engine names it: `TLSv1.2`, `TLSv1.3`. */
  readonly version: string;
  readonly cipher: string;
  /** The name asked for by SNI and checked against the certificate. */
  readonly serverName: string;
  readonly verified: boolean;
  /** Why verification failed, in the engine's code, when it did. */
  readonly verificationError?: string;
  readonly certificate?: CertificateFacts;
  /** Subject of the client certificate that was presented, when one was. */
  readonly clientCertificate?: string;
}

/** The public facts of a certificate. */
export interface CertificateFacts {
  readonly subject: string;
  readonly issuer: string;
  readonly names: readonly string[];
  /** ISO 8601. */
  readonly validFrom: string;
  readonly validTo: string;
  /** Hex SHA-256, no separators. */
  readonly fingerprint: string;
  /** Whether it may issue others, where the driver looked and found that it may. */
  readonly authority?: true;
}

/** Every way in which an answer can fail to come. */
export const silenceCauses = [
  'refused', // nothing listens, or a name does not resolve
  'timeout', // the deadline passed
  'closed', // the other side ended the connection in good order
  'reset', // the connection broke
  'tls', // no TLS session, or its certificate was not accepted
  'cap', // more than the limit came
  'malformed', // what came cannot be read as the protocol
  'forbidden', // we declined: the origin is not on the target's list
] as const;
export type SilenceCause = (typeof silenceCauses)[number];

/** The absence of an answer, which is evidence too. */
export interface Silence {
  readonly cause: SilenceCause;
  /** The engine's words, without secrets. */
  readonly detail: string;
  readonly afterMilliseconds: number;
}

export const protocols = [
  'document', // a document that was read
  'command',
  'https',
  'xmpp',
  'mail', // a message that was left in a folder, and what was left in another for it
  'attested', // what somebody says happened, with nobody of ours watching
] as const;
export type Protocol = (typeof protocols)[number];

/**
 * One thing sent and what came back. XMPP records each stanza or stream element as an exchange of its own,
 * with `sent` or `received` alone; a document that was read has `received` alone.
 */
export interface Exchange {
  readonly protocol: Protocol;
  /** What it was for, in a few words of the protocol: `retrieve the Service Document`. */
  readonly purpose: string;
  /** ISO 8601 with milliseconds. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** Address and port that the connection really reached. */
  readonly peer?: string;
  readonly tls?: TlsFacts;
  readonly sent?: Message;
  readonly received?: Message;
  readonly silence?: Silence;
}

/** Where drivers leave what they saw. */
export interface Recorder {
  record(exchange: Exchange): void;
}

/** One departure from a requirement, or from one reading of it. */
export interface Finding {
  /** A place a reader can find: an XPath, a header, a line. */
  readonly where: string;
  readonly expected: string;
  readonly actual: string;
  /** Entry of the defects register that explains it: then it is tolerated and reported, never failed. */
  readonly defect?: string;
}

/** A pure judge: from evidence to findings; no clock, no network, no files. */
export type Oracle<Evidence> = (evidence: Evidence) => readonly Finding[];
