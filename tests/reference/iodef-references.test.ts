import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { answerOf } from '../../src/drivers/command/answer';
import { giveOnce } from '../../src/drivers/command/once';
import { ResidentCommand } from '../../src/drivers/command/resident';
import type { Recorder } from '../../src/evidence';
import { startIodefLibrary } from '../../src/reference/iodef-library/start';
import { violations as libraryViolations } from '../../src/reference/iodef-library/violations';
import { startIodefRecipient } from '../../src/reference/iodef-recipient/start';
import { violations as recipientViolations } from '../../src/reference/iodef-recipient/violations';
import { startIodefSender } from '../../src/reference/iodef-sender/start';
import { violations as senderViolations } from '../../src/reference/iodef-sender/violations';
import { readRequirements } from '../../src/requirements/features';
import { expectations, readVector, vectorNames } from '../../src/vectors';

const folder = mkdtempSync(path.join(tmpdir(), 'milepost-iodef-'));
after(() => rmSync(folder, { recursive: true }));
const nowhere: Recorder = { record: () => undefined };
const limits = { deadlineSeconds: 20, outputBytes: 1_000_000 };

for (const [name, start] of [['recipient', startIodefRecipient], ['library', startIodefLibrary]] as const) {
  describe(`the ${name} reference`, () => {
    test('accepts what is valid or tolerated, and rejects what is not', async () => {
      const { point } = await start({ folder });
      const command = new ResidentCommand({ ...point.command, ...limits });
      const families = name === 'recipient' ? ['iodef', 'iodef1', 'iodef-json', 'iodef-cbor'] : ['iodef', 'iodef1'];
      try {
        for (const vector of families.flatMap((family) => expectations.flatMap((expectation) => vectorNames(family, expectation)))) {
          const { bytes, expectation } = readVector(vector);
          assert.equal(answerOf(await command.give(bytes, vector, nowhere)), expectation === 'invalid' ? 'rejects' : 'accepts', vector);
        }
      } finally {
        await command.end();
      }
    });

    test('says the same when it is started for each document', async () => {
      const { point } = await start({ folder });
      const program = { ...point.command, run: point.command.run.filter((word) => word !== '--resident'), ...limits };
      const accepted = await giveOnce(program, readVector('iodef/valid/minimal').bytes, 'give a document', nowhere);
      assert.equal(answerOf(accepted), 'accepts');
      assert.equal((accepted.received?.body.length ?? 0) > 0, name === 'library');
      assert.equal(answerOf(await giveOnce(program, readVector('iodef/invalid/not-xml').bytes, 'give a document', nowhere)), 'rejects');
    });
  });
}

describe('the sender reference', () => {
  test('gives conforming documents, and one more of a kind that departs', async () => {
    await startIodefSender({ folder });
    const conforming = readdirSync(folder).length;
    for (const { id } of senderViolations) await startIodefSender({ folder, violate: id });
    assert.equal(readdirSync(folder).length, conforming + ['version-departing.xml', 'encoded-departing.json', 'encoded-departing.cbor'].length);
  });
});

test('each testable Rule of a role has its violation, and each violation its Rule', () => {
  const requirements = readRequirements().filter(({ testable }) => testable);
  for (const [role, violations] of [['iodef-sender', senderViolations], ['iodef-recipient', recipientViolations], ['iodef-library', libraryViolations]] as const) {
    const rules = requirements.filter(({ cases }) => cases.some(({ roles }) => roles.includes(role))).map(({ id }) => id);
    assert.deepEqual(violations.map(({ id }) => id).sort(), [...rules].sort(), role);
  }
});
