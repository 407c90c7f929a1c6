import { SaxesParser } from 'saxes';
import { attribute, child, element, elements, text, type Content, type Element } from '../xmpp-grid/xml/element';
import { client, dataForms, pubsub } from './names';
import type { Beginning, Say } from './orders';
import type { Requests } from './requests';
import type { Violates } from './violations';
import type { Wire } from './wire';

const owner = `${pubsub}#owner`;

/** A Provider of one Topic. */
export class Provider {
  private published = 0;
  private lastItem: string | undefined;

  constructor(
    private readonly beginning: Beginning,
    private readonly requests: Requests,
    private readonly wire: Wire,
    private readonly say: Say,
    private readonly violates: Violates,
    private readonly topic: string,
  ) {}

  /** Creates the Topic where it is told to (RFC 8600, section 6). */
  async prepare(): Promise<void> {
    const { beginning, topic, violates } = this;
    if (beginning.create !== undefined && !violates('RFC8600-6-provider-creates')) {
      const form = element(
        dataForms,
        'x',
        { type: 'submit' },
        field('FORM_TYPE', `${pubsub}#node_config`, 'hidden'),
        field('pubsub#type', beginning.topicType),
        ...(violates('XEP0060-8.1.2-2') ? [] : [field('pubsub#access_model', 'authorize')]),
        field('pubsub#persist_items', '1'),
      );
      const configure = element(pubsub, 'configure', { node: violates('XEP0060-8.1.3-2') ? topic : undefined, access: violates('XEP0060-8.1.2-2') ? 'authorize' : undefined }, form);
      await this.requests.ask('set', beginning.service, element(pubsub, 'pubsub', {}, element(pubsub, 'create', { node: topic }), configure));
    }
    this.say({ event: 'ready', topic });
  }

  async publish(document: string): Promise<void> {
    const { beginning, topic, violates } = this;
    const altered = violates('RFC8600-4-2') ? document.replace(/(<IncidentID[^>]*>)[^<]*/, '$1altered') : document;
    const payload = elementOf(violates('RFC8600-6-iodef') ? altered.replace(/<Contact[\s\S]*<\/Contact>/, '') : altered);
    const id = `item-${++this.published}`;
    const item = element(pubsub, 'item', { id }, ...(violates('XEP0060-4.3-13') ? [] : [payload]));
    const node = violates('XEP0060-7.1.1-3') ? undefined : topic;
    await this.requests.ask('set', beginning.service, element(pubsub, 'pubsub', {}, element(pubsub, 'publish', { node }, item)));
    this.lastItem = id;
  }

  async retract(): Promise<void> {
    const id = this.violates('XEP0060-7.2.1-1') ? undefined : this.lastItem;
    const retract = element(pubsub, 'retract', { node: this.topic }, element(pubsub, 'item', { id }));
    await this.requests.ask('set', this.beginning.service, element(pubsub, 'pubsub', {}, retract));
  }

  async delete(): Promise<void> {
    const namespace = this.violates('XEP0060-8.4.1-1') ? pubsub : owner;
    await this.requests.ask('set', this.beginning.service, element(namespace, 'pubsub', {}, element(namespace, 'delete', { node: this.topic })));
  }

  /** Approves or denies a subscription that the Broker asks about (XEP-0060, section 8.6). */
  hear(message: Element): void {
    const form = child(message, dataForms, 'x');
    if (!form || attribute(message, 'from') !== this.beginning.service) return;
    const valueOf = (name: string): string => text(child(elements(form).find((each) => attribute(each, 'var') === name), dataForms, 'value')).trim();
    if (valueOf('FORM_TYPE') !== `${pubsub}#subscribe_authorization`) return;
    const admitted = (this.beginning.admit ?? []).includes(valueOf('pubsub#subscriber_jid'));
    const forgets = this.violates(admitted ? 'XEP0060-8.6-5' : 'XEP0060-8.6-7');
    const written = (name: string): string => {
      if (name === 'pubsub#allow') return String(admitted);
      return name === 'FORM_TYPE' && this.violates('XEP0004-3.3-3') ? 'urn:example:another' : valueOf(name);
    };
    const fields = elements(form).map((each) => attribute(each, 'var') ?? '').map((name) => field(name, written(name)));
    const answer = element(client, 'message', { to: this.beginning.service, id: forgets ? 'another' : attribute(message, 'id') });
    this.wire.write({ ...answer, children: [element(dataForms, 'x', { type: 'submit' }, ...fields)] });
  }
}

function field(name: string, value: string, type?: string): Element {
  return element(dataForms, 'field', { var: name, type }, element(dataForms, 'value', {}, value));
}

/** The root of a document that the Provider is given, and has no reason to distrust. */
function elementOf(document: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: (Element & { children: Content[] })[] = [];
  let root: Element | undefined;
  parser.on('opentag', ({ local, prefix, uri, ns, attributes }) => {
    const own = Object.values(attributes).filter((each) => each.name !== 'xmlns' && each.prefix !== 'xmlns');
    const made = { local, prefix, namespace: uri, declarations: new Map(Object.entries(ns)), attributes: own.map((each) => ({ name: each.name, namespace: each.uri, value: each.value })), children: [] };
    open.at(-1)?.children.push(made);
    root ??= made;
    open.push(made);
  });
  parser.on('text', (data) => open.at(-1)?.children.push(data));
  parser.on('cdata', (data) => open.at(-1)?.children.push(data));
  parser.on('closetag', () => void open.pop());
  parser.write(document).close();
  return root ?? element('', 'nothing');
}
