import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Recorder } from '../../evidence';
import { attributeOf, type XmlElement } from '../../xml/tree';
import { ns } from '../../xml/xmpp-namespaces';
import type { Markup } from '../xmpp/markup';
import { errorTo, resultTo } from './answers';
import { HostedBroker } from './broker';
import { HostedConnection, type ConnectionSurroundings } from './connection';
import { controllerAnswer } from './controller';
import { hostedNames, hostedPeers, type HostedGrid } from './grid';
import type { PlatformProgram } from './platform-program';
import { emptyRecord } from './record';
import { readSaying } from './sayings';
import type { GridSetting } from './setting';

/** What a Platform is told at the beginning of a session, besides how to reach the Controller. */
export interface Task {
  readonly role: 'provider' | 'consumer' | 'incident-handler';
  readonly topicType?: string;
  /** A Topic that a Provider is to create first. */
  readonly create?: string;
  /** Addresses whose subscriptions a Provider approves; it denies all others. */
  readonly admit?: readonly string[];
  /** Servers that an incident handler trusts. */
  readonly trusted?: readonly string[];
  /** A document whose incident a handler has, and tells those servers of when they ask. */
  readonly document?: Uint8Array;
}

/** What a Platform may be told later. */
export type Order =
  | { readonly do: 'publish'; readonly document: Uint8Array }
  | { readonly do: IncidentOrder; readonly to: string; readonly document: Uint8Array }
  | { readonly do: 'retract' | 'delete' | 'unsubscribe' | 'end' };

/** What an incident handler may be told to send to another server (XEP-0268, section 2). */
export type IncidentOrder = 'report' | 'inquire' | 'request' | 'respond';

export interface SessionLimits {
  readonly exchangeSeconds: number;
  readonly capBytes: number;
}

/** One session of a Platform under test with a Controller and Broker of ours, on loopback. */
export class HostedSession {
  readonly record = emptyRecord();
  readonly broker: HostedBroker;
  private readonly connections: HostedConnection[] = [];
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;
  private readonly waiting = new Set<() => void>();
  private finished = false;

  private constructor(
    private readonly grid: HostedGrid,
    private readonly program: PlatformProgram,
    private readonly setting: GridSetting,
    private readonly recorder: Recorder,
    private readonly limits: SessionLimits,
    private readonly id: number,
  ) {
    this.broker = new HostedBroker(hostedNames.service, setting.broker ?? {});
    this.server = createServer((socket) => this.accept(socket));
  }

  /** Opens the Controller and lets the Platform begin. */
  static async begin(grid: HostedGrid, program: PlatformProgram, setting: GridSetting, task: Task, recorder: Recorder, limits: SessionLimits): Promise<HostedSession> {
    const session = new HostedSession(grid, program, setting, recorder, limits, ++sessions);
    await new Promise<void>((resolve, reject) => session.server.once('error', reject).listen(0, '127.0.0.1', resolve));
    session.start(task);
    return session;
  }

  /** Whether something has come about, at once or within the time. */
  async until(holds: () => boolean, seconds = this.limits.exchangeSeconds): Promise<boolean> {
    const deadline = performance.now() + seconds * 1000;
    for (;;) {
      if (holds()) return true;
      const left = deadline - performance.now();
      if (left <= 0) return false;
      await this.change(left);
    }
  }

  /** Gives a Platform that does not go on the time to say that it has ended, or to try again. */
  async settled(quietSeconds: number): Promise<void> {
    if (!this.over) await this.until(() => this.over, quietSeconds);
  }

  /** Whether the Platform has said that it is ready. */
  get isReady(): boolean {
    return this.said('ready');
  }

  /** Whether the Platform has said that it cannot go on. */
  get hasFailed(): boolean {
    return this.said('failed');
  }

  /** Whether the Platform has connected, and every connection is over. */
  get idle(): boolean {
    return this.record.connections > 0 && this.connections.every((each) => each.ended);
  }

  /** Whether the Platform has ended the session, in words or by its own end. */
  get over(): boolean {
    return this.record.over !== undefined || this.said('ended');
  }

  /** Sends a stanza to the Platform; the session must have bound a resource. Without effect where it is not connected any more. */
  send(stanza: Markup, purpose: string): void {
    this.bound?.sendStanza(stanza, purpose);
  }

  /** Sends bytes to the Platform that are no stanza. */
  sendRaw(markup: string, purpose: string): void {
    this.bound?.send(markup, purpose);
  }

  /** Ends the stream from our side. */
  endStream(error = ''): void {
    this.bound?.end(error);
  }

