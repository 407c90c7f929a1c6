import assert from 'node:assert/strict';
import test from 'node:test';
import { judgeDocument } from '../../src/check/judge';
import { rulesOf } from '../../src/check/rules';
import { readRequirements } from '../../src/requirements/features';
import { readVector } from '../../src/vectors';
import { SchemaEngine } from '../../src/xml/schema-engine';
import { rules } from './judging';

test("every Rule on a sender's documents of IODEF judges a checked document too", () => {
  const requirements = readRequirements();
  const ofSender = requirements.filter(({ cases }) => cases.some(({ roles, steps }) => roles.includes('iodef-sender') && steps.some((step) => step.includes('documents of IODEF version'))));
  assert.ok(ofSender.length > 40);
  assert.deepEqual(ofSender.map(({ id }) => id).filter((id) => !rulesOf(requirements, true).some(({ requirement }) => requirement === id)), []);
});

test('what only advises is judged where it is asked for, and never counts', async () => {
  const advice = rulesOf(readRequirements(), true).filter(({ requirement }) => /^RFC8(274|134)/.test(requirement));
  assert.ok(advice.length >= 7);
  assert.deepEqual(advice.filter(({ level }) => level !== 'OPTIONAL'), []);
  assert.deepEqual(rules.filter(({ requirement }) => advice.some((rule) => rule.requirement === requirement)), []);
  const { verdict, findings } = judgeDocument(readVector('iodef/valid/minimal').bytes, await SchemaEngine.load(), { rules: [...rules, ...advice], asSent: false });
  assert.deepEqual([verdict, findings.map(({ requirement }) => requirement)], ['valid', ['RFC8274-4.4-restriction-stated']]);
});

test('a Rule whose sentence no judge knows is a fault of ours, said by its name', () => {
  const [requirement] = readRequirements().filter(({ id }) => id === 'RFC7970-3.2-purpose');
  const cases = requirement!.cases.map((testCase) => ({ ...testCase, steps: [...testCase.steps.slice(0, -1), 'Then each document is perfect'] }));
  assert.throws(() => rulesOf([{ ...requirement!, cases }]), /RFC7970-3\.2-purpose.*each document is perfect/);
});
