import { entryText } from '../src/drivers/rolie/entry-text';
import type { HttpsSettings } from '../src/drivers/https/settings';
import type { Exchange, Finding } from '../src/evidence';
import { isRefusedFor, outcomeOf, type RefusableName, refusables } from '../src/oracles/atom-refusal';
import { Inconclusive } from '../src/verdict';
import { answerIn } from './rolie-wire';
import { RolieWorkbench } from './rolie-workbench';
import { type MilepostWorld, need } from './world';

/** What one test case has offered to a Collection in vain. */
export class RolieRefusalScene {
  private readonly bench: RolieWorkbench;
  private collectionUrl = '';
  private refusal: { readonly name: RefusableName; readonly exchange: Exchange } | undefined;

  constructor(private readonly world: MilepostWorld) {
    this.bench = new RolieWorkbench(world);
  }

  /** Something that is to be refused, between two plain Members that are taken. */
  async offer(name: RefusableName): Promise<void> {
    this.collectionUrl = await this.bench.open('collection');
    await this.bench.createPlain(this.collectionUrl, 'create a Member before');
    const exchange = await this.offerOnce(name);
    if (exchange.silence && exchange.silence.cause !== 'tls') answerIn(exchange);
    await this.bench.createPlain(this.collectionUrl, 'create a Member afterwards');
    const outcome = exchange.silence ? 'refused' : outcomeOf(refusables[name], exchange);
    if (outcome === 'wrong reason') throw new Inconclusive('wrong-reason', `expected ${refusables[name].what} refused with status ${refusables[name].reasons.join(' or ')}, got ${exchange.received?.startLine}`);
    this.refusal = { name, exchange };
  }

  /** What the answer shows; inconclusive where nothing was offered. */
  get findings(): readonly Finding[] {
    const { name, exchange } = need(this.refusal, 'expected something to have been offered');
    return exchange.silence ? [] : isRefusedFor(refusables[name], this.collectionUrl, exchange);
  }

  private async offerOnce(name: RefusableName): Promise<Exchange> {
    const draft = await this.bench.draftFor(this.collectionUrl);
    const text = entryText(draft);
    const post = async (type: string, body: string, settings?: HttpsSettings): Promise<Exchange> =>
      (await this.bench.post(this.collectionUrl, `offer ${name}`, draft.marker, { content: { type, bytes: Buffer.from(body) } }, settings)).exchange;
    const entry = 'application/atom+xml;type=entry';
    if (name === 'an Entry that is not well-formed') return post(entry, text.replace('</summary>', ''));
    if (name === 'an Entry without credentials') return post(entry, text, this.strangersWithCredentials());
    if (name === 'an Entry that is too large') {
      const { tooLargeBytes } = this.world.point('rolie-server').writeTo ?? {};
      if (tooLargeBytes === undefined) throw new Inconclusive('configuration', 'points.rolie-server.writeTo.tooLargeBytes: expected the size of an Entry that the server refuses, got none');
      return post(entry, entryText({ ...draft, more: `<large xmlns="urn:milepost:large">${'x'.repeat(tooLargeBytes)}</large>` }));
    }
    const accepted = await this.bench.accepted(this.collectionUrl);
    need(accepted.length > 0 && accepted.every((range) => range.startsWith('application/atom+xml')), 'expected a Collection that says that it accepts Entries alone, got one that says otherwise, or nothing');
    return post('application/x-milepost', `milepost ${draft.marker}`);
  }

  private strangersWithCredentials(): HttpsSettings {
    const { user, token, certificate } = this.world.point('rolie-server');
    if (user === undefined && token === undefined && certificate === undefined) throw new Inconclusive('configuration', 'points.rolie-server: expected credentials to write with, got none');
    return this.bench.strangers;
  }
}
