import { readFileSync, writeFileSync } from 'node:fs';
import { arch, platform, release } from 'node:os';
import path from 'node:path';
import { sha256 } from './exchange-log';
import { bundleFiles, type PlannedCase, type RunRecord } from './format';

/** What a run says of itself before it begins. */
export function runRecordOf(projectFolder: string, implementation: string, targetFile: string, plan: readonly PlannedCase[]): RunRecord {
  const manifest = JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8')) as { version: string };
  return {
    suite: { version: manifest.version, lock: sha256(readFileSync(path.join(projectFolder, 'package-lock.json'))) },
    platform: `Node ${process.versions.node} on ${platform()} ${release()} ${arch()}`,
    startedAt: new Date().toISOString(),
    implementation,
    targetFile,
    plan,
  };
}

/** Writes `run.json`, at the beginning and again at the end. */
export function writeRunRecord(folder: string, record: RunRecord): void {
  writeFileSync(path.join(folder, bundleFiles.run), `${JSON.stringify(record, undefined, 1)}\n`);
}
