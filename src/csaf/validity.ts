import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { nextMessage } from '../threads/next-message';
import type { CsafVersion } from './shapes';

/** By what a document is judged: the schema of CSAF, or what section 6.1 tests beyond it. */
export type CsafSuite = 'schema' | 'mandatory tests';

/** What breaks the schema, or a mandatory test, of CSAF. */
export interface CsafFault {
  /** `schema`, or the number of the mandatory test: `6.1.8`. */
  readonly test: string;
  /** JSON pointer. */
  readonly where: string;
  readonly message: string;
}

/** What is wrong with a CSAF document, or why nobody can say. */
export type CsafValidity = { readonly faults: readonly CsafFault[] } | { readonly undecided: string };

type WorkerAnswer = CsafValidity | { readonly ready: true };

/**
 * Judges documents by the whole schema of their version, or by its mandatory tests, one at a time in a thread of its own with a
 * time limit a document: what a stranger wrote may be made to be slow. The thread starts with the first document, is replaced
 * when it was too slow, and never keeps the process alive.
 */
export class CsafValidator {
  private worker: Worker | undefined;
  private readonly loaded = new Set<string>();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly documentSeconds = 10,
    private readonly loadSeconds = 120,
  ) {}

  /** What a document's text is as CSAF of a version. */
  validate(version: CsafVersion, suite: CsafSuite, text: string): Promise<CsafValidity> {
    const validity = this.turn.then(() => this.judge(`${version} ${suite}`, text));
    this.turn = validity.catch(() => undefined);
    return validity;
  }

  private async judge(suite: string, text: string): Promise<CsafValidity> {
    const loading = this.loaded.has(suite) ? { ready: true } : await this.ask({ suite }, this.loadSeconds);
    if ('undecided' in loading) return loading as CsafValidity;
    this.loaded.add(suite);
    const answer = await this.ask({ suite, text }, this.documentSeconds);
    return 'ready' in answer ? { undecided: 'the CSAF validator answered out of turn' } : answer;
  }

  private async ask(question: object, seconds: number): Promise<WorkerAnswer> {
    const worker = (this.worker ??= start());
    const answer = answerOf(worker, seconds);
    worker.postMessage(question);
    const found = await answer;
    if ('undecided' in found) {
      this.worker = undefined;
      this.loaded.clear();
      await worker.terminate();
    }
    return found;
  }
}

function start(): Worker {
  const worker = new Worker(path.join(__dirname, 'validity-worker.mjs'), { execArgv: [] });
  // A thread that dies unwatched would take the process with it.
  worker.on('error', () => undefined);
  worker.unref();
  return worker;
}

async function answerOf(worker: Worker, seconds: number): Promise<WorkerAnswer> {
  const heard = await nextMessage<WorkerAnswer>(worker, seconds);
  return 'message' in heard ? heard.message : { undecided: `the CSAF validator: ${heard.detail}` };
}
