import assert from 'node:assert/strict';
import test from 'node:test';
import { vocabularyFaults } from '../../src/run/vocabulary';

test('every step of every feature has one definition, and every definition is used', async () => {
  const { undefinedSteps, ambiguousSteps, unusedDefinitions, definitions, scenarios } = await vocabularyFaults();
  assert.deepEqual(undefinedSteps, [], 'undefined');
  assert.deepEqual(ambiguousSteps, [], 'ambiguous');
  assert.deepEqual(unusedDefinitions, [], 'unused');
  assert.ok(scenarios >= definitions * 2, `${scenarios} scenarios on ${definitions} step definitions`);
});
