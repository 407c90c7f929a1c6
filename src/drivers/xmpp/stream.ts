import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { Recorder, Silence, SilenceCause, TlsFacts } from '../../evidence';
import { attributeOf, type XmlElement } from '../../xml/tree';
import { ns } from '../../xml/xmpp-namespaces';
import type { TlsChoice, XmppEndpoint } from './endpoint';
import { attributesOf, type Markup } from './markup';
import { causeOf, connectTcp, secure, silenceOf } from './socket';
import { isStreamError, wordsFor } from './stream-element';
import { StreamReader, type StreamPart } from './stream-reader';
import { WireLog } from './wire-log';

/** What a wait ended with: a response header, an element, the end of the stream, or nothing. */
export type Incoming = Arrived | { readonly kind: 'silence'; readonly silence: Silence };

type Arrived = { readonly kind: 'header' | 'element'; readonly element: XmlElement } | { readonly kind: 'end' };

/** The attributes of a stream header that a client chooses. */
export interface StreamHeader {
  readonly to: string;
  readonly from?: string;
  readonly namespace?: string;
}

/**
 * A connection with the XML streams that follow one another on it (RFC 6120, section 4). It never throws for what the
 * server does: a connection that failed answers every wait with its silence.
 */
export class XmppStream {
  /** The response headers, oldest first; one for each stream of the connection. */
  readonly headers: XmlElement[] = [];
  /** The stream features, oldest first. */
  readonly features: XmlElement[] = [];
  /** Why what came could not be read, in the parser's words. */
  readonly faults: string[] = [];
  /** How many requests have been answered, with a result or an error. */
  answers = 0;
  private readonly log: WireLog;
  private readonly inbox: Arrived[] = [];
  private socket?: Socket | TLSSocket;
  private reader = this.newReader();
  private ended?: Silence;
  private waiting: (() => void) | undefined;
  private unlisten?: () => void;
  private purpose = 'open a connection';
  private received = 0;
  private partBegan: Date | undefined;
  private lastId = 0;
  private readonly began = performance.now();

  private constructor(
    readonly endpoint: XmppEndpoint,
    recorder: Recorder,
  ) {
    this.log = new WireLog(recorder);
  }

  /** Connects, and where the endpoint speaks TLS from the first byte, secures the connection. */
  static async connect(endpoint: XmppEndpoint, recorder: Recorder, choice: TlsChoice = {}): Promise<XmppStream> {
    const stream = new XmppStream(endpoint, recorder);
    const socket = await connectTcp(endpoint);
    if ('cause' in socket) {
      stream.stop(socket);
      return stream;
    }
    stream.log.peer = `${socket.remoteAddress}:${socket.remotePort}`;
    stream.socket = socket;
    if (endpoint.security === 'direct') await stream.secure(choice);
    else stream.listen(socket);
    return stream;
  }

  get tls(): TlsFacts | undefined {
    return this.log.tls;
  }

  /** The socket under TLS, for channel bindings. */
  get tlsSocket(): TLSSocket | undefined {
    return this.log.tls && this.socket && 'getFinished' in this.socket ? this.socket : undefined;
  }

  /** Why nothing can come any more. */
  get silence(): Silence | undefined {
    return this.ended;
  }

  /** An id for the next request, unique on this connection. */
  nextId(): string {
    return `milepost-${++this.lastId}`;
  }

  /** Keeps a secret out of the evidence. */
  conceal(secret: string): void {
    this.log.conceal(secret);
  }

  /** Sends markup as it is; without effect where the connection has ended. */
  send(markup: Markup | string, purpose: string): void {
    if (this.ended || !this.socket) return;
    this.log.sent(purpose, markup);
    this.socket.write(markup);
  }

  /** Begins a stream, the connection's first or a restart, with an initial header of the client's. */
  begin({ to, from, namespace = ns.stream }: StreamHeader, purpose: string): void {
    this.reader = this.newReader();
    this.inbox.length = 0;
    const attributes = { ...(from && { from }), to, version: '1.0', 'xml:lang': 'en', xmlns: ns.client, 'xmlns:stream': namespace };
    this.send(`<?xml version='1.0'?><stream:stream${attributesOf(attributes)}>`, purpose);
  }

  /**
   * Waits for the first part that is wanted; others stay for later waits. A stream error, the end of the stream and a
   * silence end every wait. Nothing within the deadline is recorded as a silence.
   */
  async receive(purpose: string, wanted: (element: XmlElement) => boolean, seconds = this.endpoint.limits.exchangeSeconds): Promise<Incoming> {
    const began = performance.now();
    this.purpose = purpose;
    for (;;) {
      const at = this.inbox.findIndex((part) => part.kind === 'end' || isStreamError(part.element) || wanted(part.element));
      const found = this.inbox[at];
      if (found) {
        this.inbox.splice(at, 1);
        return found;
      }
      if (this.ended) return { kind: 'silence', silence: this.ended };
      const leftMilliseconds = began + seconds * 1000 - performance.now();
      if (leftMilliseconds <= 0 || !(await this.change(leftMilliseconds))) {
        const silence = silenceOf('timeout', `nothing within ${seconds} s`, began);
        this.log.silent(purpose, silence);
        return { kind: 'silence', silence };
      }
    }
  }

