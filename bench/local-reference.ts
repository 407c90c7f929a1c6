import { MemoryRecorder } from '../src/proof/memory-recorder';
import { references, startReferences } from '../src/proof/references';
import { resolveSecret } from '../src/register/secrets';
import { readRequirements } from '../src/requirements/features';
import { execute } from '../src/run/execute';
import { casesById, planOf } from '../src/run/plan';

/**
 * node local-reference.ts COUNT: runs the suite against the embedded references, again and again, until so many scenarios ran.
 * Without the code generator, each of whose scenarios compiles and starts programs.
 */
async function main(count: number): Promise<void> {
  const requirements = readRequirements();
  const cases = casesById(requirements);
  const { target, stop } = await startReferences(references.filter(({ roles }) => !roles.includes('code-generator')));
  let scenarios = 0;
  const startedAt = performance.now();
  while (scenarios < count) {
    const verdicts = await execute({ plan: planOf(requirements, target), cases, target, secretOf: resolveSecret, recorder: new MemoryRecorder() });
    scenarios += verdicts.length;
  }
  const milliseconds = performance.now() - startedAt;
  await stop();
  process.stdout.write(JSON.stringify({ milliseconds, scenarios, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
}

void main(Number(process.argv[2] ?? 1000));
