import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { keptRules, rulesFromFeatures } from '../../src/check/kept-rules';
import { rulesOf } from '../../src/check/rules';
import { readRequirements } from '../../src/requirements/features';

test('what is kept is what the features say, and what cannot be read is read anew', (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-kept-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const requirements = readRequirements();
  assert.deepEqual([rulesFromFeatures().rules, rulesFromFeatures().guided], [rulesOf(requirements), rulesOf(requirements, true)]);
  const first = keptRules(folder);
  const [file = ''] = readdirSync(folder);
  assert.deepEqual(keptRules(folder), first);
  writeFileSync(path.join(folder, file), '{"rules":');
  assert.deepEqual(keptRules(folder), first);
  assert.deepEqual(readdirSync(folder), [file]);
  // One that stands there is believed: its name is the hash of all that it was made from.
  writeFileSync(path.join(folder, file), '{"rules":[],"guided":[],"told":[]}');
  assert.equal(keptRules(folder).rules.length, 0);
});

test('where nothing can be written the rules are there all the same', (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-kept-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(path.join(folder, 'a-file'), '');
  chmodSync(path.join(folder, 'a-file'), 0o400);
  assert.ok(keptRules(path.join(folder, 'a-file/below')).rules.length > 100);
});
