import type { Accounts } from '../accounts';
import { bare, full, type Jid } from '../jid';
import { StanzaError } from '../stanza';
import { attribute, type Element } from '../xml/element';
import type { OfflineStore } from './offline-store';

/** A resource that is connected. */
export interface Session {
  readonly jid: Jid;
  /** Undefined until it is available. */
  readonly priority: number | undefined;
  send(stanza: Element): void;
  /** Another connection has taken this resource over. */
  replaced(): void;
}

/** Knows who is connected, and delivers to them by the rules of RFC 6121, section 8.5. */
export class Router {
  private readonly sessions = new Map<string, Session>();

  constructor(
    private readonly accounts: Accounts,
    private readonly offline: OfflineStore,
  ) {}

  enter(session: Session): void {
    const address = full(session.jid);
    const former = this.sessions.get(address);
    this.sessions.set(address, session);
    former?.replaced();
  }

  leave(session: Session): void {
    if (this.sessions.get(full(session.jid)) === session) this.sessions.delete(full(session.jid));
  }

  /** The connected resource with exactly this address. */
  at(jid: Jid): Session | undefined {
    return this.sessions.get(full(jid));
  }

  /** The resources of an account that get messages: available, and not of negative priority. */
  reachable(account: string): readonly Session[] {
    return this.connected(account).filter(({ priority }) => priority !== undefined && priority >= 0);
  }

  /** Every available resource of an account. */
  available(account: string): readonly Session[] {
    return this.connected(account).filter(({ priority }) => priority !== undefined);
  }

  /** Bare JIDs of everybody who is available. */
  accountsConnected(): readonly string[] {
    return [...new Set([...this.sessions.values()].filter(({ priority }) => priority !== undefined).map(({ jid }) => bare(jid)))];
  }

  /** Delivers a message, or stores it. Throws where its sender is to be told that it did not arrive. */
  deliver(message: Element, to: Jid): void {
    const type = attribute(message, 'type') ?? 'normal';
    const exact = to.resource ? this.at(to) : undefined;
    if (exact) return exact.send(message);
    if (type === 'error') return this.keepUnwanted(message, to);
    if (!this.accounts.has(to.local)) throw new StanzaError('service-unavailable');
    const toResource = to.resource !== '' && type !== 'chat';
    if (type === 'groupchat') this.keepUnwanted(message, to);
    if (toResource || type === 'groupchat') throw new StanzaError('service-unavailable');
    const receivers = receiversOf(type, this.reachable(bare(to)));
    if (receivers.length > 0) return receivers.forEach((receiver) => receiver.send(message));
    if (this.offline.takes(type, message)) this.offline.keep(bare(to), message);
  }

  /** Hands what was stored to a resource that has just become able to take it. */
  deliverStored(session: Session): void {
    for (const message of this.offline.take(bare(session.jid))) session.send(message);
  }

  /** What is never stored, unless that is the violation. */
  private keepUnwanted(message: Element, to: Jid): void {
    if (this.offline.takes(attribute(message, 'type') ?? 'normal', message)) this.offline.keep(bare(to), message);
  }

  private connected(account: string): readonly Session[] {
    return [...this.sessions.values()].filter(({ jid }) => bare(jid) === account);
  }
}

/** A chat goes to the most available resources, anything else to all. */
function receiversOf(type: string, reachable: readonly Session[]): readonly Session[] {
  if (type !== 'chat') return reachable;
  const highest = Math.max(...reachable.map(({ priority }) => priority ?? 0));
  return reachable.filter(({ priority }) => priority === highest);
}
