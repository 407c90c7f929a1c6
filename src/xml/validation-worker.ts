import { parentPort } from 'node:worker_threads';
import type { SchemaSet } from '../iodef/schema-set';
import { SchemaEngine } from './schema-engine';
import type { Validity } from './validity';

/** A document to judge, by the schema set of this name, which comes along when it is asked for the first time. */
export interface WorkerQuestion {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly schema?: SchemaSet;
}

/** What a validation worker answers: once that it is ready, then a validity for each question, or that its schema is unusable. */
export type WorkerAnswer = { readonly ready: true } | { readonly unusable: string } | { readonly validity: Validity };

void serve();

async function serve(): Promise<void> {
  const engine = await SchemaEngine.load();
  const answer = (message: WorkerAnswer): void => parentPort?.postMessage(message);
  parentPort?.on('message', ({ name, bytes, schema }: WorkerQuestion) => {
    try {
      if (schema) engine.compile(schema);
    } catch (error) {
      return answer({ unusable: error instanceof Error ? error.message.slice(0, messageLength) : String(error) });
    }
    const [validity] = engine.has(name) ? engine.judge([name], bytes) : [];
    answer(validity ? { validity } : { unusable: 'no schema' });
  });
  answer({ ready: true });
}

const messageLength = 400;
