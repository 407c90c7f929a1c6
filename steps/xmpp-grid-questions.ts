import { discoverInfo, discoverItems, lastOfPage } from '../src/drivers/xmpp/disco';
import { PubSubOwner } from '../src/drivers/xmpp/pubsub-owner';
import { requestUnknown } from '../src/drivers/xmpp/instant-messaging';
import { Inconclusive } from '../src/verdict';
import type { XmlElement } from '../src/xml/tree';
import { granted } from './xmpp-grid-reach';
import type { XmppGridScene } from './xmpp-grid-scene';
import type { Member } from './xmpp-grid-sessions';

/** What a Platform can ask, in the words of the features; the answer is left in the scene. */
export const questions = {
  'Controller what it supports': async (scene, { stream }) => {
    scene.answer = await discoverInfo(stream, scene.reach.endpoint.domain);
  },
  'Broker what it supports': async (scene, { stream }) => {
    scene.answer = await discoverInfo(stream, scene.reach.service);
  },
  'Controller for its items': async (scene, { stream }) => {
    scene.answer = await discoverItems(stream, scene.reach.endpoint.domain);
  },
  'Broker for its items': async (scene, { stream }) => {
    scene.answer = await discoverItems(stream, scene.reach.service);
  },
  'Broker for its items, two at a time': async (scene, { stream }) => {
    scene.pages = await pagesOf(scene, stream, 2);
  },
  'Broker about that Topic': async (scene, { stream }) => {
    scene.answer = await discoverInfo(stream, scene.reach.service, scene.topic);
  },
  'Broker for the items of that Topic': async (scene, { pubsub }) => {
    scene.answer = await pubsub.retrieve(scene.topic);
  },
  'Broker for its own subscriptions': async (scene, { pubsub }) => {
    scene.answer = await pubsub.ownSubscriptions();
  },
  'Broker for its own affiliations': async (scene, { pubsub }) => {
    scene.answer = await pubsub.ownAffiliations();
  },
  'Broker for the subscribers of that Topic': async (scene, { stream }) => {
    scene.answer = await ownerOn(scene, stream).subscribers(scene.topic);
  },
  'Broker for the affiliations of that Topic': async (scene, { stream }) => {
    scene.answer = await ownerOn(scene, stream).affiliations(scene.topic);
  },
  'Broker for the configuration of that Topic': async (scene, { stream }) => {
    scene.answer = await ownerOn(scene, stream).configuration(scene.topic);
  },
  'Broker for the default configuration': async (scene, { stream }) => {
    scene.answer = await ownerOn(scene, stream).defaultConfiguration();
  },
  'Broker for those items by their ids': async (scene, { pubsub }) => {
    if (scene.answer) granted(scene.answer, 'the publication before');
    scene.answer = await pubsub.retrieve(scene.topic, { itemIds: scene.permitted });
  },
  'Controller for something that nobody defines': async (scene, { stream }) => {
    scene.answer = await requestUnknown(stream, scene.reach.endpoint.domain);
  },
} as const satisfies Readonly<Record<string, (scene: XmppGridScene, member: Member) => Promise<void>>>;

export type Question = keyof typeof questions;

function ownerOn({ reach }: XmppGridScene, stream: Member['stream']): PubSubOwner {
  return new PubSubOwner(stream, reach.service);
}

/** Asks page by page until the last one, or until a page says no more about what follows it. */
async function pagesOf(scene: XmppGridScene, stream: Member['stream'], max: number): Promise<readonly XmlElement[]> {
  const pages: XmlElement[] = [];
  for (let after: string | undefined; pages.length < pageLimit; ) {
    const { element } = granted(await discoverItems(stream, scene.reach.service, { max, ...(after && { after }) }), 'the items of the Broker');
    pages.push(element);
    const last = lastOfPage(element);
    if (last === undefined || last === after) return pages;
    after = last;
  }
  throw new Inconclusive('precondition', `the items of the Broker: expected at most ${pageLimit} pages of ${max}, got more`);
}

/** Most pages that are fetched of somebody else's Broker. */
const pageLimit = 100;
