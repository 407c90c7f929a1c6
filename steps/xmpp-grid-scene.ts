import { discoverInfo } from '../src/drivers/xmpp/disco';
import { becomeUnavailable, ping, sendMessage } from '../src/drivers/xmpp/instant-messaging';
import { outcomeOf, type Outcome } from '../src/drivers/xmpp/outcome';
import { isNotificationOf } from '../src/drivers/xmpp/pubsub';
import type { Login } from '../src/drivers/xmpp/session';
import type { XmppStream } from '../src/drivers/xmpp/stream';
import type { MechanismOffer } from '../src/oracles/xmpp-core';
import type { SucceededExchange } from '../src/oracles/xmpp-sasl';
import { featuresIn } from '../src/oracles/xmpp-grid-discovery';
import { itemIdsIn, subscriptionIn, type Publication } from '../src/oracles/xmpp-grid-topics';
import type { Trial } from '../src/oracles/xmpp-refusal';
import { attributeOf, type XmlElement } from '../src/xml/tree';
import { Inconclusive } from '../src/verdict';
import { ns } from '../src/xml/xmpp-namespaces';
import { payloadOf } from './xmpp-grid-documents';
import { granted, Reach, type Platform } from './xmpp-grid-reach';
import { Sessions } from './xmpp-grid-sessions';
import type { TopicKind } from './xmpp-grid-topics';
import { decide } from './xmpp-pubsub-approval';
import { PubSubMemory } from './xmpp-pubsub-memory';
import { need, type MilepostWorld } from './world';

/** One test case on a Controller and its Broker: who is connected, the Topic that it is about, and what came. */
export class XmppGridScene {
  readonly reach: Reach;
  readonly sessions: Sessions;
  /** The stream, the logins, the offers and the trial that a When left for its Then. */
  stream?: XmppStream;
  logins: readonly Login[] = [];
  offers: readonly MechanismOffer[] = [];
  succeeded: readonly SucceededExchange[] = [];
  trial?: Trial;
  /** The answer to the last request, and to each Platform's last subscription. */
  answer?: Outcome;
  readonly subscriptions = new Map<Platform, Outcome>();
  /** What came of asking about a Topic that was made, of a deletion at the Consumer, and of its return. */
  description?: Outcome;
  farewell?: Outcome;
  returned?: Outcome;
  pages: readonly XmlElement[] = [];
  /** What came of the last publication, and of the last message, for each Platform. */
  readonly received = new Map<Platform, readonly XmlElement[]>();
  readonly subscribers = new Set<Platform>();
  publication?: Publication;
  /** Ids of the items that those published who may. */
  readonly permitted: string[] = [];
  /** The Topics of this case, the one that is spoken of last. */
  readonly topics: string[] = [];
  topicType?: string;
  message?: { readonly id: string; readonly body: string };
  readonly memory = new PubSubMemory();

  constructor(private readonly world: MilepostWorld) {
    this.reach = new Reach(world);
    this.sessions = new Sessions(world, this.reach);
  }

  /** The Topic that is spoken of. */
  get topic(): string {
    return need(this.topics.at(-1), 'a Topic of this case');
  }

  /** A name that no Topic has had before. */
  freshTopic(): string {
    return `milepost-${startedAt}-${++named}`;
  }

  /** Asks for a Topic of a kind, which is deleted when the case is over; the answer is left to be judged. */
  async create(kind: TopicKind, node = this.freshTopic()): Promise<Outcome> {
    if (!this.world.target.safety.write) throw new Inconclusive('configuration', 'safety.write: expected true, as Topics are made, got false');
    const { pubsub } = await this.sessions.member('Provider');
    const answer = await pubsub.create(node, kind.configuration);
    // A creation that was not answered may have happened all the same.
    if (answer.kind !== 'refused') this.removeAtEnd(node);
    return answer;
  }

  /** Asks for a Topic of a kind, and where it is granted, about that Topic. */
  async createAndAsk(kind: TopicKind): Promise<void> {
    const { stream } = await this.sessions.member('Provider');
    const node = this.freshTopic();
    this.answer = await this.create(kind, node);
    if (this.answer.kind === 'granted') this.description = await discoverInfo(stream, this.reach.service, node);
  }

