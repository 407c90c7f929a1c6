import type { Deviations } from './deviation';

/** Departures in publishing, and in reading what has to be known for it. */
export const publishingDeviations: Deviations = {
  'RFC5023-5-outcome': { takesAnyAnswerForDone: true },
  'RFC5023-6.2-1': { failsOn: 'foreign markup of a Service Document' },
  'RFC5023-6.2-4': { failsOn: 'app markup' },
  'RFC5023-7.2.1.1-reading': { failsOn: 'categories elsewhere' },
  'RFC5023-8.3.4-1': { keepsWhiteSpaceOfAccept: true },
  'RFC5023-8.3.4-3': { takesMissingAcceptForAll: true },
  'RFC5023-8.3.4-4': { ignoresEmptyAccept: true },
  'RFC5023-9.2-4': { trustsCreationAnswer: true },
  'RFC5023-9.2-post': { forgetsMediaType: true, also: ['RFC5023-12.1.1-sent'] },
  'RFC5023-9.3-1': { dropsForeignMarkup: true, also: ['RFC5023-9.2-4', 'RFC5023-10-4'] },
  'RFC5023-9.5-entity-tags': { forgetsEntityTag: true },
  'RFC5023-9.7.1-escapes': { sendsRawSlug: true },
  'RFC5023-10-4': { editsFromFeed: true },
  'RFC5023-10-5': { skipsRetrieval: true, also: ['RFC5023-10-4', 'RFC5023-9.5-entity-tags'] },
  'RFC5023-11.2-3': { ignoresPreference: true },
  'RFC5023-11.2-4': { takesLastEditMedia: true },
  'RFC5023-12.1.1-sent': { forgetsTypeParameter: true },
};
