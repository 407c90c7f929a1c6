import { formFieldsIn } from '../src/drivers/xmpp/data-form';
import { discoverInfo } from '../src/drivers/xmpp/disco';
import { ping, sendOfType } from '../src/drivers/xmpp/instant-messaging';
import { tag, text } from '../src/drivers/xmpp/markup';
import { isNotificationOf } from '../src/drivers/xmpp/pubsub';
import { featuresIn } from '../src/oracles/xmpp-grid-discovery';
import type { XmlElement } from '../src/xml/tree';
import { attributeOf } from '../src/xml/tree';
import { ns } from '../src/xml/xmpp-namespaces';
import { payloadOf } from './xmpp-grid-documents';
import { granted } from './xmpp-grid-reach';
import type { XmppGridScene } from './xmpp-grid-scene';
import { givenTitle, topicKinds } from './xmpp-grid-topics';
import { itemOf, ownerOf, publish, subscriberOf } from './xmpp-pubsub-trials';
import { publishItem } from './xmpp-pubsub-requests';
import { need } from './world';

/** What else a Provider does, in the words of the features; what the Broker owes for it is left in the scene. */
export const changes = {
  'publishes three items': (scene) => publishSeveral(scene, 3),
  'publishes two items': (scene) => publishSeveral(scene, 2),
  'publishes no item to that Topic': async (scene) => {
    granted(await publish(scene, []), 'a publication without an item');
    await collectAtConsumer(scene);
  },
  'publishes an item that claims to be the outsider\'s': async (scene) => {
    scene.answer = await publish(scene, [{ ...itemOf(scene), publisher: scene.reach.accountOf('outsider').jid }]);
    await collectAtConsumer(scene);
  },
  'publishes and removes an item': async (scene) => {
    const { pubsub } = await scene.sessions.member('Provider');
    granted(await pubsub.retract(scene.topic, await publishItem(scene), true), 'the removal of the item');
    await collectAtConsumer(scene);
  },
  'publishes a batch of which one item cannot be taken': async (scene) => {
    const twice = payloadOf('iodef/valid/minimal').markup;
    granted(await publish(scene, [itemOf(scene)]), 'a publication in order');
    granted(await (await ownerOf(scene, 'Provider')).purge(scene.topic), 'the purge of the Topic');
    const answer = await publish(scene, [itemOf(scene), { ...itemOf(scene), payloads: [twice, twice] }]);
    if (answer.kind === 'silence') granted(answer, 'the batch');
  },
  'publishes to another Topic and to that one': async (scene) => {
    const other = scene.freshTopic();
    granted(await scene.create(topicKinds['a Topic'], other), 'the creation of another Topic');
    granted(await (await scene.sessions.member('Provider')).pubsub.publishItems(other, [itemOf(scene)]), 'a publication to another Topic');
    await scene.publish('Provider', 'iodef/valid/minimal', 'with an id');
    const { stream } = await scene.sessions.member('Consumer');
    scene.memory.came = stream.taken(isNotificationOf(other, 'items'));
  },
  'publishes to nothing and asks the Broker what it supports': async (scene) => {
    const { pubsub, stream } = await scene.sessions.member('Provider');
    const node = scene.freshTopic();
    scene.removeAtEnd(node);
    scene.memory.answers = [await pubsub.publishItems(node, [itemOf(scene)])];
    scene.answer = await discoverInfo(stream, scene.reach.service);
  },
  'gives that Topic a title, and then sets another field alone': async (scene) => {
    const owner = await ownerOf(scene, 'Provider');
    granted(await owner.configure(scene.topic, { 'pubsub#title': givenTitle }), 'a title');
    granted(await owner.configure(scene.topic, { 'pubsub#notify_delete': '0' }), 'another field');
  },
  'creates two Topics without a name': async (scene) => {
    const { pubsub } = await scene.sessions.member('Provider');
    scene.memory.answers = [await pubsub.create(undefined), await pubsub.create(undefined)];
    for (const made of namesIn(scene)) scene.removeAtEnd(made);
  },
  'deletes it and asks about it': async (scene) => {
    const { pubsub, stream } = await scene.sessions.member('Provider');
    scene.answer = await pubsub.delete(scene.topic);
    scene.memory.answers = [await discoverInfo(stream, scene.reach.service, scene.topic)];
  },
  'gives up its own Topic': async (scene) => {
    const owner = await ownerOf(scene, 'Provider');
    const answer = await owner.changeAffiliations(scene.topic, [{ jid: scene.reach.accountOf('Provider').jid, to: 'member' }]);
    if (answer.kind === 'silence') granted(answer, 'the change');
  },
  'makes the Consumer a publisher of it': async (scene) => {
    const { pubsub } = await scene.sessions.member('Provider');
    scene.answer = await pubsub.affiliate(scene.topic, scene.reach.accountOf('Consumer').jid, 'publisher');
  },
  'makes the Consumer an outcast of it': async (scene) => {
    await scene.affiliate('Consumer', 'outcast');
    await collectAtConsumer(scene);
  },
  'changes the affiliation of the Consumer to nothing in particular': async (scene) => {
    await (await ownerOf(scene, 'Provider')).changeAffiliations(scene.topic, [{ jid: scene.reach.accountOf('Consumer').jid }]);
  },
  'changes the subscription of the Consumer to nothing in particular': async (scene) => {
    await (await ownerOf(scene, 'Provider')).changeSubscriptions(scene.topic, [{ jid: scene.reach.accountOf('Consumer').jid }]);
  },
  'changes two affiliations, one of them to what nobody can be': async (scene) => {
    const owner = await ownerOf(scene, 'Provider');
    scene.answer = await owner.changeAffiliations(scene.topic, twoChanges(scene, 'publisher'));
    scene.memory.answers = [scene.answer];
  },
  'changes two subscriptions, one of them to a state that nobody has': async (scene) => {
    const owner = await ownerOf(scene, 'Provider');
    scene.answer = await owner.changeSubscriptions(scene.topic, twoChanges(scene, 'subscribed'));
    scene.memory.answers = [scene.answer];
  },
  'looks up the feature last-published and the default of sending the last item': async (scene) => {
    const { stream } = await scene.sessions.member('Provider');
    scene.answer = await discoverInfo(stream, scene.reach.service);
    scene.memory.answers = [await (await ownerOf(scene, 'Provider')).defaultConfiguration()];
  },
  'sends the Consumer a message with a delay notation of its own making': async (scene) => {
    const { stream } = await scene.sessions.member('Provider');
    const { domain } = scene.reach.endpoint;
    const delay = tag('delay', { xmlns: ns.delay, from: domain, stamp: madeUp });
    sendOfType(stream, scene.reach.accountOf('Consumer').jid, 'normal', tag('body', {}, text('milepost')), delay);
    await scene.sendMessage();
  },
  'sends the Consumer a message and it arrives': (scene) => sendNamed(scene, undefined),
  "sends the Consumer a message in the outsider's name, and one in its own": (scene) => sendNamed(scene, scene.reach.accountOf('outsider').jid),
  'sends the Consumer a chat state and a message of type "normal"': async (scene) => {
    const { stream } = await scene.sessions.member('Provider');
    sendOfType(stream, scene.reach.accountOf('Consumer').jid, 'chat', tag('composing', { xmlns: 'http://jabber.org/protocol/chatstates' }));
    await scene.sendMessage();
  },
} as const satisfies Readonly<Record<string, (scene: XmppGridScene) => Promise<void>>>;

