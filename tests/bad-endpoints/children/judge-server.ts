import { MemoryRecorder } from '../../../src/proof/memory-recorder';
import { targetOf } from '../../../src/proof/loopback-target';
import { readRequirements } from '../../../src/requirements/features';
import { execute } from '../../../src/run/execute';
import { casesById, planOf } from '../../../src/run/plan';

/* Judges a ROLIE server by the requirements that are named, or by all, in a process of its own; says verdicts, time and peak memory. */
async function main(point: object, rules: readonly string[], limits: object): Promise<void> {
  const loopback = targetOf([{ name: 'bad endpoint', roles: ['rolie-server'], specifications: ['RFC8322', 'RFC4287', 'RFC5005', 'RFC5023'] }], { 'rolie-server': point });
  const target = { ...loopback, safety: { ...loopback.safety, write: false }, limits: { ...loopback.limits, ...limits } };
  const requirements = readRequirements();
  const plan = planOf(requirements, target).filter(({ case: id }) => rules.length === 0 || rules.some((rule) => id.startsWith(rule)));
  const startedAt = performance.now();
  const verdicts = await execute({ plan, cases: casesById(requirements), target, secretOf: () => '', recorder: new MemoryRecorder() });
  const slowest = [...verdicts].sort((one, other) => other.durationMilliseconds - one.durationMilliseconds).slice(0, 5);
  const result = {
    verdicts: verdicts.map(({ case: id, verdict, reason, message = '' }) => ({ case: id, verdict, reason, message: message.slice(0, 300) })),
    slowest: slowest.map(({ case: id, durationMilliseconds }) => `${id} ${durationMilliseconds} ms`),
    milliseconds: Math.round(performance.now() - startedAt),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  process.stdout.write(JSON.stringify(result));
}

const { point, rules = [], limits = {} } = JSON.parse(process.argv[2] ?? '{}') as { point: object; rules?: readonly string[]; limits?: object };
void main(point, rules, limits).finally(() => process.exit());
