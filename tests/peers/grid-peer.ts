import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { PeerName, RunningPeer } from '../../scripts/peers/peer';
import { startPeer } from '../../scripts/peers/start-peer';
import { grid } from '../../scripts/peers/xmpp-grid';
import { whyMissing } from '../../scripts/set-up/availability';
import { assertLoopbackOnly, assertStops } from './life';
import { Platforms } from './platforms';
import { ask, openStream, plainFeatures } from './stream';

/** What differs between the two XMPP servers. */
export interface GridPeer {
  readonly name: PeerName;
  readonly starttlsPort: number;
  readonly directPort: number;
  /** The host on which the provider logs in by certificate. */
  readonly certificateDomain: string;
}

/** Starts an XMPP server, tests what its recipe promises (docs/peers.md), then more, then that it stops. */
export function testGridPeer(server: GridPeer, more: (platforms: () => Platforms) => void): void {
  describe(`${server.name} as an XMPP-Grid Controller and Broker`, { skip: whyMissing(server.name) }, () => {
    let peer: RunningPeer;
    before(async () => {
      peer = await startPeer(server.name);
    });
    after(() => peer?.stop());

    test('answers at loopback only', () => assertLoopbackOnly(peer));
    test('requires TLS', () => assertRequiresTls(server.starttlsPort));
    test('offers SCRAM-SHA-1 and SCRAM-SHA-256 to accounts with a password', () => assertOffersScram(peer.folder, server));
    test('logs the provider in by its certificate, and no stranger', () => assertKnowsCertificates(peer.folder, server));
    describe('with slixmpp', { skip: whyMissing('slixmpp') }, () => {
      const platforms = (): Platforms => new Platforms(peer.folder, server.starttlsPort);
      test('delivers what the provider publishes to the consumer who subscribed', () => assertDelivers(platforms()));
      test('lets the outsider neither create a Topic nor publish to one', () => assertRefusesOutsider(platforms()));
      more(platforms);
    });
    test('stops without leaving a process', () => assertStops(peer));
  });
}

async function assertRequiresTls(port: number): Promise<void> {
  const features = await plainFeatures(port, grid.domain);
  assert.match(features, /<starttls [^>]*><required\/>/);
  assert.doesNotMatch(features, /mechanism/);
}

async function assertOffersScram(folder: string, { directPort }: GridPeer): Promise<void> {
  const { socket, features } = await openStream({ folder, port: directPort, domain: grid.domain });
  socket.destroy();
  for (const mechanism of ['SCRAM-SHA-1', 'SCRAM-SHA-256']) assert.ok(features.includes(`<mechanism>${mechanism}</mechanism>`), features);
}

async function assertKnowsCertificates(folder: string, { directPort, certificateDomain }: GridPeer): Promise<void> {
  const external = async (certificate: 'client' | 'foreign'): Promise<string> => {
    const { socket } = await openStream({ folder, port: directPort, domain: certificateDomain, certificate });
    const answer = await ask(socket, "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='EXTERNAL'>=</auth>", '>');
    socket.destroy();
    return answer;
  };
  assert.match(await external('client'), /<success /);
  assert.match(await external('foreign'), /<failure /);
}

async function assertDelivers(platforms: Platforms): Promise<void> {
  assert.equal((await platforms.createAndPublish('provider', 'incidents')).exit, 0);
  const { end } = await platforms.awaitItems('consumer', 'incidents', 1);
  assert.equal((await platforms.publish('provider', 'incidents')).exit, 0);
  const { exit, output, complaint } = await end;
  assert.match(complaint, /^subscribed$/m);
  assert.match(output, /189493/);
  assert.equal(exit, 0);
}

async function assertRefusesOutsider(platforms: Platforms): Promise<void> {
  assert.equal((await platforms.createAndPublish('provider', 'closed')).exit, 0);
  for (const refused of [await platforms.createAndPublish('outsider', 'own'), await platforms.publish('outsider', 'closed')]) {
    assert.equal(refused.exit, 1);
    assert.match(refused.complaint, /<forbidden /);
  }
}
