import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test } from 'node:test';
import { lineOf } from '../../src/check/words';
import { readVector } from '../../src/vectors';
import { judged, shown } from './judging';

const minimal = Buffer.from(readVector('iodef/valid/minimal').bytes).toString();
const within = (inside: string): string => minimal.replace('</Incident>', `${inside}</Incident>`);
const withId = (id: string): string => minimal.replace('2026-0001', id);
const wellFormed = 'RFC7970-4.3-1';

/** What is given, the verdict, and a word of what is said about it. */
const cases: readonly (readonly [what: string, document: string | Uint8Array, verdict: string, said: RegExp])[] = [
  ['nothing at all', '', 'invalid', /RFC7970-4\.3-1/],
  ['white space alone', ' \n\t', 'invalid', /RFC7970-4\.3-1/],
  ['bytes without sense', Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256), 'invalid', /RFC7970-4\.3-1/],
  ['an element that does not end', minimal.replace('</Incident>', ''), 'invalid', /16:\d+: RFC7970-4\.3-1: .*mismatch/],
  ['a NUL in the middle', within('\0'), 'invalid', /15:3: RFC7970-4\.3-1/],
  ['something behind a NUL at the end', `${minimal}\0<evil/>`, 'invalid', /17:1: RFC7970-4\.3-1/],
  ['UTF-8 that says UTF-16', minimal.replace('UTF-8', 'UTF-16'), 'invalid', /RFC7970-4\.3-1/],
  ['an encoding that nobody knows', minimal.replace('UTF-8', 'x-nonsense'), 'unusable', /not-judged.*x-nonsense/],
  ['ISO-8859-1 that says UTF-8', Buffer.from(withId('é'), 'latin1'), 'invalid', /RFC7970-4\.3-1/],
  ['a surrogate encoded in UTF-8', Buffer.from(withId('@').replace('@', '\0')).map((byte, index, all) => (byte === 0 ? 0xed : all[index - 1] === 0 ? 0xa0 : byte)), 'invalid', /RFC7970-4\.3-1/],
  ['a lone surrogate in UTF-16', Buffer.from(`\ufeff${withId('\ud800').replace('UTF-8', 'UTF-16')}`, 'utf16le'), 'invalid', /RFC7970-4\.3-1/],
  ['a reference to a surrogate', withId('&#xD800;'), 'invalid', /RFC7970-4\.3-1/],
  ['a reference to a control character', withId('&#1;'), 'invalid', /RFC7970-4\.3-1/],
  ['an entity that is not declared', withId('&nope;'), 'invalid', /RFC7970-4\.3-1/],
  ['a DOCTYPE', minimal.replace('?>', '?><!DOCTYPE IODEF-Document>'), 'unusable', /not-judged.*DOCTYPE/],
  ['a billion laughs', bomb(), 'unusable', /not-judged.*DOCTYPE/],
  ['a DOCTYPE far down', minimal.replace('?>', `?><!--${'x'.repeat(2_000_000)}--><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>`), 'unusable', /not-judged.*DOCTYPE/],
  ['100,000 levels', within('<AdditionalData>'.repeat(100_000) + '</AdditionalData>'.repeat(100_000)), 'unusable', /not-judged.*nested/],
  ['100,000 attributes', minimal.replace('<Incident ', `<Incident ${Array.from({ length: 100_000 }, (_, index) => `a${index}=""`).join(' ')} `), 'invalid', /RFC7970-3-classes: .*'a0' is not allowed/],
  ['10 MB in one attribute', minimal.replace('"reporting"', `"${'r'.repeat(10_000_000)}"`), 'invalid', /RFC7970-3\.2-purpose: \/IODEF-Document\/Incident: .*r…/],
  ['more in one attribute than the engine takes', minimal.replace('"reporting"', `"${'r'.repeat(12_000_000)}"`), 'unusable', /not-judged.*limit/],
  ['more elements than are read', within('<AdditionalData/>'.repeat(500_001)), 'unusable', /not-judged.*elements/],
  ['60,000 children that are not known', within('<x/>'.repeat(60_000)), 'invalid', /RFC7970-3\.2-child-order: \/IODEF-Document\/Incident\/x\[1\]/],
  ['white space for text and nothing else', minimal.replaceAll(/>[^<]+</g, '> <'), 'invalid', /RFC7970/],
  ['another vocabulary of the family', '<feed xmlns="http://www.w3.org/2005/Atom"/>', 'unusable', /not-judged.*ROLIE/],
  ['another vocabulary', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'invalid', /RFC7970-4\.2-namespace/],
  ['prefixes that are not declared', minimal.replaceAll('Contact', 'a:Contact'), 'invalid', /RFC7970-4\.3-1/],
  ['names from every object', '<IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00"><constructor/><__proto__ toString=""/></IODEF-Document>', 'invalid', /constructor/],
];

describe('bad input is a clear finding with its place', () => {
  for (const [what, document, verdict, said] of cases) {
    test(what, { timeout: 60_000 }, async () => {
      const result = await judged(typeof document === 'string' ? Buffer.from(document) : document);
      const lines = result.findings.map((finding) => lineOf('f', finding));
      assert.equal(result.verdict, verdict, lines[0]);
      assert.match(lines.join('\n').slice(0, 5000), said);
      assert.ok(lines.every((line) => line.length < 2_000));
    });
  }
});

test('characters that hide or reorder are made visible', async () => {
  const { findings } = await judged(minimal.replace('"reporting"', '"\u202ereporting\u200b\u0085"'));
  assert.match(lineOf('a\u0007\u2028.xml', findings[0]!), /^a⟨U\+0007⟩⟨U\+2028⟩\.xml:6:3: RFC7970-3\.2-purpose: .*⟨U\+202E⟩reporting⟨U\+200B⟩⟨U\+0085⟩/);
});

test('of very many findings of one requirement a hundred are told', async () => {
  const { findings } = await judged(within('<x/>'.repeat(1_000)));
  assert.equal(findings.filter(({ requirement }) => requirement === 'RFC7970-3.2-child-order').length, 100);
});

test('nothing that a document names is fetched', async () => {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const place = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`;
  await judged(minimal.replace('urn:ietf:params:xml:schema:iodef-2.0', place));
  await judged(minimal.replace('xsi:schemaLocation', `xsi:noNamespaceSchemaLocation="${place}" xsi:schemaLocation`));
  await judged(minimal.replace('?>', `?><?xml-stylesheet href="${place}"?><!DOCTYPE a SYSTEM "${place}">`));
  const included = await judged(within(`<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${place}"/>`));
  await new Promise((resolve) => setTimeout(resolve, 200));
  await new Promise((resolve) => server.close(resolve));
  assert.deepEqual(visits, []);
  assert.deepEqual(shown(included), ['RFC7970-3.2-child-order 15:3 /IODEF-Document/Incident/xi:include']);
});

test('what is well-formed and not IODEF is not called ill-formed', async () => {
  const { findings } = await judged('<a/>');
  assert.ok(findings.every(({ requirement }) => requirement !== wellFormed));
});

function bomb(): string {
  const entities = Array.from({ length: 10 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join('');
  return withId('&e10;').replace('?>', `?><!DOCTYPE a [<!ENTITY e0 "ha">${entities}]>`);
}
