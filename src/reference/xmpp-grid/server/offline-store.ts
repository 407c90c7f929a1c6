import type { Grid } from '../grid';
import { namespaces } from '../namespaces';
import { StanzaError } from '../stanza';
import { element, type Element, withChildren } from '../xml/element';

/** Most messages that are kept for one account. */
const limit = 100;

/** Keeps messages for accounts that no resource can take them for (XEP-0160). */
export class OfflineStore {
  private readonly kept = new Map<string, Element[]>();

  constructor(
    private readonly domain: string,
    private readonly violates: Grid['violates'],
  ) {}

  /** Keeps a message, with the time at which it came. Throws where the account's store is full. */
  keep(account: string, message: Element): void {
    if (this.violates('RFC8600-6-1')) return;
    const messages = this.kept.get(account) ?? [];
    if (messages.length >= limit) throw new StanzaError('service-unavailable');
    this.kept.set(account, [...messages, this.delayed(message)]);
  }

  /** Gives what was kept, oldest first, and keeps it no longer. */
  take(account: string): readonly Element[] {
    const messages = this.kept.get(account) ?? [];
    this.kept.delete(account);
    return messages;
  }

  private delayed(message: Element): Element {
    if (this.violates('RFC8600-6-delay')) return message;
    const stamp = new Date().toISOString();
    return withChildren(message, element(namespaces.delay, 'delay', { from: this.domain, stamp }, 'Offline Storage'));
  }
}
