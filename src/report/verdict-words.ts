import type { Cell, Reason } from '../verdict';

/** What a reader sees for a cell; the sign stands where there is no room for the word. */
export const cellWords: Readonly<Record<Cell, { readonly word: string; readonly sign: string; readonly css: string; readonly meaning: string }>> = {
  pass: { word: 'pass', sign: '✓', css: 'p', meaning: 'every test case found it met' },
  fail: { word: 'fail', sign: '✗', css: 'f', meaning: 'a test case found it not met' },
  inconclusive: { word: 'inconclusive', sign: '?', css: 'i', meaning: 'a test case could not judge, for a reason given' },
  untested: { word: 'untested', sign: '○', css: 'u', meaning: 'claimed, and not everything ran' },
  inapplicable: { word: 'n/a', sign: '·', css: 'n', meaning: 'not applicable: not claimed' },
};

/** Why a test case came to no judgement, for readers of the report. */
export const reasonWords: Readonly<Record<Reason, string>> = {
  precondition: 'the implementation lacks what the test case builds on',
  control: 'the valid twin was not accepted, so a refusal says nothing',
  timeout: 'a deadline passed',
  transport: 'no connection, no TLS session, or no HTTP',
  configuration: 'the target file or its credentials do not fit',
  'wrong-reason': 'refused, but for another cause than the one defect',
  harness: 'a fault of the suite, not of the implementation',
};
