import type { Requirement } from '../requirements/requirement';
import type { Cell } from '../verdict';
import { nullSystems } from './null-systems';
import { conformingCells, failedUnder, idleViolations, proofsOf, type Proven, type Reach, scoreOf } from './prove';
import type { NullScore, Proof } from './proofs';
import { type Reference, references } from './references';

/** A piece of the proofs that a process does by itself: a process runs one suite at a time. */
export type Part =
  | { readonly kind: 'conforming'; readonly reference: string; readonly words: readonly string[] }
  | { readonly kind: 'violations'; readonly reference: string; readonly ids: readonly string[]; readonly reach: Reach }
  | { readonly kind: 'null systems'; readonly role: string };

/** What a part found, one thing at a time. */
export type PartFinding =
  | { readonly kind: 'conforming'; readonly reference: string; readonly cells: readonly (readonly [string, Cell])[] }
  | { readonly kind: 'violated'; readonly reference: string; readonly id: string; readonly failed: readonly string[] }
  | { readonly kind: 'score'; readonly score: Proven<NullScore>; readonly seconds: number };

/** What is to be proven: everything, or the requirements that begin with one of these words, the reference of that name, the null systems of that role or all `null systems`. */
export interface Wanted {
  readonly words: readonly string[];
  readonly reach: Reach;
}

/** The parts that can be done side by side, those of the references with most violations first. */
export function partsOf({ words, reach }: Wanted): readonly Part[] {
  const proving = references
    .map((reference) => ({ reference: reference.name, ids: violationsOf(reference, words) }))
    .filter(({ ids }) => ids.length > 0)
    .sort((one, other) => other.ids.length - one.ids.length);
  const nullRoles = [...new Set(nullSystems.map(({ role }) => role))].filter((role) => words.length === 0 || words.includes('null systems') || words.includes(role));
  return [
    ...proving.map(({ reference }) => ({ kind: 'conforming', reference, words }) as const),
    ...proving.flatMap(({ reference, ids }) => sharesOf(ids).map((share) => ({ kind: 'violations', reference, ids: share, reach }) as const)),
    ...nullRoles.map((role) => ({ kind: 'null systems', role }) as const),
  ];
}

/** Does one part. */
export async function* doPart(part: Part, requirements: readonly Requirement[]): AsyncGenerator<PartFinding> {
  if (part.kind === 'null systems') {
    for (const system of nullSystems.filter(({ role }) => role === part.role)) {
      const began = performance.now();
      const score = await scoreOf(system, requirements);
      yield { kind: 'score', score, seconds: (performance.now() - began) / 1000 };
    }
    return;
  }
  const reference = referenceOf(part.reference);
  if (part.kind === 'conforming') yield { kind: 'conforming', reference: reference.name, cells: [...(await conformingCells(reference, rulesOf(reference, requirements, part.words)))] };
  else for (const id of part.ids) yield { kind: 'violated', reference: reference.name, id, failed: await failedUnder(reference, requirements, id, part.reach) };
}

/** The proofs that these findings make, with what is wrong with each. */
export function proofsIn(findings: readonly PartFinding[], requirements: readonly Requirement[], { words }: Wanted): readonly Proven<Proof>[] {
  return findings.flatMap((finding) => {
    if (finding.kind !== 'conforming') return [];
    const reference = referenceOf(finding.reference);
    const failed = new Map(findings.flatMap((each) => (each.kind === 'violated' && each.reference === reference.name ? [[each.id, each.failed] as const] : [])));
    return proofsOf(reference, rulesOf(reference, requirements, words), new Map(finding.cells), failed);
  });
}

/** Violations without a Rule that would show them. */
export function idleFaults(requirements: readonly Requirement[]): readonly string[] {
  return references.flatMap((reference) => idleViolations(reference, requirements));
}

function rulesOf(reference: Reference, requirements: readonly Requirement[], words: readonly string[]): readonly Requirement[] {
  return requirements.filter(({ ids }) => words.length === 0 || words.includes(reference.name) || ids.some((id) => isWanted(id, words)));
}

function violationsOf(reference: Reference, words: readonly string[]): readonly string[] {
  const whole = words.length === 0 || words.includes(reference.name);
  return reference.violations.map(({ id }) => id).filter((id) => whole || isWanted(id, words));
}

/** `RFC8322-6.1` means that section and its requirements, not section 6.11. */
function isWanted(id: string, words: readonly string[]): boolean {
  return words.some((word) => id === word || (id.startsWith(word) && /^[-.]/.test(id.slice(word.length))));
}

function referenceOf(name: string): Reference {
  const reference = references.find((each) => each.name === name);
  if (!reference) throw new Error(`no reference is named "${name}"`);
  return reference;
}

/** How many violations a process takes: few enough that two processes end at about the same time. */
const shareSize = 40;

function sharesOf(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / shareSize) }, (_, index) => ids.slice(index * shareSize, (index + 1) * shareSize));
}
