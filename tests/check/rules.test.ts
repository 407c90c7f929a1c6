import assert from 'node:assert/strict';
import test from 'node:test';
import { rulesOf } from '../../src/check/rules';
import { readRequirements } from '../../src/requirements/features';
import { rules } from './judging';

test("every Rule on a sender's documents of IODEF judges a checked document too", () => {
  const requirements = readRequirements();
  const ofSender = requirements.filter(({ cases }) => cases.some(({ roles, steps }) => roles.includes('iodef-sender') && steps.some((step) => step.includes('documents of IODEF version'))));
  assert.ok(ofSender.length > 40);
  assert.deepEqual(ofSender.map(({ id }) => id).filter((id) => !rules.some(({ requirement }) => requirement === id)), []);
});

test('a Rule whose sentence no judge knows is a fault of ours, said by its name', () => {
  const [requirement] = readRequirements().filter(({ id }) => id === 'RFC7970-3.2-purpose');
  const cases = requirement!.cases.map((testCase) => ({ ...testCase, steps: [...testCase.steps.slice(0, -1), 'Then each document is perfect'] }));
  assert.throws(() => rulesOf([{ ...requirement!, cases }]), /RFC7970-3\.2-purpose.*each document is perfect/);
});
