import { discoverInfo, discoverItems } from '../src/drivers/xmpp/disco';
import type { FormFields } from '../src/drivers/xmpp/data-form';
import type { Outcome } from '../src/drivers/xmpp/outcome';
import type { PublishedItem } from '../src/drivers/xmpp/pubsub';
import { PubSubOwner } from '../src/drivers/xmpp/pubsub-owner';
import { PubSubSubscriber, type SubscriptionName } from '../src/drivers/xmpp/pubsub-subscriber';
import { subscriptionIn } from '../src/oracles/xmpp-grid-topics';
import type { Attempt, Trial } from '../src/oracles/xmpp-refusal';
import { attributeOf } from '../src/xml/tree';
import { payloadOf } from './xmpp-grid-documents';
import { granted, type Platform } from './xmpp-grid-reach';
import type { XmppGridScene } from './xmpp-grid-scene';
import { topicKinds, type TopicKindName } from './xmpp-grid-topics';
import { between, publishItem } from './xmpp-pubsub-requests';

/** Attempts that XEP-0060, XEP-0059 and XEP-0030 have refused, between two that are in order, in the words of the features. */
export const pubsubTrials: Readonly<Record<string, (scene: XmppGridScene) => Promise<Trial>>> = {
  "the Consumer subscribes a resource of the outsider's to that Topic, between two subscriptions of its own": async (scene) => {
    const { pubsub } = await scene.sessions.member('Consumer');
    return between((tested) => (tested ? pubsub.subscribe(scene.topic, `${scene.reach.accountOf('outsider').jid}/elsewhere`) : scene.subscribe('Consumer')));
  },
  'the Consumer subscribes again while it waits for approval, between two first requests': (scene) =>
    between(async (tested) => {
      if (!tested) await scene.topicOf(topicKinds['a Topic under the authorize model']);
      return scene.subscribe('Consumer');
    }),
  'the Consumer subscribes as an outcast, between two subscriptions as a member': (scene) =>
    between(async (tested) => {
      await scene.affiliate('Consumer', tested ? 'outcast' : 'member');
      return scene.subscribe('Consumer');
    }),
  'the Provider subscribes to a Topic that takes no subscribers, between two that take them': (scene) =>
    onKinds(scene, 'a Topic', 'a Topic that takes no subscribers', () => scene.subscribe('Provider')),
  'the Consumer ends one of two subscriptions without its SubID, between two with it': (scene) =>
    between(async (tested) => {
      const [one] = await subscribedTwice(scene);
      return end(scene, tested ? {} : { subid: one });
    }),
  'the Consumer ends a subscription that it does not have, between two that it has': async (scene) => {
    const { pubsub, jid } = await scene.sessions.member('Consumer');
    return between(async (tested) => {
      if (tested) return pubsub.unsubscribe(scene.topic, `${jid}/elsewhere`);
      return pubsub.unsubscribe(scene.topic, jid, await subscribed(scene));
    });
  },
  'the outsider ends the subscription of the Consumer, between two that the Consumer ends': async (scene) => {
    const { pubsub } = await scene.sessions.member('outsider');
    return between(async (tested) => {
      const subid = await subscribed(scene);
      return tested ? pubsub.unsubscribe(scene.topic, scene.reach.accountOf('Consumer').jid, subid) : end(scene, { subid });
    });
  },
  'the Consumer ends a subscription under a SubID that nobody gave, between two under their own': (scene) =>
    between(async (tested) => {
      const subid = await subscribed(scene);
      return end(scene, { subid: tested ? 'nobody-gave-this' : subid });
    }),
  "the outsider asks for the options of the Consumer's subscription, between two requests of the Consumer's": (scene) =>
    between(async (tested) => (await subscriberOf(scene, tested ? 'outsider' : 'Consumer')).options(own(scene))),
  "the Provider asks for options without being subscribed, between two requests of the Consumer's": (scene) =>
    between(async (tested) => (tested ? (await subscriberOf(scene, 'Provider')).options({ node: scene.topic, jid: scene.reach.accountOf('Provider').jid }) : (await subscriberOf(scene, 'Consumer')).options(own(scene)))),
  'the Consumer asks for options without an address, between two requests with it': async (scene) => {
    const subscriber = await subscriberOf(scene, 'Consumer');
    return between((tested) => subscriber.options(tested ? { node: scene.topic } : own(scene)));
  },
  'the Consumer asks for the options of one of two subscriptions without its SubID, between two with it': async (scene) => {
    const subscriber = await subscriberOf(scene, 'Consumer');
    const [one] = await subscribedTwice(scene);
    const { jid } = scene.reach.accountOf('Consumer');
    return between((tested) => subscriber.options({ node: scene.topic, jid, ...(tested ? {} : { subid: one }) }));
  },
  'the Consumer asks for options under a SubID that nobody gave, between two under their own': async (scene) => {
    const subscriber = await subscriberOf(scene, 'Consumer');
    const subid = await subscribed(scene);
    return between((tested) => subscriber.options({ ...own(scene), subid: tested ? 'nobody-gave-this' : subid }));
  },
  'the Consumer asks for the options of a Topic that does not exist, between two of that Topic': async (scene) => {
    const subscriber = await subscriberOf(scene, 'Consumer');
    return between((tested) => subscriber.options({ ...own(scene), ...(tested && { node: scene.freshTopic() }) }));
  },
  'the Consumer sets options that make no sense, between two that do': async (scene) => {
    const subscriber = await subscriberOf(scene, 'Consumer');
    return between((tested) => subscriber.setOptions(own(scene), { 'pubsub#deliver': tested ? 'perhaps' : '1' }));
  },
  'the Consumer subscribes with options that name the Topic again, between two without': async (scene) => {
    const subscriber = await subscriberOf(scene, 'Consumer');
    return between((tested) => subscriber.subscribeWith(scene.topic, scene.reach.accountOf('Consumer').jid, { 'pubsub#deliver': '1' }, tested));
  },
  'the Consumer retrieves items by one of two subscriptions without its SubID, between two with it': async (scene) => {
    await itemForTwo(scene);
    const subscriber = await subscriberOf(scene, 'Consumer');
    const [one] = await subscribedTwice(scene);
    return between((tested) => subscriber.retrieveBy({ node: scene.topic, ...(tested ? {} : { subid: one }) }));
  },
  'the Consumer retrieves items under a SubID that nobody gave, between two under their own': async (scene) => {
    await itemForTwo(scene);
    const subscriber = await subscriberOf(scene, 'Consumer');
    const [one] = await subscribedTwice(scene);
    return between((tested) => subscriber.retrieveBy({ node: scene.topic, subid: tested ? 'nobody-gave-this' : one }));
  },
  'the Provider asks for the items of a Topic that keeps nothing, between two of one that keeps them': (scene) =>
    onKinds(scene, 'a Topic that stores its items', 'a Topic that keeps nothing', async () => (await scene.sessions.member('Provider')).pubsub.retrieve(scene.topic)),
  "the Consumer asks for the items as an outcast, between two requests of the Provider's": async (scene) => {
    await scene.affiliate('Consumer', 'outcast');
    return between(async (tested) => (await scene.sessions.member(tested ? 'Consumer' : 'Provider')).pubsub.retrieve(scene.topic));
  },
  'the Provider publishes no item, between two that are complete': (scene) => between((tested) => publish(scene, tested ? [] : [itemOf(scene)])),
  'the Provider publishes an item, between two publications without': (scene) => between((tested) => publish(scene, tested ? [itemOf(scene)] : [])),
  'the Provider publishes an item without a payload, between two with one': (scene) =>
    between((tested) => publish(scene, [tested ? { ...itemOf(scene), payloads: [] } : itemOf(scene)])),
  'the Provider publishes to a Topic that is full and rejects, between two to one with room': (scene) =>
    onKinds(scene, 'a Topic that stores its items', 'a Topic that is full with one item and rejects', async (tested) => {
      if (tested) await publishItem(scene);
      return publish(scene, [itemOf(scene)]);
    }),
  'the Provider publishes on a condition that is not met, between two that are': (scene) =>
    between((tested) => publish(scene, [itemOf(scene)], { 'pubsub#persist_items': tested ? '0' : '1' })),
  'the Provider publishes on a condition that nobody knows, between two that are met': (scene) =>
    between((tested) => publish(scene, [itemOf(scene)], { 'pubsub#persist_items': '1', ...(tested && { 'pubsub#nobody_knows_this': '1' }) })),
  'the Provider publishes a batch of three items, between two of two': (scene) =>
    between((tested) => publish(scene, Array.from({ length: tested ? 3 : 2 }, () => itemOf(scene)))),
  'the Provider removes an item without naming it, between two that it names': async (scene) => {
    const { pubsub } = await scene.sessions.member('Provider');
    return between(async (tested) => {
      const id = await publishItem(scene);
      return pubsub.retract(scene.topic, tested ? undefined : id);
    });
  },
  'the Provider removes an item from a Topic that keeps nothing, between two from one that keeps them': async (scene) => {
    const { pubsub } = await scene.sessions.member('Provider');
    return onKinds(scene, 'a Topic that stores its items', 'a Topic that keeps nothing', async () => pubsub.retract(scene.topic, await publishItem(scene)));
  },
  'the outsider creates a Topic, between two that the Provider creates': (scene) =>
    between(async (tested) => {
      if (!tested) return scene.create(topicKinds['a Topic']);
      const { pubsub } = await scene.sessions.member('outsider');
      const node = scene.freshTopic();
      const answer = await pubsub.create(node);
      if (answer.kind !== 'refused') await pubsub.delete(node);
      return answer;
    }),
  'the Provider creates a Topic under a model that nobody has, between two under the default': (scene) =>
    between((tested) => scene.create({ configuration: tested ? unknownModel : {} })),
  'the Provider creates a Topic whose configuration names it again, between two without': (scene) =>
    between(async (tested) => {
      if (!tested) return scene.create(topicKinds['a Topic with a title']);
      const { pubsub } = await scene.sessions.member('Provider');
      const node = scene.freshTopic();
      scene.removeAtEnd(node);
      return pubsub.createNamedAgain(node, topicKinds['a Topic with a title'].configuration);
    }),
  'the Provider creates a Topic without a name, between two with one': (scene) =>
    between(async (tested) => (tested ? (await scene.sessions.member('Provider')).pubsub.create(undefined) : scene.create(topicKinds['a Topic']))),
  'the Provider configures that Topic with a model that nobody has, between two that can be applied': async (scene) => {
    const owner = await ownerOf(scene, 'Provider');
    return between((tested) => owner.configure(scene.topic, tested ? unknownModel : topicKinds['a Topic with a title'].configuration));
  },
  'the Provider empties a Topic that keeps nothing, between two that keep items': async (scene) => {
    const owner = await ownerOf(scene, 'Provider');
    return onKinds(scene, 'a Topic that stores its items', 'a Topic that keeps nothing', () => owner.purge(scene.topic));
  },
  "the outsider asks what waits for approval at that Topic, between two requests of the Provider's": (scene) =>
    between(async (tested) => (await ownerOf(scene, tested ? 'outsider' : 'Provider')).pending(scene.topic)),
  'the Provider asks what waits for approval at a Topic that does not exist, between two requests about that Topic': async (scene) => {
    const owner = await ownerOf(scene, 'Provider');
    return between((tested) => owner.pending(tested ? scene.freshTopic() : scene.topic));
  },
  'the Provider affiliates the Consumer twice in one request, between two requests with one entry': async (scene) => {
    const owner = await ownerOf(scene, 'Provider');
    const { jid } = scene.reach.accountOf('Consumer');
    return between((tested) => owner.changeAffiliations(scene.topic, [{ jid, to: 'member' }, ...(tested ? [{ jid, to: 'publisher' }] : [])]));
  },
  'the Provider asks for the page behind a Topic that does not exist, between two that there are': async (scene) => {
    const { stream } = await scene.sessions.member('Provider');
    const { service } = scene.reach;
    return between((tested) => discoverItems(stream, service, { max: 1, ...(tested && { after: scene.freshTopic() }) }));
  },
  'the Provider asks the Controller about an account that does not exist, between two questions about its own': async (scene) => {
    const { stream, jid } = await scene.sessions.member('Provider');
    return between((tested) => discoverInfo(stream, tested ? `${scene.freshTopic()}@${scene.reach.endpoint.domain}` : jid));
  },
  "the outsider asks the Controller about the Consumer's account, between two questions about its own": async (scene) => {
    const { stream, jid } = await scene.sessions.member('outsider');
    return between((tested) => discoverInfo(stream, tested ? scene.reach.accountOf('Consumer').jid : jid));
  },
};

