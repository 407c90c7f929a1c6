import type { Controller } from '../grid';
import type { Jid } from '../jid';
import { namespaces } from '../namespaces';
import type { SaslContext } from '../sasl/mechanism';
import { mechanismsOf, offered } from '../sasl/mechanisms';
import { ClientSession } from '../server/client-session';
import { element, is, type Content, type Element } from '../xml/element';
import { StreamParser, type ReadingFault, type StreamEvents } from '../xml/stream-parser';
import { writeElement } from '../xml/write-element';
import { Authentication, failure } from './authentication';
import { bindRequest } from './bind';
import { bindFeature, featuresOf, saslFeatures, tlsFeature } from './features';
import type { Channel, ChannelUser } from './listener';
import { headerFault, responseHeader, streamScope, type HeaderFault } from './stream-header';

/** The stream errors of the Controller (RFC 6120, section 4.9.3). */
export type StreamCondition =
  | ReadingFault
  | HeaderFault
  | 'conflict'
  | 'internal-server-error'
  | 'invalid-from'
  | 'not-authorized'
  | 'unsupported-stanza-type';

/** One client's connection: TLS, then SASL, then a resource, each on a stream of its own; after that its session. */
export class ClientStream implements ChannelUser, StreamEvents {
  private parser = new StreamParser(this);
  private answered = false;
  private account: string | undefined;
  private authentication: Authentication | undefined;
  private failedAttempts = 0;
  private session: ClientSession | undefined;

  constructor(
    private readonly channel: Channel,
    private readonly grid: Controller,
  ) {}

  receive(bytes: Uint8Array): void {
    try {
      this.parser.write(bytes);
    } catch (error) {
      // A fault of ours ends this stream and no other.
      this.fail('internal-server-error', String(error));
    }
  }

  secured(): void {
    this.restart();
  }

  gone(): void {
    this.parser.stop();
    this.session?.leave();
  }

  opened(header: Element): void {
    this.answerHeader(header);
    const fault = headerFault(header, this.grid);
    if (fault) return this.fail(fault);
    this.send(featuresOf(this.features()));
  }

  received(stanza: Element): void {
    if (this.session && this.grid.hollow) return this.answerHollow(this.grid.hollow(stanza));
    if (this.session) return this.session.receive(stanza);
    if (this.account !== undefined) return this.bind(stanza, this.account);
    if (stanza.namespace === namespaces.sasl) return this.authenticate(stanza);
    if (is(stanza, namespaces.tls, 'starttls') && !this.channel.tls) return this.startTls();
    this.fail('not-authorized');
  }

  closed(): void {
    this.parser.stop();
    this.channel.end('</stream:stream>');
  }

  broken(fault: ReadingFault, detail: string): void {
    const { violates } = this.grid;
    const restricted = fault === 'restricted-xml';
    if (violates(restricted ? 'RFC6120-11.1-refuse' : 'RFC6120-11.3-refuse')) return this.closed();
    this.fail(restricted && violates('RFC6120-11.1-condition') ? 'bad-format' : fault, detail);
  }

  /** Ends the stream with an error, after a header of our own where none was sent yet (RFC 6120, section 4.9.1.2). */
  fail(condition: StreamCondition, detail?: string): void {
    this.parser.stop();
    if (!this.answered) this.answerHeader(undefined);
    const defined = element(namespaces.streamErrors, condition);
    const explained = detail === undefined ? [] : [element(namespaces.streamErrors, 'text', { 'xml:lang': 'en' }, detail)];
    const error = { ...element(namespaces.stream, 'error', {}, defined, ...explained), prefix: 'stream' };
    this.channel.end(`${writeElement(error, streamScope)}</stream:stream>`);
  }

  send(stanza: Element): void {
    this.channel.send(writeElement(stanza, streamScope));
  }

  private answerHollow(answer: Element | undefined): void {
    if (answer) this.send(answer);
  }

  private answerHeader(header: Element | undefined): void {
    this.answered = true;
    this.channel.send(responseHeader(header, this.grid));
  }

  private features(): Content[] {
    if (this.account !== undefined) return bindFeature();
    if (this.channel.tls) return this.saslFeatures();
    if (this.grid.violates('RFC8600-4-starttls')) return [];
    if (this.grid.violates('RFC8600-8.3.1-tls-first')) return [tlsFeature('optional'), ...this.saslFeatures()];
    return [tlsFeature('required')];
  }

  private saslFeatures(): Content[] {
    const among = offered(mechanismsOf(this.grid), this.saslContext);
    this.authentication = new Authentication(among, this.saslContext);
    return saslFeatures(among, this.channel.tls);
  }

  private get saslContext(): SaslContext {
    const { domain, accounts, violates } = this.grid;
    return { domain, accounts, violates, tls: this.channel.tls, bindingOffered: this.channel.tls !== undefined };
  }

  private startTls(): void {
    this.parser.stop();
    this.send(element(namespaces.tls, 'proceed'));
    this.channel.startTls();
  }

  private authenticate(request: Element): void {
    if (!this.authentication) return this.send(failure('encryption-required'));
    const step = this.authentication.receive(request);
    this.send(step.answer);
    if (step.failed && ++this.failedAttempts >= attemptLimit) return this.fail('policy-violation', 'too many failed attempts');
    if (step.account === undefined) return;
    this.account = step.account;
    this.restart();
  }

  private bind(request: Element, account: string): void {
    const bound = bindRequest(request, { local: account, domain: this.grid.domain });
    if (!bound) return this.fail('not-authorized');
    this.send(bound.answer);
    if (bound.jid) this.beginSession(bound.jid);
  }

  private beginSession(jid: Jid): void {
    this.session = new ClientSession(jid, this.grid, {
      send: (stanza) => this.send(stanza),
      fail: (condition) => this.fail(condition),
    });
    this.grid.router.enter(this.session);
  }

  /** What follows is a new stream: nothing that was read before counts. */
  private restart(): void {
    this.parser.stop();
    this.parser = new StreamParser(this);
    this.answered = false;
  }
}

/** RFC 6120, section 6.4.5, wants two to five. */
const attemptLimit = 5;
