import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ExchangeLog } from '../bundle/exchange-log';
import { bundleFiles } from '../bundle/format';
import { BundleWriteFault, LineFile } from '../bundle/line-file';
import { scrubberOf } from '../bundle/scrub';
import { readTarget } from '../register/read';
import { secretsOf } from '../register/secrets';
import { projectFolder, readRequirements } from '../requirements/features';
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
  const messages = new LineFile(job.folder, bundleFiles.messages, { ...scrubber, text: (text) => withoutOwnFolder(scrubber.text(text)) });
  const verdicts = new LineFile(job.folder, bundleFiles.verdicts, scrubber);
  tell({ kind: 'ready' });
  await execute({
    plan: job.plan,
    cases: casesById(readRequirements()),
    target,
    secretOf: valueOf,
    recorder: new ExchangeLog(job.folder, scrubber),
    onEnvelope: (envelope) => {
      messages.add(envelope);
      if (envelope.testCaseFinished ?? envelope.testRunFinished) messages.flush();
    },
    onCase: (verdict) => {
      verdicts.add(verdict);
      verdicts.flush();
      tell({ kind: 'case', case: verdict.case, verdict: verdict.verdict });
    },
  });
  tell({ kind: 'done' });
}

/** Stack traces name files of the suite; where it is installed is nobody's business. */
function withoutOwnFolder(text: string): string {
  return text.replaceAll(`${projectFolder}${path.sep}`, '');
}

/** A stack for a fault of ours; the message alone for what a person can mend. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error instanceof BundleWriteFault ? error.message : (error.stack ?? error.message);
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
    tell({ kind: 'fault', message: wordsOf(error) });
    process.exitCode = 1;
  })
  .finally(() => {
    process.off('disconnect', orphaned);
    process.disconnect?.();
  });
