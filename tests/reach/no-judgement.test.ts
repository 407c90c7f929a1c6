import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nullWays } from '../../src/proof/null-ways';
import { type Sorting, startMailbox } from '../../src/reference/iodef-recipient/mailbox';
import { others, type Start, tried } from './trial';

/** What an implementation says of every document, by the name of the null system that does. */
const manners = { 'always-400': 'rejected', 'empty-200': 'accepted' } as const;

const specifications = ['RFC7970', 'RFC5070', 'RFC8727'];
const only = ['RFC7970-3-accept', 'RFC7970-4.1-read-encodings', 'RFC7970-4.3-1', 'RFC7970-4.3-3', 'RFC5070-4.3-4', 'RFC8727-6-accept', 'RFC8727-6-reject', 'RFC8727-6-accept-cbor', 'RFC8727-6-reject-cbor'];

for (const [kind, answer] of Object.entries(manners) as readonly (readonly [keyof typeof manners, 'rejected' | 'accepted'])[]) {
  const sort: Sorting = (_, file) => [[answer, file, '']];
  const toRecipient: readonly (readonly [way: string, start: Start])[] = [
    ...(nullWays['iodef-recipient'] ?? []).map(({ point, start }) => [point, (options) => start(kind, options)] as const satisfies readonly [string, Start]),
    ['maildir', async ({ folder }) => startMailbox('maildir', folder, sort)],
  ];

  describe(`who has ${answer} everything`, () => {
    for (const [way, start] of toRecipient) {
      test(`is no recipient that can be judged, by ${way}`, async () => {
        const { verdicts } = await tried({ role: 'iodef-recipient', start, specifications, only, limits: { exchangeSeconds: 2 } });
        assert.ok(verdicts.length > 150);
        assert.deepEqual(others(verdicts, 'inconclusive'), []);
        // What a way cannot carry is no matter of answers.
        assert.deepEqual([...new Set(verdicts.map(({ reason }) => reason))].filter((reason) => reason !== 'precondition'), ['control']);
        assert.ok(verdicts.some(({ message = '' }) => message.includes('nothing shows that it judges')));
      });
    }

    test('is no library that can be judged', async () => {
      const [command] = nullWays['iodef-library'] ?? [];
      const { verdicts } = await tried({ role: 'iodef-library', start: (options) => command?.start(kind, options) ?? Promise.reject(new Error('no way')), specifications });
      assert.ok(verdicts.length > 20);
      assert.deepEqual(others(verdicts, 'inconclusive'), []);
    });
  });
}
