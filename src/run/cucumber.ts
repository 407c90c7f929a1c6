import path from 'node:path';
import { Writable } from 'node:stream';
import { type ISupportCodeLibrary, loadSupport, runCucumber } from '@cucumber/cucumber/api';
import type { Envelope } from '@cucumber/messages';
import { projectFolder } from '../requirements/features';

export interface FeatureOptions {
  /** Matches steps to definitions and executes nothing. */
  readonly dryRun?: boolean;
  /** Globs of step definitions, relative to the project; of the first call in a process, for they are loaded once. */
  readonly steps?: readonly string[];
}

/**
 * Runs features one after another and hands out each message as it comes. `paths` may carry line numbers:
 * `features/x.feature:12:30`.
 */
export async function runFeatures(
  paths: readonly string[],
  onEnvelope: (envelope: Envelope) => void,
  { dryRun = false, steps = ['steps/*.ts'] }: FeatureOptions = {},
): Promise<void> {
  const sources = { defaultDialect: 'en', paths: [...paths], names: [], tagExpression: '', order: 'defined' as const };
  const requirePaths = steps.map((glob) => path.join(projectFolder, glob));
  definitions ??= loadSupport({ sources: { ...sources, paths: [] }, support: { requirePaths } }, environment);
  const runtime = { dryRun, failFast: false, filterStacktraces: true, parallel: 0, retry: 0, retryTagFilter: '', strict: true, worldParameters: {} };
  const formats = { stdout: 'progress', files: {}, publish: false as const, options: {} };
  await runCucumber({ sources, support: await definitions, runtime, formats }, environment, onEnvelope);
}

/** Loaded once in a process: it is most of what a run costs before its first scenario. */
let definitions: Promise<ISupportCodeLibrary> | undefined;

const environment = {
  cwd: projectFolder,
  stdout: new Writable({ write: (_chunk, _encoding, done) => done() }),
  stderr: process.stderr,
};
