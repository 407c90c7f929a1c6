import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Judged, unusable } from './checked';
import type { Encoding } from '../data-item/encoding';
import type { JudgeOptions } from './judge';
import type { CheckAnswer, CheckQuestion } from './worker';

/** How long one document may take, and how long a thread may take to start. */
export interface ThreadLimits {
  readonly documentSeconds: number;
  readonly startSeconds: number;
}

export const threadLimits: ThreadLimits = { documentSeconds: 60, startSeconds: 60 };

/**
 * Judges one document after another in a thread of its own, which is replaced when it dies of a document, is too slow,
 * or has grown: what a document does to its thread is told as that document's.
 */
export class JudgeThread {
  private worker: Promise<Worker> | undefined;
  private turn: Promise<unknown> = Promise.resolve();
  private bytesTaken = 0;

  constructor(
    private readonly options: JudgeOptions,
    private readonly limits: ThreadLimits = threadLimits,
  ) {}

  /** XML where no other encoding is named. Rejects only when no thread can be started. */
  judge(bytes: Uint8Array, encoding?: Encoding): Promise<Judged> {
    const judged = this.turn.then(() => this.judgeNow(bytes, encoding));
    this.turn = judged.catch(() => undefined);
    return judged;
  }

  async close(): Promise<void> {
    const worker = await this.worker?.catch(() => undefined);
    this.worker = undefined;
    this.bytesTaken = 0;
    await worker?.terminate();
  }

  private async judgeNow(bytes: Uint8Array, encoding: Encoding | undefined): Promise<Judged> {
    this.worker ??= start(this.options, this.limits.startSeconds);
    const worker = await this.worker;
    this.bytesTaken += bytes.byteLength;
    const answered = answerOf(worker, this.limits.documentSeconds);
    worker.postMessage({ bytes, ...(encoding && { encoding }) } satisfies CheckQuestion);
    const answer = await answered;
    // The engine's memory only ever grows.
    if ('lost' in answer || bytes.byteLength > largeBytes || this.bytesTaken > takenBytes) await this.close();
    return 'judged' in answer ? answer.judged : unusable('a judgement', 'lost' in answer ? answer.lost : 'an answer out of turn');
  }
}

const largeBytes = 2_097_152;
const takenBytes = 1_073_741_824;

type Answer = CheckAnswer | { readonly lost: string };

async function start(options: JudgeOptions, seconds: number): Promise<Worker> {
  const worker = new Worker(path.join(__dirname, 'worker.cjs'), { execArgv: [], workerData: options });
  // A thread that dies unwatched would take the process with it.
  worker.on('error', () => undefined);
  const answer = await answerOf(worker, seconds);
  if ('ready' in answer) return worker;
  await worker.terminate();
  throw new Error(`a judging thread: expected it to start, got ${'lost' in answer ? answer.lost : 'an answer out of turn'}`);
}

function answerOf(worker: Worker, seconds: number): Promise<Answer> {
  return new Promise((resolve) => {
    const lost = (how: string): void => settle({ lost: how });
    const onError = (error: unknown): void => lost(`the judging thread died: ${error instanceof Error ? error.message : String(error)}`);
    const onExit = (code: number): void => lost(`the judging thread ended with code ${code}`);
    const timer = setTimeout(() => lost(`none within ${seconds} s`), seconds * 1000);
    const settle = (answer: Answer): void => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', onError).off('exit', onExit);
      resolve(answer);
    };
    worker.on('message', settle).on('error', onError).on('exit', onExit);
  });
}