/** What a Consumer does, in the words of the features. */
export const consumerActs = {
  'subscribes to that Topic and waits': async (scene) => {
    const { stream } = await scene.sessions.member('Consumer');
    scene.answer = await scene.subscribe('Consumer');
    granted(scene.answer, 'the subscription of the Consumer');
    await ping(stream, scene.reach.service);
    const notifications = stream.taken(isNotificationOf(scene.topic, 'items'));
    scene.received.set('Consumer', notifications);
    scene.memory.came = notifications;
    scene.subscribers.delete('Consumer');
  },
  'subscribes to that Topic with options': async (scene) => {
    const subscriber = await subscriberOf(scene, 'Consumer');
    scene.answer = await subscriber.subscribeWith(scene.topic, scene.reach.accountOf('Consumer').jid, { 'pubsub#deliver': '1' });
  },
  'switches its deliveries off': async (scene) => {
    const subscriber = await subscriberOf(scene, 'Consumer');
    const held = need(scene.subscriptions.get('Consumer'), 'a subscription');
    const subscription = granted(held, 'the subscription').element.children.flatMap(({ children }) => children)[0];
    const name = { node: scene.topic, jid: scene.reach.accountOf('Consumer').jid, subid: subscription && attributeOf(subscription, 'subid') };
    scene.answer = await subscriber.setOptions(name, { 'pubsub#deliver': '0' });
    scene.subscribers.delete('Consumer');
  },
} as const satisfies Readonly<Record<string, (scene: XmppGridScene) => Promise<void>>>;

