import type { Violation } from '../violation';

/** Whether a requirement is to be broken. */
export type Violates = (id: string) => boolean;

/** Makes the question of one violation, or of none. */
export function violator(violate: string | undefined): Violates {
  return (id) => id === violate;
}

/** The requirements that the Platforms break on demand; the comment says how. */
export const violations: readonly Violation[] = [
];
