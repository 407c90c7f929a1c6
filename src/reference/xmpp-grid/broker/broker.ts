import type { Grid } from '../grid';
import type { Jid } from '../jid';
import { namespaces } from '../namespaces';
import { answer, isAnswer, payloadOf, StanzaError } from '../stanza';
import { attribute, elements, is, type Content, type Element } from '../xml/element';
import type { Breakable } from '../violations';
import { affiliationsOf, setAffiliations } from './affiliations';
import { decide } from './approval';
import { brokerInfo, brokerItems } from './broker-disco';
import { configurationOf, configure, defaultConfiguration } from './configure';
import { create } from './create';
import { deleteTopic } from './delete-topic';
import { retrieve } from './items';
import { ownAffiliations, ownSubscriptions } from './own-standing';
import { publish } from './publish';
import { getPending } from './pending';
import { unsupportedUnless } from './pubsub-error';
import { requestOf, type Request } from './request';
import { purge, retract } from './retract';
import { subscribe, unsubscribe } from './subscribe';
import { defaultOptions, optionsOf, setOptions } from './subscription-options';
import { setSubscribers, subscribersOf } from './subscribers';
import type { Topic } from './topic';

type Operation = (request: Request) => readonly Content[];

/** The publish-subscribe service (XEP-0060) that RFC 8600 calls the Broker. */
export class Broker {
  constructor(
    private readonly grid: Grid,
    /** By name; whatever an earlier Broker has left. */
    readonly topics = new Map<string, Topic>(),
  ) {}

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
    if (!get && is(payload, namespaces.commands, 'command')) return getPending(about);
    if (payload.local !== 'pubsub' || !namespacesOfPubsub.includes(payload.namespace)) throw new StanzaError('service-unavailable');
    const { operation, run } = operationIn(payload, get ? 'get' : 'set', this.grid);
    return run(requestOf(operation, payload, from, this.grid, this.topics));
  }
}

const namespacesOfPubsub: readonly string[] = [namespaces.pubsub, namespaces.pubsubOwner];

/** An operation with the optional feature that it belongs to, and the requirement on how it is refused without that. */
interface Offer {
  readonly run: Operation;
  readonly feature?: string;
  readonly refusal?: Breakable;
}

/** By namespace, type of IQ, and name of element. */
const operations: ReadonlyMap<string, Offer> = new Map<string, Offer>([
  [`${namespaces.pubsub} set create`, { run: create }],
  [`${namespaces.pubsub} set subscribe`, { run: subscribe }],
  [`${namespaces.pubsub} set unsubscribe`, { run: unsubscribe }],
  [`${namespaces.pubsub} set publish`, { run: publish }],
  [`${namespaces.pubsub} set retract`, { run: retract, feature: 'delete-items', refusal: 'XEP0060-7.2.3.6-1' }],
  [`${namespaces.pubsub} get items`, { run: retrieve }],
  [`${namespaces.pubsub} get subscriptions`, { run: ownSubscriptions, feature: 'retrieve-subscriptions', refusal: 'XEP0060-5.6-7' }],
  [`${namespaces.pubsub} get affiliations`, { run: ownAffiliations, feature: 'retrieve-affiliations', refusal: 'XEP0060-5.7-4' }],
  [`${namespaces.pubsub} get options`, { run: optionsOf, feature: 'subscription-options', refusal: 'XEP0060-6.3.4.6-1' }],
  [`${namespaces.pubsub} set options`, { run: setOptions, feature: 'subscription-options', refusal: 'XEP0060-6.3.4.6-1' }],
  [`${namespaces.pubsub} get default`, { run: defaultOptions, feature: 'retrieve-default-sub', refusal: 'XEP0060-6.4.3.2-1' }],
  [`${namespaces.pubsubOwner} get configure`, { run: configurationOf, feature: 'config-node', refusal: 'XEP0060-8.2.3.1-1' }],
  [`${namespaces.pubsubOwner} set configure`, { run: configure, feature: 'config-node', refusal: 'XEP0060-8.2.3.1-1' }],
  [`${namespaces.pubsubOwner} get default`, { run: defaultConfiguration, feature: 'retrieve-default', refusal: 'XEP0060-8.3.4.2-1' }],
  [`${namespaces.pubsubOwner} get affiliations`, { run: affiliationsOf, feature: 'modify-affiliations', refusal: 'XEP0060-8.9.1.3-1' }],
  [`${namespaces.pubsubOwner} set affiliations`, { run: setAffiliations, feature: 'modify-affiliations', refusal: 'XEP0060-8.9.2.3-1' }],
  [`${namespaces.pubsubOwner} get subscriptions`, { run: subscribersOf, feature: 'manage-subscriptions', refusal: 'XEP0060-8.8.1.3-1' }],
  [`${namespaces.pubsubOwner} set subscriptions`, { run: setSubscribers, feature: 'manage-subscriptions', refusal: 'XEP0060-8.8.2.3-1' }],
  [`${namespaces.pubsubOwner} set purge`, { run: purge, feature: 'purge-nodes', refusal: 'XEP0060-8.5.3.1-1' }],
  [`${namespaces.pubsubOwner} set delete`, { run: deleteTopic }],
]);

/** The operation is the first child; others refine it. XEP-0060 has a name for each feature that a service may lack. */
function operationIn(pubsub: Element, type: 'get' | 'set', grid: Grid): { readonly operation: Element; readonly run: Operation } {
  const operation = elements(pubsub)[0];
  const offer = operation && operations.get(`${pubsub.namespace} ${type} ${operation.local}`);
  if (!operation || !offer) throw new StanzaError('bad-request');
  if (operation.local === 'affiliations' && makesOutcast(operation) && grid.lacks('outcast-affiliation')) throw unsupportedUnless(grid, 'XEP0060-8.9.2.3-2', 'outcast-affiliation');
  if (offer.feature !== undefined && (grid.lacks(offer.feature) || breaksTheFirst(offer.feature, grid))) throw unsupportedUnless(grid, offer.refusal, offer.feature);
  return { operation, run: offer.run };
}

function makesOutcast(operation: Element): boolean {
  return elements(operation).some((entry) => attribute(entry, 'affiliation') === 'outcast');
}

/** A feature that is named and refused all the same. */
function breaksTheFirst(feature: string, { violates }: Grid): boolean {
  return feature === 'retrieve-subscriptions' && violates('XEP0060-3-10');
}