/** A subscription of the Consumer's; its identifier, where it was given one. */
export async function subscribed(scene: XmppGridScene): Promise<string | undefined> {
  const { element } = granted(await scene.subscribe('Consumer'), 'the subscription of the Consumer');
  const subscription = subscriptionIn(element);
  if (subscription) scene.memory.subscriptions = [...scene.memory.subscriptions, subscription];
  return subscription && attributeOf(subscription, 'subid');
}

/** Two subscriptions of the Consumer's. */
export async function subscribedTwice(scene: XmppGridScene): Promise<readonly (string | undefined)[]> {
  return [await subscribed(scene), await subscribed(scene)];
}

export async function subscriberOf(scene: XmppGridScene, platform: Platform): Promise<PubSubSubscriber> {
  return new PubSubSubscriber((await scene.sessions.member(platform)).stream, scene.reach.service);
}

export async function ownerOf(scene: XmppGridScene, platform: Platform): Promise<PubSubOwner> {
  return new PubSubOwner((await scene.sessions.member(platform)).stream, scene.reach.service);
}

/** Publishes items of the Provider's as they are given. */
export async function publish(scene: XmppGridScene, items: readonly PublishedItem[], conditions?: FormFields): Promise<Outcome> {
  return (await scene.sessions.member('Provider')).pubsub.publishItems(scene.topic, items, conditions);
}

