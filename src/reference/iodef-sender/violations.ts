import type { Violation } from '../violation';
import { departures } from './departures';
import { encodedDepartures } from './encoded-departures';

/** What the sender reference can break. */
export const violations: readonly Violation[] = [...departures(), ...encodedDepartures].map(({ id, also }) => ({ id, also }));
