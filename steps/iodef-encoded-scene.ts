import { type Encoding, encodingOf } from '../src/data-item/encoding';
import type { Item } from '../src/data-item/item';
import { type EncodedDocument, findingsAt, readEncoded } from '../src/oracles/iodef-encoded';
import { memberOf } from '../src/iodef/json/map-keys';
import type { FormJudgement } from '../src/oracles/iodef-form-judgements';
import { documentsOfSender } from './iodef-sender';
import { noAnswer } from './iodef-taker';
import { need, type MilepostWorld } from './world';

/** One test case about the documents of a sender in JSON or CBOR. */
export class EncodedScene {
  private collected: readonly EncodedDocument[] = [];

  constructor(private readonly world: MilepostWorld) {}

  /** Takes the sender's documents in an encoding, which their first bytes show: once in a run, as evidence in each case. */
  async collect(encoding: Encoding): Promise<void> {
    const { exchanges, carried } = await this.world.once('documents of the IODEF sender', () => documentsOfSender(this.world));
    const own = carried.filter(({ document }) => encodingOf(document.bytes) === encoding);
    for (const exchange of new Set([...own.map((each) => each.exchange), ...exchanges.filter(({ silence }) => silence)])) this.world.recorder.record(exchange);
    if (carried.length === 0) throw noAnswer(exchanges.find(({ silence }) => silence) ?? exchanges.at(-1), 'no document');
    need(own.length > 0, `expected a document in ${encoding.toUpperCase()} from the sender, got ${carried.length} in no such encoding`);
    this.collected = own.map(({ document }) => readEncoded(document.name, document.bytes, encoding));
  }

  /** Stops the case where no document has a member of this name anywhere. */
  requireMember(name: string): void {
    const has = this.collected.some(({ read }) => read.item && holds(read.item, name));
    need(has, `expected a document with the member ${name}, got none`);
  }

  /** Stops the case where all documents were declined for being more than we read. */
  decode(): void {
    const declined = this.collected.flatMap(({ read }) => (read.fault?.declined ? [read.fault.message] : []));
    this.collected = this.collected.filter(({ read }) => !read.fault?.declined);
    need(this.collected.length > 0, `expected a document within our limits, got ${declined[0]}`);
  }

  /** Judges each document; what cannot be read has a Rule of its own, so that something readable is needed for the others. */
  judgeEach(judgement: FormJudgement): void {
    const found = this.collected.flatMap((document) => findingsAt(document, judgement(document)));
    if (found.length === 0) need(this.collected.some(({ read }) => read.item), 'expected a document that can be decoded, got none');
    this.world.judge(found);
  }
}

/** In the order of reading, without recursion, as documents may be deep. */
function holds(root: Item, name: string): boolean {
  const open: Item[] = [root];
  for (let item = open.pop(); item; item = open.pop()) {
    if (item.is === 'array') open.push(...item.items);
    else if (item.is === 'tag') open.push(item.item);
    else if (item.is === 'map') {
      if (item.entries.some(({ key }) => (typeof key === 'number' ? memberOf(key) : key) === name)) return true;
      open.push(...item.entries.map(({ value }) => value));
    }
  }
  return false;
}
