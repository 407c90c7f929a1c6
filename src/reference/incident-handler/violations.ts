import type { Violation } from '../violation';

/** The requirements that the incident handler breaks on demand; the comment says how. */
export const violations: readonly Violation[] = [
  // Reports by a get.
  { id: 'XEP0268-2-report', also: [] },
  // Inquires by a set.
  { id: 'XEP0268-2-inquiry', also: [] },
  // Requests by a set.
  { id: 'XEP0268-2-request', also: [] },
  // Responds by a get.
  { id: 'XEP0268-2-response', also: [] },
  // Refuses every report.
  { id: 'XEP0268-3-1', also: [] },
  // Takes a report about nothing.
  { id: 'XEP0268-3-2', also: [] },
  // Says twice that it has a report which it had before.
  { id: 'XEP0268-3-one-reply', also: [] },
  // Lets no report follow.
  { id: 'XEP0268-4-1', also: [] },
  // Takes an inquiry about nothing.
  { id: 'XEP0268-4-2', also: [] },
  // Refuses requests.
  { id: 'XEP0268-5-1', also: [] },
  // Takes a request for nothing.
  { id: 'XEP0268-5-2', also: [] },
  // Refuses responses.
  { id: 'XEP0268-6-1', also: [] },
  // Takes a response about nothing.
  { id: 'XEP0268-6-2', also: [] },
  // Names no incident.
  { id: 'XEP0268-7-iodef', also: [] },
  // Tells anybody what it knows.
  { id: 'XEP0268-9-1', also: [] },
  // Goes without TLS where none is offered.
  { id: 'XEP0268-9-3', also: [] },
  // Puts a note beside the Incident.
  { id: 'XEP0268-12.1-one-incident', also: [] },
];
