import type { Grid } from '../grid';
import type { Jid } from '../jid';
import { namespaces } from '../namespaces';
import { answer, isAnswer, payloadOf, StanzaError } from '../stanza';
import { attribute, elements, is, type Content, type Element } from '../xml/element';
import { affiliationsOf, setAffiliations } from './affiliations';
import { decide } from './approval';
import { brokerInfo, brokerItems } from './broker-disco';
import { configurationOf, configure, defaultConfiguration } from './configure';
import { create } from './create';
import { deleteTopic } from './delete-topic';
import { retrieve } from './items';
import { ownAffiliations, ownSubscriptions } from './own-standing';
import { publish } from './publish';
import { unsupported } from './pubsub-error';
import { requestOf, type Request } from './request';
import { purge, retract } from './retract';
import { subscribe, unsubscribe } from './subscribe';
import { setSubscribers, subscribersOf } from './subscribers';
import type { Topic } from './topic';

type Operation = (request: Request) => readonly Content[];

/** The publish-subscribe service (XEP-0060) that RFC 8600 calls the Broker. */
export class Broker {
  private readonly topics = new Map<string, Topic>();

  constructor(private readonly grid: Grid) {}

  /** Answers a request. */
  answer(iq: Element, from: Jid): Element {
    return answer(iq, () => this.serve(iq, from));
  }

  /** Takes a message: an owner's decision on a subscription, or nothing of interest. */
  receiveMessage(message: Element, from: Jid): void {
    if (!isAnswer(message)) decide(message, from, this.topics, this.grid);
  }

  private serve(iq: Element, from: Jid): readonly Content[] {
    const payload = payloadOf(iq);
    const get = attribute(iq, 'type') === 'get';
    const about = requestOf(payload, payload, from, this.grid, this.topics);
    if (get && is(payload, namespaces.discoInfo, 'query')) return [brokerInfo(about)];
    if (get && is(payload, namespaces.discoItems, 'query')) return [brokerItems(about)];
    if (get && is(payload, namespaces.ping, 'ping')) return [];
    if (payload.local !== 'pubsub' || !namespacesOfPubsub.includes(payload.namespace)) throw new StanzaError('service-unavailable');
    const { operation, run } = operationIn(payload, get ? 'get' : 'set');
    return run(requestOf(operation, payload, from, this.grid, this.topics));
  }
}

const namespacesOfPubsub: readonly string[] = [namespaces.pubsub, namespaces.pubsubOwner];

/** By namespace, type of IQ, and name of element. */
const operations: ReadonlyMap<string, Operation> = new Map([
  [`${namespaces.pubsub} set create`, create],
  [`${namespaces.pubsub} set subscribe`, subscribe],
  [`${namespaces.pubsub} set unsubscribe`, unsubscribe],
  [`${namespaces.pubsub} set publish`, publish],
  [`${namespaces.pubsub} set retract`, retract],
  [`${namespaces.pubsub} get items`, retrieve],
  [`${namespaces.pubsub} get subscriptions`, ownSubscriptions],
  [`${namespaces.pubsub} get affiliations`, ownAffiliations],
  [`${namespaces.pubsubOwner} get configure`, configurationOf],
  [`${namespaces.pubsubOwner} set configure`, configure],
  [`${namespaces.pubsubOwner} get default`, defaultConfiguration],
  [`${namespaces.pubsubOwner} get affiliations`, affiliationsOf],
  [`${namespaces.pubsubOwner} set affiliations`, setAffiliations],
  [`${namespaces.pubsubOwner} get subscriptions`, subscribersOf],
  [`${namespaces.pubsubOwner} set subscriptions`, setSubscribers],
  [`${namespaces.pubsubOwner} set purge`, purge],
  [`${namespaces.pubsubOwner} set delete`, deleteTopic],
]);

/** The operation is the first child; others refine it. */
function operationIn(pubsub: Element, type: 'get' | 'set'): { readonly operation: Element; readonly run: Operation } {
  const operation = elements(pubsub)[0];
  if (!operation) throw new StanzaError('bad-request');
  const run = operations.get(`${pubsub.namespace} ${type} ${operation.local}`);
  if (!run) throw refusalOf(operation.local);
  return { operation, run };
}

/** XEP-0060 has a name for each feature that a service may lack. */
function refusalOf(local: string): StanzaError {
  if (local === 'options') return unsupported('subscription-options');
  return local === 'default' ? unsupported('retrieve-default-sub') : new StanzaError('bad-request');
}
