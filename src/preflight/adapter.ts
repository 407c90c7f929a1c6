import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { answerOf } from '../drivers/command/answer';
import { giveOnce, takeDocument } from '../drivers/command/once';
import type { Program } from '../drivers/command/program';
import { ResidentCommand } from '../drivers/command/resident';
import type { Exchange, Recorder } from '../evidence';
import type { Points, Target } from '../register/target';
import { note, ok, toFix, type PreflightLine } from './line';

type Command = NonNullable<Points['iodef-library']>['command'];
type ProgramOfTarget = Pick<Command, 'run' | 'environment'>;

/** A command that is given documents: it exists, may be executed, and answers to one that is no IODEF. */
export async function* adapterLines(
  check: string,
  command: Command,
  target: Target,
  environment: NodeJS.ProcessEnv,
): AsyncGenerator<PreflightLine> {
  const words = [...wordLines(check, command, environment)];
  yield* words;
  if (words.some(({ status }) => status === 'FIX')) return;
  yield answerLine(`${check}: answer`, await ask(programOf(command, target), command.mode));
}

/** A command that writes a document: it exists, may be executed, and writes something. */
export async function* writerLines(
  check: string,
  command: Command,
  target: Target,
  environment: NodeJS.ProcessEnv,
): AsyncGenerator<PreflightLine> {
  const words = [...wordLines(check, command, environment)];
  yield* words;
  if (words.some(({ status }) => status === 'FIX')) return;
  const { received, silence } = await takeDocument(programOf(command, target), nobody);
  const written = received?.body.length ?? 0;
  if (silence) yield toFix(`${check}: document`, `${silence.detail}${complaintOf(received)}`, 'start the command by hand and look');
  else if (written === 0)
    yield toFix(`${check}: document`, `nothing on standard output${complaintOf(received)}`, 'let the command write one document there');
  else yield ok(`${check}: document`, `${written} bytes on standard output`);
}

/** A command that is given no document by itself: it exists and may be executed. */
export async function* programLines(check: string, command: ProgramOfTarget, environment: NodeJS.ProcessEnv): AsyncGenerator<PreflightLine> {
  yield* wordLines(check, command, environment);
}

function* wordLines(check: string, { run, environment: passed }: ProgramOfTarget, environment: NodeJS.ProcessEnv): Generator<PreflightLine> {
  const [program = '', ...words] = run;
  yield programLine(`${check}: command`, program, environment);
  for (const word of words)
    if (path.isAbsolute(word) && !existsSync(word))
      yield note(`${check}: command`, `no file ${word}`, 'correct the path, unless the command makes it');
  for (const name of passed)
    if (environment[name] === undefined)
      yield note(`${check}: environment`, `${name} is not set`, `export ${name}=…, unless the command does without`);
}

function programLine(check: string, program: string, environment: NodeJS.ProcessEnv): PreflightLine {
  const places = program.includes('/')
    ? [program]
    : (environment['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, program));
  const found = places.find(isExecutable);
  if (found) return ok(check, found);
  const file = places.find((place) => existsSync(place) && statSync(place).isFile());
  if (file) return toFix(check, `${file} may not be executed`, `chmod +x ${file}, or name its interpreter first`);
  return toFix(
    check,
    program.includes('/') ? `no file ${program}` : `no program ${program} on PATH`,
    'correct the path, or install the program',
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function programOf({ run, environment }: Command, { limits }: Target): Program {
  return { run, environment, deadlineSeconds: limits.exchangeSeconds, outputBytes: limits.bodyBytes };
}

/** No IODEF in any version, so that nothing is ever stored as an incident. */
const harmless = Buffer.from('<?xml version="1.0" encoding="UTF-8"?>\n<preflight/>\n');

/** A preflight writes no evidence. */
const nobody: Recorder = { record: () => undefined };

async function ask(program: Program, mode: Command['mode']): Promise<Exchange> {
  const purpose = 'see whether it answers';
  if (mode === 'once') return giveOnce(program, harmless, purpose, nobody);
  const resident = new ResidentCommand(program);
  try {
    return await resident.give(harmless, purpose, nobody);
  } finally {
    await resident.end();
  }
}

function answerLine(check: string, exchange: Exchange): PreflightLine {
  const said = complaintOf(exchange.received);
  switch (answerOf(exchange)) {
    case 'rejects':
      return ok(check, `rejects a document that is no IODEF${said}`);
    case 'accepts':
      return note(check, 'accepts a document that is no IODEF', 'see whether the command judges documents at all');
    case 'unsupported':
      return toFix(check, `says that it is not there${said}`, 'install what the command needs');
    case undefined:
      return toFix(
        check,
        `no answer: ${exchange.silence?.detail ?? exchange.received?.startLine}${said}`,
        'exit with 0, 1 or 127 (docs/adapters.md); start the command by hand and look',
      );
  }
}

function complaintOf(received: Exchange['received']): string {
  const complaint = received?.headers.find(([name]) => name === 'stderr' || name === 'message')?.[1];
  return complaint ? ` (${complaint.slice(0, 200)})` : '';
}
