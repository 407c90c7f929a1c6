import { spawn } from 'node:child_process';
import { projectFolder } from '../src/requirements/features';
import { readAvailability } from './set-up/availability';
import { runTestFiles, testFiles } from './tests/files';

/** One part of the tests: a program, and how its last words count. */
interface Stage {
  readonly name: string;
  readonly command: readonly string[];
  /** Gives what passed and failed from everything that it printed; a stage that does not count itself counts as one. */
  readonly count?: (output: string) => Count;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Names of what failed, as far as the stage says them. */
  readonly failures?: readonly string[];
  /** Names of what did not run. */
  readonly skipped: readonly string[];
}

const typescript = ['node', '--require', 'ts-node/register'];

/** npm test: everything, or the test files under the named folders; what failed and what did not run is named at the end. */
async function main(named: readonly string[]): Promise<number> {
  const counts = named.length > 0 ? await runTestFiles(testFiles().filter((file) => named.some((name) => file.startsWith(name)))) : await everything();
  const passed = sum(counts.map((count) => count.passed));
  const failed = sum(counts.map((count) => count.failed));
  const skipped = [...counts.flatMap((count) => count.skipped), ...notSetUp()];
  for (const name of counts.flatMap(({ failures }) => failures ?? [])) console.log(`failed: ${name}`);
  for (const name of skipped) console.log(`did not run: ${name}`);
  console.log(`\n${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

async function everything(): Promise<readonly Count[]> {
  return [
    ...(await Promise.all([
      run({ name: 'set-up', command: [...typescript, 'scripts/set-up.ts'] }),
      run({ name: 'types', command: ['npx', 'tsc', '--noEmit'] }),
      run({ name: 'lint', command: ['npx', 'eslint', '.', '--max-warnings', '0'] }),
    ])),
    ...(await testsOfFiles()),
    await run({ name: 'proofs and null systems', command: [...typescript, 'scripts/prove.ts', '--held'], count: countOfProofs }),
  ];
}

async function testsOfFiles(): Promise<readonly Count[]> {
  console.log('\n== unit, style, bad endpoints, report in a browser, real peers');
  const startedAt = performance.now();
  const outcomes = await runTestFiles(testFiles());
  const slowest = [...outcomes].sort((one, other) => other.seconds - one.seconds).slice(0, 5);
  console.log(`\n== ${outcomes.length} files of tests in ${((performance.now() - startedAt) / 1000).toFixed(1)} s; longest: ${slowest.map(({ file, seconds }) => `${file} ${seconds.toFixed(0)} s`).join(', ')}`);
  return outcomes;
}

async function run({ name, command, count }: Stage): Promise<Count> {
  console.log(`\n== ${name}`);
  const startedAt = performance.now();
  const { code, output } = await spawned(command);
  console.log(`== ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  const counted = count?.(output) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, failures: code === 0 ? [] : [name], skipped: [] };
  // A stage that ended badly has failed, whatever it counted.
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1, failures: [`${name}: ended with ${code}`] } : counted;
}

function spawned([program = '', ...args]: readonly string[]): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: projectFolder, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      output += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

function countOfProofs(output: string): Count {
  const [, passed = '0', failed = '0'] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? [];
  const failures = output.split('\n').filter((line) => /^(UNPROVEN|FOOLED) |reports\/proofs\.json says|^\S+: .*(undeclared|survives|does not fail|has no violation|conforming)/.test(line));
  return { passed: Number(passed), failed: Number(failed), failures, skipped: [] };
}

/** What the set-up could not put in place. With CI=true it fails by itself where something that is not optional is missing. */
function notSetUp(): readonly string[] {
  const missing = readAvailability().filter(({ available }) => !available);
  return missing.map(({ name, why }) => `${name}: ${why}`);
}

function sum(of: readonly number[]): number {
  return of.reduce((total, each) => total + each, 0);
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 4;
  },
);
