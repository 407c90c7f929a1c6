import { After, Before, setDefaultTimeout, setWorldConstructor, World } from '@cucumber/cucumber';
import type { Finding, Recorder } from '../src/evidence';
import type { Role } from '../src/register/roles';
import type { Points, Secret, Target } from '../src/register/target';
import type { RunContext } from '../src/run/context';
import { Inconclusive, Nonconformity } from '../src/verdict';

/** Media types under which a test case leaves its findings in the message stream. */
export const findingsMediaType = 'application/vnd.milepost.findings+json';

/** One test case: the target, the recorder, and a scene for each protocol that it plays on. */
export class MilepostWorld extends World<{ readonly run: RunContext }> {
  role!: Role;
  private readonly scenes = new Map<unknown, unknown>();
  private readonly cleanups: (() => Promise<void> | void)[] = [];

  get target(): Target {
    return this.parameters.run.target;
  }

  get recorder(): Recorder {
    return this.parameters.run.recorder;
  }

  /** How to reach the implementation in a role; inconclusive where the target file does not say. */
  point<R extends keyof Points>(role: R): NonNullable<Points[R]> {
    const point = this.target.points[role];
    if (!point) throw new Inconclusive('configuration', `points.${role}: expected a way to reach the implementation, got none`);
    return point;
  }

  secretOf(secret: Secret): string {
    return this.parameters.run.secretOf(secret);
  }

  /** The state of one protocol in this test case, made at first use. */
  scene<Scene>(of: new (world: MilepostWorld) => Scene): Scene {
    if (!this.scenes.has(of)) this.scenes.set(of, new of(this));
    return this.scenes.get(of) as Scene;
  }

  /** A value made once in a run and shared by its test cases. */
  once<Value>(key: string, make: () => Value): Value {
    const { memo } = this.parameters.run;
    if (!memo.has(key)) memo.set(key, make());
    return memo.get(key) as Value;
  }

  /** Runs when the run is over; for what `once` made. */
  atEndOfRun(cleanup: () => Promise<void> | void): void {
    this.parameters.run.atEnd.push(cleanup);
  }

  /** Runs when this test case is over, newest first, however it ended. */
  atEnd(cleanup: () => Promise<void> | void): void {
    this.cleanups.push(cleanup);
  }

  /** What a Then does with its findings: nonconformities fail the case, tolerated ones are reported. */
  judge(findings: readonly Finding[]): void {
    if (findings.length > 0) this.attach(JSON.stringify(findings), findingsMediaType);
    const nonconformities = findings.filter((finding) => finding.defect === undefined);
    if (nonconformities.length > 0) throw new Nonconformity(nonconformities);
  }

  async end(): Promise<void> {
    for (const cleanup of this.cleanups.reverse()) await cleanup();
  }
}

/** Gives the value, or stops the case: the implementation lacks what the case builds on. */
export function need<Value>(value: Value | undefined | null | false, what: string): Value {
  if (value === undefined || value === null || value === false) throw new Inconclusive('precondition', what);
  return value;
}

setWorldConstructor(MilepostWorld);
// Drivers keep the target's own deadlines; this only ends a step of ours that hangs.
setDefaultTimeout(300_000);

Before(function (this: MilepostWorld, { pickle }) {
  this.role = this.parameters.run.beginCase({ uri: pickle.uri, line: pickle.location?.line ?? 0 });
});

After(async function (this: MilepostWorld) {
  await this.end();
});
