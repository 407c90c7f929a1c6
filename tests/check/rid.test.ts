import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Checked } from '../../src/check/checked';
import { textReport } from '../../src/check/text-report';
import { lineOf, mendOf, Tally } from '../../src/check/words';
import { readVector } from '../../src/vectors';
import { judged, shown } from './judging';

const inside = (vector: string): string => Buffer.from(readVector(vector).bytes).toString().replace(/^<\?xml.*\?>\n/, '');
const message = (content: string, around = ''): string =>
  `<?xml version="1.0"?>\n<r:RID lang="en" xmlns:r="urn:ietf:params:xml:ns:iodef-rid-2.0"${around}>\n<r:RIDPolicy MsgType="Report" MsgDestination="RIDSystem">\n<r:ReportSchema><r:XMLDocument dtype="xml">${content}</r:XMLDocument></r:ReportSchema>\n</r:RIDPolicy>\n</r:RID>\n`;

describe('a RID message is opened for the IODEF documents inside', () => {
  for (const [version, vector] of [['2.00', 'iodef/valid/minimal'], ['1.00', 'iodef1/valid/minimal']] as const) {
    test(`one of version ${version} is valid, as sent too, and the envelope is said to be not judged`, async () => {
      for (const asSent of [false, true]) {
        const found = await judged(message(inside(vector)), asSent);
        assert.deepEqual([found.format, found.version, found.verdict, found.findings], ['rid', version, 'valid', []]);
        assert.deepEqual(found.notes.map(({ requirement, level, where, line, column }) => [requirement, level, where, line, column]), [['not-judged', null, '/r:RID', 2, 1]]);
      }
    });
  }

  test('what is wrong with one stands at its place in the message', async () => {
    const found = await judged(message(inside('iodef/invalid/incident-no-purpose')));
    assert.equal(found.verdict, 'invalid');
    // The document begins on line 4 of the message, as line 2 of its file; its start tag goes over the same lines.
    const alone = await judged(readVector('iodef/invalid/incident-no-purpose').bytes);
    const { line = 0 } = alone.findings[0] ?? {};
    assert.deepEqual(shown(found), [`RFC7970-3.2-purpose ${line + 2}:3 /r:RID/r:RIDPolicy/r:ReportSchema/r:XMLDocument/IODEF-Document/Incident`]);
  });

  test('what the document element itself lacks stands at its start tag', async () => {
    const found = await judged(message(inside('iodef/valid/minimal').replace(' version="2.00"', '')));
    assert.ok(found.findings.length > 0);
    for (const { where, line, column } of found.findings) assert.deepEqual([where, line, column], ['/r:RID/r:RIDPolicy/r:ReportSchema/r:XMLDocument/IODEF-Document', 4, 44]);
  });

  test('prefixes that are declared around it hold inside', async () => {
    const prefixed = inside('iodef1/valid/prefixed');
    const [, prefix = ''] = /<(\w+):IODEF-Document/.exec(prefixed) ?? [];
    const declaration = `xmlns:${prefix}="urn:ietf:params:xml:ns:iodef-1.0"`;
    assert.ok(prefixed.includes(declaration));
    assert.equal((await judged(message(prefixed.replace(declaration, ''), ` ${declaration}`))).verdict, 'valid');
  });

  test('of several each is judged, and the worst counts', async () => {
    const [good, bad] = [inside('iodef/valid/minimal'), inside('iodef/invalid/incident-no-purpose')];
    const found = await judged(message(good + bad + inside('iodef1/valid/minimal')));
    assert.deepEqual([found.version, found.verdict, found.findings.length], [null, 'invalid', 1]);
    assert.match(found.findings[0]?.where ?? '', /XMLDocument\/IODEF-Document\[2\]\/Incident$/);
    // More than are cut out of one message.
    const many = await judged(message('<IODEF-Document/>'.repeat(1_001)));
    assert.deepEqual([many.verdict, many.findings[0]?.actual], ['unusable', 'more than 1000 IODEF documents in one RID message']);
  });

  test('what the examples of RFC 6545 do and no IODEF document may is tolerated inside a message alone', async () => {
    const named = inside('iodef1/valid/prefixed').replaceAll(/( name=")[^"]*"/g, '$1CSIRT-OF-OURS"');
    assert.match(named, /CSIRT-OF-OURS/);
    const [enclosed, alone] = [await judged(message(named)), await judged(named)];
    assert.deepEqual([enclosed.verdict, alone.verdict], ['valid', 'invalid']);
    assert.deepEqual([...new Set(enclosed.findings.map(({ requirement, defect }) => `${requirement} ${defect}`))], ['RFC5070-3.3-3 D39']);
    const withoutPrefix = inside('iodef1/valid/prefixed').replace(/<(\/?)\w+:IODEF-Document/g, '<$1IODEF-Document');
    const [bare, bareAlone] = [await judged(message(withoutPrefix)), await judged(withoutPrefix)];
    assert.deepEqual([bare.verdict, bareAlone.verdict], ['valid', 'invalid']);
    assert.deepEqual(bare.findings.map(({ requirement, defect }) => `${requirement} ${defect}`), ['RFC5070-4.2-namespace D38']);
    // A document of no namespace whose children are of none either is nobody's.
    assert.equal((await judged(message(inside('iodef1/valid/minimal').replace(/ xmlns="[^"]*"/, '')))).verdict, 'invalid');
  });

  for (const [what, content] of [['nothing', ''], ['another document', '<html xmlns="http://www.w3.org/1999/xhtml"/>'], ['one that is encrypted', '<EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"/>']] as const) {
    test(`with ${what} inside it is unusable, in plain words`, async () => {
      const found = await judged(message(content));
      assert.deepEqual([found.format, found.verdict], ['rid', 'unusable']);
      assert.match(lineOf('m.xml', found.findings[0]!), /^m\.xml:2:1: not-judged: \/: expected an IODEF document in a RID message, got a RID message with none in it, and its envelope is not judged$/);
      assert.match(mendOf(found.findings[0]!), /the IODEF documents inside are judged, not the envelope/);
    });
  }

  test('a DOCTYPE is not read, and RID of RFC 6045 is not opened', async () => {
    const [first = '', ...rest] = message(inside('iodef/valid/minimal')).split('\n');
    assert.match((await judged([first, '<!DOCTYPE r:RID>', ...rest].join('\n'))).findings[0]?.actual ?? '', /DOCTYPE/);
    const older = await judged(message(inside('iodef1/valid/minimal')).replace('rid-2.0', 'rid-1.0'));
    assert.match(older.findings[0]?.actual ?? '', /RID messages of the obsolete RFC 6045, which are not judged yet/);
  });

  test('in text the note is a note, and says nothing of an option that would make it count', async () => {
    const checked: Checked = { file: 'm.xml', format: 'xml', ...(await judged(message(inside('iodef/valid/minimal')))) };
    assert.equal(textReport(() => undefined).document(checked), 'm.xml:2:1: not-judged: /r:RID: expected an IODEF document, which is judged, got a RID envelope (RFC 6545) around one, which is not judged (note)\n');
    const tally = new Tally();
    tally.add(checked);
    assert.equal(tally.toString(), '1 document: 1 valid');
  });
});
