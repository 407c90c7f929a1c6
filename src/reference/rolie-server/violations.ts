import type { Violation } from '../violation';
import { atomDeviations } from './atom-deviations';
import type { Deviation, Deviations } from './deviation';
import type { Resource } from './repository';
import { pagingDeviations } from './paging-deviations';
import { publishingDeviations } from './publishing-deviations';
import { rolieDeviations } from './rolie-deviations';
import { writingDeviations } from './writing-deviations';

/** For each requirement the departure that breaks it, and what else cannot help breaking. */
export const deviations: Deviations = { ...rolieDeviations, ...atomDeviations, ...pagingDeviations, ...publishingDeviations, ...writingDeviations };

/** What the reference can be told to violate. */
export const violations: readonly Violation[] = Object.entries(deviations).map(([id, { also = [] }]) => ({ id, also }));

/** The repository as a deviation leaves it. Throws where the deviation finds nothing to change. */
export function deviated(resources: ReadonlyMap<string, Resource>, { at, change, gone }: Deviation): ReadonlyMap<string, Resource> {
  const changed = new Map(resources);
  if (gone !== undefined && !changed.delete(gone)) throw new Error(`${gone}: expected a resource to take away`);
  if (at === undefined || !change) return changed;
  const resource = changed.get(at);
  if (!resource) throw new Error(`${at}: expected a resource to change`);
  return changed.set(at, change(resource));
}
