import type { SecureContextOptions } from 'node:tls';

/** One way in which the reference client departs from what it should do; absent members are done right. */
export interface Deviation {
  /** Requirements that cannot help failing with it. */
  readonly also?: readonly string[];
  /** What it stops at, though it should not. */
  readonly failsOn?:
    | 'relation of a Feed'
    | 'relation of an Entry'
    | 'unregistered property'
    | 'private property'
    | 'private category'
    | 'missing summary'
    | 'order'
    | 'prefix'
    | 'signature'
    | 'unknown signature algorithm'
    | 'foreign markup'
    | 'media type'
    | 'foreign markup of a Service Document'
    | 'app markup'
    | 'categories elsewhere';
  readonly believesRefusals?: boolean;
  readonly tls?: SecureContextOptions & { readonly rejectUnauthorized?: boolean };
  readonly neverAuthenticates?: boolean;
  readonly knowsFirstChallengeOnly?: boolean;
  readonly ignoresArchives?: boolean;
  readonly ignoresPages?: boolean;
  readonly mapsIriByLatin1?: boolean;
  readonly mapsIriEarly?: boolean;
  readonly ignoresBase?: boolean;
  readonly knowsUtf8Alone?: boolean;
  readonly takesUntypedTitleForHtml?: boolean;
  readonly takesUntypedContentForHtml?: boolean;
  readonly keepsDivOfTitle?: boolean;
  readonly keepsDivOfContent?: boolean;
  readonly leavesBase64?: boolean;
  readonly retrievesIds?: boolean;
  readonly sameId?: (id: string) => string;
  readonly forgetsAlternate?: boolean;
  readonly knowsRelationNamesAlone?: boolean;
  readonly takesForeignEntries?: boolean;
  readonly readsOwnTextAlone?: boolean;
  readonly goesBeyondComplete?: boolean;
  readonly callsPagedComplete?: boolean;
  readonly takesFirstDuplicate?: boolean;
  readonly takesLastOfOneDate?: boolean;
  readonly hidesGaps?: boolean;
  readonly trustsTypeParameter?: boolean;
  readonly keepsWhiteSpaceOfAccept?: boolean;
  readonly takesMissingAcceptForNothing?: boolean;
  readonly ignoresEmptyAccept?: boolean;
  readonly trustsCreationAnswer?: boolean;
  readonly dropsForeignMarkup?: boolean;
  readonly editsFromFeed?: boolean;
  readonly skipsRetrieval?: boolean;
  readonly ignoresPreference?: boolean;
  readonly takesLastEditMedia?: boolean;
  readonly forgetsEntityTag?: boolean;
  readonly sendsRawSlug?: boolean;
  readonly forgetsMediaType?: boolean;
  readonly forgetsTypeParameter?: boolean;
  readonly takesAnyAnswerForDone?: boolean;
  readonly takesMissingAcceptForAll?: boolean;
  readonly deletesByPost?: boolean;
}
export type Deviations = Readonly<Record<string, Deviation>>;
