import type { Envelope, Pickle } from '@cucumber/messages';
import type { CaseVerdict, PlannedCase } from '../bundle/format';
import type { Exchange, Recorder } from '../evidence';
import type { Secret, Target } from '../register/target';
import type { TestCase } from '../requirements/requirement';
import { CaseFold } from './case-fold';
import { type CasePlace, enterRun, type RunContext } from './context';
import { runFeatures } from './cucumber';

/** A recorder that can be told which test case is running. */
export interface CaseRecorder extends Recorder {
  beginCase(id: string): void;
  readonly numbersOfCase: readonly number[];
}

/** What an execution needs: what to run, against what, and where the evidence goes. */
export interface Execution {
  readonly plan: readonly PlannedCase[];
  readonly cases: ReadonlyMap<string, TestCase>;
  readonly target: Target;
  readonly secretOf: (secret: Secret) => string;
  readonly recorder: CaseRecorder;
  readonly onCase?: (verdict: CaseVerdict) => void;
  readonly onEnvelope?: (envelope: Envelope) => void;
  /** Globs of step definitions other than the suite's own. */
  readonly steps?: readonly string[];
}

/**
 * Runs test cases one after another in this process and gives their verdicts in the order of their ends.
 * Throws where Cucumber cannot begin, or ends without its footer.
 */
export async function execute(execution: Execution): Promise<readonly CaseVerdict[]> {
  const { plan, cases, recorder } = execution;
  if (plan.length === 0) return [];
  const watched = new AttestationWatch(recorder);
  const places = placesOf(plan, cases);
  const fold = new CaseFold(
    (pickle) => places.at(pickle.uri, lineOf(pickle)),
    () => recorder.numbersOfCase,
    () => watched.attested,
  );
  const verdicts: CaseVerdict[] = [];
  const context = contextOf({ ...execution, recorder: watched }, places);
  enterRun(context);
  const take = (envelope: Envelope): void => {
    execution.onEnvelope?.(envelope);
    const verdict = fold.take(envelope);
    if (!verdict) return;
    verdicts.push(verdict);
    execution.onCase?.(verdict);
  };
  try {
    await runFeatures(places.paths, take, execution.steps ? { steps: execution.steps } : {});
  } finally {
    for (const end of context.atEnd.reverse()) await end();
  }
  if (!fold.finished) throw new Error('cucumber ended before its run did');
  return verdicts;
}

/** Hands on what is recorded, and sees whether the running test case rests on anything that is only attested. */
class AttestationWatch implements CaseRecorder {
  attested = false;

  constructor(private readonly recorder: CaseRecorder) {}

  get numbersOfCase(): readonly number[] {
    return this.recorder.numbersOfCase;
  }

  beginCase(id: string): void {
    this.attested = false;
    this.recorder.beginCase(id);
  }

  record(exchange: Exchange): void {
    if (exchange.protocol === 'attested') this.attested = true;
    this.recorder.record(exchange);
  }
}

interface Places {
  /** `features/x.feature:12:30`, as Cucumber selects them. */
  readonly paths: string[];
  at(uri: string, line: number): PlannedCase;
}

function placesOf(plan: readonly PlannedCase[], cases: ReadonlyMap<string, TestCase>): Places {
  const planned = new Map<string, PlannedCase>();
  const lines = new Map<string, number[]>();
  for (const each of plan) {
    const testCase = cases.get(each.case);
    if (!testCase) throw new Error(`no test case "${each.case}" in the features`);
    planned.set(`${testCase.uri}:${testCase.line}`, each);
    lines.set(testCase.uri, [...(lines.get(testCase.uri) ?? []), testCase.line]);
  }
  return {
    // Cucumber looks for lines anew for each scenario of a file; a file that runs whole is spared that.
    paths: [...lines].map(([uri, of]) => (of.length === casesIn(uri, cases) ? uri : [uri, ...of].join(':'))),
    at: (uri, line) => {
      const found = planned.get(`${uri}:${line}`);
      if (!found) throw new Error(`${uri}:${line}: a test case that was not planned`);
      return found;
    },
  };
}

function casesIn(uri: string, cases: ReadonlyMap<string, TestCase>): number {
  return [...cases.values()].filter((testCase) => testCase.uri === uri).length;
}

function contextOf({ target, secretOf, recorder }: Execution, places: Places): RunContext {
  return {
    target,
    secretOf,
    recorder,
    memo: new Map(),
    atEnd: [],
    beginCase: ({ uri, line }: CasePlace) => {
      const planned = places.at(uri, line);
      recorder.beginCase(planned.case);
      return planned.role;
    },
  };
}

function lineOf(pickle: Pickle): number {
  return pickle.location?.line ?? 0;
}
