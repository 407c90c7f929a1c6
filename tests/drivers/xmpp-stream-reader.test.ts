import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { StreamReader, type StreamPart } from '../../src/drivers/xmpp/stream-reader';

const header = "<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' id='Käse'>";
const message = "<message\r\n to='a'><body>hé🙂 &amp; <![CDATA[<raw>]]></body></message>";
const whole = Buffer.from(`${header} \n${message}<iq/>\r\n<stream:error/></stream:stream>`);

test('parts come in order, each with the exact text that it had', () => {
  const parts = read([whole]);
  assert.deepEqual(
    parts.map(({ kind }) => kind),
    ['header', 'element', 'element', 'element', 'end'],
  );
  assert.equal(parts.map(({ raw }) => raw).join(''), whole.toString());
  assert.equal(parts[1]?.raw.trim(), message);
  assert.equal(parts[1]?.kind === 'element' && parts[1].element.children[0]?.text, 'hé🙂 & <raw>');
});

test('an element has the namespace that the stream gives it, and no parent', () => {
  const [, element] = read([whole]);
  assert.ok(element?.kind === 'element');
  assert.equal(element.element.namespace, 'jabber:client');
  assert.equal(element.element.parent, undefined);
  assert.equal(element.element.children[0]?.parent, element.element);
});

test('however the bytes are cut, the parts are the same', () => {
  const expected = shapeOf(read([whole]));
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: whole.length }), { maxLength: 12 }), (cuts) => {
      const places = [0, ...cuts.sort((one, other) => one - other), whole.length];
      const chunks = places.slice(1).map((to, at) => whole.subarray(places[at], to));
      assert.deepEqual(shapeOf(read(chunks)), expected);
    }),
    { numRuns: 200 },
  );
});

test('byte by byte, the parts are the same', () => {
  assert.deepEqual(shapeOf(read([...whole].map((byte) => Uint8Array.of(byte)))), shapeOf(read([whole])));
});

const faults: Readonly<Record<string, readonly [string | Uint8Array, RegExp]>> = {
  'two attributes of one name': [`${header}<a b='1' b='2'/>`, /attribute/],
  'an element that is closed under another name': [`${header}<a></b>`, /./],
  'a prefix that is not declared': [`${header}<x:a/>`, /prefix/],
  'an attribute whose prefix is not declared': [`${header}<a x:b=''/>`, /prefix/],
  'an entity that is not predefined': [`${header}<a>&nbsp;</a>`, /entity/],
  'a document type': [`<!DOCTYPE a>${header}`, /document type/],
  'a comment': [`${header}<a><!-- --></a>`, /comment/],
  'a processing instruction': [`${header}<a><?b c?></a>`, /processing instruction/],
  'a control character': [`${header}<a>\u0001</a>`, /character/],
  'a bare less-than sign': [`${header}<a b='<'/>`, /./],
  'text between stanzas': [`${header}hello<a/>`, /between stanzas/],
  'another encoding': [`<?xml version='1.0' encoding='ISO-8859-1'?>`, /UTF-8/],
  'bytes that are not UTF-8': [Buffer.concat([Buffer.from(header), Buffer.from([0xff])]), /UTF-8/],
  'an overlong form': [Buffer.concat([Buffer.from(header), Buffer.from([0xc0, 0xbc])]), /UTF-8/],
};
for (const [what, [sent, words]] of Object.entries(faults)) {
  test(`${what} is a fault, and the last part`, () => {
    const last = read([Buffer.from(sent), Buffer.from('<later/>')]).at(-1);
    assert.ok(last?.kind === 'fault', `got ${last?.kind}`);
    assert.equal(last.cause, 'malformed');
    assert.match(last.detail, words);
  });
}

test('what came and is no part yet is known', () => {
  const reader = new StreamReader(() => {});
  reader.write(Buffer.from(`${header}<message><bo`));
  assert.equal(reader.unfinished, '<message><bo');
});

function read(chunks: readonly Uint8Array[]): readonly StreamPart[] {
  const parts: StreamPart[] = [];
  const reader = new StreamReader((part) => void parts.push(part));
  for (const chunk of chunks) reader.write(chunk);
  return parts;
}

function shapeOf(parts: readonly StreamPart[]): unknown {
  return parts.map(({ kind, raw, ...rest }) => [kind, raw, 'element' in rest ? [rest.element.name, rest.element.children.map(({ text }) => text)] : []]);
}
