import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Silence } from '../../src/evidence';
import { type Attempt, isGranted, isRefusedAs, refusals, type RefusalName, refusedAlone } from '../../src/oracles/xmpp-refusal';

const granted: Attempt = { kind: 'granted' };
const forbidden = refused('stanza', 'forbidden');

test('a refusal for what is wrong, between two grants, is what is asked for', () => {
  assert.deepEqual(judged(forbidden), { findings: [] });
});

test('what is granted and should not be is a finding', () => {
  const judgement = judged(granted);
  assert.ok('findings' in judgement);
  assert.equal(judgement.findings.length, 1);
});

test('a control that was not granted leaves it undecided, whatever became of the rest', () => {
  for (const tested of [granted, forbidden, silent('timeout')]) {
    assert.ok(undecided(refusedAlone({ before: forbidden, tested, after: granted }, 'forbidden'), 'control'));
    assert.ok(undecided(refusedAlone({ before: granted, tested, after: forbidden }, 'forbidden'), 'control'));
    assert.ok(undecided(refusedAlone({ before: granted, tested, after: silent('timeout') }, 'forbidden'), 'control'));
  }
});

test('a first attempt that nobody answered says why', () => {
  assert.ok(undecided(refusedAlone({ before: silent('timeout'), tested: forbidden, after: granted }, 'forbidden'), 'timeout'));
  assert.ok(undecided(refusedAlone({ before: silent('refused'), tested: forbidden, after: granted }, 'forbidden'), 'transport'));
});

test('a refusal for another cause leaves it undecided', () => {
  assert.ok(undecided(judged(refused('stanza', 'internal-server-error')), 'wrong-reason'));
  assert.ok(undecided(judged(refused('stream', 'forbidden')), 'wrong-reason'), 'another layer');
});

test('no answer between two answers is a finding, no connection is not', () => {
  for (const cause of ['timeout', 'closed', 'reset'] as const) assert.ok('findings' in judged(silent(cause)), cause);
  for (const cause of ['refused', 'tls', 'cap', 'malformed', 'forbidden'] as const) assert.ok(undecided(judged(silent(cause)), 'transport'), cause);
});

test('where the RFC leaves one way of saying no, another is a finding', () => {
  const judgement = judged(refused('stanza', 'service-unavailable'), 'the end of the stream');
  assert.ok('findings' in judgement && judgement.findings.length === 1);
  assert.deepEqual(judged(refused('stream', 'not-authorized'), 'the end of the stream'), { findings: [] });
});

for (const name of Object.keys(refusals) as RefusalName[]) {
  test(`"${name}" is met by each of its refusals and by no grant`, () => {
    for (const { by, ...rest } of refusals[name]) {
      const conditions: readonly string[] = 'conditions' in rest ? rest.conditions : ['any'];
      for (const condition of conditions) assert.deepEqual(judged(refused(by, condition), name), { findings: [] });
    }
    assert.notDeepEqual(judged(granted, name), { findings: [] });
  });
}

test('a grant and a refusal are told apart', () => {
  assert.deepEqual(isGranted({ what: 'it', attempt: granted }), []);
  assert.equal(isGranted({ what: 'it', attempt: forbidden }).length, 1);
  assert.deepEqual(isRefusedAs({ what: 'it', attempt: forbidden, condition: 'forbidden' }), []);
  assert.equal(isRefusedAs({ what: 'it', attempt: granted, condition: 'forbidden' }).length, 1);
  assert.equal(isRefusedAs({ what: 'it', attempt: forbidden, condition: 'conflict' }).length, 1);
});

function judged(tested: Attempt, name: RefusalName = 'forbidden'): ReturnType<typeof refusedAlone> {
  return refusedAlone({ before: granted, tested, after: granted }, name);
}

function undecided(judgement: ReturnType<typeof refusedAlone>, reason: string): boolean {
  return 'undecided' in judgement && judgement.undecided === reason;
}

function refused(by: string, condition: string): Attempt {
  return { kind: 'refused', by, condition };
}

function silent(cause: Silence['cause']): Attempt {
  return { kind: 'silence', silence: { cause, detail: 'x', afterMilliseconds: 1 } };
}
