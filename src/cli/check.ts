import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../check/check';
import { jsonReport } from '../check/json-report';
import { junitReport } from '../check/junit-report';
import type { CheckReport } from '../check/report';
import { type KeptRules, keptRules } from '../check/kept-rules';
import type { Rule } from '../check/rules';
import { sarifReport } from '../check/sarif-report';
import { sourcesOf } from '../check/sources';
import { textReport } from '../check/text-report';
import { Tally } from '../check/words';
import { nearest } from '../register/nearest';
import { visible } from '../report/visible';
import { exitCodes, type ExitCode } from '../run/exit-code';
import { checkProgressOn } from './check-progress';
import { UsageFault } from './fault';
import { writerTo } from './writer';

export interface CheckVerbOptions {
  readonly format: string;
  readonly jobs: number;
  readonly maxBytes: number;
  readonly asSent: boolean;
  readonly guidance: boolean;
  readonly explain?: string;
}

/** `milepost check`: judges documents and says what is wrong where; 0 nothing binding is broken, 1 something is, 2 not everything could be judged. */
export async function checkFiles(files: readonly string[], options: CheckVerbOptions): Promise<ExitCode> {
  if (options.explain !== undefined) return explain(options.explain);
  if (files.length === 0) throw new UsageFault('check: expected files, folders, globs, or - for standard input. Fix: npx milepost check FILE');
  const kept = keptRules();
  const rules = options.guidance ? kept.guided : kept.rules;
  const report = reportIn(options.format, rules, kept);
  const tally = new Tally();
  const progress = await checkProgressOn(process.stderr, files);
  const write = writerTo(process.stdout);
  await write(report.begin());
  for await (const checked of check(sourcesOf(files), process.stdin, { rules, ...options })) {
    tally.add(checked);
    progress.take(checked, tally);
    if (!(await write(report.document(checked)))) break;
  }
  progress.end();
  await write(report.end(tally));
  return tally.of('unusable') > 0 || tally.total === 0 ? exitCodes.usage : tally.of('invalid') > 0 ? exitCodes.unexpectedFail : exitCodes.expected;
}

async function explain(id: string): Promise<ExitCode> {
  // What reads features and vectors is loaded for this alone.
  /* eslint-disable @typescript-eslint/no-require-imports */
  const { readRequirements } = require('../requirements/features') as typeof import('../requirements/features');
  const { explanationOf } = require('../check/explain') as typeof import('../check/explain');
  /* eslint-enable @typescript-eslint/no-require-imports */
  const requirements = readRequirements();
  const requirement = requirements.find(({ ids }) => ids.includes(id));
  if (!requirement) {
    const near = nearest(id, requirements.flatMap(({ ids }) => ids));
    throw new UsageFault(`--explain: expected the id of a requirement, got "${visible(id)}"${near ? `. Did you mean ${near}?` : '; npx milepost list shows them'}`);
  }
  await writerTo(process.stdout)(await explanationOf(requirement, requirements));
  return exitCodes.expected;
}

function reportIn(format: string, rules: readonly Rule[], { told }: KeptRules): CheckReport {
  const links = new Map(told.map(({ id, url }) => [id, url]));
  const reports: Readonly<Record<string, () => CheckReport>> = {
    text: () => textReport((id) => links.get(id)),
    json: jsonReport,
    sarif: () => sarifReport(rules, told, suiteVersion()),
    junit: junitReport,
  };
  const report = Object.hasOwn(reports, format) ? reports[format]?.() : undefined;
  if (!report) throw new UsageFault(`--format: expected ${Object.keys(reports).join(', ')}, got "${visible(format)}"`);
  return report;
}

function suiteVersion(): string {
  return (JSON.parse(readFileSync(path.join(__dirname, '../../package.json'), 'utf8')) as { readonly version: string }).version;
}