  /** Deletes a Topic when the case is over. */
  removeAtEnd(node: string): void {
    this.world.atEnd(async () => {
      const { pubsub } = await this.sessions.member('Provider');
      await pubsub.delete(node);
    });
  }

  /** A Topic of a kind that exists from here on. */
  async topicOf(kind: TopicKind): Promise<string> {
    const node = this.freshTopic();
    granted(await this.create(kind, node), 'the creation of a Topic');
    this.topics.push(node);
    if (kind.type) this.topicType = kind.type;
    if (kind.admits) await this.admit('Consumer');
    return node;
  }

  /** As the owner, gives a Platform an affiliation to the Topic; stops the case where the Broker knows none. */
  async affiliate(platform: Platform, affiliation: string): Promise<void> {
    const { pubsub } = await this.sessions.member('Provider');
    const answer = await pubsub.affiliate(this.topic, this.reach.accountOf(platform).jid, affiliation);
    granted(answer, `the affiliation ${affiliation} of the ${platform}`);
  }

  /** Makes a Platform a member of the Topic, where the Broker knows affiliations; where it does not, the Topic may be open. */
  async admit(platform: Platform): Promise<void> {
    const { pubsub } = await this.sessions.member('Provider');
    await pubsub.affiliate(this.topic, this.reach.accountOf(platform).jid, 'member');
  }

  /** A subscription that stands, approved by the owner where the Broker asks for that. */
  async subscribed(platform: Platform, kind?: TopicKind): Promise<void> {
    if (kind) await this.topicOf(kind);
    // Under the authorize model it is the approval that is to be seen; a member may be spared it.
    if (platform !== 'Provider' && kind?.configuration['pubsub#access_model'] !== 'authorize') await this.admit(platform);
    const { element } = granted(await this.subscribe(platform), `the subscription of the ${platform}`);
    const subscription = subscriptionIn(element);
    const state = subscription && attributeOf(subscription, 'subscription');
    if (state === 'pending') await this.approve(platform);
    else need(state === 'subscribed', `the subscription of the ${platform}: expected subscribed, got ${state ?? 'no state'}`);
  }

  /** Asks for a subscription of the Platform's own address. */
  async subscribe(platform: Platform, node = this.topic): Promise<Outcome> {
    const { pubsub, jid } = await this.sessions.member(platform);
    const answer = await pubsub.subscribe(node, jid);
    this.subscriptions.set(platform, answer);
    const subscription = answer.kind === 'granted' ? subscriptionIn(answer.element) : undefined;
    // Who waits for approval is owed nothing yet.
    if (answer.kind === 'granted' && (subscription && attributeOf(subscription, 'subscription')) !== 'pending') this.subscribers.add(platform);
    return answer;
  }

  /** Stops the case unless every other subscriber was notified: only then does it tell anything what one Platform received. */
  needNotifiedBesides(platform: Platform): void {
    for (const other of this.subscribers) {
      if (other !== platform) need(this.received.get(other)?.[0], `a notification to the ${other}, who is subscribed`);
    }
  }

  /** As the owner, approves the subscription that the Broker asks about (XEP-0060, section 8.6). */
  private async approve(platform: Platform): Promise<void> {
    await decide(this, 'approve');
    this.subscribers.add(platform);
  }

  /** Publishes a vector, and waits for what comes of it at everybody who is connected. */
  async publish(platform: Platform, vector: string, manner: 'with an id' | 'without an id'): Promise<void> {
    const payload = payloadOf(vector);
    const itemId = manner === 'with an id' ? this.freshTopic() : undefined;
    const { pubsub } = await this.sessions.member(platform);
    this.answer = await pubsub.publish(this.topic, [payload.markup], itemId);
    this.publication = { node: this.topic, payload: payload.element, ...(itemId && { itemId }) };
    if (this.answer.kind === 'granted') await this.observe(1);
  }

