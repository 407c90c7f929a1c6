import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { check } from '../src/check/check';
import { rulesOf } from '../src/check/rules';
import { sourcesOf } from '../src/check/sources';
import { iodefSchema } from '../src/iodef/schema';
import { readRequirements } from '../src/requirements/features';
import { readVector } from '../src/vectors';

/** node check.ts milepost|xmllint COUNT [JOBS]: so many documents of 2 KB, by every Rule or by the schema alone, in one process. */
async function main(by: string, count: number, jobs: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-bench-'));
  try {
    const names = writeDocuments(folder, count);
    const milliseconds = by === 'xmllint' ? byXmllint(folder, names) : await byMilepost(path.join(folder, 'documents'), count, jobs);
    process.stdout.write(JSON.stringify({ milliseconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeDocuments(folder: string, count: number): readonly string[] {
  mkdirSync(path.join(folder, 'documents'));
  const { bytes } = readVector('iodef/valid/event');
  return Array.from({ length: count }, (_, index) => {
    const name = path.join('documents', `${index}.xml`);
    writeFileSync(path.join(folder, name), bytes);
    return name;
  });
}

/** Starting the thread and compiling the schemas counts, as it does for the other. */
async function byMilepost(folder: string, count: number, jobs: number): Promise<number> {
  const rules = rulesOf(readRequirements());
  const startedAt = performance.now();
  let valid = 0;
  for await (const { verdict } of check(sourcesOf([folder]), process.stdin, { rules, jobs, maxBytes: 1_000_000, asSent: true })) if (verdict === 'valid') valid += 1;
  if (valid !== count) throw new Error(`expected ${count} valid documents, got ${valid}`);
  return performance.now() - startedAt;
}

function byXmllint(folder: string, names: readonly string[]): number {
  const { main: schema, imports } = iodefSchema('v2', 'schema');
  writeFileSync(path.join(folder, 'main.xsd'), schema);
  for (const [location, text] of Object.entries(imports)) writeFileSync(path.join(folder, location), text);
  const startedAt = performance.now();
  execFileSync('xmllint', ['--nonet', '--noout', '--schema', 'main.xsd', ...names], { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'] });
  return performance.now() - startedAt;
}

const [by = 'milepost', count = '1000', jobs = '1'] = process.argv.slice(2);
void main(by, Number(count), Number(jobs));
