import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Finding } from '../../src/evidence';
import { type IodefDocument, readDocument } from '../../src/oracles/iodef-document';
import { beginsWithXmlDeclaration, namesAnotherEncodingThanUtf8, namesItsEncoding, usesAUnicodeEncoding, usesUtf8UnlessNecessary } from '../../src/oracles/iodef-encoding';
import { escapesTheFiveCharacters, escapesWhatXmlReserves, hasSpecialCharacters } from '../../src/oracles/iodef-escaping';
import { refersToTheIodefSchema } from '../../src/oracles/iodef-namespace';

type Judge = (document: IodefDocument) => readonly Finding[];

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
const read = (content: string | Buffer): IodefDocument => readDocument('it', Buffer.from(content));

describe('oracles of the encoding', () => {
  const cases: readonly [judge: Judge, content: string | Buffer, finds: boolean][] = [
    [beginsWithXmlDeclaration, '<?xml version="1.0"?><a/>', false],
    [beginsWithXmlDeclaration, utf16('<?xml version="1.0"?><a/>'), false],
    [beginsWithXmlDeclaration, '\ufeff<?xml version="1.0"?><a/>', false],
    [beginsWithXmlDeclaration, '<a/>', true],
    [beginsWithXmlDeclaration, ' <?xml version="1.0"?><a/>', true],
    [beginsWithXmlDeclaration, '<?xml encoding="UTF-8"?><a/>', true],
    [beginsWithXmlDeclaration, '', true],
    [namesItsEncoding, `<?xml version='1.0' encoding='UTF-8'?><a/>`, false],
    [namesItsEncoding, '<?xml version="1.0"?><a encoding="UTF-8"/>', true],
    [namesAnotherEncodingThanUtf8, '<?xml version="1.0"?><a>é</a>', false],
    [namesAnotherEncodingThanUtf8, utf16('<?xml version="1.0"?><a/>'), true],
    [namesAnotherEncodingThanUtf8, Buffer.from('<?xml version="1.0"?><a>é</a>', 'latin1'), true],
    [namesAnotherEncodingThanUtf8, Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>', 'latin1'), false],
    [usesAUnicodeEncoding, utf16('<?xml version="1.0"?><a/>'), false],
    [usesAUnicodeEncoding, '<?xml version="1.0" encoding="windows-1252"?><a/>', true],
    [usesUtf8UnlessNecessary, utf16('<a>plain</a>'), true],
    [usesUtf8UnlessNecessary, utf16('<a>メール</a>'), false],
    [usesUtf8UnlessNecessary, '<a>plain</a>', false],
  ];
  for (const [judge, content, finds] of cases) {
    test(`${judge.name} ${finds ? 'finds' : 'passes'} ${JSON.stringify(content.toString()).slice(0, 70)}`, () => assert.equal(judge(read(content)).length > 0, finds));
  }
});

describe('oracles of escaping', () => {
  const cases: readonly [content: string, reserved: number, tolerated: number][] = [
    ['<a b="x &amp; y">&lt;&#60;&#x3c;</a>', 0, 0],
    ['<a><![CDATA[a < b && c]]><!-- a < b & c --><?p a < b?></a>', 0, 0],
    ['<a>a & b</a>', 1, 0],
    ['<a>a < b</a>', 1, 0],
    ['<a b="x & y"/>', 1, 0],
    ['<a>]]></a>', 1, 0],
    [`<a>it's "so" > that</a>`, 0, 4],
    [`<a b='"' c="'"/>`, 0, 0],
  ];
  for (const [content, reserved, tolerated] of cases) {
    test(`in ${content}: ${reserved} reserved, ${tolerated} tolerated`, () => {
      assert.equal(escapesWhatXmlReserves(read(content)).length, reserved);
      const five = escapesTheFiveCharacters(read(content));
      assert.equal(five.filter(({ defect }) => defect === 'D17').length, tolerated);
      assert.equal(five.length, reserved + tolerated);
    });
  }

  test('a document without any has nothing to judge', () => {
    assert.equal(hasSpecialCharacters(read('<a b="c">d</a>')), false);
    assert.equal(hasSpecialCharacters(read('<a>&amp;</a>')), true);
  });

  test('an open comment or a flood of openings ends', () => {
    const began = Date.now();
    escapesWhatXmlReserves(read(`<a>${'<!-- '.repeat(200_000)}`));
    escapesWhatXmlReserves(read(`<a ${'b="'.repeat(200_000)}`));
    assert.ok(Date.now() - began < 2000);
  });
});

describe('a reference to the schema', () => {
  const withLocation = (location: string): IodefDocument =>
    read(`<IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"${location}/>`);
  const cases: readonly [location: string, expected: string][] = [
    [' xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-2.0 anywhere.xsd"', 'none'],
    [' xsi:schemaLocation="urn:a a.xsd\n urn:ietf:params:xml:ns:iodef-2.0 iodef.xsd"', 'none'],
    [' xsi:schemaLocation="urn:ietf:params:xmls:schema:iodef-2.0"', 'D18'],
    [' xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-1.0 iodef.xsd"', 'a nonconformity'],
    [' xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-2.0"', 'a nonconformity'],
    [' schemaLocation="urn:ietf:params:xml:ns:iodef-2.0 iodef.xsd"', 'a nonconformity'],
    ['', 'a nonconformity'],
  ];
  for (const [location, expected] of cases) {
    test(`${location || 'no attribute'}: ${expected}`, () => {
      const [finding] = refersToTheIodefSchema(withLocation(location), 'v2');
      assert.equal(finding ? (finding.defect ?? 'a nonconformity') : 'none', expected);
    });
  }
});

describe('the version of a document', () => {
  const cases: readonly [content: string, version: string | undefined][] = [
    ['<IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="1.00"/>', 'v2'],
    ['<IODEF-Document version="2.00"/>', 'v2'],
    ['<IODEF-Document version="1.00"/>', 'v1'],
    ['<IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-1.0"><', 'v1'],
    ['<IODEF-Document/>', undefined],
    ['<feed version="2.00"/>', undefined],
  ];
  for (const [content, version] of cases) test(`${content} is ${version ?? 'of neither'}`, () => assert.equal(read(content).version, version));
});
