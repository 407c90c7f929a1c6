import { setTimeout as wait } from 'node:timers/promises';
import { Then, When } from '@cucumber/cucumber';
import { act } from '../src/drivers/command/act';
import { discoverInfo } from '../src/drivers/xmpp/disco';
import type { XmppStream } from '../src/drivers/xmpp/stream';
import { holdsItems } from '../src/oracles/xmpp-pubsub-state';
import { isGranted } from '../src/oracles/xmpp-refusal';
import { Inconclusive } from '../src/verdict';
import { granted, type Reach } from './xmpp-grid-reach';
import { XmppGridScene } from './xmpp-grid-scene';
import { requireInForce } from './xmpp-pubsub-acts';
import { need, type MilepostWorld } from './world';

When('Controller and Broker are restarted', async function (this: MilepostWorld) {
  const scene = this.scene(XmppGridScene);
  await requireInForce(scene, 'pubsub#persist_items');
  // Who was not notified before a restart shows nothing by not being notified after it.
  for (const platform of scene.subscribers) need(scene.received.get(platform)?.[0], `a notification to the ${platform} before the restart`);
  const { stream } = await scene.sessions.member('Provider');
  await restart(this, scene.reach);
  await needEnd(stream);
  await answersAgain(scene);
  for (const platform of [...scene.sessions.connected.keys()]) {
    scene.sessions.forget(platform);
    await scene.sessions.member(platform);
  }
  scene.received.clear();
});

Then('the Broker still has those items', function (this: MilepostWorld) {
  const { answer, permitted } = this.scene(XmppGridScene);
  const given = need(answer, 'an answer');
  // A Topic that is gone is an error, and that is what the Rule is about.
  if (given.kind === 'refused') return this.judge(isGranted({ what: 'the request for the items', attempt: given }));
  this.judge(holdsItems({ answer: granted(given, 'the request for the items').element, itemIds: permitted }));
});

const pauseMilliseconds = 250;

/** Runs the command of the target file; the case stops where there is none, or where it says that it did not succeed. */
async function restart(world: MilepostWorld, reach: Reach): Promise<void> {
  const { run, environment, seconds } = restartOf(reach);
  const program = { run, environment, deadlineSeconds: seconds, outputBytes: world.target.limits.bodyBytes };
  const { received, silence } = await act(program, 'restart Controller and Broker', world.recorder);
  if (received?.startLine === 'exit 0') return;
  const [, complaint] = received?.headers[0] ?? [];
  throw new Inconclusive('configuration', `the restart command: expected exit 0, got ${silence?.detail ?? received?.startLine}${complaint ? ` (${complaint})` : ''}`);
}

function restartOf({ point }: Reach): NonNullable<Reach['point']['restart']> {
  if (point.restart) return point.restart;
  throw new Inconclusive('configuration', 'points.xmpp-grid-broker.restart: expected a command, or the claim restart with value false; got none');
}

/** A session that goes on shows that nothing was restarted, and then nothing has been outlived. */
async function needEnd(stream: XmppStream): Promise<void> {
  const incoming = await stream.receive('wait for the end of the session', () => false);
  if (incoming.kind !== 'silence' || incoming.silence.cause !== 'timeout') return;
  throw new Inconclusive('control', 'the restart: expected the end of the sessions from before it, got one that goes on');
}

/** Waits until the Provider can log in again and the Broker answers it, as long as the target file allows. */
async function answersAgain({ sessions, reach }: XmppGridScene): Promise<void> {
  const { seconds } = restartOf(reach);
  const until = performance.now() + seconds * 1000;
  for (;;) {
    const { stream, stopped } = await sessions.login('Provider');
    const answer = stopped?.outcome ?? (await discoverInfo(stream, reach.service));
    stream.close();
    if (answer.kind === 'granted') return;
    if (performance.now() > until) throw new Inconclusive('timeout', `the Controller: expected that it takes logins and the Broker answers within ${seconds} s after the restart`);
    await wait(pauseMilliseconds);
  }
}
