import { After, Before, setDefaultTimeout, setDefinitionFunctionWrapper, setWorldConstructor, World } from '@cucumber/cucumber';
import type { Finding, Recorder } from '../src/evidence';
import type { Role } from '../src/register/roles';
import type { Points, Secret, Target } from '../src/register/target';
import { findingsMediaType } from '../src/run/case-fold';
import { type CasePlace, currentRun, type RunContext } from '../src/run/context';
import { Inconclusive, Nonconformity } from '../src/verdict';

/** One test case: the target, the recorder, and a scene for each protocol that it plays on. */
export class MilepostWorld extends World {
  role!: Role;
  private get run(): RunContext {
    return currentRun();
  }
  private readonly startedAt = performance.now();
  private readonly scenes = new Map<unknown, unknown>();
  private readonly cleanups: (() => Promise<void> | void)[] = [];

  get target(): Target {
    return this.run.target;
  }

  get recorder(): Recorder {
    return this.run.recorder;
  }

  /** How to reach the implementation in a role; inconclusive where the target file does not say. */
  point<R extends keyof Points>(role: R): NonNullable<Points[R]> {
    const point = this.target.points[role];
    if (!point) throw new Inconclusive('configuration', `points.${role}: expected a way to reach the implementation, got none`);
    return point;
  }

  secretOf(secret: Secret): string {
    return this.run.secretOf(secret);
  }

  /** The state of one protocol in this test case, made at first use. */
  scene<Scene>(of: new (world: MilepostWorld) => Scene): Scene {
    if (!this.scenes.has(of)) this.scenes.set(of, new of(this));
    return this.scenes.get(of) as Scene;
  }

  /** A value made once in a run and shared by its test cases. */
  once<Value>(key: string, make: () => Value): Value {
    const { memo } = this.run;
    if (!memo.has(key)) memo.set(key, make());
    return memo.get(key) as Value;
  }

  /** Runs when the run is over; for what `once` made. */
  atEndOfRun(cleanup: () => Promise<void> | void): void {
    this.run.atEnd.push(cleanup);
  }

  /** Runs when this test case is over, newest first, however it ended. */
  atEnd(cleanup: () => Promise<void> | void): void {
    this.cleanups.push(cleanup);
  }

  /** What a Then does with its findings: nonconformities fail the case, tolerated ones are reported. */
  judge(findings: readonly Finding[]): void {
    const nonconformities = firstOf(findings.filter((finding) => finding.defect === undefined));
    const tolerated = firstOf(findings.filter((finding) => finding.defect !== undefined));
    if (findings.length > 0) this.attach(JSON.stringify([...nonconformities, ...tolerated]), findingsMediaType);
    if (nonconformities.length > 0) throw new Nonconformity(nonconformities);
  }

  /** Waits for a step within what is left of the test case's time; inconclusive when it is used up. */
  async withinTime<Value>(step: Promise<Value>): Promise<Value> {
    const { scenarioSeconds } = this.target.limits;
    const left = scenarioSeconds * 1000 - (performance.now() - this.startedAt);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Inconclusive('timeout', `the test case took longer than ${scenarioSeconds} s (limits.scenarioSeconds)`)), left);
    });
    return Promise.race([step, late]).finally(() => clearTimeout(timer));
  }

  begin(place: CasePlace): void {
    this.role = this.run.beginCase(place);
  }

  async end(): Promise<void> {
    for (const cleanup of this.cleanups.reverse()) await cleanup();
  }
}

/** Most findings of one judgement that are kept: a hostile document can bring about as many as it likes. */
const findingLimit = 500;

function firstOf(findings: readonly Finding[]): readonly Finding[] {
  const [first] = findings;
  if (!first || findings.length <= findingLimit) return findings;
  const rest = `${findings.length - findingLimit} more`;
  return [...findings.slice(0, findingLimit), { where: 'further places', expected: first.expected, actual: rest, ...(first.defect !== undefined && { defect: first.defect }) }];
}

/** Gives the value, or stops the case: the implementation lacks what the case builds on. */
export function need<Value>(value: Value | undefined | null | false, what: string): Value {
  if (value === undefined || value === null || value === false) throw new Inconclusive('precondition', what);
  return value;
}

setWorldConstructor(MilepostWorld);
// Drivers and test cases keep the target's own deadlines, which come first.
setDefaultTimeout(3_600_000);

setDefinitionFunctionWrapper(
  (step: (this: MilepostWorld, ...given: unknown[]) => unknown) =>
    function (this: MilepostWorld, ...given: unknown[]): unknown {
      const result = step.apply(this, given);
      return result instanceof Promise && this instanceof MilepostWorld ? this.withinTime(result) : result;
    },
);

Before(function (this: MilepostWorld, { pickle }) {
  this.begin({ uri: pickle.uri, line: pickle.location?.line ?? 0 });
});

After(async function (this: MilepostWorld) {
  await this.end();
});
