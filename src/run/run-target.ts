import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleFiles, type PlannedCase } from '../bundle/format';
import { writeManifest } from '../bundle/manifest';
import { runRecordOf, writeRunRecord } from '../bundle/run-record';
import { redactTarget } from '../register/redact';
import type { Target } from '../register/target';
import { projectFolder } from '../requirements/features';
import type { Requirement } from '../requirements/requirement';
import type { Report } from './job';
import { planOf, selectedFrom, shardOf } from './plan';
import { type Outcome, supervise } from './supervise';

export interface RunOptions {
  /** Read and checked, with the file that it came from. */
  readonly target: Target;
  readonly targetFile: string;
  readonly requirements: readonly Requirement[];
  /** The bundle's folder: new, or empty. */
  readonly folder: string;
  /** Ids of test cases or requirements; everything that applies where absent. */
  readonly only?: readonly string[];
  readonly shard?: Shard;
  readonly onPlan?: (plan: readonly PlannedCase[]) => void;
  readonly onReport?: (report: Report) => void;
  readonly signal?: AbortSignal;
}

/** One of several processes that share a plan: index from 1 to count. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** A run that cannot begin, with what to do about it. */
export class RunFault extends Error {
  override readonly name = 'RunFault';
}

/** Runs what applies to an implementation and leaves a bundle; sealed only if the run is whole. Throws RunFault. */
export async function runTarget(options: RunOptions): Promise<Outcome & { readonly plan: readonly PlannedCase[] }> {
  const { target, targetFile, folder } = options;
  const plan = planFor(options);
  options.onPlan?.(plan);
  if (plan.length === 0) return { ending: { kind: 'whole' }, verdicts: [], plan };
  makeEmpty(folder);
  const record = runRecordOf(projectFolder, target.implementation.name, path.relative(process.cwd(), targetFile), plan);
  writeRunRecord(folder, record);
  writeFileSync(path.join(folder, bundleFiles.target), redactTarget(target));
  const outcome = await supervise({
    job: { targetFile: path.resolve(targetFile), folder: path.resolve(folder), plan },
    caseSeconds: target.limits.scenarioSeconds + cleanupSeconds,
    ...(options.onReport && { onReport: options.onReport }),
    ...(options.signal && { signal: options.signal }),
  });
  if (outcome.ending.kind === 'whole') {
    writeRunRecord(folder, { ...record, endedAt: new Date().toISOString() });
    writeManifest(folder);
  }
  return { ...outcome, plan };
}

function planFor({ requirements, target, only, shard }: RunOptions): readonly PlannedCase[] {
  const whole = planOf(requirements, target);
  const selected = only ? selectedFrom(whole, only) : whole;
  return shard ? shardOf(selected, shard.index, shard.count) : selected;
}

function makeEmpty(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new RunFault(`${folder}: expected a new or empty folder for the bundle, found files in it; a run never writes over another`);
}

/** What a test case may take beyond its own time to close what it opened. */
const cleanupSeconds = 30;
