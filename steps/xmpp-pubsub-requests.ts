import { discoverInfo } from '../src/drivers/xmpp/disco';
import { PubSubOwner } from '../src/drivers/xmpp/pubsub-owner';
import { subscriptionIn } from '../src/oracles/xmpp-grid-topics';
import type { Attempt, Trial } from '../src/oracles/xmpp-refusal';
import { attributeOf } from '../src/xml/tree';
import { payloadOf } from './xmpp-grid-documents';
import { granted, type Platform } from './xmpp-grid-reach';
import type { XmppGridScene } from './xmpp-grid-scene';
import { topicKinds } from './xmpp-grid-topics';

/** A request to the Broker: who makes it, and where it does not name the Topic of the case, the node it names instead. */
interface RequestPlay {
  readonly scene: XmppGridScene;
  readonly platform: Platform;
  readonly node: string | undefined;
}

/** Requests about a Topic in the words of the features; each can be granted to an owner as often as it is made. */
export const topicRequests = {
  'asks for the configuration of': async (play) => (await owner(play)).configuration(play.node),
  configures: async (play) => (await owner(play)).configure(play.node, { 'pubsub#title': 'milepost' }),
  'asks for the subscribers of': async (play) => (await owner(play)).subscribers(play.node ?? ''),
  'changes the subscribers of': async (play) => {
    await play.scene.subscribe('Provider');
    return (await owner(play)).setSubscription(play.node ?? '', play.scene.reach.accountOf('Provider').jid, 'subscribed');
  },
  'asks for the affiliations of': async (play) => (await owner(play)).affiliations(play.node ?? ''),
  'changes the affiliations of': async ({ scene, platform, node }) => {
    const { pubsub } = await scene.sessions.member(platform);
    return pubsub.affiliate(node ?? '', scene.reach.accountOf('Consumer').jid, 'member');
  },
  purges: async (play) => (await owner(play)).purge(play.node ?? ''),
  'retracts an item from': async ({ scene, platform, node }) => {
    const itemId = await publishItem(scene);
    return (await scene.sessions.member(platform)).pubsub.retract(node, itemId);
  },
  'unsubscribes from': async ({ scene, platform, node }) => {
    const { element } = granted(await scene.subscribe(platform), `the subscription of the ${platform}`);
    const { pubsub, jid } = await scene.sessions.member(platform);
    const subscription = subscriptionIn(element);
    return pubsub.unsubscribe(node ?? '', jid, subscription && attributeOf(subscription, 'subid'));
  },
  'subscribes to': ({ scene, platform, node }) => scene.subscribe(platform, node ?? ''),
  'asks about': async ({ scene, platform, node }) => discoverInfo((await scene.sessions.member(platform)).stream, scene.reach.service, node),
  'asks for the items of': async ({ scene, platform, node }) => (await scene.sessions.member(platform)).pubsub.retrieve(node ?? ''),
  deletes: async ({ scene, platform, node }) => (await scene.sessions.member(platform)).pubsub.delete(node ?? ''),
} as const satisfies Readonly<Record<string, (play: RequestPlay) => Promise<Attempt>>>;

export type TopicRequest = keyof typeof topicRequests;

/** A Platform makes a request that only the owner may make, between two by the owner. */
export function trialOfPlatform(scene: XmppGridScene, request: TopicRequest, platform: Platform): Promise<Trial> {
  return between((tested) => onTopic(scene, request, tested ? platform : 'Provider'));
}

/** The owner makes a request about a Topic that does not exist, or about none at all, between two about its own. */
export function trialOfTopic(scene: XmppGridScene, request: TopicRequest, node: string | undefined): Promise<Trial> {
  return between((tested) => (tested ? topicRequests[request]({ scene, platform: 'Provider', node }) : onTopic(scene, request, 'Provider')));
}

/** An item of the Provider's in the Topic of the case; the case stops where it is not taken. Gives its id. */
export async function publishItem(scene: XmppGridScene, vector = 'iodef/valid/minimal', itemId = scene.freshTopic()): Promise<string> {
  const { pubsub } = await scene.sessions.member('Provider');
  const { markup, element } = payloadOf(vector);
  granted(await pubsub.publish(scene.topic, [markup], itemId), 'an item of that Topic');
  scene.publication = { node: scene.topic, payload: element, itemId };
  return itemId;
}

/** Plays an attempt three times: in order, to be refused, in order. */
export async function between(attempt: (tested: boolean) => Promise<Attempt>): Promise<Trial> {
  return { before: await attempt(false), tested: await attempt(true), after: await attempt(false) };
}

/** A Topic is gone once it is deleted, so each deletion has one of its own. */
async function onTopic(scene: XmppGridScene, request: TopicRequest, platform: Platform): Promise<Attempt> {
  if (request === 'deletes') await scene.topicOf(topicKinds['a Topic']);
  return topicRequests[request]({ scene, platform, node: scene.topic });
}

async function owner({ scene, platform }: RequestPlay): Promise<PubSubOwner> {
  const { stream } = await scene.sessions.member(platform);
  return new PubSubOwner(stream, scene.reach.service);
}
