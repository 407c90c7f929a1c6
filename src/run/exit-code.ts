import type { CaseVerdict } from '../bundle/format';
import { isMandatory, type Requirement } from '../requirements/requirement';
import type { Ending } from './supervise';

/** What milepost's exit codes mean; the gate of a CI job rests on them. */
export const exitCodes = {
  expected: 0,
  unexpectedFail: 1,
  usage: 2,
  incomplete: 3,
  harness: 4,
  staleBaseline: 5,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Which verdicts stop a gate. */
export interface Gate {
  /** Whether SHOULD and MAY gate as well. */
  readonly everyLevel: boolean;
  /** Test cases that are known not to pass. */
  readonly baseline: readonly string[];
}

/** The exit code of a run, from its plan and its verdicts alone. */
export function exitCodeOf(ending: Ending, verdicts: readonly CaseVerdict[], requirements: readonly Requirement[], gate: Gate): ExitCode {
  if (ending.kind === 'broken') return exitCodes.harness;
  if (ending.kind !== 'whole' || verdicts.length === 0) return exitCodes.incomplete;
  const gated = verdicts.filter((verdict) => gate.everyLevel || mandatory(verdict, requirements));
  const unexpected = gated.filter((verdict) => !gate.baseline.includes(verdict.case));
  if (unexpected.some(({ verdict }) => verdict === 'fail')) return exitCodes.unexpectedFail;
  if (verdicts.some(({ reason }) => reason === 'harness')) return exitCodes.harness;
  if (unexpected.some(({ verdict }) => verdict === 'inconclusive')) return exitCodes.incomplete;
  if (!verdicts.some(({ verdict }) => verdict === 'pass')) return exitCodes.incomplete;
  return staleEntries(verdicts, gate.baseline).length > 0 ? exitCodes.staleBaseline : exitCodes.expected;
}

/** Entries of a baseline that pass now, or that no longer exist in the run. */
export function staleEntries(verdicts: readonly CaseVerdict[], baseline: readonly string[]): readonly string[] {
  return baseline.filter((id) => (verdicts.find((verdict) => verdict.case === id)?.verdict ?? 'pass') === 'pass');
}

function mandatory(verdict: CaseVerdict, requirements: readonly Requirement[]): boolean {
  const requirement = requirements.find(({ id }) => id === verdict.requirement);
  return !requirement || isMandatory(requirement.level);
}
