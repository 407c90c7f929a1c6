import assert from 'node:assert/strict';
import test from 'node:test';
import type { CaseVerdict } from '../../src/bundle/format';
import type { Requirement } from '../../src/requirements/requirement';
import { exitCodeOf, staleEntries } from '../../src/run/exit-code';
import type { Reason, Verdict } from '../../src/verdict';

const requirements = [
  { id: 'RFC8322-5.3-1', level: 'MUST' },
  { id: 'RFC8322-5.3-2', level: 'SHOULD' },
] as unknown as readonly Requirement[];
const must = (verdict: Verdict, reason?: Reason): CaseVerdict => ({ case: 'RFC8322-5.3-1/a', requirement: 'RFC8322-5.3-1', verdict, ...(reason && { reason }) }) as unknown as CaseVerdict;
const should = (verdict: Verdict): CaseVerdict => ({ case: 'RFC8322-5.3-2/a', requirement: 'RFC8322-5.3-2', verdict }) as unknown as CaseVerdict;
const whole = { kind: 'whole' } as const;
const strict = { everyLevel: false, baseline: [] };

test('0 when all that binds passes', () => {
  assert.equal(exitCodeOf(whole, [must('pass'), should('fail')], requirements, strict), 0);
});

test('1 when something that binds fails', () => {
  assert.equal(exitCodeOf(whole, [must('fail'), should('pass')], requirements, strict), 1);
});

test('1 for a SHOULD where every level gates', () => {
  assert.equal(exitCodeOf(whole, [must('pass'), should('fail')], requirements, { ...strict, everyLevel: true }), 1);
});

test('3 when something that binds came to no judgement, when nothing ran, and when nothing passed', () => {
  assert.equal(exitCodeOf(whole, [must('inconclusive', 'timeout'), should('pass')], requirements, strict), 3);
  assert.equal(exitCodeOf(whole, [], requirements, strict), 3);
  assert.equal(exitCodeOf(whole, [should('fail')], requirements, strict), 3);
});

test('3 when a run was interrupted or hung, whatever had passed', () => {
  assert.equal(exitCodeOf({ kind: 'interrupted' }, [must('pass')], requirements, strict), 3);
  assert.equal(exitCodeOf({ kind: 'hung', seconds: 1 }, [must('pass')], requirements, strict), 3);
});

test('4 when we are at fault', () => {
  assert.equal(exitCodeOf({ kind: 'broken', message: '' }, [must('pass')], requirements, strict), 4);
  assert.equal(exitCodeOf(whole, [must('inconclusive', 'harness')], requirements, strict), 4);
});

test('a baseline excuses what it names, and is stale when that passes or no longer runs', () => {
  const baseline = ['RFC8322-5.3-1/a'];
  assert.equal(exitCodeOf(whole, [must('fail'), should('pass')], requirements, { ...strict, baseline }), 0);
  assert.equal(exitCodeOf(whole, [must('pass'), should('pass')], requirements, { ...strict, baseline }), 5);
  assert.deepEqual(staleEntries([must('fail')], [...baseline, 'RFC8322-9-1/gone']), ['RFC8322-9-1/gone']);
});
