import { type Envelope, PickleStepType, type Pickle, type PickleStep, type TestCase as ExecutableCase, TimeConversion } from '@cucumber/messages';
import type { CaseVerdict, PlannedCase } from '../bundle/format';
import type { Finding } from '../evidence';
import { reasons, type Reason, type StepKind, type StepOutcome, verdictOf } from '../verdict';

/** Under which media type a test case leaves its findings in the message stream. */
export const findingsMediaType = 'application/vnd.milepost.findings+json';

/** Folds Cucumber's message stream into verdicts: one as each test case finishes. */
export class CaseFold {
  private readonly pickles = new Map<string, Pickle>();
  private readonly executables = new Map<string, ExecutableCase>();
  private readonly running = new Map<string, RunningCase>();
  /** True once the stream has ended in good order. */
  finished = false;

  /** `caseAt` names the planned case of a pickle, `exchangesOf` the numbers of what it exchanged, `isAttested` whether any of that was only attested. */
  constructor(
    private readonly caseAt: (pickle: Pickle) => PlannedCase,
    private readonly exchangesOf: () => readonly number[],
    private readonly isAttested: () => boolean = () => false,
  ) {}

  /** Takes one message; gives the verdict of the test case that it finished, if it did. */
  take(envelope: Envelope): CaseVerdict | undefined {
    if (envelope.pickle) this.pickles.set(envelope.pickle.id, envelope.pickle);
    if (envelope.testCase) this.executables.set(envelope.testCase.id, envelope.testCase);
    if (envelope.testCaseStarted) this.begin(envelope.testCaseStarted);
    if (envelope.attachment) this.running.get(envelope.attachment.testCaseStartedId ?? '')?.attach(envelope.attachment.mediaType, envelope.attachment.body);
    if (envelope.testStepFinished) this.running.get(envelope.testStepFinished.testCaseStartedId)?.endStep(envelope.testStepFinished);
    if (envelope.testRunFinished) this.finished = true;
    return envelope.testCaseFinished && this.end(envelope.testCaseFinished);
  }

  private begin(started: NonNullable<Envelope['testCaseStarted']>): void {
    const executable = this.executables.get(started.testCaseId);
    const pickle = this.pickles.get(executable?.pickleId ?? '');
    if (executable && pickle) this.running.set(started.id, new RunningCase(executable, pickle, TimeConversion.timestampToMillisecondsSinceEpoch(started.timestamp)));
  }

  private end(finished: NonNullable<Envelope['testCaseFinished']>): CaseVerdict | undefined {
    const running = this.running.get(finished.testCaseStartedId);
    if (!running) return undefined;
    this.running.delete(finished.testCaseStartedId);
    const planned = this.caseAt(running.pickle);
    const verdict = running.conclude(planned, this.exchangesOf(), TimeConversion.timestampToMillisecondsSinceEpoch(finished.timestamp));
    return this.isAttested() ? { ...verdict, attested: true } : verdict;
  }
}

/** A test case between its start and its end. */
class RunningCase {
  private readonly steps: (StepOutcome & { readonly text: string; readonly message?: string })[] = [];
  private readonly findings: Finding[] = [];

  constructor(
    private readonly executable: ExecutableCase,
    readonly pickle: Pickle,
    private readonly startedAt: number,
  ) {}

  attach(mediaType: string, body: string): void {
    if (mediaType === findingsMediaType) this.findings.push(...(JSON.parse(body) as Finding[]));
  }

  endStep({ testStepId, testStepResult }: NonNullable<Envelope['testStepFinished']>): void {
    const pickleStepId = this.executable.testSteps.find(({ id }) => id === testStepId)?.pickleStepId;
    const step = this.pickle.steps.find(({ id }) => id === pickleStepId);
    const { status, exception } = testStepResult;
    const reason = reasonIn(exception?.message);
    this.steps.push({
      kind: kindOf(step),
      status: status.toLowerCase() as StepOutcome['status'],
      text: step?.text ?? 'the preparation or the clean-up of the test case',
      ...(exception && { error: exception.type }),
      ...(exception?.message && { message: exception.message }),
      ...(reason && { reason }),
    });
  }

  conclude(planned: PlannedCase, exchanges: readonly number[], endedAt: number): CaseVerdict {
    const { verdict, reason } = verdictOf(this.steps);
    const stopped = this.steps.find((step) => step.status !== 'passed');
    return {
      case: planned.case,
      requirement: planned.case.split('/')[0] ?? planned.case,
      role: planned.role,
      verdict,
      ...(reason && { reason }),
      ...(stopped && { step: stopped.text, message: stopped.message ?? stopped.status }),
      findings: this.findings.filter((finding) => finding.defect === undefined),
      tolerated: this.findings.filter((finding) => finding.defect !== undefined),
      exchanges: [...exchanges],
      startedAt: new Date(this.startedAt).toISOString(),
      durationMilliseconds: endedAt - this.startedAt,
    };
  }
}

function kindOf(step: PickleStep | undefined): StepKind {
  if (step?.type === PickleStepType.OUTCOME) return 'then';
  return step?.type === PickleStepType.ACTION ? 'when' : 'given';
}

function reasonIn(message: string | undefined): Reason | undefined {
  const [word] = message?.split(': ') ?? [];
  return reasons.find((reason) => reason === word);
}
