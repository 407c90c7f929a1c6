import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Silence } from '../../evidence';
import { LineReader } from './line-reader';
import { complaintCharacters, endGroup, oneLine, startProgram, type Program } from './program';

/** After so many requests in a row without an answer the program is not started again. */
export const failuresInARow = 3;
/** Lines that are no answer, as a library's own chatter, that one answer may be buried in. */
export const strayLines = 100;

/** What a line of the program is to the one who asked with this id: an answer, nothing to do with it, or one that breaks the contract. */
export type ReadLine<Answer> = (line: string, id: number) => Answer | 'stray' | 'late' | { readonly fault: string };

/** What came of asking: an answer or its absence, and what the program said on its standard error meanwhile. */
export type Asked<Answer> = ({ readonly answer: Answer } | { readonly silence: Pick<Silence, 'cause' | 'detail'> }) & { readonly complaint: string };

type Outcome<Answer> = { readonly answer: Answer } | { readonly silence: Pick<Silence, 'cause' | 'detail'> };
interface Waiting<Answer> {
  readonly id: number;
  settle(outcome: Outcome<Answer>): void;
  strays: number;
}

/**
 * A program that answers JSON lines, one each, for as long as it lives. A request that it does not answer is silence; the
 * program is then ended, and started anew for the next one.
 */
export class LineProgram<Answer extends object> {
  private child: ChildProcessWithoutNullStreams | undefined;
  private waiting: Waiting<Answer> | undefined;
  private complaint = '';
  private lastId = 0;
  private failures = 0;

  constructor(
    private readonly program: Program,
    private readonly read: ReadLine<Answer>,
  ) {}

  /** Sends a request, to which it adds an id, and waits for its answer; one at a time. Never throws. */
  async ask(request: Readonly<Record<string, unknown>>): Promise<Asked<Answer>> {
    this.complaint = '';
    const outcome = await this.outcomeOf(request);
    this.failures = 'silence' in outcome ? this.failures + 1 : 0;
    return { ...outcome, complaint: oneLine(this.complaint) };
  }

  /** Closes its standard input, lets it end by itself for a second, then ends it. */
  async end(): Promise<void> {
    const child = this.child;
    this.child = undefined;
    if (!child || child.exitCode !== null) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => endGroup(child), 1000);
      child.once('close', () => {
        clearTimeout(timer);
        resolve();
      });
      child.stdin.end();
    });
    endGroup(child);
  }

  private async outcomeOf(request: Readonly<Record<string, unknown>>): Promise<Outcome<Answer>> {
    if (this.failures >= failuresInARow) return { silence: { cause: 'closed', detail: `no answer ${failuresInARow} times in a row; not started again` } };
    const child = (this.child ??= this.start());
    const id = ++this.lastId;
    const outcome = await new Promise<Outcome<Answer>>((settle) => {
      const { deadlineSeconds } = this.program;
      const timer = setTimeout(() => settle({ silence: { cause: 'timeout', detail: `no answer within ${deadlineSeconds} s` } }), deadlineSeconds * 1000);
      this.waiting = {
        id,
        strays: 0,
        settle: (settled) => {
          clearTimeout(timer);
          settle(settled);
        },
      };
      child.stdin.write(`${JSON.stringify({ id, ...request })}\n`);
    });
    this.waiting = undefined;
    if ('silence' in outcome) this.drop(child);
    return outcome;
  }

  private start(): ChildProcessWithoutNullStreams {
    const child = startProgram(this.program);
    const fail = (cause: Silence['cause'], detail: string): void => {
      if (this.child === child) this.waiting?.settle({ silence: { cause, detail } });
      this.drop(child);
    };
    // Base64 takes four bytes for three; the rest of the line is small.
    const lines = new LineReader(
      Math.ceil(this.program.outputBytes / 3) * 4 + 65_536,
      (text) => this.child === child && this.take(text),
      () => fail('cap', 'a line longer than the cap'),
    );
    child.stdout.on('data', (chunk: Buffer) => lines.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      if (this.complaint.length < complaintCharacters) this.complaint += chunk.toString('utf8', 0, complaintCharacters);
    });
    child.once('error', (error) => fail('refused', error.message));
    child.once('close', (exit, signal) => fail(signal ? 'reset' : 'closed', signal ? `ended by ${signal}` : `exit ${exit}`));
    return child;
  }

  private take(text: string): void {
    const waiting = this.waiting;
    if (!waiting) return;
    const answer = this.read(text, waiting.id);
    if (answer === 'stray' || answer === 'late') {
      if (++waiting.strays > strayLines) waiting.settle({ silence: { cause: 'malformed', detail: `more than ${strayLines} lines that are no answer` } });
      return;
    }
    waiting.settle('fault' in answer ? { silence: { cause: 'malformed', detail: String(answer.fault) } } : { answer });
  }

  private drop(child: ChildProcessWithoutNullStreams): void {
    if (this.child === child) this.child = undefined;
    endGroup(child);
  }
}
