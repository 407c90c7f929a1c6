import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nullKinds } from '../../src/proof/null-ways';
import { startIodefSenderByMail } from '../../src/reference/iodef-sender/mail';
import { startIodefSenderInRepository, startIodefSenderOnTheWeb } from '../../src/reference/iodef-sender/repository';
import { startNullHttps } from '../../src/reference/null/https';
import type { ReferenceOptions, RunningReference } from '../../src/reference/violation';
import { startIodefSenderOnTopics } from './sender-on-topics';
import { bindingPasses, others, requirementsWith, type Start, tried } from './trial';

/** What each way carries: all of the sender's documents, or one of version 2; and what it cannot show of them. */
const ways: Readonly<Record<string, { readonly start: Start; readonly whole: boolean; readonly unshown: readonly string[] }>> = {
  'that gives a document to GET': { start: startIodefSenderOnTheWeb, whole: false, unshown: [] },
  'that writes e-mail': { start: startIodefSenderByMail, whole: true, unshown: [] },
  'whose documents are content of Entries': { start: startIodefSenderInRepository, whole: true, unshown: [] },
  'that publishes to Topics': {
    start: startIodefSenderOnTopics,
    whole: true,
    unshown: [
      ...['RFC7970-4.1-1', 'RFC7970-4.1-3', 'RFC7970-4.1-4', 'RFC7970-4.1-5', 'RFC7970-4.1-6', 'RFC7970-4.2-1', 'RFC7970-4.3-1'],
      ...['RFC5070-4.1-1', 'RFC5070-4.1-3', 'RFC5070-4.1-4', 'RFC5070-4.2-1', 'RFC5070-4.3-1'],
    ],
  },
};

for (const [way, { start, whole, unshown }] of Object.entries(ways)) {
  describe(`a sender ${way}`, () => {
    test('passes what it passes with files, unless what carries a document has changed it', async () => {
      const { verdicts } = await tried({ role: 'iodef-sender', start, ...(whole ? {} : { only: ['RFC7970-3.2-purpose', 'RFC7970-4.1-1', 'RFC7970-4.3-1', 'RFC7970-3-classes'] }) });
      assert.deepEqual(requirementsWith(verdicts, 'fail'), []);
      const unjudged = verdicts.filter(({ verdict }) => verdict === 'inconclusive');
      assert.deepEqual(new Set(unjudged.map(({ requirement }) => requirement)), new Set(unshown), others(verdicts, 'pass').join('\n'));
      for (const { reason } of unjudged) assert.equal(reason, 'precondition');
    });

    test('fails what it breaks', async () => {
      const only = ['RFC7970-3.2-purpose', 'RFC7970-3.2-restriction', 'RFC7970-3-classes'];
      const { verdicts } = await tried({ role: 'iodef-sender', start, violate: 'RFC7970-3.2-purpose', only });
      assert.deepEqual(requirementsWith(verdicts, 'fail'), ['RFC7970-3.2-purpose']);
    });
  });
}

describe('a sender by e-mail', () => {
  test('is asked for the encoding of an attachment, and not of a body', async () => {
    const { verdicts } = await tried({ role: 'iodef-sender', start: startIodefSenderByMail, violate: 'RFC7970-4.1-5', only: ['RFC7970-4.1-5'] });
    assert.deepEqual(requirementsWith(verdicts, 'fail'), ['RFC7970-4.1-5']);
    const [finding] = verdicts.flatMap(({ findings }) => findings);
    assert.match(finding?.where ?? '', /^.*sent\.mbox#\d+\/version-departing\.xml/);
  });
});

describe('a system that gives nothing', () => {
  const asWeb = ({ point, stop }: Awaited<ReturnType<typeof startNullHttps>>, way: 'https' | 'rolie'): RunningReference<unknown> => {
    const { url, ca, certificate, key, password } = point;
    return { point: { [way]: { url, ca, certificate, key, token: password } }, stop };
  };
  for (const way of ['https', 'rolie'] as const) {
    for (const kind of nullKinds) {
      test(`passes nothing that binds by ${way}: ${kind}`, async () => {
        const start = async (options: ReferenceOptions): Promise<RunningReference<unknown>> => asWeb(await startNullHttps(kind, options), way);
        const only = ['RFC7970-3.2-purpose', 'RFC7970-4.1-1', 'RFC7970-4.3-1', 'RFC7970-4.2-namespace', 'RFC5070-4.3-1'];
        const { verdicts } = await tried({ role: 'iodef-sender', start, only, limits: { exchangeSeconds: 0.3 } });
        assert.ok(verdicts.length >= 4);
        assert.deepEqual(bindingPasses(verdicts), []);
        assert.deepEqual(others(verdicts, 'inconclusive'), []);
      });
    }
  }
});
