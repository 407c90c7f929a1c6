import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { measured } from '../../scripts/measured';
import { startPeer } from '../../scripts/peers/start-peer';
import { whyMissing } from '../../scripts/set-up/availability';
import type { CaseVerdict } from '../../src/bundle/format';
import { readBundle } from '../../src/bundle/reader';
import { readTarget } from '../../src/register/read';
import { projectFolder, readRequirements } from '../../src/requirements/features';
import { runTarget } from '../../src/run/run-target';

for (const { name, peer, needs, unsteady = {} } of measured) {
  test(`${name} gets today what the report says of it`, { skip: whyMissing(...needs) }, async (t) => {
    const scratch = mkdtempSync(path.join(tmpdir(), 'milepost-measured-'));
    t.after(() => rmSync(scratch, { recursive: true, force: true }));
    const running = peer && (await startPeer(peer));
    t.after(() => running?.stop());
    const targetFile = path.join(projectFolder, 'reports/register', `${name}.yaml`);
    const requirements = readRequirements();
    const target = readTarget(targetFile, { known: requirements, forRun: true });
    const { ending, verdicts } = await runTarget({ target, targetFile, requirements, folder: path.join(scratch, 'bundle') });
    assert.equal(ending.kind, 'whole');
    const kept = readBundle(path.join(projectFolder, 'reports/runs', name));
    const steady = (of: readonly CaseVerdict[]): readonly string[] => of.filter((verdict) => !Object.hasOwn(unsteady, verdict.case)).map((verdict) => `${verdict.case}: ${verdict.verdict}`);
    assert.deepEqual(steady(verdicts), steady(kept.verdicts));
  });
}
