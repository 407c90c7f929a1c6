import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Handlebars from 'handlebars';
import { projectFolder } from '../set-up/availability';
import { lockPeer } from './lock';
import { passwordVariable, type PeerName, type RunningPeer } from './peer';
import { expectFree } from './port';
import { openRestartDoor } from './restart-door';
import { endLeftovers, startDaemon, type Daemon, type RunningDaemon } from './daemon';

/** A peer in the making: its empty folder, its accounts' password, and what of it runs so far. */
export class Deployment {
  readonly running: RunningDaemon[] = [];
  private readonly daemons: Daemon[] = [];

  constructor(
    readonly folder: string,
    readonly password: string,
  ) {}

  /** The path of a file or folder of the peer's. */
  path(...names: readonly string[]): string {
    return path.join(this.folder, ...names);
  }

  /** Makes a folder of the peer's; gives its path. */
  makeFolder(name: string): string {
    mkdirSync(this.path(name), { recursive: true });
    return this.path(name);
  }

  /** Writes a file from a template and the values it names; gives its path. A value that the template lacks is an error. */
  fill(template: string, values: Readonly<Record<string, string | number | boolean>>): string {
    const file = this.path(path.basename(template));
    const fill = Handlebars.compile(readFileSync(template, 'utf8'), { noEscape: true, strict: true });
    writeFileSync(file, fill({ folder: this.folder, ...values }));
    return file;
  }

  /** Starts a daemon and waits until it is ready. */
  async start(daemon: Daemon): Promise<void> {
    this.daemons.push(daemon);
    this.running.push(await startDaemon(daemon, this.folder));
  }

  /** Stops what runs and starts it again, as it was started, on what it has left in its folder. */
  async restart(): Promise<void> {
    await this.stop();
    for (const daemon of this.daemons) this.running.push(await startDaemon(daemon, this.folder));
  }

  /** Stops what runs, newest first. */
  async stop(): Promise<void> {
    for (const daemon of this.running.splice(0).reverse()) await daemon.stop();
  }
}

/** Deploys a peer into its folder, `.cache/peers/<name>`, and holds its ports until it is stopped, restarts included; leaves nothing behind where that fails. */
export async function deploy(name: PeerName, ports: readonly number[], begin: (deployment: Deployment) => Promise<void>): Promise<RunningPeer> {
  const release = await lockPeer(name);
  const folder = path.join(projectFolder, '.cache/peers', name);
  const deployment = new Deployment(folder, peerPassword());
  let closeDoor = async (): Promise<void> => undefined;
  const stop = async (): Promise<void> => {
    await closeDoor();
    await deployment.stop();
    await release();
  };
  try {
    await endLeftovers(folder);
    await expectFree(ports);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    await begin(deployment);
    closeDoor = await openRestartDoor(name, () => deployment.restart());
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    name,
    folder,
    ports,
    get processIds() {
      return deployment.running.map(({ processId }) => processId);
    },
    stop,
  };
}

/** From the environment, or random and put there, so that a run started from here finds it. */
function peerPassword(): string {
  return (process.env[passwordVariable] ??= randomBytes(18).toString('base64url'));
}
