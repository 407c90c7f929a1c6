import type { Controller } from '../grid';
import { bare, full, parseJid, type Jid } from '../jid';
import { namespaces } from '../namespaces';
import { addresseeOf, errorOf, isAnswer, stamped, StanzaError } from '../stanza';
import { attribute, element, type Element } from '../xml/element';
import { answerIq } from './iq';
import { presenceOf } from './presence';
import type { Session } from './router';

/** How a session reaches its stream. */
export interface SessionStream {
  send(stanza: Element): void;
  fail(condition: 'conflict' | 'invalid-from' | 'unsupported-stanza-type'): void;
}

/** A client with a resource: takes its stanzas and sees where each belongs (RFC 6120, sections 8 and 10). */
export class ClientSession implements Session {
  priority: number | undefined;

  constructor(
    readonly jid: Jid,
    private readonly grid: Controller,
    private readonly stream: SessionStream,
  ) {}

  send(stanza: Element): void {
    this.stream.send(stanza);
  }

  /** The connection is gone: so is the resource, and the account's others are told. */
  leave(): void {
    this.grid.router.leave(this);
    if (this.priority === undefined) return;
    this.tellOthers(element(namespaces.client, 'presence', { type: 'unavailable', from: full(this.jid) }));
  }

  replaced(): void {
    this.stream.fail('conflict');
  }

  receive(stanza: Element): void {
    const handle = stanza.namespace === namespaces.client ? this.handlers.get(stanza.local) : undefined;
    if (!handle) return this.stream.fail('unsupported-stanza-type');
    const from = attribute(stanza, 'from');
    const { violates } = this.grid;
    const spoofed = from !== undefined && !this.owns(parseJid(from));
    if (spoofed && !violates('RFC6120-8.1.2.1-no-spoofing')) return this.stream.fail('invalid-from');
    const known = spoofed ? stanza : stamped(stanza, violates('RFC6120-8.1.2.1-stamped') && stanza.local === 'message' ? bare(this.jid) : full(this.jid));
    try {
      handle(known);
    } catch (error) {
      if (!(error instanceof StanzaError)) throw error;
      if (!isAnswer(stanza)) this.send(errorOf(known, error));
    }
  }

  private readonly handlers: ReadonlyMap<string, (stanza: Element) => void> = new Map([
    ['iq', (iq) => answerIq(iq, this, this.grid)],
    ['message', (message) => this.message(message)],
    ['presence', (presence) => this.presence(presence)],
  ]);

  private message(message: Element): void {
    const to = addresseeOf(message) ?? { ...this.jid, resource: '' };
    if (bare(to) === this.grid.service) return this.grid.broker.receiveMessage(message, this.jid);
    if (to.domain !== this.grid.domain) throw new StanzaError('remote-server-not-found');
    // What is addressed to the Controller itself is read by nobody, and nobody needs to be told.
    if (to.local !== '') this.grid.router.deliver(message, to);
  }

  private presence(presence: Element): void {
    const to = addresseeOf(presence);
    if (to) return this.directed(presence, to);
    const became = presenceOf(presence, this.priority);
    if (!became) return;
    const reachedBefore = (this.priority ?? -1) >= 0;
    this.priority = became.priority;
    this.tellOthers(presence);
    if (!reachedBefore && (this.priority ?? -1) >= 0) this.grid.router.deliverStored(this);
  }

  /** Presence to one address: available and unavailable only, since nobody here has a roster to put a subscription in. */
  private directed(presence: Element, to: Jid): void {
    const type = attribute(presence, 'type');
    if (type !== undefined && type !== 'unavailable') return;
    const exact = to.resource ? this.grid.router.at(to) : undefined;
    for (const session of exact ? [exact] : this.grid.router.available(full(to))) session.send(presence);
  }

  private tellOthers(presence: Element): void {
    for (const session of this.grid.router.available(bare(this.jid))) if (session !== this) session.send(presence);
  }

  private owns(from: Jid | undefined): boolean {
    return from !== undefined && bare(from) === bare(this.jid) && (from.resource === '' || from.resource === this.jid.resource);
  }
}
