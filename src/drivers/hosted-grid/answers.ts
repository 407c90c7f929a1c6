import type { XmlElement } from '../../xml/tree';
import { ns } from '../../xml/xmpp-namespaces';
import { formTyped, type FormFields } from './form';
import { tag, text, type Attributes, type Markup } from '../xmpp/markup';
import type { BrokerSetting, HostedTopic, RefusedBy, RequestKind } from './setting';

/** What a request asks of a Broker, by its payload. */
export function kindOf(request: XmlElement): RequestKind {
  const payload = request.children[0];
  if (!payload) return 'unknown';
  if (payload.namespace === ns.discoItems) return 'list';
  if (payload.namespace === ns.discoInfo) return 'describe';
  if (payload.namespace !== ns.pubsub && payload.namespace !== ns.pubsubOwner) return 'unknown';
  const action = payload.children[0]?.local ?? '';
  return actions[action] ?? 'unknown';
}

const actions: Readonly<Record<string, RequestKind>> = {
  subscribe: 'subscribe',
  unsubscribe: 'unsubscribe',
  publish: 'publish',
  retract: 'retract',
  create: 'create',
  delete: 'delete',
  configure: 'configure',
  items: 'retrieve',
};

/** The Topic that a request is about: its `node`. */
export function nodeOf(request: XmlElement): string | undefined {
  const [payload] = request.children;
  return valueOf(payload, 'node') ?? valueOf(payload?.children[0], 'node');
}

/** A result to a request, with what it holds. */
export function resultTo(request: XmlElement, ...content: readonly Markup[]): Markup {
  return tag('iq', { ...addresses(request), type: 'result' }, content);
}

/** An error in answer to a request (RFC 6120, section 8.3). */
export function errorTo(request: XmlElement, { type, condition, specific }: RefusedBy): Markup {
  const further = specific ? [tag(specific, { xmlns: ns.pubsubErrors })] : [];
  return tag('iq', { ...addresses(request), type: 'error' }, tag('error', { type }, tag(condition, { xmlns: ns.stanzaErrors }), further));
}

/** What an entity is and supports (XEP-0030, section 3). */
export function description(node: string | undefined, identity: { readonly category: string; readonly type: string }, features: readonly string[], form: Markup | readonly Markup[] = []): Markup {
  const named = [ns.discoInfo, ...features].map((name) => tag('feature', { var: name }));
  return tag('query', { xmlns: ns.discoInfo, node }, tag('identity', identity), named, form);
}

/** The description of a Topic, with its meta-data form where it has one (XEP-0060, section 5.4). */
export function topicDescription({ node, form, fieldType }: HostedTopic): Markup {
  return description(node, { category: 'pubsub', type: 'leaf' }, [ns.pubsub], form ? metaData(form, fieldType) : []);
}

/** The Topics of a Broker, all or the page that is asked for (XEP-0030, section 4; XEP-0059); notes what the page ended with. */
export function listOfTopics(request: XmlElement, service: string, { topics = [], pageSize, pageIds, pagesInVain, foreignInLists }: BrokerSetting, pageEnds: string[]): Markup {
  const set = request.children[0]?.children.find(({ local, namespace }) => local === 'set' && namespace === ns.resultSets);
  const itemOf = ({ node, name }: HostedTopic): Markup => tag('item', { jid: service, node, name }, foreignInLists ? [tag('of-tomorrow', { xmlns: 'urn:example:milepost:of-tomorrow' })] : []);
  if (!set || pageSize === undefined || pagesInVain) return tag('query', { xmlns: ns.discoItems }, topics.map(itemOf));
  const ids = topics.map(({ node }, at) => (pageIds === 'awkward' ? `${at} of <&"'> é/${topics.length}` : node));
  const after = set.children.find(({ local }) => local === 'after')?.text;
  const from = after ? ids.indexOf(after) + 1 : 0;
  const asked = Number(set.children.find(({ local }) => local === 'max')?.text ?? pageSize);
  const size = Math.max(0, Math.min(Number.isFinite(asked) ? asked : pageSize, pageSize));
  const page = topics.slice(from, from + size);
  const end = ids[from + page.length - 1] ?? '';
  if (page.length > 0) pageEnds.push(end);
  const ends = page.length > 0 ? [tag('first', { index: String(from) }, text(ids[from] ?? '')), tag('last', {}, text(end))] : [];
  return tag('query', { xmlns: ns.discoItems }, page.map(itemOf), tag('set', { xmlns: ns.resultSets }, ends, tag('count', {}, text(String(topics.length)))));
}

/** How a subscription stands (XEP-0060, section 6.1.2). */
export function subscription(node: string, jid: string, state: string, id?: string): Markup {
  return tag('pubsub', { xmlns: ns.pubsub }, tag('subscription', { node, jid, subscription: state, subid: id }));
}

function metaData(form: FormFields, fieldType = 'text-single'): Markup {
  return formTyped('result', `${ns.pubsub}#meta-data`, form, fieldType);
}

function addresses(request: XmlElement): Attributes {
  return { from: valueOf(request, 'to'), id: valueOf(request, 'id') };
}

function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.find((each) => each.name === name)?.value;
}
