import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import { measure, type Measured, measured } from '../../scripts/measured';
import { whyMissing } from '../../scripts/set-up/availability';
import type { CaseVerdict } from '../../src/bundle/format';
import { readBundle } from '../../src/bundle/reader';
import { projectFolder } from '../../src/requirements/features';

// Each runs in processes of its own, and a server waits more than it works.
describe('the real systems of the register', { concurrency: 3 }, () => {
  for (const each of measured) holdsWhatIsKept(each);
});

function holdsWhatIsKept(each: Measured): void {
  const { name, needs, unsteady = {} } = each;
  test(`${name} gets today what the report says of it`, { skip: whyMissing(...needs) }, async (t) => {
    const scratch = mkdtempSync(path.join(tmpdir(), 'milepost-measured-'));
    t.after(() => rmSync(scratch, { recursive: true, force: true }));
    const { ending, verdicts } = await measure(each, path.join(scratch, 'bundle'));
    assert.equal(ending.kind, 'whole');
    const kept = readBundle(path.join(projectFolder, 'reports/runs', name));
    const steady = (of: readonly CaseVerdict[]): readonly string[] => of.filter((verdict) => !Object.hasOwn(unsteady, verdict.case) && !Object.hasOwn(unsteady, verdict.requirement)).map((verdict) => `${verdict.case}: ${verdict.verdict}`);
    assert.deepEqual(steady(verdicts), steady(kept.verdicts));
  });
}