  /** The Platform's full address; empty before it has one. */
  get address(): string {
    return this.bound?.address ?? this.record.addresses.at(-1) ?? '';
  }

  /** Gives the Platform an order. */
  tell(order: Order): void {
    const written = { id: this.id, ...order, ...('document' in order && { document: Buffer.from(order.document).toString('base64') }) };
    this.exchange(`tell the Platform to ${order.do}`, { sent: JSON.stringify(written) });
    this.program.tell(JSON.stringify(written));
  }

  /** Tells the Platform to end, waits for that, and takes the Controller away. */
  async finish(): Promise<void> {
    if (this.finished) return;
    this.finished = true;
    if (!this.over && this.record.connections > 0) {
      this.tell({ do: 'end' });
      await this.until(() => this.over && this.connections.every((each) => each.ended));
    }
    if (this.program.complaints) this.exchange('standard error of the Platform', { received: this.program.complaints });
    this.program.release(this.said('ended') && this.record.over === undefined);
    for (const socket of this.sockets) socket.destroy();
    if (this.server.listening) await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private get bound(): HostedConnection | undefined {
    return this.connections.findLast((each) => each.bound);
  }

  private said(event: 'ready' | 'failed' | 'ended'): boolean {
    return this.record.sayings.some((saying) => saying.event === event);
  }

  private start({ role, topicType, create, admit, trusted, document }: Task): void {
    const { ca, password, certificate, key } = this.grid.files;
    const secret = this.setting.controller?.platformCertificate ? { certificate, key } : { passwordFile: password };
    const { port } = this.server.address() as AddressInfo;
    const where = { host: '127.0.0.1', port, ...hostedNames, ca };
    const line = JSON.stringify({ id: this.id, do: 'begin', role, ...where, ...secret, topicType, create, admit, trusted, document: document && Buffer.from(document).toString('base64') });
    this.exchange('begin a session of the Platform', { sent: line });
    this.program.begin(line, {
      line: (text) => this.hear(text),
      over: (why) => {
        this.record.over = why;
        this.exchange('the Platform is over', { received: why });
        this.changed();
      },
    });
  }

  private hear(line: string): void {
    const saying = readSaying(line, this.id);
    if (!saying) return;
    this.exchange('the Platform says', { received: line });
    if ('fault' in saying) this.record.faults.push(`a line of the Platform's: ${saying.fault}`);
    else this.record.sayings.push(saying);
    this.changed();
  }

  private accept(socket: Socket): void {
    socket.on('error', () => undefined);
    if (this.finished || this.connections.length >= connectionLimit) return void socket.destroy();
    this.sockets.add(socket);
    this.record.connections += 1;
    const { grid, setting, record, recorder, limits } = this;
    const around: ConnectionSurroundings = {
      domain: hostedNames.domain,
      account: grid.account,
      credentials: grid.credentials,
      controller: setting.controller ?? {},
      record,
      recorder,
      capBytes: limits.capBytes,
      changed: () => this.changed(),
      stanza: (element, connection) => this.answer(element, connection),
    };
    this.connections.push(new HostedConnection(socket, this.connections.length + 1, around));
  }

  /** Every request gets an answer; messages and presence get none. */
  private answer(element: XmlElement, connection: HostedConnection): void {
    if (element.local !== 'iq' || !['get', 'set'].includes(attributeOf(element, 'type') ?? '')) return;
    const to = attributeOf(element, 'to');
    const toController = to === undefined || to === hostedNames.domain || to === this.grid.account.jid;
    const toPeer = Object.values(hostedPeers).some((peer) => peer === to) && element.children[0]?.namespace === ns.incident;
    const answer = toPeer ? resultTo(element) : to === hostedNames.service ? this.broker.answer(element) : toController ? controllerAnswer(element, hostedNames) : undefined;
    connection.sendStanza(answer ?? errorTo(element, { type: 'cancel', condition: 'service-unavailable' }), 'answer the request');
  }

  private exchange(purpose: string, { sent, received }: { readonly sent?: string; readonly received?: string }): void {
    const now = new Date().toISOString();
    const message = (text: string) => ({ startLine: '', headers: [], body: Buffer.from(text) });
    this.recorder.record({ protocol: 'command', purpose, startedAt: now, endedAt: now, ...(sent && { sent: message(sent) }), ...(received && { received: message(received) }) });
  }

  private changed(): void {
    for (const wake of [...this.waiting]) wake();
  }

  private change(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.waiting.add(wake);
    });
  }
}

/** Most connections that a Platform may open in one session. */
const connectionLimit = 16;
let sessions = 0;
