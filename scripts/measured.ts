import path from 'node:path';
import { readTarget } from '../src/register/read';
import { projectFolder, readRequirements } from '../src/requirements/features';
import { runTarget } from '../src/run/run-target';
import type { Outcome } from '../src/run/supervise';
import type { PeerName } from './peers/peer';
import { startPeer } from './peers/start-peer';

/** An implementation that this repository measures itself; its entry in the register has the same name. */
export interface Measured {
  readonly name: string;
  /** The server to be started for it; a command needs none. */
  readonly peer?: PeerName;
  /** What must be set up for it, as scripts/set-up.ts names it. */
  readonly needs: readonly string[];
  /** Test cases, or requirements with all of theirs, whose verdict changes from one start of the implementation to the next, with the reason. */
  readonly unsteady?: Readonly<Record<string, string>>;
}

const closing = 'whether its closing tag or the end of its connection comes first is decided by how busy the machine is';
const endings = { 'RFC6120-4.4-close': closing, 'RFC6120-4.9.1.1-closes': closing, 'RFC6120-11.1-refuses': closing, 'RFC8600-6-survives-refusals': closing };
const mechanismOrder = 'Prosody lists its SASL mechanisms in another order at each start';

export const measured: readonly Measured[] = [
  {
    name: 'prosody',
    peer: 'prosody',
    needs: ['prosody'],
    unsteady: {
      'RFC8600-8.3.1-5/the-bound-variant-is-offered-ahead-of-the-plain-one': mechanismOrder,
      'RFC8600-8.3.1-6/a-mechanism-on-sha-256-is-offered-ahead-of-those-on-sha-1': mechanismOrder,
    },
  },
  { name: 'ejabberd', peer: 'ejabberd', needs: ['ejabberd'] },
  { name: 'atombus', peer: 'atombus', needs: ['atombus', 'nginx'] },
  { name: 'atompub', needs: ['atompub'] },
  { name: 'feedparser', needs: ['feedparser'] },
  { name: 'slixmpp', needs: ['slixmpp'], unsteady: endings },
  { name: 'aioxmpp', needs: ['aioxmpp'], unsteady: endings },
  { name: 'csaf-provider', peer: 'csaf-provider', needs: ['csaf-tools', 'nginx', 'fcgiwrap'] },
  { name: 'xmpp-ftw-item-parser', needs: ['xmpp-ftw-item-parser'] },
  { name: 'iodeflib', needs: ['iodeflib'] },
  { name: 'pyxb', needs: ['pyxb'] },
  { name: 'xsdata', needs: ['xsdata'] },
  { name: 'generateds', needs: ['generateds'] },
  { name: 'jaxb', needs: ['jaxb'] },
  { name: 'codesynthesis-xsd', needs: ['codesynthesis-xsd'] },
  { name: 'xsd-exe', needs: ['xsd-exe'] },
];

/** Runs the suite against one of them, started for it where it is a server, and leaves the bundle in the folder. */
export async function measure({ name, peer }: Measured, folder: string): Promise<Outcome> {
  const targetFile = path.join(projectFolder, 'reports/register', `${name}.yaml`);
  const requirements = readRequirements();
  const running = peer && (await startPeer(peer));
  try {
    return await runTarget({ target: readTarget(targetFile, { known: requirements, forRun: true }), targetFile, requirements, folder });
  } finally {
    await running?.stop();
  }
}
