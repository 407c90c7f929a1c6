import type { Violation } from '../violation';
import { departures } from './departures';

/** What the sender reference can break. */
export const violations: readonly Violation[] = departures().map(({ id, also }) => ({ id, also }));
