import { readAnswer } from '../drivers/rolie-client/answer';
import { readSession, SessionFault } from '../drivers/rolie-client/session';
import { LineProgram } from '../drivers/command/line-program';
import type { Points, Target } from '../register/target';
import { programLines } from './adapter';
import { note, ok, type PreflightLine, toFix } from './line';

type ClientPoint = NonNullable<Points['rolie-client']>;

/** A session that can be read; or a command: it exists, may be executed, and says that a task which nobody defined is not supported. */
export async function* clientLines(check: string, { command, session }: ClientPoint, { limits }: Target, environment: NodeJS.ProcessEnv): AsyncGenerator<PreflightLine> {
  if (session) yield sessionLine(`${check}: session`, session.folder);
  if (!command) return;
  let stopped = false;
  for await (const line of programLines(check, command, environment)) {
    stopped ||= line.status === 'FIX';
    yield line;
  }
  if (stopped) return;
  const program = new LineProgram({ run: command.run, environment: command.environment, deadlineSeconds: limits.exchangeSeconds, outputBytes: limits.bodyBytes }, readAnswer);
  try {
    const asked = await program.ask({ task: 'preflight', url: 'https://127.0.0.1/' });
    if ('silence' in asked) {
      yield toFix(`${check}: answer`, `no answer: ${asked.silence.detail}${asked.complaint && ` (${asked.complaint.slice(0, 200)})`}`, 'answer each line with a line (docs/adapters.md); start the command by hand and look');
    } else if (asked.answer.outcome === 'unsupported') {
      yield ok(`${check}: answer`, 'says that a task which nobody defined is not supported');
    } else {
      yield note(`${check}: answer`, `says "${asked.answer.outcome}" of a task which nobody defined`, 'say "unsupported" of what the command does not know');
    }
  } finally {
    await program.end();
  }
}

function sessionLine(check: string, folder: string): PreflightLine {
  try {
    const entries = [...readSession(folder).values()].flat();
    const filled = entries.filter(({ answer }) => answer).length;
    return filled < entries.length ? note(check, `${filled} of ${entries.length} Feeds filled in`, 'fill in the others, unless they were not tried') : ok(check, `${filled} Feeds filled in`);
  } catch (error) {
    if (!(error instanceof SessionFault)) throw error;
    const [what = '', fix = ''] = error.message.split(' Fix: ');
    return toFix(check, what, fix);
  }
}
