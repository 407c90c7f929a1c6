import type { Socket } from 'node:net';
import { createServer, type TLSSocket } from 'node:tls';
import type { Recorder } from '../../evidence';
import type { XmlElement } from '../../xml/tree';
import { ns } from '../../xml/xmpp-namespaces';
import { attributesOf, tag, text, verbatim, type Markup } from '../xmpp/markup';
import { StreamReader, type StreamPart } from '../xmpp/stream-reader';
import { WireLog } from '../xmpp/wire-log';
import type { HostedCredentials } from './authority';
import type { SessionRecord } from './record';
import { offeredMechanisms, SaslServer, type HostedAccount } from './sasl-server';
import type { ControllerSetting } from './setting';

/** What a connection needs of the session that it belongs to. */
export interface ConnectionSurroundings {
  readonly domain: string;
  readonly account: HostedAccount;
  readonly credentials: HostedCredentials;
  readonly controller: ControllerSetting;
  readonly record: SessionRecord;
  readonly recorder: Recorder;
  /** Most bytes that are read from one connection, and that wait to be read by a Platform that does not. */
  readonly capBytes: number;
  /** Called whenever the record has grown. */
  changed(): void;
  /** Answers a stanza of a Platform that has bound a resource. */
  stanza(element: XmlElement, connection: HostedConnection): void;
}

/** One connection of a Platform to a hosted Controller: streams, TLS, SASL and binding, recorded as they come. Never throws for what a Platform does. */
export class HostedConnection {
  address?: string;
  private readonly log: WireLog;
  private socket: Socket | TLSSocket;
  private secured?: TLSSocket;
  private sasl?: SaslServer;
  private authenticated = false;
  private stream = 0;
  private bytes = 0;
  private reader = this.newReader();
  private partBegan = new Date();
  private endedByUs = false;
  private endedByPlatform = false;
  private answeredEnd = false;
  private over = false;

  constructor(
    socket: Socket,
    readonly number: number,
    private readonly around: ConnectionSurroundings,
  ) {
    this.log = new WireLog(around.recorder);
    this.log.peer = `${socket.remoteAddress}:${socket.remotePort}`;
    this.log.conceal(around.account.password);
    this.log.conceal(`\0${around.account.user}\0${around.account.password}`);
    this.socket = socket;
    this.listen(socket);
  }

  /** Whether stanzas reach the Platform. */
  get bound(): boolean {
    return this.address !== undefined && !this.over;
  }

  /** Whether the connection is over. */
  get ended(): boolean {
    return this.over;
  }

  /** Sends markup as it is; a Platform that lets too much of it wait is cut off. */
  send(markup: Markup | string, purpose: string): void {
    if (this.over || this.endedByUs) return;
    this.log.sent(purpose, markup);
    this.socket.write(markup);
    if (this.socket.writableLength > this.around.capBytes) this.fault(`more than ${this.around.capBytes} bytes wait to be read`);
  }

  /** Sends a stanza, with whatever the setting has ahead of stanzas. */
  sendStanza(stanza: Markup, purpose: string): void {
    this.send(verbatim(`${this.around.controller.aheadOfStanzas ?? ''}${stanza}`), purpose);
  }

  /** Ends the stream, with an error where there is one, and leaves it to the Platform to end its own. */
  end(error = ''): void {
    this.send(`${error}</stream:stream>`, error ? 'end the stream with an error' : 'end the stream');
    this.endedByUs = true;
  }

  /** Cuts the connection. */
  destroy(): void {
    this.socket.destroy();
  }

  private newReader(): StreamReader {
    const reader: StreamReader = new StreamReader((part) => {
      if (reader === this.reader) this.take(part);
    });
    return reader;
  }

  private listen(socket: Socket): void {
    socket.setNoDelay(true);
    socket.on('data', (bytes) => this.read(bytes));
    socket.on('error', () => undefined);
    socket.on('close', () => this.close());
  }

  private read(bytes: Buffer): void {
    this.bytes += bytes.length;
    if (this.bytes > this.around.capBytes) return this.fault(`more than ${this.around.capBytes} bytes on one connection`);
    this.reader.write(bytes);
    this.around.changed();
  }

  private take(part: StreamPart): void {
    if (part.kind === 'fault') return this.fault(part.detail, part.raw);
    const what = part.kind === 'element' ? part.element.local : part.kind === 'header' ? 'a stream header' : 'the end of the stream';
    this.log.received(`receive ${what}`, part.raw, this.partBegan);
    this.partBegan = new Date();
    if (part.kind === 'header') this.stream += 1;
    this.around.record.arrivals.push({
      kind: part.kind,
      connection: this.number,
      stream: this.stream,
      secured: this.secured !== undefined,
      authenticated: this.authenticated,
      bound: this.address !== undefined,
      raw: part.raw,
      ...(part.kind !== 'end' && { element: part.element }),
    });
    if (part.kind === 'header') this.respond();
    else if (part.kind === 'element') this.element(part.element);
    else this.finish();
  }

