import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { BundleWriteFault, LineFile } from '../../src/bundle/line-file';
import { scrubberOf } from '../../src/bundle/scrub';

test('lines are on disk once they are flushed, and not before', (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-lines-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const lines = new LineFile(folder, 'x.ndjson', scrubberOf(['swordfish']));
  lines.add({ a: 1 });
  assert.equal(lines.add({ b: 'swordfish' }), '{"b":"[redacted]"}');
  assert.equal(readFileSync(path.join(folder, 'x.ndjson'), 'utf8'), '');
  lines.flush();
  lines.flush();
  assert.equal(readFileSync(path.join(folder, 'x.ndjson'), 'utf8'), '{"a":1}\n{"b":"[redacted]"}\n');
});

test('a full disk is said to be one, and nothing is written behind half a line', { skip: existsSync('/dev/full') ? false : 'no /dev/full on this system' }, () => {
  const lines = new LineFile('/dev', 'full', scrubberOf([]));
  lines.add({ a: 1 });
  assert.throws(() => lines.flush(), (error) => error instanceof BundleWriteFault && /cannot be written: ENOSPC.*Fix: make room/.test(error.message));
  lines.add({ a: 2 });
  assert.throws(() => lines.flush(), BundleWriteFault);
});
