import type { Finding } from './evidence';

/** What one executed test case says (ISO 9646). */
export const verdicts = ['pass', 'fail', 'inconclusive'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a place in the matrix says: a verdict, or why there is none. */
export const cells = [...verdicts, 'untested', 'inapplicable'] as const;
export type Cell = (typeof cells)[number];

/** Why a test case came to no judgement. */
export const reasons = [
  'precondition', // the implementation lacks what the case builds on
  'control', // the valid twin was not accepted, so a refusal says nothing
  'timeout', // a deadline passed
  'transport', // no connection, no TLS, no HTTP
  'configuration', // the target file or its credentials
  'wrong-reason', // refused, but for another cause than the one defect
  'harness', // our own fault
] as const;
export type Reason = (typeof reasons)[number];

/** Thrown by a Then alone: the requirement is not fulfilled, and these findings show it. */
export class Nonconformity extends Error {
  override readonly name = 'Nonconformity';
  constructor(readonly findings: readonly Finding[]) {
    super(findings.map(sentenceOf).join('\n'));
  }
}

/** Thrown by any step: the test case cannot judge, and this is why. */
export class Inconclusive extends Error {
  override readonly name = 'Inconclusive';
  constructor(
    readonly reason: Reason,
    message: string,
  ) {
    super(`${reason}: ${message}`);
  }
}

export type StepKind = 'given' | 'when' | 'then';

/** How one step ended, as far as the verdict needs it. */
export interface StepOutcome {
  readonly kind: StepKind;
  readonly status: 'passed' | 'failed' | 'skipped' | 'undefined' | 'ambiguous' | 'pending' | 'unknown';
  /** Name of the error that ended it. */
  readonly error?: string;
  /** Reason of an Inconclusive. */
  readonly reason?: Reason;
}

/** The verdict of a test case from how its steps ended: only a Then's nonconformity fails, only a whole case passes. */
export function verdictOf(steps: readonly StepOutcome[]): { readonly verdict: Verdict; readonly reason?: Reason } {
  const stopped = steps.find((step) => step.status !== 'passed');
  if (!stopped) return steps.some((step) => step.kind === 'then') ? { verdict: 'pass' } : inconclusive('harness');
  if (stopped.status !== 'failed') return inconclusive('harness');
  if (stopped.error === 'Nonconformity') return stopped.kind === 'then' ? { verdict: 'fail' } : inconclusive('precondition');
  return inconclusive(stopped.error === 'Inconclusive' ? (stopped.reason ?? 'harness') : 'harness');
}

/** The worst of several cells, for a requirement with several test cases: fail, inconclusive, untested, pass, inapplicable. */
export function worst(of: readonly Cell[]): Cell {
  return worstFirst.find((cell) => of.includes(cell)) ?? 'untested';
}

/** A finding as one line. */
export function sentenceOf(finding: Finding): string {
  return `${finding.where}: expected ${finding.expected}, got ${finding.actual}`;
}

const worstFirst: readonly Cell[] = ['fail', 'inconclusive', 'untested', 'pass', 'inapplicable'];

function inconclusive(reason: Reason): { readonly verdict: Verdict; readonly reason: Reason } {
  return { verdict: 'inconclusive', reason };
}
