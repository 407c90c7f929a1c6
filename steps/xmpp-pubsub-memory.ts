import type { Outcome } from '../src/drivers/xmpp/outcome';
import type { XmlElement } from '../src/xml/tree';

/** What a case on publish-subscribe or discovery keeps beside the last answer, for its Then. */
export class PubSubMemory {
  /** The subscriptions that a Platform was given, as the answers had them. */
  subscriptions: readonly XmlElement[] = [];
  /** Messages that came to the Consumer, and to each of several sessions of it. */
  came: readonly XmlElement[] = [];
  cameToSessions: readonly (readonly XmlElement[])[] = [];
  /** Several answers to compare. */
  answers: readonly Outcome[] = [];
  /** The pages of a second walk through a list. */
  otherPages: readonly XmlElement[] = [];
  /** What the owner was asked to approve. */
  asked?: XmlElement;
  /** A feature that was used, and whether the Broker names it. */
  feature?: { readonly name: string; readonly named: boolean };
  /** The full address of a session. */
  address?: string;
  /** The index that was asked for. */
  index?: number;
  /** The model that the Topic was made under. */
  model?: string;
}
