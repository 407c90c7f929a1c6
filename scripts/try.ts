import type { Exchange } from '../src/evidence';
import { references, type RunningTarget, startReferences } from '../src/proof/references';
import { readTarget } from '../src/register/read';
import { resolveSecret } from '../src/register/secrets';
import { readRequirements } from '../src/requirements/features';
import { type CaseRecorder, execute } from '../src/run/execute';
import { casesById, planOf } from '../src/run/plan';
import { sentenceOf } from '../src/verdict';

/**
 * For who writes a Rule: node -r ts-node/register scripts/try.ts <role|target.yaml> [--violate ID] [-v] [feature|requirement...]
 * runs what applies to the reference of a role, or to a target file, in this process and prints verdicts as they come;
 * with -v also what was exchanged where a case did not pass.
 */
async function main(words: string[]): Promise<void> {
  const violate = valueOf('--violate', words);
  const verbose = flag('-v', words);
  const [subject = '', ...wanted] = words;
  const { target, stop } = await subjectOf(subject, violate);
  const requirements = readRequirements();
  const cases = casesById(requirements);
  const isWanted = (id: string): boolean => wanted.length === 0 || wanted.some((want) => id.startsWith(want) || cases.get(id)?.uri.startsWith(want));
  const plan = planOf(requirements, target).filter((planned) => isWanted(planned.case));
  const recorder = new LastCase();
  const startedAt = performance.now();
  const verdicts = await execute({
    plan,
    cases,
    target,
    secretOf: resolveSecret,
    recorder,
    onCase: (verdict) => {
      console.log(`${verdict.verdict.padEnd(12)} ${verdict.case} (${verdict.durationMilliseconds} ms)`);
      if (verdict.verdict !== 'pass') console.log(`    ${verdict.step}\n    ${verdict.message}`);
      for (const finding of verdict.tolerated) console.log(`    tolerated ${finding.defect}: ${sentenceOf(finding)}`);
      if (verbose && verdict.verdict !== 'pass') console.log(recorder.exchanges.map(lineOf).join('\n'));
    },
  });
  await stop();
  const count = (word: string): number => verdicts.filter(({ verdict }) => verdict === word).length;
  console.log(`${count('pass')} pass, ${count('fail')} fail, ${count('inconclusive')} inconclusive of ${plan.length} planned in ${Math.round(performance.now() - startedAt)} ms`);
}

async function subjectOf(subject: string, violate: string | undefined): Promise<RunningTarget> {
  if (subject.endsWith('.yaml')) return { target: readTarget(subject, { forRun: true }), stop: async () => {} };
  const reference = references.find(({ roles }) => roles.some((role) => role === subject || role.startsWith(`${subject}-`)));
  if (!reference) throw new Error(`"${subject}": expected a target file, or a role of ${references.flatMap(({ roles }) => roles).join(', ')}`);
  return startReferences([reference], violate);
}

/** Keeps what the test case that runs has exchanged. */
class LastCase implements CaseRecorder {
  exchanges: Exchange[] = [];
  readonly numbersOfCase = [];

  beginCase(): void {
    this.exchanges = [];
  }

  record(exchange: Exchange): void {
    this.exchanges.push(exchange);
  }
}

function lineOf({ purpose, sent, received, silence }: Exchange): string {
  const text = (message: Exchange['sent']): string => (message ? `${message.startLine} ${Buffer.from(message.body).toString().slice(0, 600)}` : '');
  return `    . ${purpose} > ${text(sent)} < ${text(received)} ${silence ? JSON.stringify(silence) : ''}`;
}

function valueOf(name: string, words: string[]): string | undefined {
  const at = words.indexOf(name);
  return at < 0 ? undefined : words.splice(at, 2)[1];
}

function flag(name: string, words: string[]): boolean {
  const at = words.indexOf(name);
  return at >= 0 && words.splice(at, 1).length > 0;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 4;
});
