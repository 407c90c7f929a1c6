import { defineParameterType, Given, Then, When } from '@cucumber/cucumber';
import { discoverInfo } from '../src/drivers/xmpp/disco';
import { ping, sendOfType } from '../src/drivers/xmpp/instant-messaging';
import { tag, text } from '../src/drivers/xmpp/markup';
import { subscriptionIn } from '../src/oracles/xmpp-grid-topics';
import { tellsState } from '../src/oracles/xmpp-pubsub-events';
import { attributeOf } from '../src/xml/tree';
import { granted } from './xmpp-grid-reach';
import { XmppGridScene } from './xmpp-grid-scene';
import { modelled } from './xmpp-grid-topics';
import { discoveryFacts } from './xmpp-discovery-facts';
import { decide, type Decision } from './xmpp-pubsub-approval';
import { changes, collectAtConsumer, consumerActs } from './xmpp-pubsub-changes';
import { pubsubFacts } from './xmpp-pubsub-facts';
import { useFeature } from './xmpp-pubsub-features';
import { subscribedTwice } from './xmpp-pubsub-trials';
import { need, type MilepostWorld } from './world';

const facts = { ...pubsubFacts, ...discoveryFacts };

defineParameterType({ name: 'fact', regexp: oneOf(Object.keys(facts)), transformer: (words: string) => need(facts[words], words) });
defineParameterType({ name: 'change', regexp: oneOf(Object.keys(changes)), transformer: (words: string) => words as keyof typeof changes });
defineParameterType({ name: 'consumerAct', regexp: oneOf(Object.keys(consumerActs)), transformer: (words: string) => words as keyof typeof consumerActs });
defineParameterType({ name: 'decision', regexp: /is approved|is denied|the owner cancels/, transformer: (words: string) => decisions[words] });

Given("a Topic under a model of XMPP-Grid's", async function (this: MilepostWorld) {
  const scene = sceneOf(this);
  for (const model of ['whitelist', 'authorize']) {
    const node = scene.freshTopic();
    if ((await scene.create(modelled(model), node)).kind !== 'granted') continue;
    scene.topics.push(node);
    scene.memory.model = model;
    return;
  }
  need(false, 'a Topic under the whitelist or the authorize model');
});

When('the Provider {change}', async function (this: MilepostWorld, change: keyof typeof changes) {
  await changes[change](sceneOf(this));
});

When('the Consumer {consumerAct}', async function (this: MilepostWorld, act: keyof typeof consumerActs) {
  await consumerActs[act](sceneOf(this));
});

When('the Consumer subscribes to that Topic, twice', async function (this: MilepostWorld) {
  await subscribedTwice(sceneOf(this));
});

When('the Consumer subscribes two of its sessions to that Topic', async function (this: MilepostWorld) {
  const scene = sceneOf(this);
  await scene.sessions.several('Consumer', 2);
  for (const { pubsub, address } of scene.sessions.further) granted(await pubsub.subscribe(scene.topic, address), 'the subscription of a session');
});

When('the Consumer subscribes and {decision}', async function (this: MilepostWorld, decision: Decision) {
  const scene = sceneOf(this);
  granted(await scene.subscribe('Consumer'), 'the subscription of the Consumer');
  await decide(scene, decision);
  await collectAtConsumer(scene);
  if (decision === 'approve') scene.subscribers.add('Consumer');
  if (decision !== 'cancel') return;
  const again = await scene.subscribe('Consumer');
  const stands = again.kind === 'granted' ? subscriptionIn(again.element) : undefined;
  const waits = again.kind === 'refused' && again.element;
  scene.memory.subscriptions = [stands ?? stateOfWaiting(waits)];
});

When('the Consumer ends its subscription', async function (this: MilepostWorld) {
  await endSubscription(sceneOf(this), 'its own');
});

When('the Consumer ends its subscription under a SubID that nobody gave', async function (this: MilepostWorld) {
  await endSubscription(sceneOf(this), 'nobody-gave-this');
});

When('the Consumer ends one of them', async function (this: MilepostWorld) {
  await endSubscription(sceneOf(this), 'its own');
});

When('the Consumer/Provider asks for what the Broker lacks, the feature {string}', async function (this: MilepostWorld, feature: string) {
  await useFeature(sceneOf(this), feature);
});

When('the Provider makes use of the feature {string}', async function (this: MilepostWorld, feature: string) {
  await useFeature(sceneOf(this), feature);
});

When('the Provider sends the Consumer a message of type {string} and one of type "normal"', async function (this: MilepostWorld, type: string) {
  const scene = sceneOf(this);
  const { stream } = await scene.sessions.member('Provider');
  sendOfType(stream, scene.reach.accountOf('Consumer').jid, type, tag('body', {}, text('milepost')));
  await ping(stream, undefined);
  await scene.sendMessage();
});

When('Provider and Consumer ask the {word} what it is', async function (this: MilepostWorld, whom: string) {
  const scene = sceneOf(this);
  const to = whom === 'Broker' ? scene.reach.service : scene.reach.endpoint.domain;
  const ask = async (platform: 'Provider' | 'Consumer'): Promise<Awaited<ReturnType<typeof discoverInfo>>> => discoverInfo((await scene.sessions.member(platform)).stream, to);
  scene.memory.answers = [await ask('Provider'), await ask('Consumer')];
});

Then('{fact}', function (this: MilepostWorld, fact: (typeof facts)[string]) {
  this.judge(fact(sceneOf(this)));
});

Then('the Consumer is told that its subscription is {string}', async function (this: MilepostWorld, state: string) {
  this.judge(tellsState({ messages: sceneOf(this).memory.came, node: sceneOf(this).topic, state }));
});

const decisions: Readonly<Record<string, Decision>> = { 'is approved': 'approve', 'is denied': 'deny', 'the owner cancels': 'cancel' };

/** How a refused second request says that the first still waits (XEP-0060, section 6.1.3.7). */
function stateOfWaiting(refusal: ReturnType<typeof granted>['element'] | false | undefined): ReturnType<typeof granted>['element'] {
  const element = need(refusal, 'an answer to a second request');
  const pending = element.children.flatMap(({ children }) => children).some(({ local }) => local === 'pending-subscription');
  const attributes = pending ? [{ namespace: '', local: 'subscription', name: 'subscription', value: 'pending' }] : [];
  return { ...element, attributes };
}

async function endSubscription(scene: XmppGridScene, under: string): Promise<void> {
  const { pubsub, jid } = await scene.sessions.member('Consumer');
  const held = granted(need(scene.subscriptions.get('Consumer'), 'a subscription'), 'the subscription').element;
  const subscription = subscriptionIn(held);
  scene.answer = await pubsub.unsubscribe(scene.topic, jid, under === 'its own' ? subscription && attributeOf(subscription, 'subid') : under);
}

function sceneOf(world: MilepostWorld): XmppGridScene {
  return world.scene(XmppGridScene);
}

function oneOf(words: readonly string[]): RegExp {
  const escaped = words.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(escaped.sort((one, other) => other.length - one.length).join('|'));
}

