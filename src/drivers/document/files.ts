import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Exchange, Message, Recorder, SilenceCause } from '../../evidence';
import { findFiles, type Found } from './search';

/** Where documents lie, and how large one may be. */
export interface DocumentFiles {
  /** Relative to the folder, or absolute. */
  readonly globs: readonly string[];
  readonly folder: string;
  /** Cap on each document. */
  readonly documentBytes: number;
}

/** Reads every file that the globs name, as an exchange each, in the order of their paths; what cannot be read is silence. Never throws. */
export async function readDocuments(files: DocumentFiles, recorder: Recorder): Promise<readonly Exchange[]> {
  const exchanges: Exchange[] = [];
  for (const found of await findFiles(files.globs, files.folder)) {
    const exchange = await readDocument(found, files);
    recorder.record(exchange);
    exchanges.push(exchange);
  }
  return exchanges;
}

/** The bytes of a file, or why there are none. */
export type Outcome = { readonly body: Uint8Array } | { readonly cause: SilenceCause; readonly detail: string };

async function readDocument(found: Found, files: DocumentFiles): Promise<Exchange> {
  const began = new Date();
  const outcome = found.refused ?? (await readCapped(found.path, files.documentBytes));
  const ended = new Date();
  const received: Message = { startLine: found.name, headers: [], body: 'body' in outcome ? outcome.body : new Uint8Array() };
  return {
    protocol: 'document',
    purpose: 'read a document of the sender',
    startedAt: began.toISOString(),
    endedAt: ended.toISOString(),
    received,
    ...('cause' in outcome && { silence: { cause: outcome.cause, detail: outcome.detail, afterMilliseconds: ended.getTime() - began.getTime() } }),
  };
}

/** Reads a file up to the cap, or its beginning alone; opened without waiting, so that a pipe put in its place cannot hold us. Never throws. */
export async function readCapped(file: string, capBytes: number, beginning = capBytes): Promise<Outcome> {
  try {
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const { size } = await handle.stat();
      if (size > capBytes) return { cause: 'cap', detail: `${size} bytes, more than ${capBytes}` };
      const body = new Uint8Array(Math.min(size, beginning));
      const { bytesRead } = await handle.read(body, 0, body.length, 0);
      return { body: body.subarray(0, bytesRead) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { cause: 'refused', detail: error instanceof Error && 'code' in error ? String(error.code) : 'unreadable' };
  }
}
