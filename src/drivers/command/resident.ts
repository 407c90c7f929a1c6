import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Exchange, Header, Message, Recorder, Silence } from '../../evidence';
import { LineReader } from './line-reader';
import { complaintCharacters, endGroup, oneLine, startProgram, type Program } from './program';
import { readReply, type Reply } from './reply';

/** After so many documents in a row without an answer the program is not started again. */
export const failuresInARow = 3;
/** Lines that are no answer, as a library's own chatter, that one answer may be buried in. */
export const strayLines = 100;

type Outcome = Reply | { readonly silence: Pick<Silence, 'cause' | 'detail'> };
interface Waiting {
  readonly id: number;
  settle(outcome: Outcome): void;
  strays: number;
}

/**
 * One process for a whole run, JSON lines both ways (docs/adapters.md). A document that it does not answer is silence;
 * the process is then ended, and started anew for the next document.
 */
export class ResidentCommand {
  private child: ChildProcessWithoutNullStreams | undefined;
  private waiting: Waiting | undefined;
  private turn: Promise<unknown> = Promise.resolve();
  private complaint = '';
  private lastId = 0;
  private failures = 0;

  constructor(private readonly program: Program) {}

  /** Gives one document and waits for its answer; documents wait for one another. Never throws. */
  give(document: Uint8Array, purpose: string, recorder: Recorder): Promise<Exchange> {
    const next = this.turn.then(async () => {
      const exchange = await this.exchange(document, purpose);
      recorder.record(exchange);
      return exchange;
    });
    this.turn = next.catch(() => undefined);
    return next;
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

  private async exchange(document: Uint8Array, purpose: string): Promise<Exchange> {
    const began = new Date();
    this.complaint = '';
    const outcome = await this.ask(document);
    this.failures = 'silence' in outcome ? this.failures + 1 : 0;
    const ended = new Date();
    return {
      protocol: 'command',
      purpose,
      startedAt: began.toISOString(),
      endedAt: ended.toISOString(),
      sent: { startLine: '', headers: [], body: document },
      received: this.messageOf(outcome),
      ...('silence' in outcome && { silence: { ...outcome.silence, afterMilliseconds: ended.getTime() - began.getTime() } }),
    };
  }

  private messageOf(outcome: Outcome): Message {
    const headers: Header[] = [];
    if ('message' in outcome && outcome.message) headers.push(['message', outcome.message]);
    if (this.complaint !== '') headers.push(['stderr', oneLine(this.complaint)]);
    if ('silence' in outcome) return { startLine: '', headers, body: new Uint8Array() };
    return { startLine: outcome.answer, headers, body: outcome.document ?? new Uint8Array() };
  }

  private async ask(document: Uint8Array): Promise<Outcome> {
    if (this.failures >= failuresInARow) return { silence: { cause: 'closed', detail: `no answer ${failuresInARow} times in a row; not started again` } };
    const child = (this.child ??= this.start());
    const id = ++this.lastId;
    const outcome = await new Promise<Outcome>((settle) => {
      this.waiting = { id, settle, strays: 0 };
      const deadline = `no answer within ${this.program.deadlineSeconds} s`;
      const timer = setTimeout(() => settle({ silence: { cause: 'timeout', detail: deadline } }), this.program.deadlineSeconds * 1000);
      this.waiting.settle = (settled) => {
        clearTimeout(timer);
        settle(settled);
      };
      child.stdin.write(`${JSON.stringify({ id, document: Buffer.from(document).toString('base64') })}\n`);
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
    const reply = readReply(text, waiting.id);
    if (reply === 'stray' || reply === 'late') {
      if (++waiting.strays > strayLines) waiting.settle({ silence: { cause: 'malformed', detail: `more than ${strayLines} lines that are no answer` } });
      return;
    }
    waiting.settle('fault' in reply ? { silence: { cause: 'malformed', detail: reply.fault } } : reply);
  }

  private drop(child: ChildProcessWithoutNullStreams): void {
    if (this.child === child) this.child = undefined;
    endGroup(child);
  }
}
