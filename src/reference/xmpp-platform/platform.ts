import { attribute, child, element, elements, type Element } from '../xmpp-grid/xml/element';
import { Consumer } from './consumer';
import { discover } from './discovery';
import { login } from './login';
import { client, info, stanzaErrors } from './names';
import type { Beginning, Order, Say } from './orders';
import { Provider } from './provider';
import { Refused, Requests } from './requests';
import type { Violates } from './violations';
import { Stopped, Wire } from './wire';

/** One session of a Platform, from its first line to its end. */
export class Platform {
  private readonly wire: Wire;
  private readonly requests: Requests;
  private consumer: Consumer | undefined;
  private provider: Provider | undefined;
  private retried = false;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly beginning: Beginning,
    private readonly say: Say,
    private readonly violates: Violates,
  ) {
    this.wire = new Wire(beginning, violates);
    this.requests = new Requests(this.wire, violates);
  }

  /** Logs in, finds or makes the Topic, and makes ready. What cannot be had ends the session in good order. */
  async begin(): Promise<void> {
    await this.attempt(async () => {
      await login(this.wire, this.beginning, this.violates);
      this.wire.onStanza = (stanza) => this.hear(stanza);
      if (!this.violates('RFC6121-4.2.1-initial-presence')) this.wire.write(element(client, 'presence'));
      if (this.violates('RFC6120-11.1-sends')) this.wire.send('<!-- hello -->');
      const topic = this.beginning.create ?? (await discover(this.requests, this.beginning, this.violates));
      if (topic === undefined) throw new Stopped(`no Topic of the type ${this.beginning.topicType}`);
      await (this.beginning.role === 'consumer' ? this.consume(topic) : this.provide(topic));
    });
  }

  /** Does as it is told, one thing after another. */
  obey(order: Order): void {
    this.turn = this.turn.then(() => this.act(order));
  }

  private act(order: Order): Promise<void> {
    return this.attempt(async () => {
      if (order.do === 'end') return this.end();
      if (order.do === 'publish') return this.provider?.publish(Buffer.from(order.document ?? '', 'base64').toString('utf8'));
      if (order.do === 'retract') return this.provider?.retract();
      if (order.do === 'delete') return this.provider?.delete();
      return this.consumer?.unsubscribe();
    });
  }

  private async consume(topic: string): Promise<void> {
    this.consumer = new Consumer(this.beginning, this.requests, this.say, this.violates, topic);
    await this.again(() => this.consumer?.subscribe());
  }

  private async provide(topic: string): Promise<void> {
    this.provider = new Provider(this.beginning, this.requests, this.wire, this.say, this.violates, topic);
    await this.again(() => this.provider?.prepare());
  }

  /** Once; a violation tries what was refused once more. */
  private async again(act: () => Promise<void> | undefined): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Refused) || !this.violates('RFC6120-8.3.2-cancel') || this.retried) throw error;
      this.retried = true;
      await this.again(act);
    }
  }

  private async end(): Promise<void> {
    await this.wire.close();
    this.say({ event: 'ended' });
  }

  private async attempt(act: () => Promise<void> | undefined): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Stopped) && !(error instanceof Refused)) throw error;
      this.say({ event: 'failed', message: error.message });
      if (error instanceof Refused && this.violates('RFC8600-6-survives-refusals')) this.wire.cut();
      await this.end();
    }
  }

  private hear(stanza: Element): void {
    const type = attribute(stanza, 'type') ?? '';
    if (stanza.local === 'iq' && (type === 'get' || type === 'set')) return this.answer(stanza);
    if (this.violates('RFC6120-8.2.3-no-answer-to-answers') && stanza.local === 'iq' && attribute(stanza, 'id') === 'unasked') return this.refuse(stanza);
    if (stanza.local !== 'message' || type === 'error') return;
    this.consumer?.hear(stanza);
    this.provider?.hear(stanza);
  }

  /** Every request is answered; what is not known is not served (RFC 6120, sections 8.2.3 and 8.4). */
  private answer(request: Element): void {
    if (this.violates('RFC6120-8.2.3-answer')) return;
    const known = elements(request).some(({ namespace }) => namespace === 'urn:xmpp:ping');
    if (known || this.violates('RFC6120-8.4-unknown-request')) return this.reply(request);
    const query = child(request, info, 'query');
    if (!query) return this.refuse(request);
    const feature = (name: string): Element => element(info, 'feature', { var: name });
    this.reply(request, element(info, 'query', {}, element(info, 'identity', { category: 'client', type: 'bot' }), feature(info)));
  }

  private reply(request: Element, ...content: Element[]): void {
    this.wire.write(element(client, 'iq', { type: 'result', id: attribute(request, 'id'), to: attribute(request, 'from') }, ...content));
  }

  private refuse(request: Element): void {
    const error = element(client, 'error', { type: 'cancel' }, element(stanzaErrors, 'service-unavailable'));
    this.wire.write(element(client, 'iq', { type: 'error', id: attribute(request, 'id'), to: attribute(request, 'from') }, error));
  }
}