/** Messages to a Consumer that is there: one that claims an address, on a session of its own, and one as usual. */
async function sendNamed(scene: XmppGridScene, from: string | undefined): Promise<void> {
  const consumer = await scene.sessions.member('Consumer');
  const to = consumer.jid;
  if (from !== undefined) {
    await scene.sessions.several('Provider', 1);
    const [own] = scene.sessions.further;
    own?.stream.send(tag('message', { type: 'normal', to, from }, tag('body', {}, text('in another name'))), 'send a message in another name');
    if (own) await ping(own.stream, undefined);
  }
  const provider = await scene.sessions.member('Provider');
  sendOfType(provider.stream, to, 'normal', tag('body', {}, text('in the own name')));
  await ping(provider.stream, undefined);
  await ping(consumer.stream, undefined);
  scene.memory.address = provider.address;
  scene.memory.came = consumer.stream.taken(({ local }) => local === 'message');
  need(scene.memory.came.some(({ children }) => children.some(({ text: body }) => body === 'in the own name')), 'a message at the Consumer');
}

/** Collects what came to the Consumer from the Broker by the time that a round trip is over. */
export async function collectAtConsumer(scene: XmppGridScene): Promise<void> {
  const { stream } = await scene.sessions.member('Consumer');
  // The Provider's round trip has what it caused sent; the Consumer's has it come.
  await ping((await scene.sessions.member('Provider')).stream, scene.reach.service);
  await ping(stream, scene.reach.service);
  scene.memory.came = [...scene.memory.came, ...stream.taken(({ local }) => local === 'message')];
}

/** The stamp of a delay notation that nobody but the Provider made. */
export const madeUp = '2001-01-01T00:00:00Z';

/** The names of the Topics that were made without one. */
export function namesIn({ memory }: XmppGridScene): readonly string[] {
  return memory.answers.flatMap((answer) => (answer.kind === 'granted' ? nodesIn(answer.element) : []));
}

function nodesIn(answer: XmlElement): readonly string[] {
  const created = answer.children.flatMap(({ children }) => children).filter(({ local }) => local === 'create');
  return created.flatMap((create) => attributeOf(create, 'node') ?? []);
}

async function publishSeveral(scene: XmppGridScene, count: number): Promise<void> {
  for (let left = count; left > 0; left--) scene.permitted.push(await publishItem(scene));
  if (scene.subscribers.has('Consumer')) await collectAtConsumer(scene);
}

/** A change of the outsider that makes sense, and one of the Consumer that does not. */
function twoChanges(scene: XmppGridScene, to: string): readonly { readonly jid: string; readonly to: string }[] {
  return [
    { jid: scene.reach.accountOf('outsider').jid, to },
    { jid: scene.reach.accountOf('Consumer').jid, to: 'nobody-is-this' },
  ];
}

/** The value of a field of a form inside an operation of publish-subscribe. */
export function fieldOf(answer: XmlElement, name: string): string | undefined {
  const operation = answer.children.flatMap(({ children }) => children).find(({ children }) => children.some(({ local }) => local === 'x'));
  return operation && formFieldsIn(operation)[name];
}

/** Whether the Broker names a feature of publish-subscribe. */
export function isNamed(description: XmlElement, feature: string): boolean {
  return featuresIn(description).includes(`${ns.pubsub}#${feature}`);
}

