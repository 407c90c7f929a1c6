import type { Finding } from '../evidence';
import { attributeOf, childrenOf, type XmlElement } from '../xml/tree';
import { ns } from '../xml/xmpp-namespaces';

/** An answer to disco#info has an identity and the disco#info feature (XEP-0030, section 3.1). */
export function describesItself(answer: XmlElement): readonly Finding[] {
  const where = 'the answer to disco#info';
  return [
    ...(identitiesIn(answer).length > 0 ? [] : [{ where, expected: 'at least one identity', actual: 'none' }]),
    ...(featuresIn(answer).includes(ns.discoInfo) ? [] : [{ where, expected: `the feature ${ns.discoInfo}`, actual: listed(featuresIn(answer)) }]),
  ];
}

/** An answer to disco#info has an identity, `category/type` (XEP-0060, sections 5.1 and 5.3). */
export function hasIdentity({ answer, identity }: { readonly answer: XmlElement; readonly identity: string }): readonly Finding[] {
  const identities = identitiesIn(answer);
  return identities.includes(identity) ? [] : [{ where: 'the identities', expected: identity, actual: listed(identities) }];
}

/** An answer to disco#info names a feature of publish-subscribe (XEP-0060, section 5.1). */
export function namesPubSubFeatures(answer: XmlElement): readonly Finding[] {
  const named = featuresIn(answer).some((feature) => feature === ns.pubsub || feature.startsWith(`${ns.pubsub}#`));
  return named ? [] : [{ where: 'the features', expected: `some of ${ns.pubsub}`, actual: listed(featuresIn(answer)) }];
}

/** A Topic's description has a data form whose pubsub#type is a namespace (RFC 8600, section 5). */
export function describesType({ answer, type }: { readonly answer: XmlElement; readonly type: string }): readonly Finding[] {
  const where = "the Topic's description";
  const form = queryIn(answer, ns.discoInfo)?.children.find(({ local, namespace }) => local === 'x' && namespace === ns.dataForms);
  if (!form) return [{ where, expected: `a data form with pubsub#type ${type}`, actual: 'no data form' }];
  const field = childrenOf(form, ns.dataForms, 'field').find((each) => attributeOf(each, 'var') === 'pubsub#type');
  if (!field) return [{ where: `${where}, the data form`, expected: 'a field pubsub#type', actual: 'none' }];
  const values = childrenOf(field, ns.dataForms, 'value').map((value) => value.text.trim());
  return values.length === 1 && values[0] === type ? [] : [{ where: `${where}, pubsub#type`, expected: type, actual: listed(values) }];
}

/** An answer to disco#items lists an entity (XEP-0030, section 4). */
export function listsEntity({ answer, jid }: { readonly answer: XmlElement; readonly jid: string }): readonly Finding[] {
  const jids = itemsIn(answer).map((item) => attributeOf(item, 'jid') ?? '');
  return jids.includes(jid) ? [] : [{ where: "the Controller's items", expected: jid, actual: listed(jids) }];
}

/** An answer to disco#items lists a Topic by its node, at the Broker's address (XEP-0060, section 5.2). */
export function listsTopic({ answer, node, service }: { readonly answer: XmlElement; readonly node: string; readonly service: string }): readonly Finding[] {
  const topic = itemsIn(answer).find((item) => attributeOf(item, 'node') === node);
  if (!topic) return [{ where: "the Broker's items", expected: `the Topic ${node}`, actual: listed(topicsIn(answer)) }];
  const jid = attributeOf(topic, 'jid') ?? 'none';
  return jid === service ? [] : [{ where: `the item of the Topic ${node}`, expected: `jid ${service}`, actual: jid }];
}

/** No page of an answer holds more items than were asked for (XEP-0059, section 2.1). */
export function pagesWithin({ pages, max }: { readonly pages: readonly XmlElement[]; readonly max: number }): readonly Finding[] {
  return pages.flatMap((page, at) => {
    const count = itemsIn(page).length;
    return count <= max ? [] : [{ where: `page ${at + 1} of the Broker's items`, expected: `at most ${max} items`, actual: `${count}` }];
  });
}

/** The pages together list each Topic once (XEP-0059, section 2.2). */
export function pagesListOnce({ pages, nodes }: { readonly pages: readonly XmlElement[]; readonly nodes: readonly string[] }): readonly Finding[] {
  const listed = pages.flatMap(topicsIn);
  return nodes.flatMap((node) => {
    const times = listed.filter((each) => each === node).length;
    return times === 1 ? [] : [{ where: `the pages of the Broker's items`, expected: `the Topic ${node} once`, actual: `${times} times` }];
  });
}

/** The features that an answer to disco#info names (XEP-0030, section 3.1). */
export function featuresIn(answer: XmlElement): readonly string[] {
  const query = queryIn(answer, ns.discoInfo);
  return query ? childrenOf(query, ns.discoInfo, 'feature').map((each) => attributeOf(each, 'var') ?? '') : [];
}

function identitiesIn(answer: XmlElement): readonly string[] {
  const query = queryIn(answer, ns.discoInfo);
  return query ? childrenOf(query, ns.discoInfo, 'identity').map((each) => `${attributeOf(each, 'category') ?? ''}/${attributeOf(each, 'type') ?? ''}`) : [];
}

function topicsIn(answer: XmlElement): readonly string[] {
  return itemsIn(answer).map((item) => attributeOf(item, 'node') ?? '');
}

function itemsIn(answer: XmlElement): readonly XmlElement[] {
  const query = queryIn(answer, ns.discoItems);
  return query ? childrenOf(query, ns.discoItems, 'item') : [];
}

function queryIn(answer: XmlElement, namespace: string): XmlElement | undefined {
  return childrenOf(answer, namespace, 'query')[0];
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, shownLimit);
  return shown.length === 0 ? 'none' : `${shown.join(', ')}${names.length > shown.length ? `, and ${names.length - shown.length} more` : ''}`;
}

const shownLimit = 40;
