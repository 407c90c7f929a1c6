import type { Element } from '../xml/element';
import type { TopicConfig } from './topic-config';

/** How an account may stand to a Topic; who is none of these is `none` (XEP-0060, section 4.1). */
export const affiliations = ['owner', 'publisher', 'publish-only', 'member', 'none', 'outcast'] as const;
export type Affiliation = (typeof affiliations)[number];

/** A subscription that is not `none` (XEP-0060, section 4.2). */
export interface Subscription {
  /** As the Consumer asked for it: bare or full. */
  readonly jid: string;
  readonly state: 'pending' | 'subscribed';
  /** Its identifier; undefined where the Broker knows one subscription an address. */
  readonly subid: string | undefined;
  /** Whether its subscriber wants to be notified (XEP-0060, section 6.3). */
  readonly deliver: boolean;
}

/** What was published. */
export interface Item {
  readonly id: string;
  /** Bare JID. */
  readonly publisher: string;
  /** Absent where the Provider gave none. */
  readonly payload: Element | undefined;
  /** When it was published. */
  readonly at: Date;
}

/** A Topic of the Broker: XEP-0060's leaf node. */
export interface Topic {
  readonly name: string;
  config: TopicConfig;
  /** By bare JID; never `none`. */
  readonly affiliations: Map<string, Affiliation>;
  /** Oldest first. */
  subscriptions: readonly Subscription[];
  /** By item id, oldest first. */
  readonly items: Map<string, Item>;
}

/** How an account, by its bare JID, stands to a Topic. */
export function affiliationOf(topic: Topic, account: string): Affiliation {
  return topic.affiliations.get(account) ?? 'none';
}

/** Whether an access model is neither of the two that the Broker has when it conforms. */
export function letsAnybodyIn(accessModel: string): boolean {
  return accessModel !== 'authorize' && accessModel !== 'whitelist';
}

/** The subscriptions of an account, under whichever of its addresses. */
export function subscriptionsOf(topic: Topic, account: string): readonly Subscription[] {
  return topic.subscriptions.filter(({ jid }) => jid.split('/')[0] === account);
}

/** The subscriptions of exactly one address. */
export function subscriptionsAt(topic: Topic, jid: string): readonly Subscription[] {
  return topic.subscriptions.filter((each) => each.jid === jid);
}

/** Puts a subscription in the place of an earlier state of it; undefined takes it away. */
export function replaceSubscription(topic: Topic, before: Subscription | undefined, after: Subscription | undefined): void {
  const kept = topic.subscriptions.filter((each) => each !== before);
  topic.subscriptions = after ? [...kept, after] : kept;
}

/** The bare JIDs of a Topic's owners. */
export function ownersOf(topic: Topic): readonly string[] {
  return [...topic.affiliations].filter(([, affiliation]) => affiliation === 'owner').map(([account]) => account);
}
