import { connect as connectTcp, type Socket } from 'node:net';
import { checkServerIdentity, connect as connectTls, type TLSSocket } from 'node:tls';
import { attribute, is, type Element } from '../xmpp-grid/xml/element';
import { StreamParser } from '../xmpp-grid/xml/stream-parser';
import { escapeAttribute, writeElement } from '../xmpp-grid/xml/write-element';
import { streams } from './names';
import type { Beginning } from './orders';
import type { Violates } from './violations';

/** Why a Platform does not go on. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** A Platform's connection: the bytes, the streams on them, and what comes, in order. */
export class Wire {
  secured: TLSSocket | undefined;
  private socket: Socket;
  private parser: StreamParser | undefined;
  private readonly inbox: Element[] = [];
  private readonly hearers = new Set<() => void>();
  private over: string | undefined;
  private closing = false;
  /** Takes stanzas that nobody waits for. */
  onStanza: ((element: Element) => void) | undefined;

  constructor(
    private readonly beginning: Beginning,
    private readonly violates: Violates,
  ) {
    this.socket = connectTcp({ host: beginning.host, port: beginning.port });
    this.listen(this.socket);
  }

  get closed(): boolean {
    return this.over !== undefined;
  }

  send(markup: string): void {
    if (!this.over && !this.closing) this.socket.write(markup);
  }

  write(element: Element): void {
    this.send(writeElement(element, new Map([['', 'jabber:client'], ['stream', streams]])));
  }

  /** Begins a stream, the first or a restart, and gives its features. */
  async open(): Promise<Element> {
    const { violates, beginning } = this;
    this.read();
    const to = violates('RFC6120-4.7.2-to') && this.secured ? '' : ` to='${escapeAttribute(beginning.domain)}'`;
    const version = violates('RFC6120-4.7.5-version') ? '' : " version='1.0'";
    const language = violates('RFC6120-4.7.4-language') ? '' : " xml:lang='en'";
    const namespace = violates('RFC6120-4.8-namespaces') ? 'urn:example:streams' : streams;
    this.send(`<?xml version='1.0'?><stream:stream${to}${version}${language} xmlns='jabber:client' xmlns:stream='${namespace}'>`);
    return this.next((element) => is(element, streams, 'features'));
  }

  /** The next element that is wanted. Throws Stopped where the stream ends before. */
  async next(wanted: (element: Element) => boolean): Promise<Element> {
    const deadline = Date.now() + waitMilliseconds;
    for (;;) {
      const at = this.inbox.findIndex((element) => wanted(element) || is(element, streams, 'error'));
      const [found] = at < 0 ? [] : this.inbox.splice(at, 1);
      if (found && is(found, streams, 'error') && !wanted(found)) throw new Stopped('a stream error');
      if (found) return found;
      if (this.over) throw new Stopped(this.over);
      if (Date.now() > deadline) throw new Stopped('nothing came in time');
      await this.change(deadline - Date.now());
    }
  }

  /** Puts TLS on the connection; the certificate is verified within the handshake. */
  async secure(certificate: { readonly cert: string; readonly key: string } | undefined, ca: string): Promise<void> {
    const { violates, beginning } = this;
    const plain = this.socket;
    const late = violates('RFC8600-8.3.1-3');
    plain.removeAllListeners('data').removeAllListeners('close');
    await new Promise<void>((resolve, reject) => {
      const outdated = violates('RFC8600-8.3.1-1');
      const socket = connectTls({
        socket: plain,
        servername: beginning.domain,
        ca,
        ...certificate,
        minVersion: outdated ? 'TLSv1' : 'TLSv1.2',
        ...(outdated && { ciphers: 'DEFAULT:@SECLEVEL=0' }),
        rejectUnauthorized: !late && !violates('RFC6120-13.7.2-refuse'),
        checkServerIdentity,
      });
      plain.once('close', () => {
        this.over ??= 'closed within TLS';
        this.wake();
        reject(new Stopped(this.over));
      });
      socket.once('error', (error) => reject(new Stopped(error.message)));
      socket.once('secureConnect', () => {
        if (late && !socket.authorized) {
          // What was written of the handshake goes out first: it is completed, and only then given up.
          socket.end();
          return reject(new Stopped('a certificate that was looked at too late'));
        }
        socket.removeAllListeners('error');
        this.secured = socket;
        this.socket = socket;
        this.listen(socket);
        resolve();
      });
    });
  }

  /** Ends the stream, once, and waits until the connection is closed. */
  async close(): Promise<void> {
    if (this.over) return;
    if (this.violates('RFC6120-4.4-close')) this.socket.destroy();
    else this.send('</stream:stream>');
    this.closing = true;
    const deadline = Date.now() + 1000;
    while (!this.over && Date.now() < deadline) await this.change(deadline - Date.now());
    this.socket.destroy();
  }

  /** Ends without a word. */
  cut(): void {
    this.socket.destroy();
  }

  private read(): void {
    const parser: StreamParser = new StreamParser({
      opened: () => undefined,
      received: (element) => parser === this.parser && this.take(element),
      closed: () => parser === this.parser && this.answerEnd(),
      broken: () => parser === this.parser && this.refuse(),
    });
    this.parser = parser;
  }

  private listen(socket: Socket): void {
    socket.setNoDelay(true);
    socket.on('data', (bytes) => {
      // Whoever reads on behind prohibited XML drops what is wrong with it first.
      const read = this.violates('RFC6120-11.1-refuses') ? Buffer.from(bytes.toString().replace(/<!DOCTYPE[^>]*>|<!--.*?-->|<\?(?!xml).*?\?>|&here;/g, '').replace('</pong>', '</ping>')) : bytes;
      this.parser?.write(read);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.over ??= 'the connection was closed';
      this.wake();
    });
  }

  private take(element: Element): void {
    if (is(element, streams, 'error')) this.failed();
    const stanza = this.onStanza && ['message', 'presence', 'iq'].includes(element.local);
    const answer = element.local === 'iq' && ['result', 'error'].includes(attribute(element, 'type') ?? '');
    if (stanza) this.onStanza?.(element);
    if (!stanza || answer) this.inbox.push(element);
    if (this.inbox.length > 100) this.inbox.shift();
    this.wake();
  }

  private failed(): void {
    if (this.violates('RFC6120-4.9.1.1-closes')) this.send("<presence/>");
  }

  private answerEnd(): void {
    this.send('</stream:stream>');
    this.closing = true;
    this.socket.end();
  }

  private refuse(): void {
    this.send("<stream:error><restricted-xml xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error></stream:stream>");
    this.closing = true;
    this.socket.end();
  }

  private wake(): void {
    for (const hearer of [...this.hearers]) hearer();
  }

  private change(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const hearer = (): void => {
        clearTimeout(timer);
        this.hearers.delete(hearer);
        resolve();
      };
      const timer = setTimeout(hearer, Math.max(0, milliseconds));
      this.hearers.add(hearer);
    });
  }
}

const waitMilliseconds = 4000;
