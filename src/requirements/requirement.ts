import type { Role } from '../register/roles';

/** BCP 14's words, as tags write them. */
export const levels = [
  'MUST',
  'MUST-NOT',
  'REQUIRED',
  'SHALL',
  'SHALL-NOT',
  'SHOULD',
  'SHOULD-NOT',
  'RECOMMENDED',
  'NOT-RECOMMENDED',
  'MAY',
  'OPTIONAL',
] as const;
export type Level = (typeof levels)[number];

/** Why a requirement cannot be observed from outside. */
export const untestableReasons = {
  internal: 'it happens inside and leaves no trace on the wire or in a document',
  human: 'it addresses people',
  'long-term': 'it needs longer than a run',
  permission: 'it is a freedom that no behaviour can break',
  specification: 'it addresses registries or later specifications',
  unreached: 'no driver reaches the role or the interface yet',
} as const;
export type UntestableReason = keyof typeof untestableReasons;

/** One normative statement, read from a Rule. */
export interface Requirement {
  /** The first of ids; the name of the row in the matrix. */
  readonly id: string;
  readonly ids: readonly string[];
  readonly level: Level;
  readonly roles: readonly Role[];
  /** Capabilities that the specification leaves open; without them the requirement does not apply. */
  readonly options: readonly string[];
  /** `RFC8322`. */
  readonly specification: string;
  /** `6.1.2`. */
  readonly section: string;
  readonly url: string;
  readonly title: string;
  /** The requirement in our own words. */
  readonly description: string;
  readonly testable: boolean;
  readonly untestable?: { readonly reason: UntestableReason; readonly explanation: string };
  /** Entries of the defects register that it turns on: `D09`. */
  readonly defects: readonly string[];
  readonly cases: readonly TestCase[];
  readonly uri: string;
  readonly line: number;
}

/** One executable scenario, or one row of its Examples. */
export interface TestCase {
  /** `RFC8322-6.1-1/a-feed-has-one-information-type`, with the vector's name behind it where there is one. */
  readonly id: string;
  readonly requirement: string;
  readonly title: string;
  readonly roles: readonly Role[];
  readonly vector?: string;
  /** The one defect of the vector, in words. */
  readonly violation?: string;
  readonly steps: readonly string[];
  readonly uri: string;
  readonly line: number;
}

/** Whether a level binds: MUST, SHALL and REQUIRED with their negations. */
export function isMandatory(level: Level): boolean {
  return ['MUST', 'MUST-NOT', 'REQUIRED', 'SHALL', 'SHALL-NOT'].includes(level);
}
