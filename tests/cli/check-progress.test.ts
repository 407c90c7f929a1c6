import assert from 'node:assert/strict';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import test from 'node:test';
import type { Checked } from '../../src/check/checked';
import { Tally } from '../../src/check/words';
import { checkProgressOn } from '../../src/cli/check-progress';
import { progressOn } from '../../src/cli/progress';
import { vectorFolder } from '../../src/vectors';

const many = [path.join(vectorFolder, 'iodef/invalid')];
const checked: Checked = { file: 'a\u0007.xml', format: 'xml', version: '2.00', verdict: 'invalid', findings: [], notes: [] };

test('a terminal is shown how many of how many, on one line', async () => {
  const { stream, written } = terminal(true);
  const progress = await checkProgressOn(stream, many);
  const tally = new Tally();
  tally.add(checked);
  progress.take(checked, tally);
  progress.end();
  assert.match(written[0] ?? '', /^\r\[[#.]{24}\] 1\/\d\d+ 1 invalid a⟨U\+0007⟩\.xml +$/);
  assert.ok(written.every((text) => stripVTControlCharacters(text).replaceAll('\r', '').length < 80 && !text.includes('\n')));
});

test('a terminal that does not know its width is taken for a usual one', async () => {
  for (const columns of [0, 1]) {
    const { stream, written } = terminal(true, columns);
    const progress = await checkProgressOn(stream, many);
    progress.take(checked, new Tally());
    progress.end();
    assert.deepEqual(written.map((text) => text.replaceAll('\r', '').length), [79, 79]);
  }
});

test('a run is shown on such a terminal too', () => {
  const { stream, written } = terminal(true, 0);
  const progress = progressOn(stream);
  progress.begin(2);
  progress.end();
  assert.match(written[0] ?? '', /^\r0\/2 starting +$/);
  assert.deepEqual(written.map((text) => text.replaceAll('\r', '').length), [79, 79]);
});

test('few files, or no terminal, are shown nothing', async () => {
  for (const [isTerminal, names] of [[false, many], [true, [path.join(vectorFolder, 'iodef/valid/minimal.xml')]]] as const) {
    const { stream, written } = terminal(isTerminal);
    const progress = await checkProgressOn(stream, names);
    progress.take(checked, new Tally());
    progress.end();
    assert.deepEqual(written, []);
  }
});

function terminal(isTTY: boolean, columns = 80): { readonly stream: NodeJS.WriteStream; readonly written: string[] } {
  const written: string[] = [];
  return { stream: { isTTY, columns, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream, written };
}
