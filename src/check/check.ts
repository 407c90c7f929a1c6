import { type Checked, type Judged, unusable } from './checked';
import { type Format, formatOf } from './formats';
import type { JudgeOptions } from './judge';
import { JudgeThread } from './judge-thread';
import { readCapped, type Source } from './sources';
import type { Encoding } from '../data-item/encoding';

export interface CheckOptions extends JudgeOptions {
  /** Threads that judge at the same time. */
  readonly jobs: number;
  /** Of one document, and of one message. */
  readonly maxBytes: number;
}

/** Checks everything named, in its order; holds no more than two documents a thread at a time. */
export async function* check(sources: AsyncIterable<Source>, input: AsyncIterable<Uint8Array>, options: CheckOptions): AsyncGenerator<Checked> {
  const threads = Array.from({ length: options.jobs }, () => new JudgeThread(options));
  const waiting: Promise<Checked>[] = [];
  let turn = 0;
  try {
    for await (const { file, format, encoding, bytes, judged } of documentsOf(sources, input, options.maxBytes)) {
      const judging = bytes ? threads[turn++ % threads.length]?.judge(bytes, encoding) : undefined;
      const checked = Promise.resolve(judging ?? judged).then((found) => ({ file, format, ...(found ?? unusable('a document', 'none')) }));
      // Awaited in its turn; until then a rejection is not forgotten but kept.
      checked.catch(() => undefined);
      waiting.push(checked);
      if (waiting.length >= 2 * threads.length) yield await (waiting.shift() as Promise<Checked>);
    }
    for (const checked of waiting) yield await checked;
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

/** A document to judge, or what is said of it without. */
interface Named {
  readonly file: string;
  readonly format: string;
  /** Absent for XML. */
  readonly encoding?: Encoding;
  readonly bytes?: Uint8Array;
  readonly judged?: Judged;
}

async function* documentsOf(sources: AsyncIterable<Source>, input: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Named> {
  for await (const source of sources) {
    if ('missing' in source) yield { file: source.name, format: 'unknown', judged: unusable('a file that can be read', source.missing) };
    else if ('file' in source) yield* documentsOfFile(source.name, source.file, maxBytes);
    else yield* documentsOfBytes(source.name, await allOf(input, maxBytes), maxBytes);
  }
}

async function* documentsOfFile(name: string, file: string, maxBytes: number): AsyncGenerator<Named> {
  const read = readCapped(file, maxBytes);
  if ('bytes' in read || !name.toLowerCase().endsWith('.mbox')) return yield* documentsOfBytes(name, read, maxBytes, file);
  // A mailbox may be larger than any message in it.
  yield* documentsOfMailbox(name, file, maxBytes);
}

type Read = { readonly bytes: Uint8Array } | { readonly refused: string };

async function* documentsOfBytes(name: string, read: Read, maxBytes: number, file?: string): AsyncGenerator<Named> {
  if ('refused' in read) return yield { file: name, format: 'unknown', judged: unusable('a file that can be read', read.refused) };
  const format = formatOf(read.bytes, name);
  if (format.is === 'messages' && file) yield* documentsOfMailbox(name, file, maxBytes);
  else if (format.is === 'messages') yield refusalOf(name, format, 'a mailbox as a file', 'one on standard input');
  else if (format.is === 'message') yield* documentsOfMail(name, format.name, read.bytes);
  else yield named(name, format.name, format, read.bytes);
}

function named(file: string, format: string, { encoding }: Format, bytes: Uint8Array): Named {
  return { file, format, bytes, ...(encoding && { encoding }) };
}

function refusalOf(file: string, { name }: Format, expected: string, actual: string): Named {
  return { file, format: name, judged: unusable(expected, actual) };
}

async function* documentsOfMailbox(name: string, file: string, maxBytes: number): AsyncGenerator<Named> {
  let number = 0;
  for await (const entry of mail().messagesOf(file, maxBytes)) {
    const place = `${name}#${++number}`;
    if ('refused' in entry) yield { file: place, format: 'mbox', judged: unusable('a message that can be read', entry.refused) };
    else yield* documentsOfMail(place, 'mbox', entry.message);
  }
  if (number === 0) yield { file: name, format: 'mbox', judged: unusable('a message', 'none') };
}

async function* documentsOfMail(name: string, format: string, message: Uint8Array): AsyncGenerator<Named> {
  const documents = await mail().documentsOfMessage(message).catch((error: unknown) => String(error instanceof Error ? error.message : error));
  if (typeof documents === 'string') return yield { file: name, format, judged: unusable('a message that can be read', documents) };
  if (documents.length === 0) yield { file: name, format, judged: unusable('an IODEF document as body or attachment', 'none') };
  const separator = name.includes('#') ? '/' : '#';
  for (const { part, bytes } of documents) {
    const inner = formatOf(bytes, part);
    const place = `${name}${separator}${part}`;
    if (inner.is === 'document') yield named(place, format, inner, bytes);
    else yield refusalOf(place, inner, 'an IODEF document', `${inner.name.toUpperCase()}, which is not opened inside a message`);
  }
}

/** Loaded for the first message only: its parser costs more to load than many documents to judge. */
function mail(): typeof import('../drivers/mail/documents') {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require('../drivers/mail/documents') as typeof import('../drivers/mail/documents');
}

async function allOf(input: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Read> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    size += chunk.byteLength;
    if (size > maxBytes) return { refused: `more than the cap of ${maxBytes} bytes` };
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks) };
}
