import { parentPort, workerData } from 'node:worker_threads';
import { SchemaEngine } from '../xml/schema-engine';
import type { Judged } from './checked';
import type { Encoding } from '../data-item/encoding';
import { judgeDocument, type JudgeOptions } from './judge';
import { judgeEncoded } from './judge-encoded';

/** What a worker is asked: a document, XML unless it says otherwise. */
export interface CheckQuestion {
  readonly bytes: Uint8Array;
  readonly encoding?: Encoding;
}

/** What a worker answers: once that it is ready, then what it found out about each document in turn. */
export type CheckAnswer = { readonly ready: true } | { readonly judged: Judged };

void serve(workerData as JudgeOptions);

async function serve(options: JudgeOptions): Promise<void> {
  const engine = await SchemaEngine.load();
  const answer = (message: CheckAnswer): void => parentPort?.postMessage(message);
  parentPort?.on('message', ({ bytes, encoding }: CheckQuestion) => {
    answer({ judged: encoding ? judgeEncoded(bytes, encoding, options.rules) : judgeDocument(bytes, engine, options) });
  });
  answer({ ready: true });
}
