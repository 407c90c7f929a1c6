import type { ClientAnswer } from '../src/drivers/rolie-client/answer';
import type { SiteFacts } from '../src/drivers/rolie-client/session';
import { type ReadFeed, readsFeed } from '../src/oracles/rolie-client';
import { Inconclusive } from '../src/verdict';
import { type Act, reasonOf, RolieClientRun } from './rolie-client-run';
import { type MilepostWorld, need } from './world';

/** One test case about a ROLIE client that reads Feeds. */
export class RolieClientScene {
  private twin = '';
  private site: SiteFacts | undefined;
  private act: Act | undefined;

  constructor(private readonly world: MilepostWorld) {}

  /** A control: the client reads this Feed, or did so when it was last told to. */
  async reads(twin: string): Promise<void> {
    this.twin = twin;
    const run = await RolieClientRun.of(this.world);
    const known = run.controls.get(twin);
    if (!known) return this.control('first');
    for (const exchange of known.exchanges) this.world.recorder.record(exchange);
  }

  /** Has the client read another Feed, and then the twin once more. */
  async read(name: string): Promise<void> {
    const run = await RolieClientRun.of(this.world);
    ({ facts: this.site, act: this.act } = await run.read(this.world, name, 'first'));
    await this.control('last');
  }

  /** What came of reading; stops the case where the client gave no answer, or never came. */
  feed(): ReadFeed {
    const { site, act } = this;
    if (!site || !act) throw new Inconclusive('harness', 'expected a Feed that the client was told to read');
    return readOf(site, act);
  }

  /** Whether the client sent a request over a connection that it must not trust; stops the case where it never connected. */
  requestsOverConnection(): number {
    const act = need(this.act, 'expected a Feed that the client was told to read');
    need(act.site.connections > 0, 'expected that the client connects, got no connection');
    return act.site.requests.length;
  }

  private async control(time: 'first' | 'last'): Promise<void> {
    const { twin } = this;
    const run = await RolieClientRun.of(this.world);
    run.controls.delete(twin);
    const { facts, act } = await run.read(this.world, twin, time);
    const findings = readsFeed(readOf(facts, act));
    const [first] = findings;
    if (first) throw new Inconclusive('control', `the Feed "${twin}": ${first.where}: expected ${first.expected}, got ${first.actual}`);
    run.controls.set(twin, act);
  }
}

/** The answer of an act; stops the case where there is none. */
export function answerOf({ said, site }: Act): ClientAnswer {
  if (site.flooded) throw new Inconclusive('transport', `expected a client that comes to an end, got more than ${site.requests.length} requests`);
  const { answer, silence } = said;
  if (silence) throw new Inconclusive(reasonOf(silence), `expected an answer of the client's command, got ${silence.detail}`);
  if (answer.outcome === 'unsupported') throw new Inconclusive('precondition', `expected a client that does this, got that it is not supported${answer.message ? `: ${answer.message.slice(0, 200)}` : ''}`);
  return answer;
}

function readOf(site: SiteFacts, act: Act): ReadFeed {
  const said = answerOf(act);
  need(act.site.connections > 0, 'expected that the client connects, got no connection');
  return { hosted: site.entries, asked: act.site.requests.map(({ path }) => path), forbidden: site.forbidden ?? [], defect: site.defect, said };
}
