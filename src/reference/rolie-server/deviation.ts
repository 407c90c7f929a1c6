import type { SecureContextOptions } from 'node:tls';
import type { Resource } from './repository';

/** How the server departs from its usual self. */
export interface Deviation {
  /** Which resources change, by path and query, and how. */
  readonly at?: string;
  readonly change?: (resource: Resource) => Resource;
  /** Which resources are gone. */
  readonly gone?: string;
  readonly tls?: SecureContextOptions;
  /** Takes any client certificate for one of ours. */
  readonly trustsAnyCertificate?: true;
  /** Takes any user with any password. */
  readonly trustsAnyPassword?: true;
  /** Protects Feeds, but not the Entries and the content inside them. */
  readonly forgetsEntries?: true;
  /** Status of GET on "/". */
  readonly rootStatus?: number;
  /** Answers POST on "/" with 307, and does not say where to. */
  readonly redirectsNowhere?: true;
  /** Answers what does not exist with a status alone. */
  readonly saysNothingOfErrors?: true;
  /** What it asks users for. */
  readonly challenge?: string;
  /** Says 401 or 403 of protected Entries, where it says 404 of those that do not exist. */
  readonly tellsWhatExists?: true;
  /** Sends what the client has already. */
  readonly ignoresTags?: true;
  /** Shows a certificate of yesterday. */
  readonly expired?: true;
  /** What it does wrong where it is written to. */
  readonly writing?: WritingManner;
}

/** The ways in which it goes wrong where it is written to, and nowhere else. */
export type WritingManner =
  | 'answers with status 200'
  | 'says nothing'
  | 'answers in words'
  | 'gives no location'
  | 'answers half'
  | 'accepts any type'
  | 'mends what is malformed'
  | 'takes what is too large'
  | 'closes its categories'
  | 'refuses foreign markup'
  | 'refuses unknown AtomPub'
  | 'takes foreign markup apart'
  | 'changes content'
  | 'forgets edits'
  | 'does not date edits'
  | 'keeps the deleted'
  | 'keeps deleted media'
  | 'ignores conditions'
  | 'loses media'
  | 'gives no media location'
  | 'hides media'
  | 'has no media source'
  | 'has no summary'
  | 'damages media'
  | 'refuses slugs'
  | 'refuses control'
  | 'holds back the undecided'
  | 'lets anybody write'
  | 'keeps broken signatures';

/** For each requirement the departure that breaks it, and what else cannot help breaking. */
export type Deviations = Readonly<Record<string, Deviation & { readonly also?: readonly string[] }>>;

/** Changes the body of a resource. Throws where there is nothing to change. */
export function body(pattern: string | RegExp, replacement: string): (resource: Resource) => Resource {
  return (resource) => {
    const changed = resource.body.replace(pattern, replacement);
    if (changed === resource.body) throw new Error(`expected ${pattern} in ${resource.body}`);
    return { ...resource, body: changed };
  };
}

/** Serves a resource as another media type. */
export function mediaType(name: string): (resource: Resource) => Resource {
  return (resource) => ({ ...resource, mediaType: name });
}

/** The category of an information type, as the repository writes it. */
export function category(term: string, prefix = ''): string {
  return `<${prefix}category scheme="urn:ietf:params:rolie:category:information-type" term="${term}"/>`;
}
