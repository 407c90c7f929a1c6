import { ns } from '../../xml/xmpp-namespaces';
import { submittedForm, type FormFields } from './data-form';
import { tag, type Markup } from './markup';
import type { Outcome } from './outcome';
import { request } from './session';
import type { XmppStream } from './stream';

/** One entry of a list of changes: whom, and to what. */
export interface Change {
  readonly jid: string;
  readonly to?: string;
}

/** The namespace of ad-hoc commands (XEP-0050). */
const commands = 'http://jabber.org/protocol/commands';

/** The verbs of an owner (XEP-0060, section 8). A request without a node names no Topic, which is for the service to refuse. */
export class PubSubOwner {
  constructor(
    readonly stream: XmppStream,
    readonly service: string,
  ) {}

  /** Asks for the configuration form of a node (section 8.2.1). */
  configuration(node: string | undefined): Promise<Outcome> {
    return this.ask('get', `ask for the configuration of ${named(node)}`, tag('configure', { node }));
  }

  /** Submits a configuration of a node (section 8.2.4). */
  configure(node: string | undefined, fields: FormFields): Promise<Outcome> {
    return this.ask('set', `configure ${named(node)}`, tag('configure', { node }, submittedForm(`${ns.pubsub}#node_config`, fields)));
  }

  /** Cancels the configuration of a node (section 8.2.4). */
  cancelConfiguration(node: string): Promise<Outcome> {
    const form = tag('x', { xmlns: ns.dataForms, type: 'cancel' });
    return this.ask('set', `cancel the configuration of ${named(node)}`, tag('configure', { node }, form));
  }

  /** Asks for the configuration that a new node has by default (section 8.3.1). */
  defaultConfiguration(): Promise<Outcome> {
    return this.ask('get', 'ask for the default configuration', tag('default'));
  }

  /** Asks who is subscribed to a node (section 8.8.1.1). */
  subscribers(node: string): Promise<Outcome> {
    return this.ask('get', `ask for the subscribers of ${named(node)}`, tag('subscriptions', { node }));
  }

  /** Sets the state of a subscription (section 8.8.2.1). */
  setSubscription(node: string, jid: string, subscription: string): Promise<Outcome> {
    const change = tag('subscriptions', { node }, tag('subscription', { jid, subscription }));
    return this.ask('set', `set the subscription of ${jid} to ${named(node)} to ${subscription}`, change);
  }

  /** Sends changes of subscriptions as they are given (section 8.8.2); an entry may lack its state. */
  changeSubscriptions(node: string, changes: readonly Change[]): Promise<Outcome> {
    const entries = changes.map(({ jid, to }) => tag('subscription', { jid, subscription: to }));
    return this.ask('set', `change ${changes.length} subscriptions to ${named(node)}`, tag('subscriptions', { node }, entries));
  }

  /** Sends changes of affiliations as they are given (section 8.9.2); an entry may lack its affiliation. */
  changeAffiliations(node: string, changes: readonly Change[]): Promise<Outcome> {
    const entries = changes.map(({ jid, to }) => tag('affiliation', { jid, affiliation: to }));
    return this.ask('set', `change ${changes.length} affiliations to ${named(node)}`, tag('affiliations', { node }, entries));
  }

  /** Asks by the command of section 8.7 what waits for approval; with a node, what waits there. */
  async pending(node?: string): Promise<Outcome> {
    const command = { xmlns: commands, node: `${ns.pubsub}#get-pending` };
    const execute = tag('command', { ...command, action: 'execute' });
    const first = await request(this.stream, { type: 'set', to: this.service }, 'ask what waits for approval', execute);
    if (first.kind !== 'granted' || node === undefined) return first;
    const sessionid = first.element.children.find(({ local }) => local === 'command')?.attributes.find(({ name }) => name === 'sessionid')?.value;
    const submit = tag('command', { ...command, sessionid }, submittedForm(`${ns.pubsub}#subscribe_authorization`, { 'pubsub#node': node }));
    return request(this.stream, { type: 'set', to: this.service }, `ask what waits for approval at ${named(node)}`, submit);
  }

  /** Asks who is affiliated with a node (section 8.9.1.1). */
  affiliations(node: string): Promise<Outcome> {
    return this.ask('get', `ask for the affiliations of ${named(node)}`, tag('affiliations', { node }));
  }

  /** Removes every item of a node (section 8.5.1). */
  purge(node: string): Promise<Outcome> {
    return this.ask('set', `purge ${named(node)}`, tag('purge', { node }));
  }

  private ask(type: 'get' | 'set', purpose: string, operation: Markup): Promise<Outcome> {
    return request(this.stream, { type, to: this.service }, purpose, tag('pubsub', { xmlns: ns.pubsubOwner }, operation));
  }
}

function named(node: string | undefined): string {
  return node === undefined ? 'no Topic' : `the Topic ${node}`;
}
