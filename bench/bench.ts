import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectFolder } from '../src/requirements/features';

interface Measured {
  readonly milliseconds: number;
  readonly cpuMilliseconds?: number;
  readonly megabytes: number;
  readonly scenarios?: number;
  readonly page?: string;
  readonly heaps?: readonly number[];
}

/** Each measure in a process of its own, the two sides of a ratio in turns; the best of the rounds counts. */
const rounds = 3;

/** npm run bench: what the harness costs, as ratios taken side by side in one run, with the aim beside each. */
function main(): void {
  const count = 2_000;
  const plain = best(() => measure('scenarios', ['plain', String(count)]));
  const milepost = best(() => measure('scenarios', ['milepost', String(count)]));
  const each = (milepost.milliseconds - plain.milliseconds) / count;
  row('a scenario over Cucumber alone, driver that answers at once', `${each.toFixed(3)} ms (${ratio(milepost, plain)}x)`, '0.5 ms', milepost);

  const delayed = best(() => measure('scenarios', ['milepost', '300'], { BENCH_DELAY: '10' }));
  const bare = best(() => measure('waiting', ['300', '10']));
  row('share of a run that is not waiting, 10 ms round trip', `${(100 * (1 - bare.milliseconds / delayed.milliseconds)).toFixed(1)} %`, '5 %', delayed);

  const local = best(() => measure('local-reference', ['1000']));
  row(`1,000 scenarios against the local references, serial`, `${(local.milliseconds / (local.scenarios ?? 1000)).toFixed(2)} s`, '10 s', local);

  checkRows();

  const entries = 10_000;
  const traversed = best(() => measure('traversal', ['milepost', String(entries)]));
  const looped = best(() => measure('traversal', ['axios', String(entries)]));
  row('traversal of 10,000 Entries, over a bare loop of axios', `${Math.round((100 * entries) / traversed.milliseconds)} pages/s (${ratio(traversed, looped)}x)`, '1.1x', traversed);
  row('the same in CPU, which other work of the machine hardly changes', `${(traversed.cpuMilliseconds ?? 0).toFixed(0)} ms (${((traversed.cpuMilliseconds ?? 0) / (looped.cpuMilliseconds ?? 1)).toFixed(1)}x)`, '1.1x', traversed);
  const far = measure('traversal', ['milepost', String(10 * entries)], { NODE_OPTIONS: '--expose-gc' });
  row('heap over 100,000 Entries, first tenth to last', `${far.heaps?.[9]} to ${far.heaps?.at(-1)} MB`, 'flat', far);

  const [empty, whole] = ['1', '2600000'];
  const started = best(() => measure('feed-judging', ['milepost', empty]));
  const judged = best(() => measure('feed-judging', ['milepost', whole]));
  const judging = judged.milliseconds - started.milliseconds;
  const lacking = commandIsThere('jing') ? (existsSync(path.join(process.env['MILEPOST_SPECS'] ?? '', 'rfc4287.txt')) ? undefined : 'no MILEPOST_SPECS') : 'no jing';
  const grammar = lacking === undefined ? best(() => measure('feed-judging', ['jing', whole])) : undefined;
  const grammarStarted = lacking === undefined ? best(() => measure('feed-judging', ['jing', empty])) : undefined;
  const overJing = grammar && grammarStarted ? `${(judging / grammar.milliseconds).toFixed(1)}x` : (lacking ?? '');
  const overItsOwn = grammar && grammarStarted ? `${(judging / (grammar.milliseconds - grammarStarted.milliseconds)).toFixed(1)}x` : (lacking ?? '');
  row('CPU of judging a Feed of 2.6 MB by RFC 4287, over all of jing', `${(judging / 1000).toFixed(2)} s (${overJing})`, '1x', judged);
  row('the same over jing without its start', `${(judging / 1000).toFixed(2)} s (${overItsOwn})`, '1x', judged);
  row('CPU of our start, which a run pays once (compiling our sources)', `${(started.milliseconds / 1000).toFixed(2)} s`, 'none', started);

  const rendering = best(() => measure('rendering', ['50', '2000']));
  row('rendering 50 implementations by 2,000 requirements', `${(rendering.milliseconds / 1000).toFixed(2)} s`, '1 s', rendering);
  const page = Buffer.from(rendering.page ?? '', 'base64');
  row('the matrix page, gzipped', `${Math.round(gzipSync(page).length / 1000)} kB`, '500 kB', rendering);
}

/** The check beside what validates by the schema alone: the processor's time, as clocks say little on a machine that is busy. */
function checkRows(): void {
  for (const [size, count] of [['2000', '1000'], ['50000', '100'], ['10000000', '2']] as const) {
    const { check, ...others } = run('check', [size, count]) as Readonly<Record<string, Cost>>;
    if (!check) throw new Error('bench/check.ts: expected what the check costs');
    const what = `check: ${count} documents of ${Number(size) / 1000} KB`;
    row(`${what}, documents a processor second`, (Number(count) / check.processorSeconds).toFixed(1), '-', check);
    for (const [name, cost] of Object.entries(others)) {
      if (name === 'check, two jobs') row('  speed of two jobs over one, by the clock', `${(check.seconds / cost.seconds).toFixed(2)}x`, '1.7x', cost);
      else row(`  processor time over ${name}`, `${(check.processorSeconds / cost.processorSeconds).toFixed(1)}x`, aims[name]?.[size] ?? '-', cost);
    }
  }
  const { check } = run('check', ['2000', '100000', 'check']) as Readonly<Record<string, Cost>>;
  if (check) row('check: 100,000 documents of 2 KB, peak of memory', `${check.megabytes} MB`, '300 MB', check);
}

const aims: Readonly<Record<string, Readonly<Record<string, string>>>> = { 'C program': { '2000': '2x', '10000000': '1.3x' }, xmllint: { '2000': '1x' } };

interface Cost {
  readonly processorSeconds: number;
  readonly seconds: number;
  readonly megabytes: number;
}

function measure(name: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Measured {
  return run(name, args, environment) as Measured;
}

function run(name: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): unknown {
  const output = execFileSync(process.execPath, ['--require', 'ts-node/register', path.join('bench', `${name}.ts`), ...args], {
    cwd: projectFolder,
    env: { ...process.env, ...environment },
    maxBuffer: 256 * 1024 * 1024,
  });
  return JSON.parse(output.toString()) as unknown;
}

function best(of: () => Measured): Measured {
  return Array.from({ length: rounds }, of).reduce((one, other) => (other.milliseconds < one.milliseconds ? other : one));
}

function commandIsThere(name: string): boolean {
  return !spawnSync(name, ['--version'], { stdio: 'ignore' }).error;
}

function ratio(one: Measured, other: Measured): string {
  return (one.milliseconds / other.milliseconds).toFixed(1);
}

function row(what: string, measured: string, aim: string, { megabytes }: Pick<Measured, 'megabytes'>): void {
  console.log(`${what.padEnd(62)} ${measured.padStart(18)}   aim ${aim.padEnd(7)} peak ${megabytes} MB`);
}

main();