  private respond(): void {
    const { domain, controller } = this.around;
    const attributes = { from: domain, id: `grid-${this.number}-${this.stream}`, version: '1.0', 'xml:lang': 'en', xmlns: ns.client, 'xmlns:stream': ns.stream };
    this.send(`<?xml version='1.0'?><stream:stream${attributesOf(attributes)}>`, 'answer with the response header');
    const mechanisms = tag('mechanisms', { xmlns: ns.sasl }, offeredMechanisms(controller).map((name) => tag('mechanism', {}, text(name))));
    const starttls = tag('starttls', { xmlns: ns.starttls }, controller.starttls === 'optional' ? [] : tag('required'));
    const inTheClear = [...(controller.starttls === 'absent' ? [] : [starttls]), ...(controller.starttls === 'absent' || controller.starttls === 'optional' ? [mechanisms] : [])];
    const bind = tag('bind', { xmlns: ns.bind });
    const features = this.authenticated ? [bind, verbatim(controller.furtherFeatures ?? '')] : this.secured ? [mechanisms] : inTheClear;
    this.send(tag('stream:features', {}, features), 'offer stream features');
  }

  private element(element: XmlElement): void {
    if (this.endedByUs) return;
    if (element.namespace === ns.starttls && element.local === 'starttls' && !this.secured) return this.starttls();
    if (element.namespace === ns.sasl && !this.authenticated) return this.authenticate(element);
    if (element.namespace === ns.stream && element.local === 'error') return this.finish();
    if (this.address !== undefined) return this.around.stanza(element, this);
    const bind = this.authenticated && element.children.find(({ local, namespace }) => local === 'bind' && namespace === ns.bind);
    if (bind && element.local === 'iq') return this.bind(element, bind);
    this.end(tag('stream:error', {}, tag('not-authorized', { xmlns: ns.streamErrors })));
  }

  private starttls(): void {
    const { controller, credentials } = this.around;
    if (controller.starttls === 'refused' || controller.starttls === 'absent') {
      this.send(tag('failure', { xmlns: ns.starttls }), 'refuse STARTTLS');
      return this.end();
    }
    this.send(tag('proceed', { xmlns: ns.starttls }), 'let STARTTLS proceed');
    const raw = this.socket;
    raw.removeAllListeners('data').removeAllListeners('close');
    this.reader = this.newReader();
    const own = credentials.controller[controller.certificate ?? 'sound'];
    const version = controller.tlsVersion;
    const server = createServer({
      cert: own.certificate,
      key: own.key,
      ca: credentials.authority,
      requestCert: true,
      rejectUnauthorized: false,
      ...(version && { minVersion: version, maxVersion: version }),
      ...(version === 'TLSv1.1' && { ciphers: 'DEFAULT:@SECLEVEL=0' }),
    });
    server.once('secureConnection', (socket) => this.secure(socket));
    server.once('tlsClientError', (error: NodeJS.ErrnoException) => this.unsecured(error.code ?? error.message));
    raw.once('close', () => this.close());
    server.emit('connection', raw);
  }

  private secure(socket: TLSSocket): void {
    const version = socket.getProtocol() ?? 'unknown';
    this.around.record.handshakes.push({ connection: this.number, completed: true, detail: version });
    const subject = socket.getPeerCertificate().subject as { readonly CN?: string } | undefined;
    this.log.tls = {
      version,
      cipher: socket.getCipher().name,
      serverName: '',
      verified: socket.authorized,
      ...(subject?.CN && { clientCertificate: `CN=${subject.CN}` }),
    };
    this.secured = socket;
    this.socket = socket;
    this.listen(socket);
    this.around.changed();
  }

  private unsecured(detail: string): void {
    this.around.record.handshakes.push({ connection: this.number, completed: false, detail });
    this.log.silent('negotiate TLS', { cause: 'tls', detail, afterMilliseconds: 0 });
    this.around.changed();
  }

  private authenticate(element: XmlElement): void {
    const { account, controller, record } = this.around;
    this.sasl ??= new SaslServer(account, controller, { socket: this.secured, connection: this.number }, record.attempts);
    const answer = this.sasl.answer(element);
    if (answer.kind === 'failure') return this.send(tag('failure', { xmlns: ns.sasl }, tag(answer.condition)), 'refuse the authentication');
    this.send(tag(answer.kind, { xmlns: ns.sasl }, text(answer.data)), answer.kind === 'success' ? 'grant the authentication' : 'challenge');
    if (answer.kind !== 'success') return;
    this.authenticated = true;
    this.reader = this.newReader();
  }

  private bind(request: XmlElement, bind: XmlElement): void {
    const { account, record } = this.around;
    const wanted = bind.children.find(({ local }) => local === 'resource')?.text.trim();
    this.address = `${account.jid}/${wanted || `grid-${this.number}`}`;
    record.addresses.push(this.address);
    const id = request.attributes.find(({ name }) => name === 'id')?.value;
    this.send(tag('iq', { type: 'result', id }, tag('bind', { xmlns: ns.bind }, tag('jid', {}, text(this.address)))), 'bind the resource');
  }

  private finish(): void {
    this.answeredEnd = !this.endedByUs;
    if (this.answeredEnd) this.end();
    this.endedByPlatform = true;
    this.socket.destroySoon();
  }

  private fault(detail: string, raw = ''): void {
    this.around.record.faults.push(detail);
    this.log.silent('read on', { cause: 'malformed', detail, afterMilliseconds: 0 }, raw);
    this.socket.destroy();
    this.around.changed();
  }

  private close(): void {
    if (this.over) return;
    this.over = true;
    this.around.record.endings.push({ connection: this.number, inOrder: this.endedByPlatform, afterOurs: this.endedByUs && !this.answeredEnd });
    this.around.changed();
  }
}
