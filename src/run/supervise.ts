import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CaseVerdict } from '../bundle/format';
import { readAnyBundle } from '../bundle/reader';
import { messagesEnded } from '../bundle/messages';
import { projectFolder } from '../requirements/features';
import type { Job, Report } from './job';

/** How the process that ran the scenarios ended. */
export type Ending =
  | { readonly kind: 'whole' }
  /** By Ctrl-C or a request to stop. */
  | { readonly kind: 'interrupted' }
  /** No test case came to its end within its time. */
  | { readonly kind: 'hung'; readonly seconds: number }
  /** The process ended before its run did, whatever exit code it gave. */
  | { readonly kind: 'broken'; readonly message: string };

/** What a run came to: how it ended and every verdict that it left. */
export interface Outcome {
  readonly ending: Ending;
  readonly verdicts: readonly CaseVerdict[];
}

export interface Supervision {
  readonly job: Job;
  /** Longest that one test case may take, with its clean-up. */
  readonly caseSeconds: number;
  /** Longest that the process may take to load before its first test case. */
  readonly startSeconds?: number;
  /** The module that runs the scenarios. */
  readonly child?: string;
  readonly onReport?: (report: Report) => void;
  /** Ends the run early, as Ctrl-C does. */
  readonly signal?: AbortSignal;
}

/**
 * Runs a plan in a process of its own and watches it. Believes neither its exit code nor its word: a run is whole
 * when every planned case has a verdict on disk and the message stream has its footer.
 */
export async function supervise({ job, child = path.join(__dirname, 'child.ts'), ...watching }: Supervision): Promise<Outcome> {
  if (job.plan.length === 0) return { ending: { kind: 'whole' }, verdicts: [] };
  mkdirSync(job.folder, { recursive: true });
  const scratch = mkdtempSync(path.join(tmpdir(), 'milepost-job-'));
  const jobFile = path.join(scratch, 'job.json');
  writeFileSync(jobFile, JSON.stringify(job));
  try {
    const ending = await watch(start(child, jobFile), watching);
    const { verdicts } = readAnyBundle(job.folder);
    return { ending: ending.kind === 'whole' ? wholeOrBroken(job, verdicts) : ending, verdicts };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function start(module: string, jobFile: string): ChildProcess {
  return fork(module, [jobFile], {
    cwd: projectFolder,
    execArgv: ['--require', require.resolve('ts-node/register')],
    env: { ...process.env, TS_NODE_PROJECT: path.join(projectFolder, 'tsconfig.json') },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

function watch(child: ChildProcess, { caseSeconds, startSeconds = 30, onReport, signal }: Omit<Supervision, 'job' | 'child'>): Promise<Ending> {
  return new Promise((resolve) => {
    let ending: Ending | undefined;
    let words = '';
    const end = (how: Ending): void => {
      ending ??= how;
      child.kill('SIGKILL');
    };
    const late = (): void => end({ kind: 'hung', seconds: caseSeconds });
    let deadline = setTimeout(late, (startSeconds + caseSeconds) * 1000);
    const interrupt = (): void => end({ kind: 'interrupted' });
    child.on('message', (report: Report) => {
      clearTimeout(deadline);
      deadline = setTimeout(late, caseSeconds * 1000);
      if (report.kind === 'fault') ending ??= { kind: 'broken', message: report.message };
      onReport?.(report);
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (words = `${words}${chunk}`.slice(-wordsKept)));
    for (const name of signals) process.on(name, interrupt);
    signal?.addEventListener('abort', interrupt, { once: true });
    child.on('close', (code, killed) => {
      clearTimeout(deadline);
      for (const name of signals) process.off(name, interrupt);
      signal?.removeEventListener('abort', interrupt);
      resolve(ending ?? (code === 0 ? { kind: 'whole' } : { kind: 'broken', message: `the run's process ended with ${killed ?? `exit code ${code}`}\n${words}`.trimEnd() }));
    });
  });
}

function wholeOrBroken(job: Job, verdicts: readonly CaseVerdict[]): Ending {
  const finished = new Set(verdicts.map((verdict) => verdict.case));
  const missing = job.plan.filter((planned) => !finished.has(planned.case));
  if (missing.length > 0) return { kind: 'broken', message: `${missing.length} of ${job.plan.length} planned test cases have no verdict, the first of them ${missing[0]?.case}` };
  if (!messagesEnded(job.folder)) return { kind: 'broken', message: 'the message stream has no footer' };
  return { kind: 'whole' };
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const wordsKept = 4_000;
