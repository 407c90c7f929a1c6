import assert from 'node:assert/strict';
import test from 'node:test';
import { JudgeThread, threadLimits } from '../../src/check/judge-thread';
import { readVector } from '../../src/vectors';
import { rules } from './judging';

const { bytes } = readVector('iodef/valid/minimal');

test('a document that takes too long is unusable, which says nothing about it, and the next one is judged', { timeout: 60_000 }, async (t) => {
  const slow = new JudgeThread({ rules, asSent: false }, { ...threadLimits, documentSeconds: 2 });
  t.after(() => slow.close());
  const { verdict, findings } = await slow.judge(Buffer.from(`<a>${'<b c="d" e="f" g="h"/>'.repeat(490_000)}</a>`));
  assert.deepEqual([verdict, ...findings.map(({ requirement, actual }) => [requirement, actual])], ['unusable', ['not-judged', 'none within 2 s']]);
  // A new thread is slow at first.
  for (let attempt = 1; attempt <= 5; attempt++) if ((await slow.judge(bytes)).verdict === 'valid') return;
  assert.fail('no document was judged after the slow one');
});

test('a thread that dies of a document says so, and another takes its place', { timeout: 60_000 }, async (t) => {
  const thread = new JudgeThread({ rules, asSent: false });
  t.after(() => thread.close());
  // What no reader of files ever gives: the thread cannot read it.
  const died = await thread.judge('no bytes' as unknown as Uint8Array);
  assert.equal(died.verdict, 'unusable');
  assert.match(died.findings[0]?.actual ?? '', /thread died/);
  assert.equal((await thread.judge(bytes)).verdict, 'valid');
});
