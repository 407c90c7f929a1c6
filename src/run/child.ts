import { openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { ExchangeLog } from '../bundle/exchange-log';
import { bundleFiles } from '../bundle/format';
import { scrubberOf } from '../bundle/scrub';
import { readTarget } from '../register/read';
import { secretsOf } from '../register/secrets';
import { readRequirements } from '../requirements/features';
import { execute } from './execute';
import type { Job, Report } from './job';
import { casesById } from './plan';

/**
 * The process that runs the scenarios: node child.ts JOB. It appends to the bundle as it goes and decides nothing;
 * whatever ends it, the supervisor reads what it left.
 */
async function main(jobFile: string): Promise<void> {
  const job = JSON.parse(readFileSync(jobFile, 'utf8')) as Job;
  const target = readTarget(job.targetFile, { forRun: true });
  const { valueOf, values } = secretsOf(target);
  const scrubber = scrubberOf(values);
  const append = (file: string): ((line: unknown) => void) => {
    const handle = openSync(path.join(job.folder, file), 'a');
    return (line) => void writeSync(handle, `${scrubber.text(JSON.stringify(line))}\n`);
  };
  const appendMessage = append(bundleFiles.messages);
  const appendVerdict = append(bundleFiles.verdicts);
  tell({ kind: 'ready' });
  await execute({
    plan: job.plan,
    cases: casesById(readRequirements()),
    target,
    secretOf: valueOf,
    recorder: new ExchangeLog(job.folder, scrubber),
    onEnvelope: appendMessage,
    onCase: (verdict) => {
      appendVerdict(verdict);
      tell({ kind: 'case', case: verdict.case, verdict: verdict.verdict });
    },
  });
  tell({ kind: 'done' });
}

function tell(report: Report): void {
  process.send?.(report);
}

// A supervisor that was killed must not leave this process behind.
const orphaned = (): never => process.exit(1);
process.on('disconnect', orphaned);
// Ctrl-C reaches the whole group; the supervisor decides what it means.
process.on('SIGINT', () => {});

main(process.argv[2] ?? '')
  .catch((error: unknown) => {
    tell({ kind: 'fault', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    process.exitCode = 1;
  })
  .finally(() => {
    process.off('disconnect', orphaned);
    process.disconnect?.();
  });
