import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nullKinds } from '../../src/proof/null-ways';
import { startIodefMailbox } from '../../src/reference/iodef-recipient/mailbox';
import { startIodefService } from '../../src/reference/iodef-recipient/service';
import { startNullMailbox } from '../../src/reference/null/mailbox';
import { startNullService } from '../../src/reference/null/service';
import { bindingPasses, others, requirementsWith, type Start, tried } from './trial';

const ways: Readonly<Record<string, Start>> = {
  'a web service': (options) => startIodefService('none', options),
  'a RID system, as RFC 8659 asks': (options) => startIodefService('rid', options),
  'a folder of messages': (options) => startIodefMailbox('files', options),
  'a maildir': (options) => startIodefMailbox('maildir', options),
};

/** A requirement of each kind: what is to be accepted, what is to be rejected for its form, its schema, its prose. */
const eachKind = ['RFC7970-3-accept', 'RFC7970-4.1-read-encodings', 'RFC7970-4.3-1', 'RFC7970-4.3-3', 'RFC5070-4.3-1', 'RFC5070-4.3-4', 'RFC5070-5.2-11'];

for (const [way, start] of Object.entries(ways)) {
  describe(`a recipient behind ${way}`, () => {
    test('passes what it passes as a command', async () => {
      const { verdicts, exchanges } = await tried({ role: 'iodef-recipient', start, only: eachKind });
      assert.deepEqual(new Set(verdicts.map(({ requirement }) => requirement)), new Set(eachKind));
      assert.deepEqual(others(verdicts, 'pass'), []);
      assert.ok(exchanges.length > verdicts.length);
      assert.doesNotMatch(JSON.stringify(exchanges.map(({ sent }) => sent?.headers)), /Bearer (?!\[redacted\])/);
    });

    test('fails what it breaks', async () => {
      const only = ['RFC7970-4.3-1', 'RFC7970-4.1-read-encodings'];
      for (const violate of only) {
        const { verdicts } = await tried({ role: 'iodef-recipient', start, violate, only });
        assert.deepEqual(requirementsWith(verdicts, 'fail'), [violate]);
      }
    });
  });
}

describe('a system that judges nothing', () => {
  const only = ['RFC7970-3-accept', 'RFC7970-4.3-1', 'RFC5070-4.3-1', 'RFC7970-4.1-read-encodings'];
  const limits = { exchangeSeconds: 0.15 };

  for (const kind of nullKinds) {
    test(`passes nothing that binds behind a mailbox: ${kind}`, async () => {
      const { verdicts } = await tried({ role: 'iodef-recipient', start: (options) => startNullMailbox(kind, options), only, limits });
      assert.ok(verdicts.length > 10);
      assert.deepEqual(bindingPasses(verdicts), []);
    });

    test(`passes nothing that binds as a web service: ${kind}`, async () => {
      for (const envelope of ['none', 'rid'] as const) {
        const { verdicts } = await tried({ role: 'iodef-recipient', start: (options) => startNullService(kind, envelope, options), only, limits });
        assert.deepEqual(bindingPasses(verdicts), []);
      }
    });
  }

  test('is inconclusive on the control of what it cannot do, whichever answer it always gives', async () => {
    const always = async (kind: 'always-400' | 'empty-200', requirement: string) => (await tried({ role: 'iodef-recipient', start: (options) => startNullMailbox(kind, options), only: [requirement], limits })).verdicts;
    for (const verdicts of [await always('always-400', 'RFC7970-4.3-1'), await always('empty-200', 'RFC7970-3-accept')]) {
      assert.deepEqual(others(verdicts, 'inconclusive'), []);
      assert.deepEqual([...new Set(verdicts.map(({ reason }) => reason))], ['control']);
    }
  });
});
