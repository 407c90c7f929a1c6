import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../src/requirements/features';

/** What came of the tests of one file. */
export interface FileOutcome {
  readonly file: string;
  readonly passed: number;
  readonly failed: number;
  /** Names of the tests that failed. */
  readonly failures: readonly string[];
  /** Names of the tests that did not run, each with its reason. */
  readonly skipped: readonly string[];
  readonly seconds: number;
}

/** How many files are tested at once: more than there are cores, since peers wait more than they work. */
const atOnce = 3;

/** No file takes a third of it; one that hangs fails by its name, and the others go on. */
const deadlineSeconds = 600;

/** Tests every file, each in a process of its own, and prints what a file says as soon as it has ended. */
export async function runTestFiles(files: readonly string[]): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  const waiting = [...files];
  const worker = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) outcomes.push(await runTestFile(file));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return outcomes;
}

/** Every file of tests. Those of the real peers come first: they take longest. */
export function testFiles(): readonly string[] {
  return readdirSync(path.join(projectFolder, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => path.join('tests', file))
    .sort((one, other) => Number(isOfPeers(other)) - Number(isOfPeers(one)) || one.localeCompare(other));
}

function isOfPeers(file: string): boolean {
  return file.startsWith(path.join('tests', 'peers'));
}

async function runTestFile(file: string): Promise<FileOutcome> {
  const startedAt = performance.now();
  const { code, output } = await outputOf(file);
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(`\n-- ${file} (${seconds.toFixed(1)} s)\n${output.replace(/^ℹ .*\n/gm, '').trimEnd()}`);
  return { file, seconds, ...countOf(file, code, output) };
}

/** Runs a file in a process group of its own, so that one that hangs is ended with all that it started. */
function outputOf(file: string): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('node', ['--require', 'ts-node/register', '--test-reporter=spec', file], { cwd: projectFolder, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const deadline = setTimeout(() => {
      output += `\n✖ ${file} did not end within ${deadlineSeconds} s\n`;
      end(child.pid);
    }, deadlineSeconds * 1000);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(deadline);
      resolve({ code, output });
    });
  });
}

function end(group: number | undefined): void {
  try {
    if (group !== undefined) process.kill(-group, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function countOf(file: string, code: number | null, output: string): Omit<FileOutcome, 'file' | 'seconds'> {
  const total = (word: string): number => Number(new RegExp(`^ℹ ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const skipped = [...output.matchAll(/^\s*﹣ (.+?) \([\d.]+ms\) # (.*)$/gm)].map(([, name, why]) => `${name}: ${why}`);
  const [, ended = ''] = output.split('✖ failing tests:');
  const failures = [...ended.matchAll(/^✖ (.+?) \([\d.]+ms\)$/gm)].map(([, name = '']) => `${file}: ${name}`);
  const failed = total('fail') + total('cancelled');
  // A file that ended badly has failed, and so has one without a test, whatever it counted.
  if (failed === 0 && (code !== 0 || total('tests') === 0)) return { passed: total('pass'), failed: 1, failures: [`${file}: ended with ${code} after ${total('tests')} tests`], skipped };
  return { passed: total('pass'), failed, failures, skipped };
}
