import type { Requirement } from '../requirements/requirement';
import { nullSystems } from './null-systems';
import { prove, scoreOf } from './prove';
import type { NullScore, Proof } from './proofs';
import { references } from './references';

/** What a part of the proofs found, one proof or score at a time. */
export interface PartFinding {
  readonly proof?: Proof;
  readonly score?: NullScore;
  readonly faults: readonly string[];
}

const points = [...new Set(nullSystems.map(({ point }) => point))];

/** The parts that can be done side by side, the longest first: each a process of its own, for a process runs one suite at a time. */
export const parts: readonly string[] = [...references.map(({ name }) => name).reverse(), ...points];

/** Does one part: a reference with all its violations, or the null systems of one kind of point. */
export async function* doPart(part: string, requirements: readonly Requirement[]): AsyncGenerator<PartFinding> {
  for (const reference of references.filter(({ name }) => name === part)) {
    for await (const { entry, faults } of prove(reference, requirements)) yield { proof: entry, faults };
  }
  for (const system of nullSystems.filter(({ point }) => point === part)) {
    const { entry, faults } = await scoreOf(system, requirements);
    yield { score: entry, faults };
  }
}
