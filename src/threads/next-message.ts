import type { Worker } from 'node:worker_threads';

/** A worker thread's next message, or why none came: no answer in time, or the thread's end. */
export type Heard<Message> = { readonly message: Message } | { readonly lost: 'timeout' | 'crash'; readonly detail: string };

/** Waits for a worker's next message, for at most so long; the worker holds the process only meanwhile. */
export function nextMessage<Message>(worker: Worker, seconds: number): Promise<Heard<Message>> {
  return new Promise((resolve) => {
    const settle = (heard: Heard<Message>): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      worker.unref();
      resolve(heard);
    };
    const onMessage = (message: Message): void => settle({ message });
    const onError = (error: unknown): void => settle({ lost: 'crash', detail: error instanceof Error ? error.message : String(error) });
    const onExit = (code: number): void => settle({ lost: 'crash', detail: `the thread ended with code ${code}` });
    const timer = setTimeout(() => settle({ lost: 'timeout', detail: `no answer within ${seconds} s` }), seconds * 1000);
    worker.ref();
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}
