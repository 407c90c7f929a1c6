import type { Violation } from '../violation';
import type { Deviations } from './deviation';
import { publishingDeviations } from './publishing-deviations';
import { readingDeviations } from './reading-deviations';

/** For each requirement the departure that breaks it, and what else cannot help breaking. */
export const deviations: Deviations = { ...readingDeviations, ...publishingDeviations };

/** What the reference can be told to violate. */
export const violations: readonly Violation[] = Object.entries(deviations).map(([id, { also = [] }]) => ({ id, also }));
