import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keywordsOfXep } from '../../src/requirements/xep-ledger';

const source = (body: string): string => `<?xml version='1.0'?>
<!DOCTYPE xep SYSTEM 'xep.dtd' [ <!ENTITY % ents SYSTEM 'xep.ent'> %ents; ]>
<xep><header><abstract>It MUST not count.</abstract></header>${body}</xep>`;

test('sections are numbered by their order, and a section keeps its own keywords apart from those inside it', () => {
  const inner = "<section2 topic='b'><p>MAY</p><section3 topic='c'><p>REQUIRED</p></section3></section2><section2 topic='d'><p>SHOULD</p></section2>";
  assert.deepEqual(keywordsOfXep(source(`<section1 topic='none'/><section1 topic='MUST'><p>MUST</p>${inner}<p>SHALL</p></section1>`)), {
    '2': ['MUST', 'SHALL'],
    '2.1': ['MAY'],
    '2.1.1': ['REQUIRED'],
    '2.2': ['SHOULD'],
  });
});

test('a negation is one keyword, across lines and mark-up', () => {
  const text = 'MUST\n  NOT, <em>SHOULD</em> NOT, NOT RECOMMENDED, SHALL NOT, MUST notify';
  assert.deepEqual(keywordsOfXep(source(`<section1><p>${text}</p></section1>`)), { '1': ['MUST-NOT', 'SHOULD-NOT', 'NOT-RECOMMENDED', 'SHALL-NOT', 'MUST'] });
});

test('examples, code and small letters are no requirements, and references to other texts are passed over', () => {
  assert.deepEqual(keywordsOfXep(source("<section1><p>&xep0004; must OPTIONALLY</p><example><![CDATA[MUST]]></example><code>MUST</code><p>MAY &lt;x/&gt;</p></section1>")), { '1': ['MAY'] });
});

test('a source that is not well-formed is not counted in part', () => {
  assert.throws(() => keywordsOfXep(source('<section1><p>MUST</section1>')));
});
