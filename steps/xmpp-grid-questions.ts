import { discoverInfo, discoverItems, endOfPage, lastOfPage } from '../src/drivers/xmpp/disco';
import { PubSubSubscriber } from '../src/drivers/xmpp/pubsub-subscriber';
import { PubSubOwner } from '../src/drivers/xmpp/pubsub-owner';
import { requestUnknown } from '../src/drivers/xmpp/instant-messaging';
import { countIn } from '../src/oracles/xmpp-disco';
import { Inconclusive } from '../src/verdict';
import type { XmlElement } from '../src/xml/tree';
import { granted } from './xmpp-grid-reach';
import type { XmppGridScene } from './xmpp-grid-scene';
import type { Member } from './xmpp-grid-sessions';
import { own } from './xmpp-pubsub-trials';
import { need } from './world';

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
  'Controller about its own account': async (scene, { stream, jid }) => {
    scene.answer = await discoverInfo(stream, jid);
  },
  'Controller for the items of its own account': async (scene, { stream, jid, address }) => {
    scene.memory.address = address;
    scene.answer = await discoverItems(stream, jid);
  },
  "Controller for the items of the Consumer's account": async (scene, { stream }) => {
    scene.answer = await discoverItems(stream, scene.reach.accountOf('Consumer').jid);
  },
  'Broker what that Topic contains': async (scene, { stream }) => {
    scene.answer = await discoverItems(stream, scene.reach.service, undefined, scene.topic);
  },
  'Broker for a page of what that Topic contains': async (scene, { stream }) => {
    scene.answer = await discoverItems(stream, scene.reach.service, { max: 2 }, scene.topic);
  },
  'Broker for a page of its items': async (scene, { stream }) => {
    scene.answer = await discoverItems(stream, scene.reach.service, { max: 2 });
  },
  'Broker for its items, one at a time': async (scene, { stream }) => {
    scene.pages = await pagesOf(scene, stream, 1);
  },
  'Broker for its items, two at a time and one at a time': async (scene, { stream }) => {
    scene.pages = await pagesOf(scene, stream, 2);
    scene.memory.otherPages = await pagesOf(scene, stream, 1);
  },
  'Broker for its items, two at a time and back again': async (scene, { stream }) => {
    scene.pages = (await pagesOf(scene, stream, 2)).slice(0, 2);
    const [, second] = scene.pages;
    const before = need(second && endOfPage(second, 'first'), 'a second page that says where it begins');
    scene.memory.otherPages = [granted(await discoverItems(stream, scene.reach.service, { max: 2, before }), 'the page before').element];
  },
  'Broker for the page behind the last': async (scene, { stream }) => {
    const pages = await pagesOf(scene, stream, 2);
    const after = need(pages.flatMap((page) => (countIn(page, 'item') > 0 ? (lastOfPage(page) ?? []) : [])).at(-1), 'a page that says where it ends');
    scene.answer = await discoverItems(stream, scene.reach.service, { max: 2, after });
  },
  'Broker for the page at index 0': (scene, { stream }) => pageAt(scene, stream, 0),
  'Broker for the page at index 1': (scene, { stream }) => pageAt(scene, stream, 1),
  'Broker for the page at index 100000': (scene, { stream }) => pageAt(scene, stream, 100_000),
  'Broker for the items of that Topic, one at a time': async (scene, { pubsub }) => {
    const { element } = granted(await pubsub.retrievePage(scene.topic, { max: 1 }), 'a page of items');
    need(element.children.flatMap(({ children }) => children).some(({ local }) => local === 'set'), 'an answer in pages');
  },
  'Broker for the latest item of that Topic': async (scene, { pubsub }) => {
    scene.answer = await pubsub.retrieve(scene.topic, { most: 1 });
  },
  'Broker for the options of its subscription': async (scene, { stream }) => {
    scene.answer = await new PubSubSubscriber(stream, scene.reach.service).options(own(scene));
    granted(scene.answer, 'the options of the subscription');
  },
  'Broker for the default options of that Topic': async (scene, { stream }) => {
    scene.answer = await new PubSubSubscriber(stream, scene.reach.service).defaultOptions(scene.topic);
  },
  'Broker for the default options': async (scene, { stream }) => {
    scene.answer = await new PubSubSubscriber(stream, scene.reach.service).defaultOptions();
  },
  'Broker what waits for approval': async (scene, { stream }) => {
    scene.answer = await ownerOn(scene, stream).pending();
  },
  'Controller for something that nobody defines': async (scene, { stream }) => {
    scene.answer = await requestUnknown(stream, scene.reach.endpoint.domain);
  },
} as const satisfies Readonly<Record<string, (scene: XmppGridScene, member: Member) => Promise<void>>>;

export type Question = keyof typeof questions;

function ownerOn({ reach }: XmppGridScene, stream: Member['stream']): PubSubOwner {
  return new PubSubOwner(stream, reach.service);
}

/** The page of the Broker's items at a position; the first page is asked for as well, to compare. */
async function pageAt(scene: XmppGridScene, stream: Member['stream'], index: number): Promise<void> {
  scene.pages = [granted(await discoverItems(stream, scene.reach.service, { max: 2 }), 'the first page').element];
  scene.memory.index = index;
  scene.answer = await discoverItems(stream, scene.reach.service, { max: 2, index });
}

/** Asks page by page until the last one, or until a page says no more about what follows it. */
async function pagesOf(scene: XmppGridScene, stream: Member['stream'], max: number): Promise<readonly XmlElement[]> {
  const pages: XmlElement[] = [];
  for (let after: string | undefined; pages.length < pageLimit; ) {
    const { element } = granted(await discoverItems(stream, scene.reach.service, { max, ...(after && { after }) }), 'the items of the Broker');
    pages.push(element);
    if (countIn(element, 'item') === 0) return pages;
    const last = lastOfPage(element);
    if (last === undefined || last === after) return pages;
    after = last;
  }
  throw new Inconclusive('precondition', `the items of the Broker: expected at most ${pageLimit} pages of ${max}, got more`);
}

/** Most pages that are fetched of somebody else's Broker. */
const pageLimit = 100;
