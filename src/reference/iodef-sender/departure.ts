import type { Violation } from '../violation';
import { fraud } from './fraud';
import { information1, information2 } from './information';
import { phishing } from './phishing';

/** The conforming documents with extensions, by what they are called here. */
export const extended = { phishing, fraud, 'information-1': information1, 'information-2': information2 } as const;

/** How a document departs: what is replaced by what in the conforming one, or what its bytes become. */
export interface Departure extends Violation {
  /** Which of the conforming documents of its version departs; the plain one where it does not say. */
  readonly of?: 'plain' | 'detail' | 'guided-1' | 'guided-2' | 'evidence-1' | 'evidence-2' | keyof typeof extended;
  readonly replace?: readonly (readonly [from: string | RegExp, to: string])[];
  readonly encode?: (text: string) => Buffer;
}
