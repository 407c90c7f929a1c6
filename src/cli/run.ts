import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CaseVerdict } from '../bundle/format';
import { readAnyBundle } from '../bundle/reader';
import { readTarget } from '../register/read';
import { junitOf } from '../report/junit';
import { summaryOf } from '../report/summary';
import { readRequirements } from '../requirements/features';
import type { Requirement } from '../requirements/requirement';
import { exitCodeOf, type ExitCode, staleEntries } from '../run/exit-code';
import { runTarget, type Shard } from '../run/run-target';
import { type Ending } from '../run/supervise';
import { askByHand, terminalAsk } from './ask-by-hand';
import { UsageFault } from './fault';
import { progressOn } from './progress';
import { rolesTable } from './roles-table';

export interface RunVerbOptions {
  readonly out?: string;
  readonly case?: readonly string[];
  readonly shard?: Shard;
  readonly baseline?: string;
  readonly everyLevel: boolean;
  readonly junit?: string;
  readonly summary?: string;
}

/** `milepost run`: leaves a bundle, prints what came of it, gives the exit code. */
export async function run(targetFile: string, options: RunVerbOptions): Promise<ExitCode> {
  const requirements = readRequirements();
  const target = readTarget(targetFile, { known: requirements, forRun: true });
  const baseline = options.baseline === undefined ? [] : baselineFrom(options.baseline);
  const folder = options.out ?? freshFolder(targetFile);
  await fillInForm(target.points['iodef-recipient']?.manual?.folder);
  const progress = progressOn(process.stderr);
  const { ending, verdicts, plan } = await runTarget({
    target,
    targetFile,
    requirements,
    folder,
    ...(options.case && { only: options.case }),
    ...(options.shard && { shard: options.shard }),
    onPlan: (planned) => progress.begin(planned.length),
    onReport: progress.take,
  }).finally(progress.end);
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  if (plan.length === 0) say('Nothing ran: no test case applies to what the target file claims, to --case and to --shard.');
  else {
    say(rolesTable(verdicts, plan));
    for (const line of remarks(ending, verdicts, baseline)) say(line);
    writeForMachines(folder, requirements, options);
    say(ending.kind === 'whole' ? `Bundle: ${folder}. Render it with: npx milepost report ${folder} --out site` : `What was measured: npx milepost show ${folder}`);
  }
  return exitCodeOf(ending, verdicts, requirements, { everyLevel: options.everyLevel, baseline });
}

/** Before the run, which waits for nobody. */
async function fillInForm(folder: string | undefined): Promise<void> {
  const terminal = folder !== undefined && existsSync(folder) ? terminalAsk() : undefined;
  if (!terminal || folder === undefined) return;
  try {
    await askByHand(folder, terminal.ask);
  } finally {
    terminal.close();
  }
}

function writeForMachines(folder: string, requirements: readonly Requirement[], { junit, summary }: RunVerbOptions): void {
  if (!junit && !summary) return;
  const bundle = readAnyBundle(folder);
  if (junit) writeFileSync(junit, junitOf(bundle, requirements));
  if (summary) appendFileSync(summary, summaryOf(bundle, requirements));
}

function remarks(ending: Ending, verdicts: readonly CaseVerdict[], baseline: readonly string[]): readonly string[] {
  const stale = staleEntries(verdicts, baseline);
  return [
    ...sentenceOn(ending, verdicts.length),
    ...stale.map((id) => `Stale baseline: ${id} passes, or no longer runs; take it out.`),
  ];
}

function sentenceOn(ending: Ending, finished: number): readonly string[] {
  if (ending.kind === 'interrupted') return [`Interrupted after ${finished} test cases; the bundle is incomplete and no report is made of it.`];
  if (ending.kind === 'hung') return [`Ended: a test case gave no verdict within ${ending.seconds} s. The bundle is incomplete.`];
  return ending.kind === 'broken' ? [`milepost itself failed after ${finished} test cases; the bundle is incomplete.`, ending.message] : [];
}

/** Ids, one a line; what follows # is a remark. */
function baselineFrom(file: string): readonly string[] {
  if (!existsSync(file)) throw new UsageFault(`${file}: expected a baseline, a file with one id of a test case a line; found none. Fix: leave --baseline out, or make the file`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.replace(/\s*#.*$/, '').trim())
    .filter((line) => line !== '');
}

function freshFolder(targetFile: string): string {
  const name = path.basename(targetFile).replace(/\.ya?ml$/, '');
  return path.join('runs', `${name}-${new Date().toISOString().replace(/[:.]/g, '')}`);
}
