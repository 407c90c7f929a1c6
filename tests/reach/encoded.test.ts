import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { handSetOf, writeHandSet } from '../../src/cli/hand-set';
import { formOf, looksLikeIodef } from '../../src/drivers/document/form';
import { documentName, formText } from '../../src/drivers/manual/form';
import type { Exchange } from '../../src/evidence';
import { targetOf } from '../../src/proof/loopback-target';
import { startIodefMailbox } from '../../src/reference/iodef-recipient/mailbox';
import { recipientOf } from '../../src/reference/iodef-recipient/recipient';
import { startIodefService } from '../../src/reference/iodef-recipient/service';
import { startIodefSenderByMail } from '../../src/reference/iodef-sender/mail';
import { startEncodedSenderOnTheWeb, startIodefSenderInRepository } from '../../src/reference/iodef-sender/repository';
import { readRequirements } from '../../src/requirements/features';
import { casesById, planOf } from '../../src/run/plan';
import { extensionOf, readVector, vectorNames } from '../../src/vectors';
import { bindingPasses, others, requirementsWith, type Start, tried } from './trial';

const specifications = ['RFC8727'];
const ofRecipients = ['RFC8727-6-accept', 'RFC8727-6-accept-cbor', 'RFC8727-6-reject', 'RFC8727-6-reject-cbor'];
const asRecipient = (start: Start, more: { readonly violate?: string; readonly only?: readonly string[] } = {}) => tried({ role: 'iodef-recipient', specifications, only: ofRecipients, start, ...more });

describe('the form of a document', () => {
  for (const family of ['iodef', 'iodef1', 'iodef-json', 'iodef-cbor']) {
    test(`is shown by its first byte: ${family}`, () => {
      const names = (['valid', 'invalid', 'tolerated'] as const).flatMap((expectation) => vectorNames(family, expectation));
      assert.deepEqual(names.filter((name) => `.${formOf(readVector(name).bytes)}` !== extensionOf(name)), []);
      assert.deepEqual(vectorNames(family, 'valid').filter((name) => !looksLikeIodef(readVector(name).bytes)), []);
    });
  }
});

describe('a recipient of JSON and CBOR', () => {
  const ways: Readonly<Record<string, { readonly start: Start; readonly calls: (exchange: Exchange) => string | undefined }>> = {
    'behind a web service': { start: (options) => startIodefService('none', options), calls: ({ sent }) => sent?.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] },
    'behind a folder of messages': { start: (options) => startIodefMailbox('files', options), calls: nameOfAttachment },
    'behind a maildir': { start: (options) => startIodefMailbox('maildir', options), calls: nameOfAttachment },
  };
  for (const [way, { start, calls }] of Object.entries(ways)) {
    test(`${way} passes what it passes as a command, and is told what it gets`, async () => {
      const { verdicts, exchanges } = await asRecipient(start);
      assert.deepEqual(new Set(verdicts.map(({ requirement }) => requirement)), new Set(ofRecipients));
      assert.deepEqual(others(verdicts, 'pass'), []);
      assert.deepEqual([...new Set(exchanges.map(calls))].sort(), ['application/cbor', 'application/json']);
    });

    test(`${way} fails what it breaks`, async () => {
      for (const violate of ['RFC8727-6-accept', 'RFC8727-6-reject-cbor']) {
        const { verdicts } = await asRecipient(start, { violate, only: [violate] });
        assert.deepEqual(requirementsWith(verdicts, 'fail'), [violate]);
      }
    });
  }

  test('has its own word for what it is posted', async () => {
    const start: Start = async (options) => {
      const { point, stop } = await startIodefService('none', options);
      return { point: { https: { ...point.https, mediaType: { json: 'application/vnd.example+json' } } }, stop };
    };
    const { exchanges } = await asRecipient(start, { only: ['RFC8727-6-accept', 'RFC8727-6-accept-cbor'] });
    assert.deepEqual([...new Set(exchanges.map(ways['behind a web service']?.calls ?? nameOfAttachment))].sort(), ['application/cbor', 'application/vnd.example+json']);
  });

  test('that takes RID reports alone is given none, and told why', async () => {
    const { verdicts, exchanges } = await asRecipient((options) => startIodefService('rid', options));
    assert.deepEqual(others(verdicts, 'inconclusive'), []);
    assert.deepEqual([...new Set(verdicts.map(({ reason }) => reason))], ['precondition']);
    assert.match(verdicts[0]?.message ?? '', /expected a way for a document in JSON, got envelope: rid, and a RID report holds XML alone/);
    assert.deepEqual(exchanges, []);
  });
});

