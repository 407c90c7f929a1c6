import type { Grid } from '../grid';
import { bare, type Jid } from '../jid';
import { StanzaError } from '../stanza';
import type { Breakable } from '../violations';
import { attribute, type Element } from '../xml/element';
import { pubsubError } from './pubsub-error';
import { affiliationOf, type Topic } from './topic';

/** One request to the Broker: the element that names the operation, its siblings, and who asks. */
export interface Request {
  /** `<create/>`, `<subscribe/>`, `<items/>` and so on. */
  readonly operation: Element;
  /** The `<pubsub/>` around it. */
  readonly pubsub: Element;
  readonly from: Jid;
  /** Bare JID of who asks. */
  readonly account: string;
  readonly grid: Grid;
  readonly topics: Map<string, Topic>;
}

/** Puts a request together. */
export function requestOf(operation: Element, pubsub: Element, from: Jid, grid: Grid, topics: Map<string, Topic>): Request {
  return { operation, pubsub, from, account: bare(from), grid, topics };
}

/** The requirements on how one kind of request is refused; to break one is to refuse with another error. */
export interface Refusals {
  /** The Topic does not exist. */
  readonly unknown?: Breakable;
  /** Who asks is not the owner. */
  readonly foreign?: Breakable;
  /** The request names no Topic. */
  readonly unnamed?: Breakable;
}

/** The Topic that a request names. Throws bad-request where it names none, item-not-found where there is none. */
export function topicOf({ operation, topics, grid }: Request, { unknown, unnamed }: Refusals = {}): Topic {
  const name = attribute(operation, 'node');
  if (!name && breaks(grid, unnamed)) throw new StanzaError('item-not-found');
  if (!name) throw grid.violates('XEP0060-7.2.3.3-2') ? new StanzaError('bad-request') : pubsubError('bad-request', 'nodeid-required');
  const topic = topics.get(name);
  if (!topic) throw new StanzaError(breaks(grid, unknown) ? 'service-unavailable' : 'item-not-found');
  return topic;
}

/** The Topic that a request names, for its owners alone. Throws forbidden for anybody else. */
export function ownTopicOf(request: Request, refusals: Refusals = {}): Topic {
  const topic = topicOf(request, refusals);
  if (affiliationOf(topic, request.account) !== 'owner' && !request.grid.violates('XEP0060-14.2-1')) throw new StanzaError(breaks(request.grid, refusals.foreign) ? 'not-allowed' : 'forbidden');
  return topic;
}

/** Whether a refusal is to be another than the one demanded. */
export function breaks({ violates }: Grid, requirement: Breakable | undefined): boolean {
  return requirement !== undefined && violates(requirement);
}
