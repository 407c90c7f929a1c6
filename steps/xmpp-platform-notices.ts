import { randomUUID } from 'node:crypto';
import { hostedNames } from '../src/drivers/hosted-grid/grid';
import { delayNotation, ofConfiguration, ofItems, ofPurge, ofRetraction, ofSubscription, unknownContent, type Notice } from '../src/drivers/hosted-grid/notifications';
import { tag, verbatim, type Markup } from '../src/drivers/xmpp/markup';
import { payloadOf } from './xmpp-grid-documents';
import type { PlatformScene } from './xmpp-platform-scene';
import { topicNode } from './xmpp-platform-settings';

/** What a Consumer is notified with, where the document itself is not what matters. */
export const document = 'iodef/valid/minimal';

/** What a Broker tells a Consumer of; each gives the items that the Consumer then owes to take up. */
export const notices: Readonly<Record<string, (scene: PlatformScene, notice: Notice) => readonly string[]>> = {
  'an item': item(),
  'a retraction': unowed((notice) => ofRetraction(notice, randomUUID())),
  'a purge': unowed(ofPurge),
  'a configuration': unowed(ofConfiguration),
  'an item without payload': unowed((notice) => ofItems(notice, [{ id: randomUUID() }])),
  'an item that was kept': item(() => delayNotation(hostedNames.domain, '2026-01-01T00:00:00Z')),
  'an item beside content that nobody defines': item(unknownContent),
  'three items at once': (scene, notice) => {
    const ids = [randomUUID(), randomUUID(), randomUUID()];
    scene.session.send(ofItems(notice, ids.map((id) => ({ id, payload: payload() }))), 'notify the Consumer of three items');
    return ids;
  },
  'an approval': unowed((notice) => ofSubscription(notice, hostedNames.jid, 'subscribed')),
};

/** Tells the Consumer of something, then of an item, and waits until it has taken up what it owes. */
export async function notify(scene: PlatformScene, words: string): Promise<void> {
  const notice = noticeTo(scene);
  scene.owed.push(...(notices[words]?.(scene, notice) ?? []));
  if (words !== 'an item') scene.owed.push(...(notices['an item']?.(scene, notice) ?? []));
  await takenUp(scene);
}

/** Tells the Consumer of an item in another's name, between two of the Broker's. */
export async function notifyInAnotherName(scene: PlatformScene): Promise<void> {
  const notice = noticeTo(scene);
  const send = notices['an item'];
  scene.owed.push(...(send?.(scene, notice) ?? []));
  scene.foreign.push(...(send?.(scene, { ...notice, from: 'stranger@security-grid.example/here' }) ?? []));
  scene.owed.push(...(send?.(scene, notice) ?? []));
  await takenUp(scene);
}

function noticeTo({ session }: PlatformScene): Notice {
  return { from: hostedNames.service, to: session.address, node: topicNode };
}

async function takenUp({ session, owed }: PlatformScene): Promise<void> {
  const taken = (id: string): boolean => session.record.sayings.some(({ event, item: of }) => event === 'received' && of === id);
  await session.until(() => session.over || session.idle || owed.every(taken));
}

function item(beside?: () => Markup): (scene: PlatformScene, notice: Notice) => readonly string[] {
  return (scene, notice) => {
    const id = randomUUID();
    scene.session.send(ofItems(notice, [{ id, payload: payload() }], ...(beside ? [beside()] : [])), 'notify the Consumer of an item');
    return [id];
  };
}

function unowed(write: (notice: Notice) => Markup): (scene: PlatformScene, notice: Notice) => readonly string[] {
  return (scene, notice) => {
    scene.session.send(write(notice), 'notify the Consumer');
    return [];
  };
}

function payload(): Markup {
  return payloadOf(document).markup;
}

/** A request that is sent to a Platform. */
export function requestTo(scene: PlatformScene, type: 'get' | 'set', payloadName: string, namespace: string): void {
  const id = randomUUID();
  scene.asked.push(id);
  scene.session.send(tag('iq', { type, id, from: hostedNames.domain, to: scene.session.address }, verbatim(`<${payloadName} xmlns='${namespace}'/>`)), 'ask the Platform');
}
