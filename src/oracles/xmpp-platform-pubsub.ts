import type { Finding } from '../evidence';
import { attributeOf, childrenOf, parseXml, walk, type XmlElement } from '../xml/tree';
import { ns } from '../xml/xmpp-namespaces';
import type { PlatformEvidence, PlatformRequest } from './xmpp-platform';
import { samePayload } from './xmpp-payload';

/** The request to subscribe names the Topic (XEP-0060, section 6.1.1). */
export function subscribesToANode(evidence: PlatformEvidence): readonly Finding[] {
  return inEach(evidence, 'subscribe', (action) => attributeIs(action, 'node', (node) => node === evidence.topic, evidence.topic));
}

/** The request to subscribe names the Platform's own address (XEP-0060, section 6.1.1). */
export function subscribesItself(evidence: PlatformEvidence): readonly Finding[] {
  const own = [evidence.jid, ...evidence.record.addresses];
  return inEach(evidence, 'subscribe', (action) => attributeIs(action, 'jid', (jid) => own.includes(jid), `the Platform's own address, ${evidence.jid}`));
}

/** The request to unsubscribe holds the id that the subscription was given (XEP-0060, section 6.2.3.5). */
export function unsubscribesById(evidence: PlatformEvidence, id: string): readonly Finding[] {
  return inEach(evidence, 'unsubscribe', (action) => attributeIs(action, 'subid', (subid) => subid === id, id));
}

/** The request to publish names the Topic (XEP-0060, section 7.1.1). */
export function publishesToANode(evidence: PlatformEvidence): readonly Finding[] {
  return inEach(evidence, 'publish', (action) => attributeIs(action, 'node', (node) => node === evidence.topic, evidence.topic));
}

/** What is published to the Topic is the document that the Provider was given, and it alone (RFC 8600, section 6). */
export function publishesTheDocument(evidence: PlatformEvidence, document: XmlElement): readonly Finding[] {
  return inEach(evidence, 'publish', (action) => {
    const payloads = action.children.flatMap(({ children }) => children);
    const [payload] = payloads;
    if (attributeOf(action, 'node') !== evidence.topic) return attributeIs(action, 'node', () => false, evidence.topic);
    if (!payload || payloads.length > 1) return [{ where: 'publish', expected: 'one item with the document', actual: payloads.map(({ name }) => name).join(', ') || 'none' }];
    return samePayload({ sent: document, arrived: payload });
  });
}

/** Each item that is published has a payload (XEP-0060, section 4.3). */
export function publishesPayloads(evidence: PlatformEvidence): readonly Finding[] {
  return inEach(evidence, 'publish', (action) =>
    action.children.length > 0 && action.children.every(({ children }) => children.length > 0) ? [] : [{ where: 'publish', expected: 'an item with a payload', actual: action.children.length === 0 ? 'no item' : 'an item without' }],
  );
}

/** The payload of the last item that was published. */
export function publishedIn({ requests }: PlatformEvidence): XmlElement | undefined {
  return requests.findLast(({ kind }) => kind === 'publish')?.element.children[0]?.children[0]?.children[0]?.children[0];
}

/** The document of each item that was taken up is the one that was published (RFC 8600, section 6). */
export function passesOnTheDocument({ record }: PlatformEvidence, item: string, document: XmlElement): readonly Finding[] {
  const taken = record.sayings.find((saying) => saying.event === 'received' && saying.item === item);
  if (!taken) return [{ where: `the item ${item}`, expected: 'an item that is taken up', actual: record.over ?? 'nothing about it' }];
  const parsed = parseXml(taken.document ?? new Uint8Array()).document;
  if (!parsed) return [{ where: `the item ${item}`, expected: 'the document that was published', actual: 'no well-formed document' }];
  return samePayload({ sent: document, arrived: parsed.root });
}

/** Each of these items was taken up. */
export function takesUp({ record }: PlatformEvidence, items: readonly string[]): readonly Finding[] {
  const taken = record.sayings.flatMap(({ event, item }) => (event === 'received' && item ? [item] : []));
  return items.filter((item) => !taken.includes(item)).map((item) => ({ where: `the item ${item}`, expected: 'an item that is taken up', actual: record.over ?? `taken up: ${taken.join(', ') || 'none'}` }));
}

/** None of these items was taken up. */
export function leaves({ record }: PlatformEvidence, items: readonly string[]): readonly Finding[] {
  return record.sayings
    .filter(({ event, item = '' }) => event === 'received' && items.includes(item))
    .map(({ item = '' }) => ({ where: `the item ${item}`, expected: 'an item that is left, as the Broker did not send it', actual: 'an item that is taken up' }));
}

/** The Topic that it was told to create was created before it was ready (RFC 8600, section 6). */
export function createsTheTopic(evidence: PlatformEvidence): readonly Finding[] {
  const created = evidence.requests.some(({ kind, node, granted }) => kind === 'create' && node === evidence.topic && granted);
  return created ? [] : [{ where: 'the Provider', expected: `a request to create the Topic ${evidence.topic}`, actual: 'none' }];
}

