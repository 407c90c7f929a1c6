import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { attributeOf, childrenOf, depthLimit, parseXml, pathOf, walk, type XmlDocument } from '../../src/xml/tree';

describe('what is read', () => {
  test('names, namespaces, attributes, text, lines', () => {
    const { root, declaration, encoding } = documentOf('<?xml version="1.0" standalone="yes"?>\n<a xmlns="urn:a" xmlns:b="urn:b"\n b:c="1" c="2">\n<b:d>x<![CDATA[<y>]]>&amp;&#233;</b:d></a>');
    assert.deepEqual([root.namespace, root.local, root.name, root.line], ['urn:a', 'a', 'a', 3]);
    assert.equal(attributeOf(root, 'c'), '2');
    assert.equal(attributeOf(root, 'c', 'urn:b'), '1');
    assert.equal(attributeOf(root, 'c', 'urn:a'), undefined);
    const [child] = childrenOf(root, 'urn:b', 'd');
    assert.deepEqual([child?.name, child?.text, child?.line, child?.parent], ['b:d', 'x<y>&é', 4, root]);
    assert.deepEqual(childrenOf(root, 'urn:a', 'd'), []);
    assert.deepEqual([declaration, encoding], [{ version: '1.0', standalone: 'yes' }, 'utf-8']);
  });

  test('paths count only what is alike', () => {
    const { root } = documentOf('<a><b/><c/><b><c/></b></a>');
    assert.deepEqual([...walk(root)].map(pathOf), ['/a', '/a/b[1]', '/a/c', '/a/b[2]', '/a/b[2]/c']);
  });

  test('what is as deep as the limit', () => {
    assert.equal([...walk(documentOf('<a>'.repeat(depthLimit) + '</a>'.repeat(depthLimit)).root)].length, depthLimit);
  });

  test('a document without a declaration has none', () => {
    assert.equal(documentOf('<a/>').declaration, undefined);
  });
});

describe('encodings', () => {
  const declared = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><a>\u00e9</a>`;
  const readable: readonly (readonly [what: string, bytes: Uint8Array, encoding: string])[] = [
    ['UTF-8', Buffer.from(declared('UTF-8')), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${declared('UTF-8')}`), 'utf-8'],
    ['UTF-8 with a byte order mark under another name', Buffer.from(`\ufeff${declared('ISO-8859-1')}`), 'utf-8'],
    ['UTF-16, the low byte first', Buffer.from(`\ufeff${declared('UTF-16')}`, 'utf16le'), 'utf-16le'],
    ['UTF-16, the high byte first', Buffer.from(`\ufeff${declared('UTF-16')}`, 'utf16le').swap16(), 'utf-16be'],
    ['UTF-16 without a byte order mark', Buffer.from(declared('UTF-16'), 'utf16le'), 'utf-16le'],
    ['ISO-8859-1', Buffer.from(declared('ISO-8859-1'), 'latin1'), 'iso-8859-1'],
  ];
  for (const [what, bytes, encoding] of readable) {
    test(`${what} is read`, () => {
      const { document } = parseXml(bytes);
      assert.deepEqual([document?.root.text, document?.encoding], ['\u00e9', encoding]);
    });
  }

  test('ISO-8859-1 is not windows-1252', () => {
    assert.equal(parseXml(Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><a>\x85</a>', 'latin1')).document?.root.text, '\x85');
  });

  const unreadable: readonly (readonly [what: string, bytes: Uint8Array, message: RegExp])[] = [
    ['ISO-8859-1 that does not say so', Buffer.from('<a>\xe9</a>', 'latin1'), /not utf-8/],
    ['a surrogate in UTF-8', Buffer.from([0x3c, 0x61, 0x3e, 0xed, 0xa0, 0x80, 0x3c, 0x2f, 0x61, 0x3e]), /not utf-8/],
    ['half a character of UTF-16', Buffer.from('\ufeff<a/>', 'utf16le').subarray(0, 9), /not utf-16le/],
    ['UTF-8 that says UTF-16', Buffer.from(declared('UTF-16')), /not utf-16/],
    ['more than US-ASCII under that name', Buffer.from(declared('US-ASCII'), 'latin1'), /not us-ascii/],
    ['another encoding', Buffer.from(declared('Shift_JIS')), /shift_jis, which is not read here/],
  ];
  for (const [what, bytes, message] of unreadable) {
    test(`${what} is a fault`, () => {
      assert.match(parseXml(bytes).fault?.message ?? '', message);
    });
  }
});

describe('what is a fault', () => {
  const faults: Readonly<Record<string, readonly [document: string, line: number, message: RegExp]>> = {
    'a DOCTYPE': ['\n<!DOCTYPE a><a/>', 2, /DOCTYPE/],
    'a DOCTYPE with entities': ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 1, /DOCTYPE/],
    'an unbound prefix': ['<a>\n<b:c/></a>', 2, /unbound namespace prefix/],
    'an unbound prefix of an attribute': ['<a b:c=""/>', 1, /unbound namespace prefix/],
    'an undefined entity': ['<a>&nope;</a>', 1, /undefined entity/],
    'a bare ampersand': ['<a>b & c</a>', 1, /./],
    'a bare ampersand before a semicolon': ['<a>b & c;</a>', 1, /entity/],
    'an attribute twice': ['<a b="" b=""/>', 1, /duplicate attribute/],
    'one attribute under two prefixes': ['<a xmlns:b="u" xmlns:c="u" b:d="" c:d=""/>', 1, /duplicate attribute/],
    'tags that do not match': ['<a>\n</b>', 2, /unexpected close tag/],
    'an end too early': ['<a><b>', 1, /unclosed tag/],
    'something behind the end': ['<a/><b/>', 1, /./],
    'a control character': ['<a>\x01</a>', 1, /disallowed character/],
    'a NUL': ['<a/>\0', 1, /./],
    nothing: ['', 1, /document must contain a root element|no element/],
    'text alone': ['hello', 1, /./],
    'more depth than the limit': ['<a>'.repeat(depthLimit + 1), 1, /nested deeper than 256/],
  };
  for (const [what, [document, line, message]] of Object.entries(faults)) {
    test(what, () => {
      const { fault } = parseXml(Buffer.from(document));
      assert.match(fault?.message ?? 'none', message);
      assert.equal(fault?.line, line);
      assert.ok((fault?.column ?? 0) >= 1);
    });
  }

  test('more elements than the limit, without reading on', () => {
    const startedAt = performance.now();
    const { fault } = parseXml(Buffer.from(`<a>${'<b/>'.repeat(2_000_000)}</a>`));
    assert.match(fault?.message ?? '', /more than 500000 elements/);
    assert.ok(performance.now() - startedAt < 20_000);
  });
});

function documentOf(text: string): XmlDocument {
  const { document, fault } = parseXml(Buffer.from(text));
  if (!document) throw new Error(`expected a document, got ${fault.line}:${fault.column} ${fault.message}`);
  return document;
}

test('an element knows where its start tag begins, over lines, line ends of any kind and other planes', () => {
  const { document } = parseXml(Buffer.from('<?xml version="1.0"?>\r\n<a>\n  <b\n    c="1"/>\u{1f600}<b/>\n<bb/></a>'));
  assert.deepEqual(
    [document?.root, ...(document?.root.children ?? [])].map((element) => element?.start),
    [
      { line: 2, column: 1 },
      { line: 3, column: 3 },
      { line: 4, column: 14 },
      { line: 5, column: 1 },
    ],
  );
});
