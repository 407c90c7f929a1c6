import type { Violation } from '../violation';
import { extensionViolations } from './extension-violations';

/** What the recipient reference can break. */
export const violations: readonly Violation[] = [
  ...both('3-accept'),
  ...both('4.1-read-encodings'),
  ...both('4.1-read-escapes'),
  ...both('4.3-1'),
  // Who does not validate does not see unknown names.
  { id: 'RFC7970-4.3-2', also: ['RFC7970-5.2-12'] },
  { id: 'RFC5070-4.3-2', also: ['RFC5070-5.2-10'] },
  { id: 'RFC7970-4.3-3', also: [] },
  { id: 'RFC5070-4.3-4', also: [] },
  { id: 'RFC7970-5.2-12', also: [] },
  { id: 'RFC7970-5.2-14', also: [] },
  { id: 'RFC5070-5.2-8', also: [] },
  { id: 'RFC5070-5.2-10', also: [] },
  { id: 'RFC5070-5.2-11', also: [] },
  { id: 'RFC5070-5.2-12', also: [] },
  ...['3.2-order', '3.2-multilingual', '6-accept', '6-accept-cbor', '6-reject', '6-reject-cbor'].map((requirement) => ({ id: `RFC8727-${requirement}`, also: [] })),
  ...extensionViolations,
];

function both(requirement: string): readonly Violation[] {
  return ['RFC7970', 'RFC5070'].map((specification) => ({ id: `${specification}-${requirement}`, also: [] }));
}
