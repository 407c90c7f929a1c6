import type { Violation } from '../violation';

/** What the recipient reference can break. */
export const violations: readonly Violation[] = [
  ...both('3-accept'),
  ...both('4.1-read-encodings'),
  ...both('4.1-read-escapes'),
  ...both('4.3-1'),
  ...both('4.3-2'),
  { id: 'RFC7970-4.3-3', also: [] },
  { id: 'RFC5070-4.3-4', also: [] },
];

function both(requirement: string): readonly Violation[] {
  return ['RFC7970', 'RFC5070'].map((specification) => ({ id: `${specification}-${requirement}`, also: [] }));
}
