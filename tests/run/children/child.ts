import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Job } from '../../../src/run/job';

/** A process in place of the one that runs the scenarios; the folder's name says how it misbehaves. */
const job = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Job;
const behaviour = path.basename(job.folder);

function verdicts(count: number): void {
  for (const { case: id, role } of job.plan.slice(0, count)) {
    appendFileSync(path.join(job.folder, 'verdicts.ndjson'), `${JSON.stringify({ case: id, role, requirement: id.split('/')[0], verdict: 'pass', exchanges: [] })}\n`);
    process.send?.({ kind: 'case', case: id, verdict: 'pass' });
  }
}

function footer(): void {
  appendFileSync(path.join(job.folder, 'messages.ndjson'), '{"meta":{}}\n{"testRunFinished":{"success":true}}\n');
}

const behaviours: Readonly<Record<string, () => void>> = {
  'all-well': () => (verdicts(job.plan.length), footer(), process.exit(0)),
  'exits-0-at-once': () => process.exit(0),
  'exits-0-half-way': () => (verdicts(1), footer(), process.exit(0)),
  'no-footer': () => (verdicts(job.plan.length), appendFileSync(path.join(job.folder, 'messages.ndjson'), '{"meta":{}}\n'), process.exit(0)),
  throws: () => {
    verdicts(1);
    throw new Error('a fault of ours');
  },
  'kills-itself': () => (verdicts(1), process.kill(process.pid, 'SIGKILL')),
  hangs: () => {
    verdicts(1);
    for (;;);
  },
  'ignores-signals': () => {
    verdicts(1);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
    setInterval(() => {}, 1_000);
  },
};
behaviours[behaviour]?.();
