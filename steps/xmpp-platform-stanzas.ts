import type { Finding } from '../src/evidence';
import { attributeOf } from '../src/xml/tree';
import { Inconclusive } from '../src/verdict';
import { stanzaOf } from './xmpp-grid-documents';
import type { PlatformScene } from './xmpp-platform-scene';
import { platformSettings } from './xmpp-platform-settings';
import { need } from './world';

/** What became of a stanza that a Platform was sent. */
export interface StanzaAnswer {
  readonly answered: boolean;
  readonly ended: boolean;
}

/** Sends a Platform a stanza that XMPP prohibits, in a session between two with one that it allows. */
export async function sendBetween(scene: PlatformScene, prohibited: string, allowed: string): Promise<void> {
  const before = await send(scene, allowed);
  const tested = await send(scene, prohibited);
  scene.stanzas = { before, tested, after: await send(scene, allowed) };
}

/** The stream with the prohibited stanza ended, unanswered; those around it were answered. */
export function judgedStanza(scene: PlatformScene): readonly Finding[] {
  const { before, tested, after } = need(scene.stanzas, 'three sessions');
  if (!before.answered || !after.answered) throw new Inconclusive('control', 'the stanzas around it, which are in order: expected an answer, got none');
  return [
    ...(tested.answered ? [{ where: 'the stanza in between', expected: 'no answer', actual: 'an answer' }] : []),
    ...(tested.ended ? [] : [{ where: 'the stream in between', expected: 'its end', actual: 'a stream that goes on' }]),
  ];
}

async function send(scene: PlatformScene, vector: string): Promise<StanzaAnswer> {
  await scene.needReady(platformSettings['a usual Controller and Broker'] ?? {});
  const { session } = scene;
  const answered = (): boolean => session.record.arrivals.some(({ element }) => element?.local === 'iq' && attributeOf(element, 'id') === 'vector');
  session.sendRaw(stanzaOf(vector), `send ${vector}`);
  await session.until(() => answered() || session.idle || session.over);
  const answer = { answered: answered(), ended: session.idle };
  await session.finish();
  return answer;
}
