import type { CertificateKind } from './authority';
import type { FormFields } from './form';

/** What a hosted Controller offers and how it departs; what is not said is as the specifications have it. */
export interface ControllerSetting {
  readonly certificate?: CertificateKind;
  /** Whether STARTTLS is offered, and what becomes of the command; `optional` offers SASL on the plain stream too. */
  readonly starttls?: 'required' | 'optional' | 'absent' | 'refused';
  readonly tlsVersion?: 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';
  /** SASL mechanisms in the order in which they are offered. */
  readonly mechanisms?: readonly string[];
  /** How SCRAM departs from RFC 5802. */
  readonly scram?: 'wrong signature' | 'no signature' | 'foreign nonce';
  /** Every authentication is refused as not-authorized. */
  readonly refuses?: boolean;
  /** Markup that is put among the stream features after authentication. */
  readonly furtherFeatures?: string;
  /** Markup or white space that is sent ahead of every stanza. */
  readonly aheadOfStanzas?: string;
  /** Whether the Platform is given a certificate of its own, and no password. */
  readonly platformCertificate?: boolean;
}

/** A Topic of a hosted Broker. */
export interface HostedTopic {
  readonly node: string;
  readonly name?: string;
  /** Fields of its meta-data form; no form where absent. */
  readonly form?: FormFields;
  /** The type of each field of the form; text-single where absent. */
  readonly fieldType?: string;
}

/** Requests that a hosted Broker tells apart. */
export const requestKinds = ['list', 'describe', 'subscribe', 'unsubscribe', 'publish', 'retract', 'create', 'delete', 'configure', 'retrieve', 'unknown'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** What a hosted Broker knows, and how it departs. */
export interface BrokerSetting {
  readonly topics?: readonly HostedTopic[];
  /** Most Topics in one page; the Broker then names result set management among its features. */
  readonly pageSize?: number;
  /** Ids of the items of a page, where not the nodes themselves. */
  readonly pageIds?: 'awkward';
  /** Items of lists hold content that nobody defines. */
  readonly foreignInLists?: boolean;
  /** The feature is named, and pages are asked for in vain: every Topic comes at once, without a set. */
  readonly pagesInVain?: boolean;
  /** Requests that are refused, each by a condition and its error type, again and again. */
  readonly errors?: Readonly<Partial<Record<RequestKind, RefusedBy>>>;
  /** What becomes of a subscription. */
  readonly subscription?: 'subscribed' | 'pending' | 'identified';
}

/** A stanza error (RFC 6120, section 8.3), with the condition of the extension where there is one. */
export interface RefusedBy {
  readonly type: 'auth' | 'cancel' | 'continue' | 'modify' | 'wait';
  readonly condition: string;
  readonly specific?: string;
}

/** One way in which a session is set up. */
export interface GridSetting {
  readonly controller?: ControllerSetting;
  readonly broker?: BrokerSetting;
}
