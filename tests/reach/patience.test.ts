import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { startMailbox } from '../../src/reference/iodef-recipient/mailbox';
import { recipientOf } from '../../src/reference/iodef-recipient/recipient';
import { startHollowXmpp } from '../../src/reference/null/xmpp-hollow';
import { tried, type Start } from './trial';

const only = ['RFC7970-3-accept', 'RFC7970-4.3-1', 'RFC5070-4.3-1', 'RFC7970-4.1-read-encodings'];
const limits = { exchangeSeconds: 0.2 };

/** A mailbox whose owner takes so many messages away without a word before judging any. */
function silentFor(messages: number): Start {
  let left = messages;
  return async ({ folder }) => {
    const recipient = recipientOf();
    return startMailbox('files', folder, (message, file) => {
      if (left-- > 0) return [];
      const [, content = ''] = /filename="[^"]*"\r\n\r\n([A-Za-z0-9+/=\r\n]*)\r\n--/.exec(message.toString('latin1')) ?? [];
      return [[recipient(Buffer.from(content, 'base64')).verdict === 'accepts' ? 'accepted' : 'rejected', file, '']];
    });
  };
}

describe('an endpoint that answers nothing', () => {
  test('is asked ever more seldom, and each case that does not ask says why', async () => {
    const { verdicts, exchanges } = await tried({ role: 'iodef-recipient', start: silentFor(Infinity), only, limits });
    assert.ok(verdicts.length > 30);
    assert.ok(exchanges.length < 15, `${exchanges.length} exchanges`);
    assert.deepEqual([...new Set(verdicts.map(({ verdict, reason }) => `${verdict} ${reason}`))], ['inconclusive timeout']);
    const spared = verdicts.filter(({ message = '' }) => /the recipient: expected an answer, got none \d+ times in a row/.test(message));
    assert.equal(spared.length, verdicts.length - exchanges.length);
  });

  test('is judged again once it answers', async () => {
    const { verdicts } = await tried({ role: 'iodef-recipient', start: silentFor(9), only, limits });
    assert.equal(verdicts.at(-1)?.verdict, 'pass');
    assert.equal(verdicts.filter(({ verdict }) => verdict === 'fail').length, 0);
  });

  test('is not given up where it is silent now and then', async () => {
    const { verdicts } = await tried({ role: 'iodef-recipient', start: silentFor(3), only, limits });
    assert.equal(verdicts.filter(({ verdict }) => verdict === 'inconclusive').length, 3);
  });

  test('lets Platforms in, and is asked no more often for it', async () => {
    const { verdicts, exchanges } = await tried({ role: 'xmpp-grid-broker', specifications: ['RFC8600', 'XEP0030'], start: (options) => startHollowXmpp('says-nothing', options), limits });
    assert.deepEqual(verdicts.filter(({ verdict }) => verdict !== 'inconclusive'), []);
    const logins = exchanges.filter(({ purpose }) => purpose === 'become available');
    assert.ok(logins.length > 0 && logins.length < verdicts.length / 2, `${logins.length} sessions in ${verdicts.length} cases`);
  });
});
