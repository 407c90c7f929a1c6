import { discoverInfo } from '../src/drivers/xmpp/disco';
import type { Outcome } from '../src/drivers/xmpp/outcome';
import { granted } from './xmpp-grid-reach';
import type { XmppGridScene } from './xmpp-grid-scene';
import { isNamed } from './xmpp-pubsub-changes';
import { own, ownerOf, subscribed, subscriberOf } from './xmpp-pubsub-trials';
import { need } from './world';

/** One request that needs an optional feature, by the feature's name (XEP-0060, section 10); `, change` is another one that needs it. */
const uses: Readonly<Record<string, (scene: XmppGridScene) => Promise<Outcome>>> = {
  'retrieve-subscriptions': async (scene) => (await provider(scene)).pubsub.ownSubscriptions(),
  'retrieve-affiliations': async (scene) => (await provider(scene)).pubsub.ownAffiliations(),
  'retrieve-default': async (scene) => (await ownerOf(scene, 'Provider')).defaultConfiguration(),
  'retrieve-default-sub': async (scene) => (await subscriberOf(scene, 'Provider')).defaultOptions(),
  'config-node': async (scene) => (await ownerOf(scene, 'Provider')).configuration(scene.topic),
  'manage-subscriptions': async (scene) => (await ownerOf(scene, 'Provider')).subscribers(scene.topic),
  'manage-subscriptions, change': async (scene) => (await ownerOf(scene, 'Provider')).setSubscription(scene.topic, jidOf(scene), 'subscribed'),
  'modify-affiliations': async (scene) => (await ownerOf(scene, 'Provider')).affiliations(scene.topic),
  'modify-affiliations, change': async (scene) => (await provider(scene)).pubsub.affiliate(scene.topic, jidOf(scene), 'member'),
  'outcast-affiliation': async (scene) => (await provider(scene)).pubsub.affiliate(scene.topic, jidOf(scene), 'outcast'),
  'delete-items': async (scene) => (await provider(scene)).pubsub.retract(scene.topic, 'an-item'),
  'subscription-options': async (scene) => {
    await subscribed(scene);
    return (await subscriberOf(scene, 'Consumer')).options(own(scene));
  },
  'purge-nodes': async (scene) => (await ownerOf(scene, 'Provider')).purge(scene.topic),
  'get-pending': async (scene) => (await ownerOf(scene, 'Provider')).pending(),
  'instant-nodes': async (scene) => (await provider(scene)).pubsub.create(undefined),
};

/** Makes the request, and looks up whether the Broker names the feature. */
export async function useFeature(scene: XmppGridScene, words: string): Promise<void> {
  const name = words.split(',')[0] ?? words;
  const { stream } = await provider(scene);
  const { element } = granted(await discoverInfo(stream, scene.reach.service), 'what the Broker supports');
  scene.memory.feature = { name, named: isNamed(element, name) };
  scene.answer = await need(uses[words], `a request that needs ${words}`)(scene);
}

function jidOf(scene: XmppGridScene): string {
  return scene.reach.accountOf('Consumer').jid;
}

function provider(scene: XmppGridScene): ReturnType<XmppGridScene['sessions']['member']> {
  return scene.sessions.member('Provider');
}
