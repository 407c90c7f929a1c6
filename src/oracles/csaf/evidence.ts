import { at, type Label, labelOf, textAt } from '../../csaf/labels';
import type { CsafValidity } from '../../csaf/validity';
import type { KeyFacts, SignatureFacts } from '../../csaf/signature';
import type { CsafVersion } from '../../csaf/shapes';
import type { Exchange, Finding } from '../../evidence';

/** What a URL gave: the chain of exchanges with its redirects, and the JSON in the last, or what is wrong with it. */
export interface Given {
  readonly url: string;
  readonly exchanges: readonly Exchange[];
  /** NaN where nothing came. */
  readonly status: number;
  readonly bytes: Uint8Array;
  readonly json?: unknown;
  readonly fault?: string;
}

/** A Feed that `provider-metadata.json` names. */
export interface CsafFeed {
  readonly label: string;
  readonly given: Given;
}

/** A CSAF document that an entry of a Feed leads to. */
export interface CsafDocument {
  readonly feed: CsafFeed;
  /** Of the entry in its Feed, from 0. */
  readonly index: number;
  readonly entry: unknown;
  readonly given: Given;
}

/** A file beside a document that vouches for it: a hash or a signature. */
export interface Voucher {
  readonly document: CsafDocument;
  readonly given: Given;
  /** Whether the entry of the document links to it. */
  readonly listed: boolean;
}

/** A document with what the validator says of it. */
export interface JudgedDocument {
  readonly document: CsafDocument;
  readonly validity: CsafValidity;
}

/** A signature of a document with what it shows. */
export interface JudgedSignature {
  readonly signature: Voucher;
  readonly facts: SignatureFacts;
}

/** A key that the metadata names, and what its URL gives. */
export interface NamedKey {
  readonly url: string;
  readonly fingerprint?: string;
  readonly given: Given;
  readonly keys: readonly KeyFacts[];
}

/** Where an entry stands: `https://…/feed.json#/feed/entry/3`. */
export function placeOf({ feed, index }: CsafDocument): string {
  return `${feed.given.url}#/feed/entry/${index}`;
}

/** The label of a document, by its own word. */
export function labelIn({ given }: CsafDocument): Label {
  return labelOf(given.json);
}

/** The version of CSAF that a document says it is in; 2.0 where it says none that is known. */
export function versionOf({ given }: CsafDocument): CsafVersion {
  return at(given.json, 'document', 'csaf_version') === '2.1' ? '2.1' : '2.0';
}

/** `/document/tracking/id`. */
export function trackingIdOf({ given }: CsafDocument): string | undefined {
  return textAt(given.json, 'document', 'tracking', 'id');
}

/** A finding that something is not there to be had. */
export function notGiven({ url, status, exchanges }: Given, expected: string): Finding {
  const silence = exchanges.at(-1)?.silence;
  return { where: url, expected, actual: silence ? `${silence.cause}: ${silence.detail}` : `status ${status}` };
}
