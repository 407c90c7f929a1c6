import type { Exchange } from '../src/evidence';
import { type Retrieved, statusOf } from '../src/oracles/atom';
import { wireOf } from './rolie-wire';
import type { MilepostWorld } from './world';

/** Most Collections, and most links of one Feed, that one test case looks at. */
export const collectionLimit = 10;
/** Most Entries of each Feed that one test case looks at. */
export const entryLimit = 5;
/** Most bytes of documents that one test case looks at. */
const byteLimit = 32 * 1024 * 1024;

/** How one test case looks at one URL after another, within its limits; what it leaves out it says in evidence. */
export class RolieLook {
  private bytes = 0;

  constructor(private readonly world: MilepostWorld) {}

  /** What a URL gives to us, read as XML; nothing, and a note, where that is nothing to judge. */
  async at(purpose: string, url: string): Promise<Retrieved | undefined> {
    const answer = await wireOf(this.world).get(purpose, url, this.world.recorder);
    const { exchange } = answer;
    if (exchange.silence || !exchange.received || saysNothing(exchange)) return this.leaveOut(url, exchange);
    this.bytes += exchange.received.body.length;
    if (this.bytes > byteLimit) return this.note(`${url}: not judged, more than ${byteLimit} bytes of documents in one test case`);
    return wireOf(this.world).read(url, answer);
  }

  /** What the source of content gives to us, unread; of a body over the cap its first bytes. */
  async contentAt(url: string): Promise<{ readonly status: number; readonly beginning: string; readonly bytes?: Uint8Array } | undefined> {
    const { exchange } = await wireOf(this.world).get("retrieve an Entry's content", url, this.world.recorder);
    const { received, silence } = exchange;
    if (!received || (silence && silence.cause !== 'cap') || saysNothing(exchange)) return this.leaveOut(url, exchange);
    return { status: statusOf(received), beginning: Buffer.from(received.body.subarray(0, 200)).toString('utf8'), ...(!silence && statusOf(received) === 200 && { bytes: received.body }) };
  }

  /** Looks at items one after the other: a server under test is not a server under load. */
  async each<Item, Result>(items: readonly Item[], look: (item: Item) => Promise<Result | undefined>): Promise<readonly Result[]> {
    const results: Result[] = [];
    for (const item of items) {
      const result = await look(item);
      if (result !== undefined) results.push(result);
    }
    return results;
  }

  /** The first items up to a limit, with a note where that is not all. */
  first<Item>(items: readonly Item[], limit: number, what: string): readonly Item[] {
    if (items.length > limit) this.note(`${what}: looked at ${limit} of ${items.length}`);
    return items.slice(0, limit);
  }

  private leaveOut(url: string, { received, silence }: Exchange): undefined {
    this.note(`${url}: not judged, ${silence ? `${silence.cause}, ${silence.detail}` : received?.startLine}`);
  }

  private note(text: string): undefined {
    this.world.attach(text, 'text/plain');
  }
}

/** Whether an answer keeps the resource to others. */
export function isClosed({ received }: Exchange): boolean {
  return received !== undefined && [401, 403].includes(statusOf(received));
}

/** Whether an answer puts us off. */
export function isBusy({ received }: Exchange): boolean {
  return received !== undefined && [429, 503].includes(statusOf(received));
}

function saysNothing(exchange: Exchange): boolean {
  return isClosed(exchange) || isBusy(exchange);
}
