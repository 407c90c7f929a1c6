import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ExchangeLog } from '../src/bundle/exchange-log';
import { LineFile } from '../src/bundle/line-file';
import { scrubberOf } from '../src/bundle/scrub';
import { targetOf } from '../src/proof/loopback-target';
import { readRequirements } from '../src/requirements/features';
import { runFeatures } from '../src/run/cucumber';
import { execute } from '../src/run/execute';
import { casesById, planOf } from '../src/run/plan';
import { writeInstantFeature } from './instant-feature';

/**
 * node scenarios.ts plain|milepost COUNT: runs scenarios that answer at once (or after BENCH_DELAY milliseconds), through Cucumber
 * alone or through all that a run does, evidence on disk included. Prints milliseconds and peak memory in MB as JSON.
 */
async function main(how: string, count: number): Promise<void> {
  const features = writeInstantFeature(count);
  // The first scenario pays for loading; the bench is about the others.
  const milliseconds = how === 'plain' ? await plain(features) : await milepost(features);
  process.stdout.write(JSON.stringify({ milliseconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
}

async function plain(features: string): Promise<number> {
  const steps = ['bench/steps/plain.ts'];
  const clock = new Stopwatch();
  await runFeatures([`${features}/instant.feature`], (envelope) => clock.take(envelope.testRunStarted !== undefined, envelope.testRunFinished !== undefined), { steps });
  return clock.milliseconds;
}

async function milepost(features: string): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-bench-'));
  const requirements = readRequirements(features);
  const target = targetOf([{ name: 'bench', roles: ['rolie-server'], specifications: ['RFC8322'] }], { 'rolie-server': { url: 'https://127.0.0.1:1/' } });
  const scrubber = scrubberOf(['a secret that is long enough']);
  const messages = new LineFile(folder, 'messages.ndjson', scrubber);
  const verdicts = new LineFile(folder, 'verdicts.ndjson', scrubber);
  const clock = new Stopwatch();
  try {
    await execute({
      plan: planOf(requirements, target),
      cases: casesById(requirements),
      target,
      secretOf: () => '',
      recorder: new ExchangeLog(folder, scrubber),
      onEnvelope: (envelope) => {
        clock.take(envelope.testRunStarted !== undefined, envelope.testRunFinished !== undefined);
        messages.add(envelope);
        if (envelope.testCaseFinished) messages.flush();
      },
      onCase: (verdict) => {
        if (verdict.verdict !== 'pass') throw new Error(`bench: ${verdict.message}`);
        verdicts.add(verdict);
        verdicts.flush();
      },
      steps: ['steps/world.ts', 'bench/steps/instant.ts'],
    });
    return clock.milliseconds;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** From the start of the test run to its end, without loading and parsing. */
class Stopwatch {
  private startedAt = 0;
  milliseconds = 0;

  take(begins: boolean, ends: boolean): void {
    if (begins) this.startedAt = performance.now();
    if (ends) this.milliseconds = performance.now() - this.startedAt;
  }
}

void main(process.argv[2] ?? 'milepost', Number(process.argv[3] ?? 1000));
