import { takeDocument } from '../src/drivers/command/once';
import { readDocuments } from '../src/drivers/document/files';
import { retrieveFollowing } from '../src/drivers/https/redirects';
import { carriedBy, readMailedDocuments } from '../src/drivers/mail/messages';
import type { Exchange, Recorder } from '../src/evidence';
import { statusOf } from '../src/oracles/atom';
import { type IodefDocument, readDocument } from '../src/oracles/iodef-document';
import type { Carriage } from '../src/oracles/iodef-carriage';
import { documentsInEntries } from './iodef-sender-rolie';
import { documentsInTopics } from './iodef-sender-xmpp';
import { programOf } from './iodef-taker';
import { settingsFor, type WebAccess } from './web-settings';
import type { MilepostWorld } from './world';

/** A document of the sender, and the exchange that brought it. */
export interface Carried {
  readonly exchange: Exchange;
  readonly document: IodefDocument;
}

/** The documents of the sender, and everything that was exchanged on the way to them. */
export interface Collected {
  readonly exchanges: readonly Exchange[];
  readonly carried: readonly Carried[];
}

/** Takes the sender's documents in every way that the target file names. Inconclusive where a way is closed to us. */
export async function documentsOfSender(world: MilepostWorld): Promise<Collected> {
  const { files, command, https, mail, rolie, xmpp } = world.point('iodef-sender');
  const { bodyBytes } = world.target.limits;
  const kept = new Kept();
  const within = (globs: readonly string[]) => ({ globs, folder: process.cwd(), documentBytes: bodyBytes });
  const carried: Carried[] = [];
  if (files) carried.push(...(await readDocuments(within(files), kept)).flatMap(asItCame));
  if (command) carried.push(...asItCame(await takeDocument(programOf(world, command), kept)));
  if (https) carried.push(...(await documentByGet(world, https, kept)));
  if (mail) carried.push(...(await readMailedDocuments(within(mail), kept)).flatMap(asItCame));
  if (rolie) carried.push(...(await documentsInEntries(world, rolie, kept)));
  if (xmpp) carried.push(...(await documentsInTopics(world, xmpp, kept)));
  return { exchanges: kept.exchanges, carried };
}

/** A document that was brought, by its name and with what carried it. */
export function carriedDocument(exchange: Exchange, name: string, bytes: Uint8Array, carriage?: Carriage): Carried {
  return { exchange, document: { ...readDocument(name, bytes), ...(carriage && { carriage }) } };
}

/** Keeps what is exchanged until it is known which test case it belongs to. */
class Kept implements Recorder {
  readonly exchanges: Exchange[] = [];

  record(exchange: Exchange): void {
    this.exchanges.push(exchange);
  }
}

function asItCame(exchange: Exchange): readonly Carried[] {
  const { received, silence } = exchange;
  if (silence || !received) return [];
  const inBody = received.headers.some(([name, value]) => name === carriedBy && value === 'mail body');
  return [carriedDocument(exchange, received.startLine, received.body, inBody ? 'mail body' : undefined)];
}

async function documentByGet(world: MilepostWorld, point: WebAccess & { readonly url: string }, recorder: Recorder): Promise<readonly Carried[]> {
  const request = { purpose: 'retrieve the document of the sender', url: point.url, accept: 'application/xml, text/xml;q=0.9, application/json;q=0.9, application/cbor;q=0.9, */*;q=0.5' };
  const { url, exchange } = await retrieveFollowing(request, settingsFor(world, point.url, point), recorder);
  const { received, silence } = exchange;
  if (silence || !received || statusOf(received) !== 200) return [];
  return [carriedDocument(exchange, new URL(url).pathname, received.body)];
}
