import type { Violation } from '../violation';

/** How a document departs: what is replaced by what in the conforming one, or what its bytes become. */
export interface Departure extends Violation {
  /** Which of the conforming documents of its version departs; the plain one where it does not say. */
  readonly of?: 'plain' | 'detail' | 'guided-1' | 'guided-2' | 'evidence-1' | 'evidence-2';
  readonly replace?: readonly (readonly [from: string | RegExp, to: string])[];
  readonly encode?: (text: string) => Buffer;
}
