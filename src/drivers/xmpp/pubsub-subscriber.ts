import { ns } from '../../xml/xmpp-namespaces';
import { submittedForm, type FormFields } from './data-form';
import { tag, type Markup } from './markup';
import type { Outcome } from './outcome';
import { request } from './session';
import type { XmppStream } from './stream';

/** Which subscription a request is about; what is left out is for the service to refuse. */
export interface SubscriptionName {
  readonly node?: string;
  readonly jid?: string;
  readonly subid?: string | undefined;
}

/** The verbs of a subscriber with options (XEP-0060, sections 6.3 and 6.4). */
export class PubSubSubscriber {
  constructor(
    readonly stream: XmppStream,
    readonly service: string,
  ) {}

  /** Asks for the options of a subscription (section 6.3.2). */
  options({ node, jid, subid }: SubscriptionName): Promise<Outcome> {
    return this.ask('get', `ask for the options of ${named(jid)}`, tag('options', { node, jid, subid }));
  }

  /** Sets the options of a subscription (section 6.3.5). */
  setOptions({ node, jid, subid }: SubscriptionName, fields: FormFields): Promise<Outcome> {
    return this.ask('set', `set the options of ${named(jid)}`, tag('options', { node, jid, subid }, optionsOf(fields)));
  }

  /** Asks for the options that new subscriptions have, to a node or to any (section 6.4.1). */
  defaultOptions(node?: string): Promise<Outcome> {
    return this.ask('get', `ask for the default options${node ? ` of the Topic ${node}` : ''}`, tag('default', { node }));
  }

  /** Subscribes with options in the same request (section 6.3.7); `repeated` names the node on the options as well, which is an error. */
  subscribeWith(node: string, jid: string, fields: FormFields, repeated = false): Promise<Outcome> {
    const options = tag('options', { node: repeated ? node : undefined }, optionsOf(fields));
    return this.ask('set', `subscribe ${jid} to the Topic ${node} with options`, tag('subscribe', { node, jid }), options);
  }

  /** Asks for the items of a node by one of several subscriptions (section 6.5.2). */
  retrieveBy({ node, subid }: SubscriptionName): Promise<Outcome> {
    return this.ask('get', `ask for the items of the Topic ${node ?? ''} by ${subid ?? 'no subscription in particular'}`, tag('items', { node, subid }));
  }

  private ask(type: 'get' | 'set', purpose: string, ...content: readonly Markup[]): Promise<Outcome> {
    return request(this.stream, { type, to: this.service }, purpose, tag('pubsub', { xmlns: ns.pubsub }, ...content));
  }
}

function optionsOf(fields: FormFields): Markup {
  return submittedForm(`${ns.pubsub}#subscribe_options`, fields);
}

function named(jid: string | undefined): string {
  return jid === undefined ? 'nobody in particular' : jid;
}
