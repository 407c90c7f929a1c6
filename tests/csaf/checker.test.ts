import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import { whyMissing } from '../../scripts/set-up/availability';
import { csafTools, goToolFolder } from '../../scripts/set-up/go-tool';
import { targetOf } from '../../src/proof/loopback-target';
import { MemoryRecorder } from '../../src/proof/memory-recorder';
import { type CsafPoint, startCsafProvider } from '../../src/reference/csaf-provider/start';
import { violations } from '../../src/reference/csaf-provider/violations';
import { resolveSecret } from '../../src/register/secrets';
import { readRequirements } from '../../src/requirements/features';
import { execute } from '../../src/run/execute';
import { casesById, planOf } from '../../src/run/plan';

const requirements = readRequirements();
const cases = casesById(requirements);

/** Of the distribution by directories, which the reference does not claim. */
const ofDirectories: readonly number[] = [11, 12, 13, 14];

/** Numbers of section 7.1 under which csaf_checker complains. */
type Complaints = ReadonlySet<number>;

// What csaf_checker cannot see when it is given the metadata's own URL, what its DNS cannot resolve, and what takes the validator's seconds, is left to the proofs.
const apart = /^CSAF21|-7\.1\.(8|9|10)-|-7\.2\.2-|-mandatory-tests$/;

describe('beside csaf_checker', { skip: whyMissing('csaf-tools') }, () => {
  test('the conforming reference of version 2.0 passes both', async (t) => {
    const { failed, complaints } = await judged(t, undefined);
    assert.deepEqual(failed, []);
    assert.deepEqual([...complaints], []);
  });

  for (const { id } of violations.filter((violation) => !apart.test(violation.id))) {
    test(`what csaf_checker finds where ${id} is broken, milepost finds`, async (t) => {
      const { failed, complaints } = await judged(t, id);
      assert.ok(failed.includes(id), `milepost fails ${failed.join(', ') || 'nothing'}`);
      t.diagnostic(`csaf_checker: ${[...complaints].join(', ') || 'nothing'}; milepost: ${failed.join(', ')}`);
    });
  }
});

async function judged(t: { after(cleanup: () => unknown): void }, violate: string | undefined): Promise<{ readonly failed: readonly string[]; readonly complaints: Complaints }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-csaf-'));
  const provider = await startCsafProvider({ folder, version: '2.0', ...(violate !== undefined && { violate }) });
  t.after(async () => {
    await provider.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const complaints = await complaintsOf(provider.point);
  const target = targetOf([{ name: 'CSAF provider', roles: ['csaf-rolie-provider'], specifications: ['CSAF20'] }], { 'csaf-rolie-provider': provider.point });
  const plan = planOf(requirements, target).filter(({ case: id }) => !apart.test(id.split('/')[0] ?? ''));
  const verdicts = await execute({ plan, cases, target, secretOf: resolveSecret, recorder: new MemoryRecorder() });
  return { failed: verdicts.filter(({ verdict }) => verdict === 'fail').map(({ requirement }) => requirement), complaints };
}

function complaintsOf({ metadata, ca, certificate, key }: CsafPoint): Promise<Complaints> {
  const checker = path.join(goToolFolder(csafTools), 'csaf_checker');
  const child = spawn(checker, ['--client_cert', certificate, '--client_key', key, metadata], { env: { ...process.env, SSL_CERT_FILE: ca, HOME: path.dirname(ca) }, stdio: ['ignore', 'pipe', 'ignore'], timeout: 60_000 });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      const { domains } = JSON.parse(Buffer.concat(output).toString()) as { readonly domains: readonly { readonly requirements: readonly { readonly num: number; readonly messages?: readonly { readonly type: number }[] | null }[] }[] };
      const wrong = domains.flatMap((domain) => domain.requirements.filter(({ messages }) => messages?.some(({ type }) => type === 2)).map(({ num }) => num));
      resolve(new Set(wrong.filter((num) => !ofDirectories.includes(num))));
    });
  });
}
