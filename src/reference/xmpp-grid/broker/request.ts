import type { Grid } from '../grid';
import { bare, type Jid } from '../jid';
import { StanzaError } from '../stanza';
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

/** The Topic that a request names. Throws bad-request where it names none, item-not-found where there is none. */
export function topicOf({ operation, topics }: Request): Topic {
  const name = attribute(operation, 'node');
  if (!name) throw pubsubError('bad-request', 'nodeid-required');
  const topic = topics.get(name);
  if (!topic) throw new StanzaError('item-not-found');
  return topic;
}

/** The Topic that a request names, for its owners alone. Throws forbidden for anybody else. */
export function ownTopicOf(request: Request): Topic {
  const topic = topicOf(request);
  if (affiliationOf(topic, request.account) !== 'owner') throw new StanzaError('forbidden');
  return topic;
}
