import type { Violation } from '../violation';

/** What the code generator reference can break, for the schema of either version. */
export const violations: readonly Violation[] = ['2', '1'].flatMap((version) =>
  ['compiles', 'builds', 'round-trip'].map((what) => ({ id: `RFC8134-7.1-${what}-version-${version}`, also: [] })),
);
