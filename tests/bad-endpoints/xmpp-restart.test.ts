import assert from 'node:assert/strict';
import test from 'node:test';
import { MemoryRecorder } from '../../src/proof/memory-recorder';
import { references, startReferences } from '../../src/proof/references';
import { resolveSecret } from '../../src/register/secrets';
import type { Target } from '../../src/register/target';
import { readRequirements } from '../../src/requirements/features';
import { execute } from '../../src/run/execute';
import { casesById, planOf } from '../../src/run/plan';

const node = process.execPath;
const badRestarts = [
  { what: 'is not there', restart: undefined, reason: 'configuration', says: /expected a command, or the claim restart with value false/ },
  { what: 'fails', restart: { run: [node, '-e', 'console.error("no such service"); process.exit(3)'], seconds: 30 }, reason: 'configuration', says: /got exit 3 \(no such service\)/ },
  { what: 'does not end', restart: { run: [node, '-e', 'setInterval(() => {}, 1000)'], seconds: 1 }, reason: 'configuration', says: /no end within 1 s/ },
  { what: 'does nothing', restart: { run: [node, '-e', ''], seconds: 30 }, reason: 'control', says: /got one that goes on/ },
] as const;

test('a restart that is none leaves what outlives it without a verdict', { timeout: 120_000 }, async (t) => {
  const { target, stop } = await startReferences(references.filter(({ name }) => name === 'XMPP-Grid Controller and Broker'));
  t.after(stop);
  const requirements = readRequirements();
  for (const { what, restart, reason, says } of badRestarts) {
    await t.test(`a command that ${what}`, async () => {
      const changed = withRestart(target, restart);
      const plan = planOf(requirements, changed).filter((planned) => planned.case.startsWith('RFC8600-6-persist'));
      const verdicts = await execute({ plan, cases: casesById(requirements), target: changed, secretOf: resolveSecret, recorder: new MemoryRecorder() });
      assert.equal(verdicts.length, 2);
      for (const { verdict, message, ...rest } of verdicts) {
        assert.equal(verdict, 'inconclusive', message);
        assert.equal('reason' in rest ? rest.reason : undefined, reason);
        assert.match(message ?? '', says);
      }
    });
  }
});

function withRestart(target: Target, restart: { readonly run: readonly string[]; readonly seconds: number } | undefined): Target {
  const { restart: former, ...point } = target.points['xmpp-grid-broker'] ?? assert.fail('no Broker');
  assert.ok(former, 'the reference can be restarted');
  const changed = { ...point, ...(restart && { restart: { run: [...restart.run], environment: [], seconds: restart.seconds } }) };
  return { ...target, points: { ...target.points, 'xmpp-grid-broker': changed }, limits: { ...target.limits, exchangeSeconds: 1 } };
}
