import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readVector } from '../../src/vectors';
import { parseXml } from '../../src/xml/tree';
import { milepost, scratchFolder } from './milepost';

const xml = Buffer.from(readVector('iodef/valid/minimal').bytes).toString();
const json = Buffer.from(readVector('iodef-json/valid/minimal').bytes).toString();
const cbor = Buffer.from(readVector('iodef-cbor/valid/minimal').bytes);
const head = 'From: a@example.com\n';
const nested = (count: number): string => Array.from({ length: count }, (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`).join('');

/** A file, what it holds, its verdict, and a word of what is said. */
const inputs: readonly (readonly [file: string, content: string | Uint8Array, verdict: string, said: RegExp])[] = [
  ['01-ill-formed.xml', xml.replace('</Incident>', ''), 'invalid', /RFC7970-4\.3-1/],
  ['02-wrong-encoding.xml', xml.replace('UTF-8', 'UTF-16'), 'invalid', /RFC7970-4\.3-1/],
  ['03-nul.xml', xml.replace('2026-0001', '2026\0'), 'invalid', /RFC7970-4\.3-1/],
  ['04-doctype.xml', xml.replace('?>', '?><!DOCTYPE a SYSTEM "file:///etc/passwd">'), 'unusable', /DOCTYPE/],
  ['05-levels.xml', xml.replace('</Incident>', `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</Incident>`), 'unusable', /nested/],
  ['06-attributes.xml', xml.replace('<Incident ', `<Incident ${Array.from({ length: 100_000 }, (_, index) => `a${index}=""`).join(' ')} `), 'invalid', /a0/],
  ['07-long.xml', xml.replace('"reporting"', `"${'r'.repeat(10_000_000)}"`), 'invalid', /RFC7970-3\.2-purpose/],
  ['08-levels.json', '['.repeat(1_000_000), 'unusable', /nested/],
  ['09-twice.json', json.replace('"purpose"', '"purpose": "watch", "purpose"'), 'invalid', /RFC8727-6-unique/],
  ['10-number.json', json.replace('"reporting"', '1e999'), 'invalid', /RFC8727-2\.1-json-text/],
  ['11-surrogate.json', json.replace('"reporting"', '"\\ud800"'), 'invalid', /RFC8727-2\.1-json-text/],
  ['12-cut.cbor', cbor.subarray(0, -3), 'invalid', /RFC8727-2\.1-cbor-item/],
  ['13-endless.cbor', Buffer.alloc(1_000_000, 0x9f), 'unusable', /nested/],
  ['14-bidi-\u202e.json', json.replace('"reporting"', '"\u202e\\u0007\u200b"'), 'invalid', /RFC8727/],
  ['15-parts.eml', `${head}${nested(20_000)}`, 'unusable', /message that can be read/],
  ['16-header.eml', `${head}Subject: ${'x'.repeat(10_000_000)}\n\n<a/>`, 'unusable', /message that can be read/],
  ['17-prose.eml', `${head}Subject: hello\n\nhello`, 'unusable', /IODEF document as body or attachment/],
  ['18-empty.xml', '', 'invalid', /RFC7970-4\.3-1/],
  ['19-valid.xml', xml, 'valid', /^$/],
];

const formats = ['text', 'json', 'sarif', 'junit'] as const;
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

test('bad input in one call: a verdict each, in order, in every format, and no more than that', { timeout: 240_000 }, async (t) => {
  const folder = scratchFolder(t);
  for (const [file, content] of inputs) writeFileSync(path.join(folder, file), content);
  const outputs: Record<string, string> = {};
  for (const format of formats) {
    const { code, output, errors } = await milepost(['check', '--format', format, '--jobs', '2', folder]);
    assert.deepEqual([code, errors], [2, ''], format);
    assert.doesNotMatch(output, unseen, `${format}: a character that hides, reorders or commands`);
    outputs[format] = output;
  }
  const documents = JSON.parse(outputs['json'] ?? '') as readonly { readonly file: string; readonly verdict: string; readonly findings: readonly { readonly line: number; readonly column: number }[] }[];
  assert.deepEqual(documents.map(({ file, verdict }) => [path.basename(file), verdict]), inputs.map(([file, , verdict]) => [file, verdict]));
  for (const { findings } of documents) for (const { line, column } of findings) assert.ok(line >= 1 && column >= 1);
  for (const [index, [file, , , said]] of inputs.entries()) assert.match(JSON.stringify(documents[index]?.findings ?? '').replace('[]', ''), said, file);
  assert.match(outputs['text'] ?? '', /14-bidi-⟨U\+202E⟩\.json:\d+:\d+: RFC8727.*⟨U\+202E⟩/);
  assert.ok(parseXml(Buffer.from(outputs['junit'] ?? '')).document);
  assert.equal((JSON.parse(outputs['sarif'] ?? '') as { readonly version: string }).version, '2.1.0');
});