/** An item that can be published anywhere, under an id of its own. */
export function itemOf(scene: XmppGridScene): PublishedItem {
  return { id: scene.freshTopic(), payloads: [payloadOf('iodef/valid/minimal').markup] };
}

/** The Consumer's subscription to the Topic of the case. */
export function own(scene: XmppGridScene): SubscriptionName {
  const held = scene.subscriptions.get('Consumer');
  const subscription = held?.kind === 'granted' ? subscriptionIn(held.element) : undefined;
  return { node: scene.topic, jid: scene.reach.accountOf('Consumer').jid, subid: subscription && attributeOf(subscription, 'subid') };
}

const unknownModel: FormFields = { 'pubsub#access_model': 'nobody-has-this' };

async function end(scene: XmppGridScene, { subid }: { readonly subid?: string | undefined }): Promise<Attempt> {
  const { pubsub, jid } = await scene.sessions.member('Consumer');
  return pubsub.unsubscribe(scene.topic, jid, subid);
}

/** A Topic whose items need a subscription, with an item, that lets the Consumer in. */
async function itemForTwo(scene: XmppGridScene): Promise<void> {
  await scene.affiliate('Consumer', 'member');
  await publishItem(scene);
}

/** An attempt on a Topic of one kind, between two on Topics of another. */
async function onKinds(scene: XmppGridScene, allowed: TopicKindName, refused: TopicKindName, attempt: (tested: boolean) => Promise<Attempt>): Promise<Trial> {
  return between(async (tested) => {
    await scene.topicOf(topicKinds[tested ? refused : allowed]);
    return attempt(tested);
  });
}
