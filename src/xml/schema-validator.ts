import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SchemaSet } from '../iodef/schema-set';
import { nextMessage } from '../threads/next-message';
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

async function answerOf(worker: Worker, seconds: number): Promise<WorkerAnswer> {
  const heard = await nextMessage<WorkerAnswer>(worker, seconds);
  return 'message' in heard ? heard.message : { validity: { undecided: heard.lost, detail: `the engine: ${heard.detail}` } };
}

function validityOf(answer: WorkerAnswer): Validity {
  if ('validity' in answer) return answer.validity;
  return { undecided: 'crash', detail: 'the engine answered out of turn' };
}