describe('a recipient of JSON and CBOR that is tried by hand', () => {
  const scratch = mkdtempSync(path.join(tmpdir(), 'milepost-encoded-by-hand-'));
  after(() => rmSync(scratch, { recursive: true }));
  const requirements = readRequirements();
  const point = (folder: string) => ({ manual: { folder, attestedBy: 'us' } });
  const documents = handSetOf(planOf(requirements, targetOf([{ name: 'by hand', roles: ['iodef-recipient'], specifications }], { 'iodef-recipient': point('x') })), casesById(requirements), 'encoded');

  for (const [what, judge] of [['judges', recipientOf()], ['accepts everything', () => ({ verdict: 'accepts' as const })], ['rejects everything', () => ({ verdict: 'rejects' as const })]] as const) {
    test(`gets files of their kind, and who ${what} is found out`, async () => {
      const folder = path.join(scratch, what.replace(' ', '-'));
      writeHandSet(folder, documents);
      const endings = new Set(readdirSync(path.join(folder, 'documents')).map((name) => path.extname(name)));
      assert.deepEqual([...endings].sort(), ['.cbor', '.json']);
      const lines = documents.map(({ number, bytes }) => {
        const { verdict } = judge(Buffer.from(bytes));
        return { number, document: documentName(number, bytes), answer: verdict === 'accepts' ? ('accepts' as const) : ('rejects' as const), remark: '' };
      });
      writeFileSync(path.join(folder, 'form.csv'), formText(lines));
      const { verdicts } = await asRecipient(async () => ({ point: point(folder), stop: async () => undefined }));
      if (what === 'judges') assert.deepEqual(others(verdicts, 'pass'), []);
      else assert.deepEqual(bindingPasses(verdicts), []);
    });
  }
});

describe('a sender of JSON and CBOR', () => {
  const inMailOrEntries = { 'that writes e-mail': startIodefSenderByMail, 'whose documents are content of Entries': startIodefSenderInRepository };
  for (const [way, start] of Object.entries(inMailOrEntries)) {
    test(`${way} passes what it passes with files`, async () => {
      const { verdicts } = await tried({ role: 'iodef-sender', specifications, start });
      assert.ok(verdicts.length > 20);
      assert.deepEqual(others(verdicts, 'pass'), []);
    });

    test(`${way} fails what it breaks`, async () => {
      for (const violate of ['RFC8727-6-choices', 'RFC8727-6-cbor-values']) {
        const { verdicts } = await tried({ role: 'iodef-sender', specifications, start, violate, only: ['RFC8727-6-choices', 'RFC8727-6-cbor-values'] });
        assert.deepEqual(requirementsWith(verdicts, 'fail'), [violate]);
      }
    });
  }

  for (const [extension, requirement] of [['json', 'RFC8727-6-choices'], ['cbor', 'RFC8727-6-cbor-values']] as const) {
    test(`that gives ${extension.toUpperCase()} to GET is judged by it`, async () => {
      const start: Start = (options) => startEncodedSenderOnTheWeb(extension, options);
      const kept = await tried({ role: 'iodef-sender', specifications, start, only: [requirement] });
      assert.deepEqual(others(kept.verdicts, 'pass'), []);
      const { verdicts } = await tried({ role: 'iodef-sender', specifications, start, violate: requirement, only: [requirement] });
      assert.deepEqual(requirementsWith(verdicts, 'fail'), [requirement]);
    });
  }
});

function nameOfAttachment({ sent }: Exchange): string | undefined {
  const [, type, ending] = /Content-Type: (application\/\w+); name="[\w-]+\.(\w+)"/.exec(Buffer.from(sent?.body ?? []).toString('latin1')) ?? [];
  return type === `application/${ending}` ? type : undefined;
}