/** A configuration follows the request to create, and names no node (XEP-0060, section 8.1.3). */
export function configuresBehindCreate(evidence: PlatformEvidence): readonly Finding[] {
  return evidence.requests
    .filter(({ kind }) => kind === 'create' || kind === 'configure')
    .flatMap(({ element }) => {
      const [create, configure] = element.children[0]?.children ?? [];
      if (create?.local !== 'create') return [{ where: 'the request to create', expected: 'create ahead of configure', actual: create?.name ?? 'none' }];
      const node = configure && attributeOf(configure, 'node');
      return node === undefined ? [] : [{ where: 'configure, node', expected: 'none', actual: node }];
    });
}

/** An access model that is asked for stands in a form, not in an attribute as it once did (XEP-0060, section 8.1.2). */
export function modelInForm(evidence: PlatformEvidence): readonly Finding[] {
  return configurations(evidence).flatMap((configure) => {
    const access = attributeOf(configure, 'access');
    return access === undefined ? [] : [{ where: 'configure, access', expected: 'a field of a form', actual: access }];
  });
}

/** Whether an access model is asked for with the request to create, in whatever way. */
export function asksForModel(evidence: PlatformEvidence): boolean {
  const named = (configure: XmlElement): boolean => [...walk(configure)].some((each) => attributeOf(each, 'var') === 'pubsub#access_model' || attributeOf(each, 'access') !== undefined);
  return configurations(evidence).some(named);
}

/** The hidden field of the form about a subscription comes back as it was (XEP-0004, section 3.3). */
export function keepsHiddenValues({ record }: PlatformEvidence, formType: string): readonly Finding[] {
  const forms = record.arrivals.flatMap(({ element }) => (element?.local === 'message' ? childrenOf(element, ns.dataForms, 'x') : []));
  return forms.flatMap((form) => {
    const value = form.children.find((each) => attributeOf(each, 'var') === 'FORM_TYPE')?.children[0]?.text;
    return value === formType ? [] : [{ where: 'the form about a subscription, FORM_TYPE', expected: formType, actual: value ?? 'none' }];
  });
}

/** The request to retract names the Topic and one item by its id, which holds nothing (XEP-0060, section 7.2.1). */
export function retractsOneItem(evidence: PlatformEvidence): readonly Finding[] {
  return inEach(evidence, 'retract', (action) => {
    const [item, ...others] = action.children;
    if (item?.local !== 'item' || others.length > 0) return [{ where: 'retract', expected: 'one item', actual: action.children.map(({ name }) => name).join(', ') || 'none' }];
    return [
      ...attributeIs(action, 'node', (node) => node === evidence.topic, evidence.topic),
      ...attributeIs(item, 'id', (id) => id !== '', 'the id of the item'),
      ...(item.children.length > 0 ? [{ where: 'item', expected: 'an empty element', actual: item.children.map(({ name }) => name).join(', ') }] : []),
    ];
  });
}

/** The request to delete is one of an owner, and names the Topic (XEP-0060, section 8.4.1). */
export function deletesAsOwner(evidence: PlatformEvidence): readonly Finding[] {
  return inEach(evidence, 'delete', (action) => [
    ...(action.namespace === ns.pubsubOwner ? [] : [{ where: 'delete, namespace', expected: ns.pubsubOwner, actual: action.namespace }]),
    ...attributeIs(action, 'node', (node) => node === evidence.topic, evidence.topic),
  ]);
}

/** The form about a subscription comes back under the id of its message, with the decision (XEP-0060, section 8.6). */
export function decides({ record }: PlatformEvidence, id: string, allowed: boolean): readonly Finding[] {
  const forms = record.arrivals.flatMap(({ element }) => (element?.local === 'message' ? childrenOf(element, ns.dataForms, 'x').map((form) => ({ element, form })) : []));
  const [answer] = forms;
  if (!answer) return [{ where: 'the request for approval', expected: 'the form, submitted', actual: record.over ?? 'no answer' }];
  const field = answer.form.children.find((each) => attributeOf(each, 'var') === 'pubsub#allow');
  const value = field?.children[0]?.text.trim() ?? 'none';
  const wanted = allowed ? ['1', 'true'] : ['0', 'false'];
  return [
    ...attributeIs(answer.element, 'id', (own) => own === id, id),
    ...attributeIs(answer.form, 'type', (type) => type === 'submit', 'submit'),
    ...(wanted.includes(value) ? [] : [{ where: 'pubsub#allow', expected: wanted.join(' or '), actual: value }]),
  ];
}

function configurations({ requests }: PlatformEvidence): readonly XmlElement[] {
  return requests.filter(({ kind }) => kind === 'create').flatMap(({ element }) => element.children[0]?.children.filter(({ local }) => local === 'configure') ?? []);
}

function inEach({ requests }: PlatformEvidence, kind: string, judge: (action: XmlElement) => readonly Finding[]): readonly Finding[] {
  const found = requests.filter((request) => request.kind === kind).flatMap(actionOf);
  return found.length === 0 ? [{ where: 'the Broker', expected: `a request to ${kind}`, actual: 'none' }] : found.flatMap(judge);
}

function actionOf({ element }: PlatformRequest): readonly XmlElement[] {
  const action = element.children[0]?.children[0];
  return action ? [action] : [];
}

function attributeIs(element: XmlElement, name: string, fits: (value: string) => boolean, expected: string): readonly Finding[] {
  const value = attributeOf(element, name);
  return value !== undefined && fits(value) ? [] : [{ where: `${element.local}, ${name}`, expected, actual: value ?? 'none' }];
}