  /** Takes out what has come and is wanted, without waiting, oldest first. */
  taken(wanted: (element: XmlElement) => boolean): readonly XmlElement[] {
    const found = this.inbox.flatMap((incoming) => (incoming.kind === 'element' && wanted(incoming.element) ? [incoming] : []));
    for (const incoming of found) this.inbox.splice(this.inbox.indexOf(incoming), 1);
    return found.map(({ element }) => element);
  }

  /** Puts TLS on the connection; what came before and was not read is forgotten (RFC 6120, section 5.4.3.3). */
  async secure(choice: TlsChoice): Promise<void> {
    if (this.ended || !this.socket) return;
    this.purpose = 'negotiate TLS';
    this.unlisten?.();
    this.inbox.length = 0;
    const { socket, tls, silence } = await secure(this.socket, this.endpoint, choice);
    if (tls) this.log.tls = tls;
    if (!socket) return this.stop(silence ?? silenceOf('tls', 'no TLS', this.began));
    this.socket = socket;
    this.listen(socket);
  }

  /** Ends the stream in good order, without waiting for the server's own end. */
  close(): void {
    if (this.ended) return;
    this.send('</stream:stream>', 'end the stream');
    this.hangUp();
  }

  /** Ends the stream and waits until the server has ended it as well. */
  async finish(): Promise<void> {
    this.send('</stream:stream>', 'end the stream');
    await this.receive('wait for the end of the stream', () => false);
    if (!this.ended) this.hangUp();
  }

  private hangUp(): void {
    this.ended = silenceOf('closed', 'ended by us', this.began);
    this.unlisten?.();
    this.socket?.destroySoon();
  }

  private newReader(): StreamReader {
    const reader: StreamReader = new StreamReader((part) => {
      if (reader === this.reader) this.take(part);
    });
    return reader;
  }

  private listen(socket: Socket): void {
    const onData = (bytes: Buffer): void => this.read(bytes);
    const onError = (error: NodeJS.ErrnoException): void => this.end(causeOf(error, 'reset'), error.code ?? error.message);
    const onClose = (): void => this.end('closed', 'the server closed the connection');
    // Raw bytes: a decoder of Node's own would hide what is not UTF-8.
    socket.on('data', onData).on('error', onError).on('close', onClose);
    this.unlisten = () => socket.off('data', onData).off('error', onError).off('close', onClose);
    if (socket.destroyed) onClose();
  }

  private read(bytes: Buffer): void {
    this.partBegan ??= new Date();
    this.received += bytes.length;
    this.reader.write(bytes);
    if (this.received > this.endpoint.limits.streamBytes) this.end('cap', `more than ${this.endpoint.limits.streamBytes} bytes`);
    this.wake();
  }

  private take(part: StreamPart): void {
    if (part.kind === 'fault') {
      this.faults.push(part.detail);
      return this.end(part.cause, part.detail, part.raw);
    }
    const what = part.kind === 'end' ? 'the end of the stream' : wordsFor(part.element);
    this.log.received(`receive ${what}`, part.raw, this.partBegan ?? new Date());
    this.partBegan = undefined;
    if (part.kind === 'end') this.inbox.push({ kind: 'end' });
    else this.keep(part.kind, part.element);
  }

  private keep(kind: 'header' | 'element', element: XmlElement): void {
    if (kind === 'header') this.headers.push(element);
    else if (element.local === 'features' && element.namespace === ns.stream) this.features.push(element);
    else if (element.local === 'iq' && ['result', 'error'].includes(attributeOf(element, 'type') ?? '')) this.answers += 1;
    this.inbox.push({ kind, element });
  }

  private end(cause: SilenceCause, detail: string, raw = this.reader.unfinished): void {
    if (!this.ended) this.stop(silenceOf(cause, detail, this.began), raw);
  }

  private stop(silence: Silence, raw = ''): void {
    this.ended = silence;
    this.log.silent(this.purpose, silence, raw);
    this.unlisten?.();
    this.socket?.destroy();
    this.wake();
  }

  /** Resolves true when something came, false when the time is over. */
  private change(milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), milliseconds);
      this.waiting = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }

  private wake(): void {
    const waiting = this.waiting;
    this.waiting = undefined;
    waiting?.();
  }
}
