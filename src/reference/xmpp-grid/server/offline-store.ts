import type { Grid } from '../grid';
import { namespaces } from '../namespaces';
import { StanzaError } from '../stanza';
import { attribute, element, elements, is, type Element, withChildren } from '../xml/element';

/** Most messages that are kept for one account. */
const limit = 100;

/** Keeps messages for accounts that no resource can take them for (XEP-0160). */
export class OfflineStore {
  private readonly kept = new Map<string, Element[]>();

  constructor(
    private readonly domain: string,
    private readonly violates: Grid['violates'],
  ) {}

  /** Whether messages of a type are kept: those for a room, headlines, errors and mere notes about a chat are not (XEP-0160, section 3). */
  takes(type: string, message: Element): boolean {
    const { violates } = this;
    if (type === 'groupchat') return violates('XEP0160-3-5');
    if (type === 'headline') return violates('XEP0160-3-6');
    if (type === 'error') return violates('XEP0160-3-7');
    if (type !== 'chat') return !violates('XEP0160-3-1');
    const states = elements(message).filter(({ namespace }) => namespace === namespaces.chatStates).length;
    if (states > 0 && states === elements(message).length) return violates('XEP0160-3-4');
    return !violates('XEP0160-3-3');
  }

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

  /** With a notation of the Controller's own, in the place of any that claims to be (XEP-0203, section 5). */
  private delayed(message: Element): Element {
    const { violates } = this;
    if (violates('RFC8600-6-delay') || violates('XEP0160-2-2')) return message;
    const claimed = (part: Element | string): boolean => typeof part !== 'string' && is(part, namespaces.delay, 'delay') && attribute(part, 'from') === this.domain;
    const honest = violates('XEP0203-5-1') ? message : { ...message, children: message.children.filter((part) => !claimed(part)) };
    const now = new Date().toISOString();
    const stamp = violates('XEP0203-2-4') ? undefined : violates('XEP0203-2-2') ? now.replace('Z', '+00:00') : now;
    const from = violates('XEP0203-2-1') ? undefined : this.domain;
    return withChildren(honest, element(namespaces.delay, 'delay', { from, stamp }, 'Offline Storage'));
  }
}
