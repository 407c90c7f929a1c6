import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { readPlain } from '../../src/xml/plain-reader';
import { parseText } from '../../src/xml/tree';
import { projectFolder } from '../../src/requirements/features';

/* Whatever the quick reader reads, the parser reads, and reads alike. */

const limits = { elements: 500_000, depth: 256 };

test('every vector and every document of others is read alike', () => {
  const files = [path.join(projectFolder, 'vectors'), process.env['MILEPOST_CORPUS'] ?? ''].filter((folder) => existsSync(folder)).flatMap(documentsIn);
  const plain = files.filter((file) => sameReading(readFileSync(file, 'utf8').replace(/^\ufeff/, '')) === 'plain');
  assert.ok(plain.length > 100 && plain.length > files.length / 2, `${plain.length} of ${files.length} are plain`);
});

test('what is plain is read at once', () => {
  for (const text of plainTexts) assert.equal(sameReading(text), 'plain', text);
});

test('what is not plain, or not well-formed, is left to the parser', () => {
  for (const text of otherTexts) assert.equal(sameReading(text), 'left', text);
});

test('many attributes are read alike, and one that comes twice is found among them', () => {
  const many = Array.from({ length: 100 }, (_, index) => `a${index}="" p:a${index}=""`).join(' ');
  assert.equal(sameReading(`<a xmlns:p="urn:p" ${many}/>`), 'plain');
  assert.equal(sameReading(`<a xmlns:p="urn:p" ${many} a7=""/>`), 'left');
  assert.equal(sameReading(`<a xmlns:p="urn:p" xmlns:q="urn:p" ${many} q:a7=""/>`), 'left');
});

test('a hundred thousand attributes are read in seconds', { timeout: 10_000 }, () => {
  const many = Array.from({ length: 100_000 }, (_, index) => `a${index}=""`).join(' ');
  assert.equal(readPlain(`<a ${many}/>`, 'utf-8', limits)?.root.attributes.length, 100_000);
});

test('markup put together by chance is read alike', () => {
  const pieces = fc.array(fc.constantFrom(...fragments), { maxLength: 14 }).map((words) => words.join(''));
  fc.assert(fc.property(pieces, (inside) => void sameReading(`<a xmlns:p="urn:p">${inside}</a>`)), { numRuns: 3_000 });
  fc.assert(fc.property(pieces, (text) => void sameReading(text)), { numRuns: 3_000 });
});

test('a plain document with one character changed is read alike', () => {
  const [text = ''] = plainTexts;
  const edits = fc.tuple(fc.nat(text.length), fc.nat(2), fc.constantFrom(...'<>&;/="\'! -?[]:xa\n\t#'));
  fc.assert(fc.property(edits, ([at, gone, put]) => void sameReading(text.slice(0, at) + put + text.slice(at + gone))), { numRuns: 6_000 });
});

const plainTexts = [
  '<?xml version="1.0" encoding="utf-8"?>\n<!-- a - b --><f:feed xmlns:f="urn:f" xmlns="urn:d" xml:lang=\'en\'>\n <e a="1&#10;2\n3" f:a="&lt;">x &amp; <![CDATA[<y>]]>]] ></e>\n\n<e\n b="2"/><e xmlns=""><g/></e></f:feed>\n<!---->',
  '<a/>',
  '<a>&#x1F600;&quot;&apos;\u{1f600}\u00a0</a >',
  "<?xml version='1.0' standalone='yes' ?><a b = '\"'/>",
  '<constructor toString="1"><__proto__/></constructor>',
];

const otherTexts = [
  '', 'x', '<a>', '<a></b>', '<a/><b/>', '</a>', '<a/>x', '<a b="1" b="2"/>', '<a b="1"c="2"/>', '<a b=1/>', '<a b/>', '<a>]]></a>', '<a>&b;</a>', '<a>&amp</a>', '<a>&#0;</a>', '<a>&#xD800;</a>',
  '<a b="<"/>', '<!DOCTYPE a><a/>', '<a><?b?></a>', ' <?xml version="1.0"?><a/>', '<?xml version="1.1"?><a/>', '<a>\r\n</a>', '<a>\u0001</a>', '<p:a/>', '<a p:b=""/>', '<a xmlns:p=""/>', '<a xmlns:xml="urn:x"/>', '<xmlns:a/>',
  '<a xmlns:p="urn:p" xmlns:q="urn:p" p:b="" q:b=""/>', '<a:b:c/>', '<a><!-- -- --></a>', '<a><!-- --->x</a>', '<!----', '<a><![CDATA[</a>', '<![CDATA[]]><a/>', '< a/>', '<a / >', '<é/>', '<toString:a/>', `${'<a>'.repeat(257)}${'</a>'.repeat(257)}`,
];

const fragments = ['<b>', '</b>', '<p:c d="e">', '</p:c>', '<b/>', '<b xmlns="urn:b" p:x=\'"\' x="&#9;">', '<b xmlns:q="urn:p" q:x="" p:x=""/>', 'text', ' ', '\n', '&amp;', '&#65;', '&', ']]>', '<!-- c -->', '<!--', '--', '<![CDATA[', ']]', '<?pi?>', '<?xml version="1.0"?>', '<', '>', '"', '<a>', '</a>', '\t', '\r'];

function sameReading(text: string): 'plain' | 'left' {
  const plain = readPlain(text, 'utf-8', limits);
  if (plain === undefined) return 'left';
  assert.deepEqual(withoutParents(plain), withoutParents(parseText(text, 'utf-8').document), text.slice(0, 2_000));
  return 'plain';
}

/** As text: the tree leads back to itself, and its comparison would be slow. */
function withoutParents(document: unknown): string {
  return JSON.stringify(document, (key, value: unknown) => (key === 'parent' ? undefined : value));
}

function documentsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml')).map((name) => path.join(folder, name));
}
