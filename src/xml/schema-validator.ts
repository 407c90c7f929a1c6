import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SchemaSet } from '../iodef/schema-set';
import type { WorkerAnswer, WorkerQuestion } from './validation-worker';
import type { Validity } from './validity';

export interface ValidationLimits {
  /** One document, from sending it to the engine to its answer. */
  readonly documentSeconds: number;
  /** Starting the engine's thread. */
  readonly startSeconds: number;
  readonly documentBytes: number;
}

export const validationLimits: ValidationLimits = { documentSeconds: 10, startSeconds: 60, documentBytes: 16_777_216 };

/**
 * Judges documents by schema sets, in a worker thread that starts at the first of them, compiles each set once,
 * takes one document at a time, and is replaced when it dies, is too slow, or has grown large. It never keeps the process alive.
 */
export class SchemaValidator {
  private worker: Promise<Worker> | undefined;
  /** Names of the sets that the present worker holds. */
  private readonly compiled = new Set<string>();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly limits: ValidationLimits = validationLimits) {}

  /** What the schema says of the document. Rejects only when the schema set itself is unusable, which is our own fault. */
  validate(schema: SchemaSet, bytes: Uint8Array): Promise<Validity> {
    if (bytes.byteLength > this.limits.documentBytes) {
      const detail = `expected at most ${this.limits.documentBytes} bytes, got ${bytes.byteLength}`;
      return Promise.resolve({ undecided: 'size', detail });
    }
    const validity = this.turn.then(() => this.judge(schema, bytes));
    this.turn = validity.catch(() => undefined);
    return validity;
  }

  /** Ends the worker; a later document starts another. */
  async close(): Promise<void> {
    const worker = await this.worker?.catch(() => undefined);
    this.worker = undefined;
    this.compiled.clear();
    await worker?.terminate();
  }

  private async judge(schema: SchemaSet, bytes: Uint8Array): Promise<Validity> {
    this.worker ??= start(this.limits.startSeconds);
    const worker = await this.worker.catch((error: unknown) => {
      this.worker = undefined;
      throw error;
    });
    const question: WorkerQuestion = { name: schema.name, bytes, ...(!this.compiled.has(schema.name) && { schema }) };
    worker.postMessage(question);
    const answer = await answerOf(worker, this.limits.documentSeconds);
    if ('unusable' in answer) throw new Error(`schema ${schema.name}: expected it to compile, got ${answer.unusable}`);
    this.compiled.add(schema.name);
    const validity = validityOf(answer);
    // The engine's memory only ever grows.
    if (validity.undecided === 'timeout' || validity.undecided === 'crash' || bytes.byteLength > largeBytes) await this.close();
    return validity;
  }
}

const largeBytes = 2_097_152;

async function start(seconds: number): Promise<Worker> {
  const worker = new Worker(path.join(__dirname, 'validation-worker.cjs'), { execArgv: [] });
  // A thread that dies unwatched would take the process with it.
  worker.on('error', () => undefined);
  const answer = await answerOf(worker, seconds);
  if ('ready' in answer) return worker;
  await worker.terminate();
  throw new Error(`the engine's thread: expected it to start, got ${validityOf(answer).undecided ?? 'an answer out of turn'}`);
}

/** The worker's next message, or what became of it; holds the process only while it waits. */
function answerOf(worker: Worker, seconds: number): Promise<WorkerAnswer> {
  return new Promise((resolve) => {
    const undecided = (cause: 'timeout' | 'crash', detail: string): void => settle({ validity: { undecided: cause, detail } });
    const onError = (error: unknown): void => undecided('crash', error instanceof Error ? error.message : String(error));
    const onExit = (code: number): void => undecided('crash', `the engine's thread ended with code ${code}`);
    const timer = setTimeout(() => undecided('timeout', `no answer within ${seconds} s`), seconds * 1000);
    const settle = (answer: WorkerAnswer): void => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', onError).off('exit', onExit);
      worker.unref();
      resolve(answer);
    };
    worker.ref();
    worker.on('message', settle).on('error', onError).on('exit', onExit);
  });
}

function validityOf(answer: WorkerAnswer): Validity {
  if ('validity' in answer) return answer.validity;
  return { undecided: 'crash', detail: 'the engine answered out of turn' };
}
