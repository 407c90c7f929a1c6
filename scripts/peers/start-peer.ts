import { startCsafProvider } from './csaf-provider/start';
import { startAtombus } from './atombus/start';
import { startEjabberd } from './ejabberd/start';
import type { PeerName, RunningPeer } from './peer';
import { startProsody } from './prosody/start';

/** Starts a peer by name, with its own folder, certificates and accounts; throws where it does not come up. */
export function startPeer(name: PeerName): Promise<RunningPeer> {
  return starts[name]();
}

const starts: Readonly<Record<PeerName, () => Promise<RunningPeer>>> = {
  prosody: startProsody,
  ejabberd: startEjabberd,
  atombus: startAtombus,
  'csaf-provider': startCsafProvider,
};
