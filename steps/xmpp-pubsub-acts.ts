import { formFieldsIn } from '../src/drivers/xmpp/data-form';
import { ping } from '../src/drivers/xmpp/instant-messaging';
import { outcomeOf } from '../src/drivers/xmpp/outcome';
import { isNotificationOf } from '../src/drivers/xmpp/pubsub';
import { PubSubOwner } from '../src/drivers/xmpp/pubsub-owner';
import { attributeOf } from '../src/xml/tree';
import { payloadOf } from './xmpp-grid-documents';
import { granted } from './xmpp-grid-reach';
import type { XmppGridScene } from './xmpp-grid-scene';
import { givenTitle, topicKinds } from './xmpp-grid-topics';
import { collectAtConsumer } from './xmpp-pubsub-changes';
import { publishItem } from './xmpp-pubsub-requests';
import { need } from './world';

/** What an owner does to its Topic, in the words of the features. What the Broker owes for it is left in the scene. */
export const acts = {
  'removes that item and has the subscribers notified': async (scene) => {
    const { pubsub } = await scene.sessions.member('Provider');
    granted(await pubsub.retract(scene.topic, scene.permitted.pop(), true), 'the removal of the item');
    await awaitNotice(scene, 'items');
  },
  'purges that Topic': async (scene) => {
    granted(await (await ownerIn(scene)).purge(scene.topic), 'the purge of the Topic');
    scene.permitted.length = 0;
    await awaitNotice(scene, 'purge');
  },
  'gives that Topic a title': async (scene) => {
    scene.answer = await (await ownerIn(scene)).configure(scene.topic, { 'pubsub#title': givenTitle });
    if (scene.answer.kind === 'granted') await awaitNotice(scene, 'configuration');
  },
  'gives that Topic a title in a form with an unknown field': async (scene) => {
    const owner = await ownerIn(scene);
    granted(await owner.configure(scene.topic, { 'pubsub#title': 'another title' }), 'a form without unknown fields');
    scene.answer = await owner.configure(scene.topic, { 'pubsub#title': givenTitle, 'urn:example:milepost#unknown': 'of no meaning' });
    scene.memory.answers = [await owner.configuration(scene.topic)];
  },
  'gives that Topic a title, which it is configured to announce': async (scene) => {
    await requireInForce(scene, 'pubsub#notify_config');
    await acts['gives that Topic a title'](scene);
  },
  'cancels the configuration of that Topic': async (scene) => {
    granted(need(scene.answer, 'a configuration'), 'the configuration before');
    granted(await (await ownerIn(scene)).cancelConfiguration(scene.topic), 'the cancellation');
  },
  'ends the subscription of the Consumer': async (scene) => {
    const owner = await ownerIn(scene);
    granted(await owner.setSubscription(scene.topic, scene.reach.accountOf('Consumer').jid, 'none'), 'the end of the subscription');
    await collectAtConsumer(scene);
  },
  'withdraws the affiliation of the Consumer': (scene) => scene.affiliate('Consumer', 'none'),
  'publishes another document under the id of that item': async (scene) => {
    const { pubsub } = await scene.sessions.member('Provider');
    const itemId = need(scene.permitted.at(-1), 'an item of that Topic');
    const { markup, element } = payloadOf('iodef/valid/event');
    scene.answer = await pubsub.publish(scene.topic, [markup], itemId);
    scene.publication = { node: scene.topic, payload: element, itemId };
    if (scene.answer.kind === 'granted') await scene.observe(1);
  },
  'creates a Topic without a name': async (scene) => {
    const { pubsub } = await scene.sessions.member('Provider');
    scene.answer = await pubsub.create(undefined);
    const made = scene.answer.kind === 'granted' ? nodeIn(scene.answer.element) : undefined;
    if (made) scene.removeAtEnd(made);
  },
  'deletes that Topic and creates it again': async (scene) => {
    const { pubsub } = await scene.sessions.member('Provider');
    granted(await pubsub.delete(scene.topic), 'the deletion of the Topic');
    granted(await pubsub.create(scene.topic, topicKinds['a Topic that stores its items'].configuration), 'the creation of the Topic');
    scene.permitted.length = 0;
  },
} as const satisfies Readonly<Record<string, (scene: XmppGridScene) => Promise<void>>>;

export type Act = keyof typeof acts;

/** Publishes so many items of the Provider's, and remembers their ids. */
export async function publishItems(scene: XmppGridScene, count: number): Promise<void> {
  for (let left = count; left > 0; left--) scene.permitted.push(await publishItem(scene));
  await scene.observe(count);
}

/** Waits for one notice at the Consumer, where it is subscribed, then for whatever else came before a round trip was over. */
async function awaitNotice(scene: XmppGridScene, about: 'items' | 'purge' | 'configuration'): Promise<void> {
  if (!scene.subscribers.has('Consumer')) return;
  const { stream } = await scene.sessions.member('Consumer');
  scene.farewell = outcomeOf(await stream.receive(`wait for a notice about the Topic ${scene.topic}`, isNotificationOf(scene.topic, about)));
  await ping(stream, scene.reach.service);
  scene.received.set('Consumer', stream.taken((element) => isNotificationOf(scene.topic, 'items')(element) || isNotificationOf(scene.topic, about)(element)));
}

/** Stops the case unless a field is true in the configuration of the Topic: an option that the Broker passed over promises nothing. */
export async function requireInForce(scene: XmppGridScene, field: string): Promise<void> {
  const { element } = granted(await (await ownerIn(scene)).configuration(scene.topic), 'the configuration');
  const [configure] = element.children.flatMap(({ children }) => children);
  const value = configure && formFieldsIn(configure)[field];
  need(value === '1' || value === 'true', `the configuration of the Topic: expected ${field} to be true, got ${value ?? 'no such field'}`);
}

async function ownerIn(scene: XmppGridScene): Promise<PubSubOwner> {
  const { stream } = await scene.sessions.member('Provider');
  return new PubSubOwner(stream, scene.reach.service);
}

function nodeIn(answer: Parameters<typeof attributeOf>[0]): string | undefined {
  const create = answer.children.flatMap(({ children }) => children).find(({ local }) => local === 'create');
  return create && attributeOf(create, 'node');
}
