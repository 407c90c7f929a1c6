import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import { documentsOfMessage, messagesOf } from '../../src/drivers/mail/documents';
import { readVector } from '../../src/vectors';

const minimal = Buffer.from(readVector('iodef/valid/minimal').bytes);

describe('the documents of a message', () => {
  test('an attachment, byte for byte, whatever its transfer encoding', async () => {
    const documents = await documentsOfMessage(Buffer.from(withAttachment('application/xml', 'incident.xml', minimal)));
    assert.deepEqual(documents.map(({ part, bytes }) => [part, Buffer.from(bytes).equals(minimal)]), [['incident.xml', true]]);
  });

  test('an attachment without a name or a type that says so', async () => {
    const documents = await documentsOfMessage(Buffer.from(withAttachment('application/octet-stream', '', minimal)));
    assert.deepEqual(documents.map(({ part }) => part), ['attachment-1']);
  });

  test('a body, in the encoding that it declares', async () => {
    const body = minimal.toString().replace('UTF-8', 'ISO-8859-1').replace('2026-0001', 'é');
    const [document] = await documentsOfMessage(Buffer.from(`From: a@example.com\nContent-Type: text/plain; charset=utf-8\n\n${body}`));
    assert.equal(document?.part, 'body');
    assert.ok(Buffer.from(document.bytes).includes(Buffer.from('>é<', 'latin1')));
  });

  test('pictures and prose are none', async () => {
    assert.deepEqual(await documentsOfMessage(Buffer.from(withAttachment('image/png', 'a.png', Buffer.from([0x89, 0x50])))), []);
    assert.deepEqual(await documentsOfMessage(Buffer.from('')), []);
  });
});

describe('the messages of a mailbox', () => {
  test('each by itself, quoted lines as they were, whatever the line ends', async (t) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'milepost-mbox-')), 'box');
    t.after(() => rmSync(path.dirname(file), { recursive: true }));
    writeFileSync(file, 'From a@example.com Thu Jan  1 00:00:00 2026\nSubject: 1\n\none\n>From here\nFrom inside a paragraph\n\nFrom b@example.com Fri Jan  2 00:00:00 2026\r\nSubject: 2\r\n\r\ntwo\r\n');
    assert.deepEqual(await textsOf(file, 1000), ['Subject: 1\n\none\nFrom here\nFrom inside a paragraph\n\n', 'Subject: 2\r\n\r\ntwo\r\n']);
  });

  test('one above the cap is refused, the next is read', async (t) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'milepost-mbox-')), 'box');
    t.after(() => rmSync(path.dirname(file), { recursive: true }));
    writeFileSync(file, `From a Thu Jan  1 00:00:00 2026\n\n${'x'.repeat(5000)}\n\nFrom b Fri Jan  2 00:00:00 2026\n\ntwo\n`);
    assert.deepEqual(await textsOf(file, 1000), ['5003 bytes, more than the cap of 1000', '\ntwo\n']);
  });
});

async function textsOf(file: string, cap: number): Promise<readonly string[]> {
  const texts: string[] = [];
  for await (const entry of messagesOf(file, cap)) texts.push('refused' in entry ? entry.refused : Buffer.from(entry.message).toString());
  return texts;
}

function withAttachment(type: string, name: string, content: Buffer): string {
  const disposition = name ? `attachment; filename="${name}"` : 'attachment';
  return `From: a@example.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee there.\n--b\nContent-Type: ${type}\nContent-Transfer-Encoding: base64\nContent-Disposition: ${disposition}\n\n${content.toString('base64')}\n--b--\n`;
}