  /**
   * Collects the notifications of the Topic: as many as a subscriber is owed, then whatever else came before a round trip
   * to the Broker was over, which it answers after what it sent earlier.
   */
  async observe(owed: number): Promise<void> {
    for (const [platform, { stream }] of this.sessions.connected) {
      const wanted = isNotificationOf(this.topic, 'items');
      const came: XmlElement[] = [];
      for (let left = this.subscribers.has(platform) ? owed : 0; left > 0; left--) {
        const incoming = await stream.receive(`wait for a notification of the Topic ${this.topic}`, wanted);
        if (incoming.kind !== 'element') break;
        came.push(incoming.element);
      }
      await ping(stream, this.reach.service);
      this.received.set(platform, [...came, ...stream.taken(wanted)]);
    }
    const sessions = this.sessions.further;
    for (const { stream } of sessions) await ping(stream, this.reach.service);
    this.memory.cameToSessions = sessions.map(({ stream }) => stream.taken(isNotificationOf(this.topic, 'items')));
  }

  /** The Consumer ends its session; before that, a Topic that it is subscribed to is shown to notify it as is needed. */
  async leave(): Promise<void> {
    if (this.topics.length > 0) await this.showNormalNotification();
    const { stream } = await this.sessions.member('Consumer');
    becomeUnavailable(stream);
    await ping(stream, undefined);
    await stream.finish();
    this.sessions.forget('Consumer');
    this.received.clear();
  }

  /** The Provider sends the Consumer a message of type normal. */
  async sendMessage(): Promise<void> {
    const { stream } = await this.sessions.member('Provider');
    const id = this.freshTopic();
    this.message = { id, body: `milepost ${id}` };
    sendMessage(stream, this.reach.accountOf('Consumer').jid, id, this.message.body);
    await ping(stream, undefined);
  }

  /** The Consumer is back and available; what was stored for it comes now. */
  async return(): Promise<void> {
    const { stream } = await this.sessions.member('Consumer');
    const { message } = this;
    if (!message) return this.observe(1);
    const wanted = ({ local, children }: XmlElement): boolean => local === 'message' && children.some(({ text }) => text === message.body);
    this.returned = outcomeOf(await stream.receive('wait for the stored message', wanted));
    this.memory.came = stream.taken(({ local }) => local === 'message');
  }

  /** The Consumer ends its subscription, by the id that it was given where there is one. */
  async unsubscribe(platform: Platform): Promise<void> {
    const { pubsub, jid } = await this.sessions.member(platform);
    const { element } = granted(need(this.subscriptions.get(platform), 'a subscription'), 'the subscription');
    const subscription = subscriptionIn(element);
    granted(await pubsub.unsubscribe(this.topic, jid, subscription && attributeOf(subscription, 'subid')), 'the end of the subscription');
    this.subscribers.delete(platform);
  }

  /** The owner deletes the Topic, and the Consumer waits to be told. */
  async deleteTopic(): Promise<void> {
    const { pubsub } = await this.sessions.member('Provider');
    const { stream } = await this.sessions.member('Consumer');
    this.answer = await pubsub.delete(this.topic);
    if (this.answer.kind !== 'granted') return;
    this.farewell = outcomeOf(await stream.receive(`wait to be told that the Topic ${this.topic} is gone`, isNotificationOf(this.topic, 'delete')));
  }

  /** Stops the case where the Broker advertises that it creates Topics on its own (XEP-0060, section 7.1.4). */
  async requireExplicitCreation(): Promise<void> {
    const { stream } = await this.sessions.member('Provider');
    const { element } = granted(await discoverInfo(stream, this.reach.service), 'what the Broker supports');
    if (!featuresIn(element).includes(`${ns.pubsub}#auto-create`)) return;
    throw new Inconclusive('configuration', 'claims: the Broker advertises auto-create; expected the option no-automatic-topics with value false');
  }

  /** What the Consumer was notified of; stops the case unless all that was permitted is among it. */
  notificationsOfPermitted(): readonly XmlElement[] {
    const notifications = this.received.get('Consumer') ?? [];
    const notified = itemIdsIn(notifications);
    for (const itemId of this.permitted) need(notified.includes(itemId), `a notification to the Consumer of the item ${itemId}`);
    return notifications;
  }

  private async showNormalNotification(): Promise<void> {
    await this.publish('Provider', 'iodef/valid/minimal', 'with an id');
    const [notification] = this.received.get('Consumer') ?? [];
    const type = notification && (attributeOf(notification, 'type') ?? 'normal');
    need(type === 'normal', `a notification to the Consumer while it is there: expected type normal, got ${type ?? 'none'}`);
  }
}

const startedAt = `${Date.now().toString(36)}-${process.pid.toString(36)}`;
let named = 0;
