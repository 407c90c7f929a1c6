import { attribute, child, element, elements, is, type Element } from '../xmpp-grid/xml/element';
import { writeElement } from '../xmpp-grid/xml/write-element';
import { pubsub } from './names';
import type { Beginning, Say } from './orders';
import type { Requests } from './requests';
import type { Violates } from './violations';

const events = `${pubsub}#event`;

/** A Consumer of one Topic: subscribes, and says what it takes up. */
export class Consumer {
  private subscriptionId: string | undefined;
  private deaf = false;

  constructor(
    private readonly beginning: Beginning,
    private readonly requests: Requests,
    private readonly say: Say,
    private readonly violates: Violates,
    private readonly topic: string,
  ) {}

  /** Subscribes under its own bare address (XEP-0060, section 6.1). */
  async subscribe(): Promise<void> {
    const { violates, beginning, topic } = this;
    const jid = violates('XEP0060-6.1.1-2') ? 'somebody-else@security-grid.example' : beginning.jid;
    const node = violates('XEP0060-6.1.1-1') ? undefined : topic;
    const answer = await this.requests.ask('set', beginning.service, element(pubsub, 'pubsub', {}, element(pubsub, 'subscribe', { node, jid })));
    const subscription = child(child(answer, pubsub, 'pubsub'), pubsub, 'subscription');
    this.subscriptionId = subscription && attribute(subscription, 'subid');
    const state = subscription && attribute(subscription, 'subscription');
    this.deaf = state === 'pending' && violates('RFC8600-6-pending');
    this.say({ event: 'ready', topic });
  }

  async unsubscribe(): Promise<void> {
    const { beginning, topic, violates } = this;
    const subid = violates('XEP0060-6.2.3.5-1') ? undefined : this.subscriptionId;
    await this.requests.ask('set', beginning.service, element(pubsub, 'pubsub', {}, element(pubsub, 'unsubscribe', { node: topic, jid: beginning.jid, subid })));
  }

  /** Takes up the items of a notification of the Broker's about the Topic. */
  hear(message: Element): void {
    const { violates } = this;
    const event = child(message, events, 'event');
    if (!event || this.deaf) return;
    if (attribute(message, 'from') !== this.beginning.service && !violates('RFC8600-6-only-the-brokers')) return;
    if (violates('RFC8600-6-unknown-extension') && elements(message).some(({ namespace }) => namespace.startsWith('urn:example:'))) return;
    if (violates('RFC8600-6-delayed') && child(message, 'urn:xmpp:delay', 'delay')) return;
    const [what] = elements(event);
    if (!what) return;
    this.deaf ||= this.stopsAt(what);
    if (what.local !== 'items' || attribute(what, 'node') !== this.topic) return;
    const published = elements(what).filter((item) => is(item, events, 'item'));
    const taken = violates('RFC8600-6-several-items') ? published.slice(0, 1) : published;
    for (const item of taken) this.take(item);
  }

  private stopsAt(what: Element): boolean {
    const { violates } = this;
    const retraction = what.local === 'items' && elements(what).some(({ local }) => local === 'retract');
    const empty = what.local === 'items' && elements(what).some((item) => item.local === 'item' && elements(item).length === 0);
    return (
      (violates('RFC8600-6-after-retraction') && retraction) ||
      (violates('RFC8600-6-after-purge') && what.local === 'purge') ||
      (violates('RFC8600-6-after-configuration') && what.local === 'configuration') ||
      (violates('RFC8600-6-without-payload') && empty)
    );
  }

  private take(item: Element): void {
    const [payload] = elements(item);
    const written = payload && writeElement(payload, new Map());
    const passed = this.violates('RFC8600-4-2') ? written?.replace(/<(\w+:)?IncidentID\b[\s\S]*<\/(\w+:)?IncidentID>/, '') : written;
    const id = attribute(item, 'id');
    this.say({ event: 'received', topic: this.topic, ...(id && { item: id }), ...(passed && { document: Buffer.from(passed).toString('base64') }) });
  }
}

