import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ClientCommand, type ClientTask, type Said, type TaskUser } from '../src/drivers/rolie-client/client';
import { type Manner, type OpenSite, RepositoryHost, type Resources } from '../src/drivers/rolie-host/host';
import type { Exchange, Recorder } from '../src/evidence';
import type { MilepostWorld } from './world';

/** What came of one task: what the client said, and what it did at the repository. */
export interface Act {
  readonly said: Said;
  readonly site: Pick<OpenSite, 'requests' | 'connections' | 'flooded' | 'url'>;
  /** Everything that was recorded meanwhile, to be evidence again where another case rests on it. */
  readonly exchanges: readonly Exchange[];
}

/** The client and the host of its repositories, for as long as a run lasts. */
export class RolieClientRun {
  /** The newest act of each kind that came out as it had to: the valid twin of what comes next. */
  readonly controls = new Map<string, Act>();

  private constructor(
    private readonly host: RepositoryHost,
    private readonly client: ClientCommand,
  ) {}

  /** The one of this run, begun at its first use. */
  static of(world: MilepostWorld): Promise<RolieClientRun> {
    return world.once('ROLIE client', () => RolieClientRun.start(world));
  }

  private static async start(world: MilepostWorld): Promise<RolieClientRun> {
    const { run, environment, mode } = world.point('rolie-client').command;
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
    return new RolieClientRun(host, client);
  }

  /** Opens a repository, has the client do something there, and closes it again. */
  async act(world: MilepostWorld, resourcesAt: (url: string) => Resources, manner: Manner, taskAt: (url: string) => ClientTask, user: TaskUser | undefined, purpose: string): Promise<Act> {
    const exchanges: Exchange[] = [];
    const recorder: Recorder = {
      record: (exchange) => {
        exchanges.push(exchange);
        world.recorder.record(exchange);
      },
    };
    const site = await this.host.open(resourcesAt, manner, recorder);
    try {
      const said = await this.client.perform(taskAt(site.url), user, purpose, recorder);
      await site.connected(world.target.limits.quietSeconds);
      return { said, site: { requests: [...site.requests], connections: site.connections, flooded: site.flooded, url: site.url }, exchanges };
    } finally {
      site.close();
    }
  }
}
