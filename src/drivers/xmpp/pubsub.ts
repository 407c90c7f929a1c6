import type { XmlElement } from '../../xml/tree';
import { ns } from '../../xml/xmpp-namespaces';
import { formFieldsIn, submittedForm, type FormFields } from './data-form';
import { pageAsked, type Page } from './disco';
import { tag, text, type Markup } from './markup';
import type { Outcome } from './outcome';
import { request } from './session';
import type { XmppStream } from './stream';

/** An item as a publication holds it; `publisher` is what it claims of itself. */
export interface PublishedItem {
  readonly id?: string;
  readonly publisher?: string;
  readonly payloads: readonly Markup[];
}

/** The verbs of XEP-0060, each a request to a publish-subscribe service in the name of one session. */
export class PubSubClient {
  constructor(
    readonly stream: XmppStream,
    readonly service: string,
  ) {}

  /** Creates a node, with a configuration where fields are given (section 8.1); without a name it is an instant node. */
  create(node: string | undefined, configuration: FormFields = {}): Promise<Outcome> {
    const fields = Object.keys(configuration).length;
    const configure = fields ? [tag('configure', {}, submittedForm(`${ns.pubsub}#node_config`, configuration))] : [];
    return this.set(`create ${node ? `the Topic ${node}` : 'a Topic without a name'}${fields ? ' with a configuration' : ''}`, ns.pubsub, tag('create', { node }), configure);
  }

  /** Deletes a node (section 8.4). */
  delete(node: string): Promise<Outcome> {
    return this.set(`delete the Topic ${node}`, ns.pubsubOwner, tag('delete', { node }));
  }

  /** Subscribes a JID (section 6.1). */
  subscribe(node: string, jid: string): Promise<Outcome> {
    return this.set(`subscribe ${jid} to the Topic ${node}`, ns.pubsub, tag('subscribe', { node, jid }));
  }

  /** Ends a subscription, by its id where it has one (section 6.2). */
  unsubscribe(node: string, jid: string, subid?: string): Promise<Outcome> {
    return this.set(`unsubscribe ${jid} from the Topic ${node}`, ns.pubsub, tag('unsubscribe', { node, jid, subid }));
  }

  /** Publishes one item with the payloads given (section 7.1). */
  publish(node: string, payloads: readonly Markup[], itemId?: string): Promise<Outcome> {
    const purpose = `publish ${itemId ? `the item ${itemId}` : 'an item without id'} to the Topic ${node}`;
    return this.set(purpose, ns.pubsub, tag('publish', { node }, tag('item', { id: itemId }, payloads)));
  }

  /** Publishes items as they are given, none or several, on conditions where there are some (sections 7.1.5 and 12.11). */
  publishItems(node: string, items: readonly PublishedItem[], conditions?: FormFields): Promise<Outcome> {
    const entries = items.map(({ id, publisher, payloads }) => tag('item', { id, publisher }, payloads));
    const options = conditions ? [tag('publish-options', {}, submittedForm(`${ns.pubsub}#publish-options`, conditions))] : [];
    return this.set(`publish ${items.length} items to the Topic ${node}${conditions ? ' on conditions' : ''}`, ns.pubsub, tag('publish', { node }, entries), options);
  }

  /** Creates a node with a configuration that names it again, which is an error (section 8.1.3). */
  createNamedAgain(node: string, configuration: FormFields): Promise<Outcome> {
    const configure = tag('configure', { node }, submittedForm(`${ns.pubsub}#node_config`, configuration));
    return this.set(`create the Topic ${node} with a configuration that names it again`, ns.pubsub, tag('create', { node }), configure);
  }

  /** Removes an item (section 7.2); the request may lack the node or the item, which is for the service to refuse. */
  retract(node: string | undefined, itemId: string | undefined, notify = false): Promise<Outcome> {
    const retract = tag('retract', { node, notify: notify ? 'true' : undefined }, itemId === undefined ? [] : [tag('item', { id: itemId })]);
    return this.set(`remove ${itemId ? `the item ${itemId}` : 'no item'} from ${node ? `the Topic ${node}` : 'no Topic'}`, ns.pubsub, retract);
  }

  /** Asks for a page of the items of a node (section 6.5.4). */
  retrievePage(node: string, page: Page): Promise<Outcome> {
    const query = tag('pubsub', { xmlns: ns.pubsub }, tag('items', { node }), pageAsked(page));
    return request(this.stream, { type: 'get', to: this.service }, `ask for at most ${page.max} of the items of the Topic ${node}`, query);
  }

