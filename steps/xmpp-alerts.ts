import { Then, When } from '@cucumber/cucumber';
import { isNotificationOf } from '../src/drivers/xmpp/pubsub';
import { cameInOrder, cameInTime, cameOnce, reachedAll } from '../src/oracles/xmpp-alerts';
import { itemIdsIn } from '../src/oracles/xmpp-grid-topics';
import { payloadOf } from './xmpp-grid-documents';
import { granted } from './xmpp-grid-reach';
import { XmppGridScene } from './xmpp-grid-scene';
import { need, type MilepostWorld } from './world';

/** What became of the alerts of one test case. */
class AlertScene {
  /** Ids of the items that hold them, in the order of their publication. */
  readonly published: string[] = [];
  /** Ids of the items that each Platform was notified of, in the order of arrival. */
  readonly arrived = new Map<string, readonly string[]>();
  elapsedSeconds?: number;

  constructor(private readonly world: MilepostWorld) {}

  /** Publishes an alert so many times, as items of their own, one behind the other. */
  async publish(vector: string, times: number): Promise<void> {
    const { pubsub } = await this.grid.sessions.member('Provider');
    const { markup } = payloadOf(vector);
    for (let time = 0; time < times; time++) {
      const id = this.grid.freshTopic();
      granted(await pubsub.publish(this.grid.topic, [markup], id), 'the publication of an alert');
      this.published.push(id);
    }
    await this.grid.observe(times);
    for (const [platform, notifications] of this.grid.received) this.arrived.set(platform, itemIdsIn(notifications));
  }

  /** Publishes one alert and takes the time until the Consumer has it. */
  async time(vector: string): Promise<void> {
    const { pubsub } = await this.grid.sessions.member('Provider');
    const { stream } = await this.grid.sessions.member('Consumer');
    const { markup } = payloadOf(vector);
    const began = performance.now();
    granted(await pubsub.publish(this.grid.topic, [markup], this.grid.freshTopic()), 'the publication of an alert');
    const incoming = await stream.receive('wait for the alert', isNotificationOf(this.grid.topic, 'items'));
    if (incoming.kind === 'element') this.elapsedSeconds = (performance.now() - began) / 1000;
  }

  /** What the Consumer was notified of; the case stops unless it has every alert. */
  get whole(): readonly string[] {
    const ids = this.arrived.get('Consumer') ?? [];
    need(this.published.length > 0 && this.published.every((id) => ids.includes(id)), 'every alert at the Consumer');
    return ids;
  }

  /** Stops the case where nobody was notified: that is another requirement's matter. */
  needAny(): void {
    need([...this.arrived.values()].some((ids) => ids.length > 0), 'an alert at anybody');
  }

  private get grid(): XmppGridScene {
    return this.world.scene(XmppGridScene);
  }
}

When('the Provider publishes the alert {string}', async function (this: MilepostWorld, vector: string) {
  await sceneOf(this).time(vector);
});

When('the Provider publishes the alert {string} five times', async function (this: MilepostWorld, vector: string) {
  await sceneOf(this).publish(vector, 5);
});

Then('the Consumer has the alert within the declared time', function (this: MilepostWorld) {
  const { elapsedSeconds } = sceneOf(this);
  this.judge(cameInTime({ elapsedSeconds, declaredSeconds: this.target.limits.exchangeSeconds }));
});

Then('all subscribers have every alert, and nobody else has any', function (this: MilepostWorld) {
  const scene = sceneOf(this);
  scene.needAny();
  this.judge(reachedAll(scene.published, scene.arrived, this.scene(XmppGridScene).subscribers));
});

Then('the Consumer has the alerts in the order of their publication', function (this: MilepostWorld) {
  const scene = sceneOf(this);
  this.judge(cameInOrder(scene.published, scene.whole));
});

Then('the Consumer has each alert once', function (this: MilepostWorld) {
  const scene = sceneOf(this);
  this.judge(cameOnce(scene.published, scene.whole));
});

function sceneOf(world: MilepostWorld): AlertScene {
  return world.scene(AlertScene);
}
