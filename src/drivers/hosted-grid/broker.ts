import type { XmlElement } from '../../xml/tree';
import { ns } from '../../xml/xmpp-namespaces';
import { tag, type Markup } from '../xmpp/markup';
import { description, errorTo, kindOf, listOfTopics, nodeOf, resultTo, subscription, topicDescription } from './answers';
import type { BrokerSetting, HostedTopic, RefusedBy } from './setting';

/** A request as a hosted Broker took it. */
export interface Request {
  readonly kind: ReturnType<typeof kindOf>;
  readonly node?: string;
  readonly element: XmlElement;
  readonly granted: boolean;
}

/** The publish-subscribe service of a hosted grid, as far as the workflow of RFC 8600 asks for one; lives for one session. */
export class HostedBroker {
  /** What was asked, in order. */
  readonly requests: Request[] = [];
  private readonly topics: HostedTopic[];
  private published = 0;

  constructor(
    private readonly service: string,
    private readonly setting: BrokerSetting,
  ) {
    this.topics = [...(setting.topics ?? [])];
  }

  /** The ids that pages ended with. */
  readonly pageEnds: string[] = [];

  /** Answers a request to the Broker; every one gets an answer. */
  answer(request: XmlElement): Markup {
    const kind = kindOf(request);
    const node = nodeOf(request);
    const refused = this.refusal(request, kind, node);
    this.requests.push({ kind, element: request, granted: refused === undefined, ...(node !== undefined && { node }) });
    if (refused) return errorTo(request, refused);
    return resultTo(request, ...this.granted(request, kind, node ?? ''));
  }

  private refusal(request: XmlElement, kind: Request['kind'], node: string | undefined): RefusedBy | undefined {
    const set = this.setting.errors?.[kind];
    if (set && (kind !== 'describe' || node !== undefined)) return set;
    if (kind === 'unknown') return { type: 'cancel', condition: 'service-unavailable' };
    if (kind === 'list' || (kind === 'describe' && node === undefined)) return undefined;
    const known = this.topics.some((topic) => topic.node === node);
    if (kind === 'create') return known ? { type: 'cancel', condition: 'conflict' } : undefined;
    if (!known) return { type: 'cancel', condition: 'item-not-found' };
    const jid = request.children[0]?.children[0]?.attributes.find(({ name }) => name === 'jid')?.value;
    return kind === 'subscribe' && !jid ? { type: 'modify', condition: 'bad-request', specific: 'invalid-jid' } : undefined;
  }

  private granted(request: XmlElement, kind: Request['kind'], node: string): readonly Markup[] {
    const action = request.children[0]?.children[0];
    const jid = action?.attributes.find(({ name }) => name === 'jid')?.value ?? '';
    const { subscription: state = 'subscribed' } = this.setting;
    if (kind === 'list') return [listOfTopics(request, this.service, { ...this.setting, topics: this.topics }, this.pageEnds)];
    if (kind === 'describe') return [this.describe(node)];
    if (kind === 'subscribe') return [subscription(node, jid, state === 'pending' ? 'pending' : 'subscribed', state === 'identified' ? subscriptionId : undefined)];
    if (kind === 'create') this.topics.push({ node });
    if (kind === 'retrieve') return [tag('pubsub', { xmlns: ns.pubsub }, tag('items', { node }))];
    if (kind !== 'publish') return [];
    const id = action?.children[0]?.attributes.find(({ name }) => name === 'id')?.value ?? `item-${++this.published}`;
    return [tag('pubsub', { xmlns: ns.pubsub }, tag('publish', { node }, tag('item', { id })))];
  }

  private describe(node: string): Markup {
    const topic = this.topics.find((each) => each.node === node);
    if (topic) return topicDescription(topic);
    const paging = this.setting.pageSize === undefined ? [] : [ns.resultSets];
    return description(undefined, { category: 'pubsub', type: 'service' }, [ns.discoItems, ns.pubsub, ...features.map((name) => `${ns.pubsub}#${name}`), ...paging]);
  }
}

/** The id of a subscription on a Broker that gives them ids. */
export const subscriptionId = 'sub-7b3e';

const features = ['access-authorize', 'access-whitelist', 'config-node', 'create-and-configure', 'create-nodes', 'delete-items', 'delete-nodes', 'item-ids', 'meta-data', 'persistent-items', 'publish', 'retract-items', 'retrieve-items', 'subscribe'];
