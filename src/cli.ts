import { Command, InvalidArgumentError } from 'commander';
import { addCheckTo } from './cli/check-command';
import { exportSet } from './cli/export';
import { tell } from './cli/fault';
import { hostFeeds, type HostVerbOptions } from './cli/host';
import { init } from './cli/init';
import { list } from './cli/list';
import { preflightTarget } from './cli/preflight';
import { report, type ReportVerbOptions } from './cli/report';
import { run, type RunVerbOptions } from './cli/run';
import { show } from './cli/show';
import type { InitOptions } from './register/init';
import { exitCodes } from './run/exit-code';
import type { Shard } from './run/run-target';

/* Verbs and their options; what a verb does lies in its file under cli/. */
const program = new Command('milepost')
  .description("Conformance test harness for the IETF's MILE standards: IODEF, RID, ROLIE and XMPP-Grid.")
  .addHelpText('after', `\nExit codes: ${Object.entries(exitCodes).map(([meaning, code]) => `${code} ${words(meaning)}`).join(', ')}.`)
  .exitOverride();

program
  .command('init')
  .description('write a target file that describes an implementation')
  .option('--out <file>', 'the target file; never one that exists')
  .option('--name <name>', 'name of the implementation')
  .option('--role <role...>', 'the roles that it plays')
  .option('--url <url>', 'of its Service Document, for rolie-server')
  .action(async (options: InitOptions) => exit(init(options)));

program
  .command('preflight')
  .description('check that a target can be reached: one line a check, with the fix')
  .argument('<target>', 'target file')
  .action(async (target: string) => exit(preflightTarget(target)));

program
  .command('export')
  .description('write the numbered documents and the form for a recipient that is tried by hand')
  .argument('<target>', 'target file with points.iodef-recipient.manual')
  .action(async (target: string) => exit(exportSet(target)));

program
  .command('run')
  .description('run every test case that applies to an implementation and leave a bundle')
  .argument('<target>', 'target file')
  .option('--out <folder>', 'the bundle: a new or empty folder')
  .option('--case <id...>', 'only these test cases or requirements')
  .option('--shard <index/count>', 'only this part of the plan', shard)
  .option('--baseline <file>', 'test cases known not to pass, one id a line')
  .option('--every-level', 'let SHOULD and MAY gate as well as MUST', false)
  .option('--junit <file>', 'write a JUnit report')
  .option('--summary <file>', 'append a Markdown summary')
  .action(async (target: string, options: RunVerbOptions) => exit(run(target, options)));

program
  .command('host')
  .description('host the Feeds of a session by hand for a ROLIE client, until Enter is pressed')
  .requiredOption('--out <folder>', 'a new or empty folder for the form and the record')
  .option('--feed <name...>', 'only odd Feeds whose names begin so')
  .action(async (options: HostVerbOptions) => exit(hostFeeds(options)));

program
  .command('show')
  .description('print what a bundle holds, whole or not: its verdicts, or one of them with its evidence')
  .argument('<bundle>', 'folder of a run')
  .argument('[case]', 'id of a test case or requirement')
  .action(async (bundle: string, id: string | undefined) => exit(show(bundle, id)));

program
  .command('report')
  .description('render the implementation report of the register and these bundles')
  .argument('[bundle...]', 'folders of runs; those of reports/runs where none is named')
  .option('--out <folder>', 'the site', 'reports/site')
  .option('--register <folder>', 'target files of the implementations', 'reports/register')
  .action(async (bundles: string[], options: ReportVerbOptions) => exit(report(bundles, options)));

addCheckTo(program);

program
  .command('list')
  .description('list the requirements and what covers them')
  .option('--format <format>', 'text or json', 'text')
  .action((options: { format: string }) => exit(list(options)));

program.parseAsync().catch(async (error: unknown) => exit(tell(error)));

/** Ends when everything printed has left: process.exit would cut a pipe short. */
async function exit(code: Promise<number> | number): Promise<void> {
  process.exitCode = await code;
}

function shard(text: string): Shard {
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(text)?.map(Number) ?? [];
  if (!index || !count || index > count) throw new InvalidArgumentError('expected index/count with 1 <= index <= count, such as 1/4');
  return { index, count };
}

function words(camelCase: string): string {
  return camelCase.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

