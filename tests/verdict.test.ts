import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { cells, reasons, type StepOutcome, verdictOf, worst } from '../src/verdict';

const passed = (kind: StepOutcome['kind']): StepOutcome => ({ kind, status: 'passed' });

test('a case passes when every step passed and one of them judged', () => {
  assert.deepEqual(verdictOf([passed('given'), passed('when'), passed('then')]), { verdict: 'pass' });
});

test('a case without a judgement says nothing about the implementation', () => {
  assert.deepEqual(verdictOf([passed('given'), passed('when')]), { verdict: 'inconclusive', reason: 'harness' });
  assert.deepEqual(verdictOf([]), { verdict: 'inconclusive', reason: 'harness' });
});

test('a nonconformity fails in a Then alone', () => {
  const found = (kind: StepOutcome['kind']): StepOutcome => ({ kind, status: 'failed', error: 'Nonconformity' });
  assert.equal(verdictOf([passed('given'), found('then')]).verdict, 'fail');
  assert.deepEqual(verdictOf([found('given'), passed('then')]), { verdict: 'inconclusive', reason: 'precondition' });
  assert.deepEqual(verdictOf([found('when')]), { verdict: 'inconclusive', reason: 'precondition' });
});

test('an Inconclusive keeps its reason, in any step', () => {
  for (const reason of reasons) {
    assert.deepEqual(verdictOf([{ kind: 'then', status: 'failed', error: 'Inconclusive', reason }]), { verdict: 'inconclusive', reason });
  }
});

test('nothing but a nonconformity ever fails an implementation', () => {
  const outcome = fc.record({
    kind: fc.constantFrom('given', 'when', 'then'),
    status: fc.constantFrom('passed', 'failed', 'skipped', 'undefined', 'ambiguous', 'pending', 'unknown'),
    error: fc.constantFrom('TypeError', 'AssertionError', 'Inconclusive', 'Error', ''),
  }) as fc.Arbitrary<StepOutcome>;
  fc.assert(fc.property(fc.array(outcome), (steps) => verdictOf(steps).verdict !== 'fail'));
});

test('a case whose first stop is not a judgement never passes', () => {
  fc.assert(
    fc.property(fc.constantFrom('failed', 'skipped', 'undefined', 'ambiguous', 'pending', 'unknown'), fc.nat(3), (status, at) => {
      const steps = [passed('given'), passed('when'), passed('then'), passed('then')].map((step, index) => (index === at ? { ...step, status } : step)) as StepOutcome[];
      return verdictOf(steps).verdict !== 'pass';
    }),
  );
});

test('the worst of several cells wins, and an untested one is worse than a pass', () => {
  assert.equal(worst(['pass', 'fail', 'inconclusive']), 'fail');
  assert.equal(worst(['pass', 'inconclusive', 'untested']), 'inconclusive');
  assert.equal(worst(['pass', 'untested']), 'untested');
  assert.equal(worst(['pass', 'pass']), 'pass');
  assert.equal(worst([]), 'untested');
  fc.assert(fc.property(fc.array(fc.constantFrom(...cells)), (of) => of.length === 0 || of.includes(worst(of))));
});
