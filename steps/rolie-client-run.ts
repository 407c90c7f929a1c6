import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ClientCommand, type ClientTask, type Said, type TaskUser } from '../src/drivers/rolie-client/client';
import { type Manner, type OpenSite, RepositoryHost, type Resources } from '../src/drivers/rolie-host/host';
import { readSession, recordEntry, type SessionEntry, SessionFault, type SiteFacts } from '../src/drivers/rolie-client/session';
import { hostedUser } from '../src/drivers/rolie-host/secured-sites';
import type { Site } from '../src/drivers/rolie-host/site';
import { sites } from '../src/drivers/rolie-host/sites';
import type { Exchange, Recorder, Silence } from '../src/evidence';
import { Inconclusive, type Reason } from '../src/verdict';
import { Patience } from './patience';
import type { MilepostWorld } from './world';

/** What came of one task: what the client said, and what it did at the repository. */
export interface Act {
  readonly said: Said;
  readonly site: Pick<OpenSite, 'requests' | 'connections' | 'flooded' | 'url'>;
  /** Everything that was recorded meanwhile, to be evidence again where another case rests on it. */
  readonly exchanges: readonly Exchange[];
}

interface Commanded {
  readonly host: RepositoryHost;
  readonly client: ClientCommand;
}

interface ByHand {
  readonly attestedBy: string;
  readonly entries: ReadonlyMap<string, readonly SessionEntry[]>;
}

/** The client and the host of its repositories, for as long as a run lasts. */
export class RolieClientRun {
  /** The newest act of each kind that came out as it had to: the valid twin of what comes next. */
  readonly controls = new Map<string, Act>();

  private constructor(private readonly way: Commanded | ByHand) {}

  /** The one of this run, begun at its first use. */
  static of(world: MilepostWorld): Promise<RolieClientRun> {
    return world.once('ROLIE client', () => RolieClientRun.start(world));
  }

  private static async start(world: MilepostWorld): Promise<RolieClientRun> {
    const { command, session } = world.point('rolie-client');
    if (session) return new RolieClientRun({ ...session, entries: sessionOf(session.folder) });
    if (!command) throw new Inconclusive('configuration', 'points.rolie-client: expected a command or a session, got neither');
    const { run, environment, mode } = command;
    const { exchangeSeconds, bodyBytes } = world.target.limits;
    const host = await RepositoryHost.start();
    const folder = mkdtempSync(path.join(tmpdir(), 'milepost-client-'));
    const ca = path.join(folder, 'ca.pem');
    writeFileSync(ca, host.authorityCertificate);
    const variables = { MILEPOST_CA: ca, SSL_CERT_FILE: ca };
    const client = new ClientCommand({ run, environment, variables, deadlineSeconds: exchangeSeconds, outputBytes: bodyBytes }, mode);
    world.atEndOfRun(async () => {
      await client.end();
      await host.stop();
      rmSync(folder, { recursive: true, force: true });
    });
    return new RolieClientRun({ host, client });
  }

  /** Has the client read a Feed; in a session by hand, looks up how it was read the first or the last time. */
  async read(world: MilepostWorld, name: string, time: 'first' | 'last'): Promise<{ readonly facts: SiteFacts; readonly act: Act }> {
    const maker = sites[name];
    if (!maker) throw new Inconclusive('harness', `no repository "${name}"`);
    if ('entries' in this.way) return lookedUp(this.way, name, time, world.recorder);
    let site: Site | undefined;
    const resourcesAt = (url: string): Resources => (site = maker.make(url)).resources;
    const user = maker.authenticated ? hostedUser : undefined;
    const act = await this.act(world, resourcesAt, maker.manner ?? {}, (url) => ({ task: 'feed', url: `${url}${site?.start ?? ''}` }), user, `read the Feed ${name}`);
    if (!site) throw new Inconclusive('harness', `"${name}" was not made`);
    return { facts: site, act };
  }

  /** Opens a repository, has the client do something there, and closes it again. */
  async act(world: MilepostWorld, resourcesAt: (url: string) => Resources, manner: Manner, taskAt: (url: string) => ClientTask, user: TaskUser | undefined, purpose: string): Promise<Act> {
    if ('entries' in this.way) throw new Inconclusive('precondition', 'expected a client that a command has publish, got one whose Feeds were read by hand');
    const { host, client } = this.way;
    const patience = Patience.with(world, 'ROLIE client');
    patience.need();
    const exchanges: Exchange[] = [];
    const recorder: Recorder = {
      record: (exchange) => {
        exchanges.push(exchange);
        world.recorder.record(exchange);
      },
    };
    const site = await host.open(resourcesAt, manner, recorder);
    try {
      const said = await client.perform(taskAt(site.url), user, purpose, recorder);
      await site.connected(world.target.limits.quietSeconds);
      patience.heed(said.silence !== undefined && site.connections === 0 && reasonOf(said.silence));
      return { said, site: { requests: [...site.requests], connections: site.connections, flooded: site.flooded, url: site.url }, exchanges };
    } finally {
      site.close();
    }
  }
}

/** Why a silence of the client's command leaves a case without a verdict. */
export function reasonOf({ cause }: Silence): Reason {
  return cause === 'timeout' ? 'timeout' : cause === 'refused' ? 'configuration' : 'transport';
}

function sessionOf(folder: string): ByHand['entries'] {
  try {
    return readSession(folder);
  } catch (error) {
    throw error instanceof SessionFault ? new Inconclusive('configuration', error.message) : error;
  }
}

function lookedUp({ attestedBy, entries }: ByHand, name: string, time: 'first' | 'last', recorder: Recorder): { readonly facts: SiteFacts; readonly act: Act } {
  const entry = entries.get(name)?.at(time === 'first' ? 0 : -1);
  if (!entry) throw new Inconclusive('precondition', `expected the Feed "${name}" in the session by hand, got none`);
  const exchanges = recordEntry(entry, attestedBy, `read the Feed ${name}`, recorder);
  if (!entry.answer) throw new Inconclusive('precondition', `expected that somebody had the client read the Feed "${name}", got nothing filled in`);
  const site = { requests: entry.requests, connections: entry.connections, flooded: false, url: '' };
  return { facts: entry.facts, act: { said: { answer: entry.answer }, site, exchanges } };
}
