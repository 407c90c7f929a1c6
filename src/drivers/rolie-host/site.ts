import type { Manner, Resources } from './host';

/** Content as a reader has it once it has read it: characters, markup without what wraps it, or decoded octets as base64. */
export type ExpectedContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'markup'; readonly text: string; readonly wrapper: string }
  | { readonly kind: 'octets'; readonly base64: string };

/** An Entry as a reader has it. */
export interface ExpectedEntry {
  readonly id: string;
  /** White space at its ends and how much of it stands between words says nothing. */
  readonly title: string;
  /** Set where what wraps the title must not be in it. */
  readonly titleWrapper?: string;
  readonly content?: ExpectedContent;
  /** A link that it has, in full: relation, and IRI as it stands. */
  readonly link?: { readonly rel: string; readonly href: string };
}

/** One repository for one task of a client: what it holds, and what a conforming client makes of it. */
export interface Site {
  readonly resources: Resources;
  /** Path that the client is sent to. */
  readonly start: string;
  readonly entries: readonly ExpectedEntry[];
  /** Paths that nothing gives a client a reason to ask for. */
  readonly forbidden?: readonly string[];
  /** Another entry of the defects register than none: whichever way the client reads it is tolerated and reported. */
  readonly defect?: string;
}

/** Makes a repository for its URL, which ends with a slash; ids and titles are new each time, so that nobody knows them who has not read them. */
export interface SiteMaker {
  readonly make: (url: string) => Site;
  readonly manner?: Manner;
  /** The client is given the user and password of the repository. */
  readonly authenticated?: boolean;
}

/** Makes a repository that speaks TLS as every other. */
export function plainly(make: SiteMaker['make']): SiteMaker {
  return { make };
}
