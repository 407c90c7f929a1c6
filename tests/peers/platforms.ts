import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { grid } from '../../scripts/peers/xmpp-grid';
import { projectFolder } from '../../scripts/set-up/availability';

/** A valid minimal document, as a Provider publishes it. */
export const document = `<IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00" xml:lang="en">
  <Incident purpose="reporting">
    <IncidentID name="csirt.example.com">189493</IncidentID>
    <GenerationTime>2026-01-01T00:00:00Z</GenerationTime>
    <Contact type="organization" role="creator"><Email><EmailTo>csirt@example.com</EmailTo></Email></Contact>
  </Incident>
</IODEF-Document>`;

/** How a Platform of slixmpp ended. */
export interface PlatformEnd {
  readonly exit: number | null;
  readonly output: string;
  readonly complaint: string;
}

/** The Platforms of slixmpp (adapters/slixmpp) on one peer. */
export class Platforms {
  constructor(
    private readonly folder: string,
    private readonly port: number,
  ) {}

  /** A Provider creates a Topic, with this access model where one is given, and publishes the document to it. */
  createAndPublish(account: string, topic: string, accessModel?: string): Promise<PlatformEnd> {
    return endOf(this.provider(account, topic, ['--create', ...(accessModel ? ['--access-model', accessModel] : [])]));
  }

  publish(account: string, topic: string): Promise<PlatformEnd> {
    return endOf(this.provider(account, topic, []));
  }

  /** A Consumer that subscribes and leaves. */
  subscribe(account: string, topic: string): Promise<PlatformEnd> {
    return endOf(this.start('consumer.py', account, topic, ['--items', '0']));
  }

  /** A Consumer that subscribes, then waits for items; resolves when the Broker has said how the subscription stands. */
  async awaitItems(account: string, topic: string, items: number): Promise<{ readonly end: Promise<PlatformEnd> }> {
    const child = this.start('consumer.py', account, topic, ['--items', `${items}`]);
    const end = endOf(child);
    await Promise.race([once(child.stderr as NodeJS.ReadableStream, 'data'), end]);
    return { end };
  }

  private provider(account: string, topic: string, parameters: readonly string[]): ChildProcess {
    const child = this.start('provider.py', account, topic, parameters);
    child.stdin?.end(document);
    return child;
  }

  private start(script: string, account: string, topic: string, parameters: readonly string[]): ChildProcess {
    const where = ['--port', `${this.port}`, '--ca', path.join(this.folder, 'certificates/ca.pem'), '--service', grid.service];
    const who = ['--jid', `${account}@${grid.domain}`, '--topic', topic];
    // Debian's own Python: python3-slixmpp is installed for no other.
    return spawn('/usr/bin/python3', ['-B', path.join(projectFolder, 'adapters/slixmpp', script), ...where, ...who, ...parameters]);
  }
}

async function endOf(child: ChildProcess): Promise<PlatformEnd> {
  let output = '';
  let complaint = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString('utf8')));
  const [exit] = (await once(child, 'close')) as [number | null];
  return { exit, output, complaint };
}
