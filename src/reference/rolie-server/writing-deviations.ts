import type { Deviations, WritingManner } from './deviation';

/** How to break each testable requirement of RFC 5023, write side. */
export const writingDeviations: Deviations = {
  'RFC5023-6.2-1': manner('refuses foreign markup'),
  'RFC5023-6.2-4': manner('refuses unknown AtomPub'),
  'RFC5023-8.3.6-2': manner('closes its categories'),
  'RFC5023-9.2-created': manner('answers with status 200'),
  'RFC5023-9.2-1': manner('says nothing'),
  'RFC5023-9.2-2': manner('answers in words'),
  'RFC5023-9.2-3': manner('gives no location'),
  'RFC5023-9.2-content-location': manner('answers half'),
  'RFC5023-9.2-5': manner('accepts any type'),
  'RFC5023-9.2-malformed': manner('mends what is malformed'),
  'RFC5023-9.2-too-large': manner('takes what is too large'),
  'RFC5023-9.2.1-unharmed': manner('takes foreign markup apart'),
  'RFC5023-9.2.1-content': manner('changes content'),
  'RFC5023-9.3-edited': manner('forgets edits'),
  'RFC5023-9.4-deleted': manner('keeps the deleted'),
  'RFC5023-9.4-1': manner('keeps deleted media'),
  'RFC5023-9.5-lost-update': manner('ignores conditions'),
  'RFC5023-9.6-1': manner('loses media'),
  'RFC5023-9.6-2': manner('gives no media location'),
  'RFC5023-9.6-3': manner('hides media'),
  'RFC5023-9.6-4': manner('has no media source'),
  'RFC5023-9.6-6': manner('has no summary'),
  'RFC5023-9.6-unharmed': manner('damages media'),
  'RFC5023-9.7-slug': manner('refuses slugs'),
  'RFC5023-10.2-3': manner('does not date edits'),
  'RFC5023-13.1-1': manner('refuses control'),
  'RFC5023-13.1.1-4': manner('holds back the undecided'),
  'RFC5023-14-1': manner('lets anybody write'),
  'RFC5023-15.5-1': manner('keeps broken signatures'),
};

function manner(writing: WritingManner): Deviations[string] {
  return { writing };
}
