import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** What an adapter says of one document. */
export interface Saying {
  readonly verdict: 'accepts' | 'rejects' | 'unsupported';
  /** Written anew, by a library. */
  readonly document?: Buffer;
  readonly message?: string;
}

/** Makes of a document what is to be said of it; `to` names the form that a library is to write. */
export type Handle = (document: Buffer, to?: string) => Saying;

const exitCodes = { accepts: 0, rejects: 1, unsupported: 127 } as const;

/** Answers as docs/adapters.md asks: with `--resident` a JSON line for each JSON line, else one document from standard input and an exit code. */
export function serve(handle: Handle): void {
  if (process.argv.includes('--resident')) serveLines(handle);
  else serveOnce(handle);
}

/** The word behind an option of the command line. */
export function optionOf(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

function serveOnce(handle: Handle): void {
  const { verdict, document, message } = handle(readFileSync(0), process.env['MILEPOST_TO']);
  if (message) process.stderr.write(`${message}\n`);
  if (document) process.stdout.write(document);
  process.exitCode = exitCodes[verdict];
}

function serveLines(handle: Handle): void {
  createInterface({ input: process.stdin, crlfDelay: Infinity }).on('line', (line) => {
    const { id, document, to } = JSON.parse(line) as { readonly id: number; readonly document: string; readonly to?: string };
    const saying = handle(Buffer.from(document, 'base64'), to);
    process.stdout.write(`${JSON.stringify({ id, ...saying, ...(saying.document && { document: saying.document.toString('base64') }) })}\n`);
  });
}
