import type { Exchange, Header, Recorder, Silence } from '../../evidence';
import { type DocumentFiles, readCapped } from '../document/files';
import { findFiles, type Found } from '../document/search';
import { documentsOfMessage, messagesOf } from './documents';

/** Most messages of one mailbox that are read. */
export const messageLimit = 1000;

/** The header by which an exchange says how a document came out of a message: `attachment` or `mail body`. */
export const carriedBy = 'carried-by';

/**
 * Reads the documents in every message of the .eml and mbox files that the globs name, as an exchange each: the name is
 * that of the file, the message's number and the part. Of a message nothing but its documents is kept. What cannot be read
 * is silence. Never throws.
 */
export async function readMailedDocuments(files: DocumentFiles, recorder: Recorder): Promise<readonly Exchange[]> {
  const exchanges: Exchange[] = [];
  for (const found of await findFiles(files.globs, files.folder)) {
    const take = (exchange: Exchange): void => {
      recorder.record(exchange);
      exchanges.push(exchange);
    };
    try {
      for await (const exchange of documentsIn(found, files.documentBytes)) take(exchange);
    } catch (error) {
      take(silent(found.name, { cause: 'refused', detail: error instanceof Error && 'code' in error ? String(error.code) : 'unreadable' }));
    }
  }
  return exchanges;
}

type Fault = Pick<Silence, 'cause' | 'detail'>;

async function* documentsIn(found: Found, capBytes: number): AsyncGenerator<Exchange> {
  if (found.refused) return yield silent(found.name, found.refused);
  if (await isMailbox(found)) return yield* documentsInMailbox(found, capBytes);
  const read = await readCapped(found.path, capBytes);
  if ('cause' in read) yield silent(found.name, read);
  else yield* withDocuments(found.name, documentsInMessage(`${found.name}#`, read.body));
}

/** A message that is named by itself is expected to have one; of a mailbox, some message is. */
async function* withDocuments(name: string, documents: AsyncGenerator<Exchange>): AsyncGenerator<Exchange> {
  let any = false;
  for await (const exchange of documents) {
    any = true;
    yield exchange;
  }
  if (!any) yield silent(name, { cause: 'malformed', detail: 'a message without a document as body or attachment' });
}

async function* documentsInMailbox({ path, name }: Found, capBytes: number): AsyncGenerator<Exchange> {
  let number = 0;
  let documents = 0;
  for await (const entry of messagesOf(path, capBytes)) {
    const place = `${name}#${++number}`;
    if (number > messageLimit) return yield silent(place, { cause: 'cap', detail: `more than ${messageLimit} messages` });
    if ('refused' in entry) yield silent(place, { cause: 'cap', detail: entry.refused });
    else {
      for await (const exchange of documentsInMessage(`${place}/`, entry.message)) {
        documents++;
        yield exchange;
      }
    }
  }
  if (documents === 0) yield silent(name, { cause: 'malformed', detail: `no document as body or attachment of ${number} messages` });
}

async function* documentsInMessage(place: string, message: Uint8Array): AsyncGenerator<Exchange> {
  const documents = await documentsOfMessage(message).catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
  if (typeof documents === 'string') return yield silent(place, { cause: 'malformed', detail: `no message that can be read: ${documents}` });
  for (const { part, bytes } of documents) yield exchangeOf(`${place}${part}`, [[carriedBy, part === 'body' ? 'mail body' : 'attachment']], bytes);
}

/** By its first bytes: an mbox file may have any name. */
async function isMailbox({ path }: Found): Promise<boolean> {
  const start = await readCapped(path, Number.MAX_SAFE_INTEGER, 5);
  return 'body' in start && Buffer.from(start.body).toString('latin1') === 'From ';
}

function silent(name: string, { cause, detail }: Fault): Exchange {
  return { ...exchangeOf(name, [], new Uint8Array()), silence: { cause, detail, afterMilliseconds: 0 } };
}

function exchangeOf(startLine: string, headers: readonly Header[], body: Uint8Array): Exchange {
  const now = new Date().toISOString();
  return { protocol: 'document', purpose: 'read a document of the sender in e-mail', startedAt: now, endedAt: now, received: { startLine, headers, body } };
}
