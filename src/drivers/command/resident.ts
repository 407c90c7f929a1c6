import type { Exchange, Header, Message, Recorder } from '../../evidence';
import { type Asked, LineProgram } from './line-program';
import type { Program } from './program';
import { readReply, type Reply } from './reply';

/** One process for a whole run that is given documents as JSON lines and answers each with one (docs/adapters.md). */
export class ResidentCommand {
  private readonly program: LineProgram<Reply>;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(program: Program) {
    this.program = new LineProgram(program, readReply);
  }

  /** Gives one document, to be written in another form where one is named, and waits for its answer; documents wait for one another. Never throws. */
  give(document: Uint8Array, purpose: string, recorder: Recorder, to?: string): Promise<Exchange> {
    const next = this.turn.then(async () => {
      const exchange = await this.exchange(document, purpose, to);
      recorder.record(exchange);
      return exchange;
    });
    this.turn = next.catch(() => undefined);
    return next;
  }

  /** Closes its standard input, lets it end by itself for a second, then ends it. */
  end(): Promise<void> {
    return this.program.end();
  }

  private async exchange(document: Uint8Array, purpose: string, to: string | undefined): Promise<Exchange> {
    const began = new Date();
    const asked = await this.program.ask({ document: Buffer.from(document).toString('base64'), ...(to !== undefined && { to }) });
    const ended = new Date();
    return {
      protocol: 'command',
      purpose,
      startedAt: began.toISOString(),
      endedAt: ended.toISOString(),
      sent: { startLine: '', headers: [], body: document },
      received: messageOf(asked),
      ...('silence' in asked && { silence: { ...asked.silence, afterMilliseconds: ended.getTime() - began.getTime() } }),
    };
  }
}

function messageOf(asked: Asked<Reply>): Message {
  const complaint: readonly Header[] = asked.complaint === '' ? [] : [['stderr', asked.complaint]];
  if ('silence' in asked) return { startLine: '', headers: complaint, body: new Uint8Array() };
  const { answer, message, document = new Uint8Array() } = asked.answer;
  return { startLine: answer, headers: [...(message ? [['message', message] as const] : []), ...complaint], body: document };
}