  /** Cancels a request for approval (section 8.6). */
  cancelDecision(asked: XmlElement): void {
    const id = asked.attributes.find(({ name }) => name === 'id')?.value;
    const scope = tag('field', { var: 'FORM_TYPE', type: 'hidden' }, tag('value', {}, text(`${ns.pubsub}#subscribe_authorization`)));
    this.stream.send(tag('message', { to: this.service, id }, tag('x', { xmlns: ns.dataForms, type: 'cancel' }, scope)), 'cancel the decision');
  }

  /** Asks for the items of a node, for those named, or for so many of the latest (section 6.5). */
  retrieve(node: string, { itemIds = [], most }: { readonly itemIds?: readonly string[]; readonly most?: number } = {}): Promise<Outcome> {
    const items = tag('items', { node, max_items: most?.toString() }, itemIds.map((id) => tag('item', { id })));
    return this.get(`ask for ${most ? `the latest ${most} of ` : ''}the items ${itemIds.join(', ')}${itemIds.length ? ' ' : ''}of the Topic ${node}`, items);
  }

  /** Asks for the subscriptions of the session's own account (section 5.6). */
  ownSubscriptions(): Promise<Outcome> {
    return this.get('ask for its own subscriptions', tag('subscriptions'));
  }

  /** Asks for the affiliations of the session's own account (section 5.7). */
  ownAffiliations(): Promise<Outcome> {
    return this.get('ask for its own affiliations', tag('affiliations'));
  }

  /** Asks for the configuration that is in force at a node (section 8.2). */
  configuration(node: string): Promise<Outcome> {
    const query = tag('pubsub', { xmlns: ns.pubsubOwner }, tag('configure', { node }));
    return request(this.stream, { type: 'get', to: this.service }, `ask for the configuration of the Topic ${node}`, query);
  }

  /** Sets what a JID may do at a node (section 8.9). */
  affiliate(node: string, jid: string, affiliation: string): Promise<Outcome> {
    const change = tag('affiliations', { node }, tag('affiliation', { jid, affiliation }));
    return this.set(`make ${jid} ${affiliation} of the Topic ${node}`, ns.pubsubOwner, change);
  }

  /** Answers a request for approval with its own fields and a decision (section 8.6). */
  decide(asked: XmlElement, fields: FormFields, allow: boolean): void {
    const id = asked.attributes.find(({ name }) => name === 'id')?.value;
    const { FORM_TYPE: _, ...rest } = fields;
    const form = submittedForm(`${ns.pubsub}#subscribe_authorization`, { ...rest, 'pubsub#allow': allow ? 'true' : 'false' });
    this.stream.send(tag('message', { to: this.service, id }, form), `${allow ? 'approve' : 'deny'} the subscription`);
  }

  private get(purpose: string, operation: Markup): Promise<Outcome> {
    return request(this.stream, { type: 'get', to: this.service }, purpose, tag('pubsub', { xmlns: ns.pubsub }, operation));
  }

  private set(purpose: string, xmlns: string, ...content: readonly (Markup | readonly Markup[])[]): Promise<Outcome> {
    return request(this.stream, { type: 'set', to: this.service }, purpose, tag('pubsub', { xmlns }, ...content));
  }
}

/** Whether an element is a notification about a node, of items or of what happened to the node (XEP-0060, sections 7.1.2, 8.2.5.3, 8.4.2 and 8.5.2). */
export function isNotificationOf(node: string, about: 'items' | 'delete' | 'purge' | 'configuration' | 'subscription'): (element: XmlElement) => boolean {
  return (element) => element.local === 'message' && eventIn(element)?.children.some((child) => child.local === about && hasNode(child, node)) === true;
}

/** Whether an element asks an owner to approve a subscription (XEP-0060, section 8.6). */
export function isApprovalRequest(element: XmlElement): boolean {
  return element.local === 'message' && element.children.some(({ local, namespace }) => local === 'x' && namespace === ns.dataForms);
}

/** The access model that an answer to a request for a node's configuration names. */
export function accessModelIn(answer: XmlElement): string | undefined {
  const configure = answer.children.flatMap(({ children }) => children).find(({ local }) => local === 'configure');
  return configure && formFieldsIn(configure)['pubsub#access_model'];
}

function eventIn(message: XmlElement): XmlElement | undefined {
  return message.children.find(({ local, namespace }) => local === 'event' && namespace === ns.pubsubEvent);
}

function hasNode(element: XmlElement, node: string): boolean {
  return element.attributes.some(({ name, value }) => name === 'node' && value === node);
}
