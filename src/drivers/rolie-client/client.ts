import { LineProgram } from '../command/line-program';
import type { Program } from '../command/program';
import type { Exchange, Header, Recorder, Silence } from '../../evidence';
import { type ClientAnswer, readAnswer } from './answer';

/** What a client is told to do; every URL is absolute. */
export type ClientTask =
  | { readonly task: 'service'; readonly url: string }
  | { readonly task: 'feed'; readonly url: string }
  | { readonly task: 'create'; readonly service: string; readonly url: string; readonly entry: string; readonly slug?: string }
  | { readonly task: 'create-media'; readonly service: string; readonly url: string; readonly media: string; readonly type: string; readonly slug?: string }
  | { readonly task: 'create-and-retitle'; readonly service: string; readonly url: string; readonly entry: string; readonly title: string }
  | { readonly task: 'retitle'; readonly url: string; readonly entry: string; readonly title: string }
  | { readonly task: 'replace-media'; readonly url: string; readonly entry: string; readonly media: string; readonly type: string; readonly language?: string }
  | { readonly task: 'delete'; readonly url: string; readonly entry: string };

/** User and password that the harness made for its own repository. */
export interface TaskUser {
  readonly user: string;
  readonly password: string;
}

/** What a client said of a task, or why it said nothing. */
export type Said = { readonly answer: ClientAnswer; readonly silence?: never } | { readonly silence: Silence; readonly answer?: never };

/** A client behind a command (docs/adapters.md): a process for each task, or one for the run. */
export class ClientCommand {
  private readonly program: LineProgram<ClientAnswer>;

  constructor(
    program: Program,
    private readonly mode: 'once' | 'resident',
  ) {
    this.program = new LineProgram(program, readAnswer);
  }

  /** Has it do one thing. Never throws for what it does; its answer and its silence are in the exchange. */
  async perform(task: ClientTask, user: TaskUser | undefined, purpose: string, recorder: Recorder): Promise<Said> {
    const began = new Date();
    const request = { ...task, ...user };
    const asked = await this.program.ask(request);
    if (this.mode === 'once') await this.program.end();
    const ended = new Date();
    const silence: Silence | undefined = 'silence' in asked ? { ...asked.silence, afterMilliseconds: ended.getTime() - began.getTime() } : undefined;
    const headers: readonly Header[] = asked.complaint === '' ? [] : [['stderr', asked.complaint]];
    const exchange: Exchange = {
      protocol: 'command',
      purpose,
      startedAt: began.toISOString(),
      endedAt: ended.toISOString(),
      sent: { startLine: task.task, headers: [], body: Buffer.from(`${JSON.stringify(task, undefined, 1)}\n`) },
      received: { startLine: 'answer' in asked ? asked.answer.outcome : '', headers, body: 'answer' in asked ? Buffer.from(`${JSON.stringify(asked.answer, undefined, 1)}\n`) : new Uint8Array() },
      ...(silence && { silence }),
    };
    recorder.record(exchange);
    return 'answer' in asked ? { answer: asked.answer } : { silence: { ...asked.silence, afterMilliseconds: ended.getTime() - began.getTime() } };
  }

  end(): Promise<void> {
    return this.program.end();
  }
}
