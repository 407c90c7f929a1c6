import { attribute, element, elements, type Content, type Element } from '../xmpp-grid/xml/element';
import { login } from '../xmpp-platform/login';
import { client, info, stanzaErrors } from '../xmpp-platform/names';
import type { Beginning, Say } from '../xmpp-platform/orders';
import { Refused, Requests } from '../xmpp-platform/requests';
import type { Violates } from '../xmpp-platform/violations';
import { Stopped, Wire } from '../xmpp-platform/wire';
import { incidentIn, incidentNamespace, incidentOf, keyOf, nameless } from './incident';

/** The first line of a session (docs/adapters.md). */
export type HandlerBeginning = Omit<Beginning, 'role'> & { readonly role: 'incident-handler'; readonly trusted: readonly string[]; readonly document?: string };

/** A later line; the document is in base64. */
export type HandlerOrder =
  | { readonly do: keyof typeof wrapperOf; readonly to: string; readonly document: string }
  | { readonly do: 'end' };

/** What an order sends, and as which type of request (XEP-0268, section 2). */
const wrapperOf = { report: ['report', 'set'], inquire: ['inquiry', 'get'], request: ['request', 'get'], respond: ['response', 'set'] } as const;

/** One session of an incident handler, from its first line to its end. */
export class IncidentHandler {
  private readonly wire: Wire;
  private readonly requests: Requests;
  private readonly known = new Map<string, Element>();

  constructor(
    private readonly beginning: HandlerBeginning,
    private readonly say: Say,
    private readonly violates: Violates,
  ) {
    // What logs in is the Platform's; the one thing that a handler does wrong there is to go without TLS.
    this.wire = new Wire({ ...beginning, role: 'consumer' }, () => false);
    this.requests = new Requests(this.wire, () => false);
    if (beginning.document !== undefined) this.keep(incidentOf(beginning.document));
  }

  /** Logs in and makes ready. */
  async begin(): Promise<void> {
    await this.attempt(async () => {
      await login(this.wire, { ...this.beginning, role: 'consumer' }, (id) => id === 'RFC8600-8.3.1-1' && this.violates('XEP0268-9-3'));
      this.wire.onStanza = (stanza) => this.hear(stanza);
      this.wire.write(element(client, 'presence'));
      this.say({ event: 'ready' });
    });
  }

  /** Does as it is told. */
  obey(order: HandlerOrder): void {
    void this.attempt(async () => {
      if (order.do === 'end') return this.end();
      const [wrapper, type] = wrapperOf[order.do];
      const other = type === 'set' ? 'get' : 'set';
      await this.send(order.to, wrapper, this.violates(`XEP0268-2-${wrapper}`) ? other : type, incidentOf(order.document));
    });
  }

  private async send(to: string, wrapper: string, type: 'get' | 'set', incident: Element): Promise<void> {
    const note = this.violates('XEP0268-12.1-one-incident') ? [element('urn:example:note', 'note')] : [];
    const told = this.violates('XEP0268-7-iodef') ? nameless(incident) : incident;
    await this.requests.ask(type, to, element(incidentNamespace, wrapper, {}, told, ...note));
  }

  private hear(stanza: Element): void {
    const type = attribute(stanza, 'type');
    if (stanza.local !== 'iq' || (type !== 'get' && type !== 'set')) return;
    const [payload] = elements(stanza);
    if (payload?.namespace === incidentNamespace) return this.handle(stanza, payload);
    if (payload?.namespace !== info) return this.refuse(stanza, 'service-unavailable');
    const features = [info, incidentNamespace].map((name) => element(info, 'feature', { var: name }));
    this.reply(stanza, element(info, 'query', {}, element(info, 'identity', { category: 'client', type: 'bot' }), ...features));
  }

  /** Takes a wrapper up, or says that it cannot (XEP-0268, sections 3 to 6). */
  private handle(request: Element, wrapper: Element): void {
    const section = { report: 3, inquiry: 4, request: 5, response: 6 }[wrapper.local];
    const incident = incidentIn(wrapper);
    if (section === undefined) return this.refuse(request, 'feature-not-implemented');
    if (!incident) return this.violates(`XEP0268-${section}-2`) ? this.reply(request) : this.refuse(request, 'bad-request');
    if (wrapper.local === 'inquiry') return this.inform(request, incident);
    if (this.violates(`XEP0268-${section}-1`)) return this.refuse(request, 'not-acceptable');
    this.reply(request);
    if (wrapper.local !== 'report') return;
    if (this.violates('XEP0268-3-one-reply') && this.known.has(keyOf(incident) ?? '')) this.reply(request);
    this.keep(incident);
  }

  /** Answers an inquiry of whom it trusts: a result, and then a report. */
  private inform(request: Element, about: Element): void {
    const from = attribute(request, 'from') ?? '';
    if (!this.beginning.trusted.includes(from) && !this.violates('XEP0268-9-1')) return this.refuse(request, 'forbidden');
    const incident = this.known.get(keyOf(about) ?? '');
    if (!incident) return this.refuse(request, 'item-not-found');
    this.reply(request);
    if (this.violates('XEP0268-4-1')) return;
    void this.attempt(async () => void (await this.requests.ask('set', from, element(incidentNamespace, 'report', {}, incident))));
  }

  private keep(incident: Element): void {
    const key = keyOf(incident);
    if (key !== undefined) this.known.set(key, incident);
  }

  private reply(request: Element, ...content: Content[]): void {
    this.wire.write(element(client, 'iq', { type: 'result', id: attribute(request, 'id'), to: attribute(request, 'from') }, ...content));
  }

  private refuse(request: Element, condition: string): void {
    const error = element(client, 'error', { type: 'cancel' }, element(stanzaErrors, condition));
    this.wire.write(element(client, 'iq', { type: 'error', id: attribute(request, 'id'), to: attribute(request, 'from') }, error));
  }

  private async end(): Promise<void> {
    await this.wire.close();
    this.say({ event: 'ended' });
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (error instanceof Refused) return;
      if (!(error instanceof Stopped)) throw error;
      if (this.wire.closed) return this.say({ event: 'ended' });
      this.say({ event: 'failed', message: error.message });
      await this.end();
    }
  }
}
