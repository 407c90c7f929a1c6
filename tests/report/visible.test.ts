import assert from 'node:assert/strict';
import test from 'node:test';
import { markedBody } from '../../src/report/markup';
import { endOfCharacter } from '../../src/report/message-view';
import { excerpt, visible, visibleBody, visibleLine } from '../../src/report/visible';

test('what could hide, reorder or command is written as its code point', () => {
  assert.equal(visible('a\u001b[31mb'), 'a⟨U+001B⟩[31mb');
  assert.equal(visible('a\u202eb\u200bc\u00add\ufeff'), 'a⟨U+202E⟩b⟨U+200B⟩c⟨U+00AD⟩d⟨U+FEFF⟩');
  assert.equal(visible('\u0000\r\u0085\u2028\u{e0041}\ue000\uffff'), '⟨U+0000⟩⟨U+000D⟩⟨U+0085⟩⟨U+2028⟩⟨U+E0041⟩⟨U+E000⟩⟨U+FFFF⟩');
  assert.equal(visible('a\ud800b'), 'a⟨U+D800⟩b');
});

test('plain text, line feeds and tabs stay', () => {
  const text = 'Zürich 東京 🙂\n\tindented';
  assert.equal(visible(text), text);
  assert.equal(visibleLine('a\nb\tc'), 'a⟨U+000A⟩b⟨U+0009⟩c');
});

test('a text cannot pretend to hold such a character', () => {
  assert.equal(visible('⟨U+202E⟩'), '⟨U+27E8⟩U+202E⟨U+27E9⟩');
});

test('bytes that are no UTF-8 are written by their value', () => {
  assert.equal(visibleBody(Buffer.from([0x61, 0xff, 0xc3, 0x28, 0xe2, 0x82])), 'a⟨FF⟩⟨C3⟩(⟨E2⟩⟨82⟩');
  assert.equal(visibleBody(Buffer.from('\ufffd')), '\ufffd');
  assert.equal(visibleBody(Buffer.from('é\u001b')), 'é⟨U+001B⟩');
});

test('a body is escaped, and only our own brackets are markup', () => {
  assert.equal(markedBody(Buffer.from('<b>&\u001b')).toString(), '&lt;b&gt;&amp;<b class="x">⟨U+001B⟩</b>');
});

test('a text that goes on and on is cut, and its length said', () => {
  assert.equal(excerpt('short'), 'short');
  assert.equal(excerpt('x'.repeat(5_000)), `${'x'.repeat(2_000)} … (5000 characters)`);
});

test('a body is cut between characters', () => {
  const body = Buffer.from('aé🙂');
  assert.deepEqual([1, 2, 3, 4, 5, 6, 7].map((at) => endOfCharacter(body, at)), [1, 1, 3, 3, 3, 3, 7]);
});
