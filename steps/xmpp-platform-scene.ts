import { makeGrid, hostedNames, hostedPeers, type HostedGrid } from '../src/drivers/hosted-grid/grid';
import { PlatformProgram } from '../src/drivers/hosted-grid/platform-program';
import { HostedSession, type Order, type Task } from '../src/drivers/hosted-grid/session';
import type { PlatformEvidence } from '../src/oracles/xmpp-platform';
import { answerTo } from '../src/oracles/xmpp-platform-stanzas';
import { readVector } from '../src/vectors';
import { Inconclusive } from '../src/verdict';
import { Patience } from './patience';
import type { StanzaAnswer } from './xmpp-platform-stanzas';
import { topicNode, topicType, type PlatformSetting } from './xmpp-platform-settings';
import { need, type MilepostWorld } from './world';

/** Roles of programs that come to a Controller of ours. */
const platformRoles = ['xmpp-grid-provider', 'xmpp-grid-consumer', 'xmpp-incident-handler'] as const;
type PlatformRole = (typeof platformRoles)[number];

/** The document whose incident a handler is given to keep. */
export const keptIncident = 'iodef1/valid/minimal';

/** A session of a trial: what it showed, and whether the Platform had come to be ready. */
export interface PlatformTrial {
  readonly before: PlatformEvidence;
  readonly tested: PlatformEvidence;
  readonly after: PlatformEvidence;
}

/** One test case on a Platform: the session that goes on, the items and requests that we sent in it, and a trial of three sessions. */
export class PlatformScene {
  /** The sessions of this case that were looked at, oldest first. */
  readonly sessions: HostedSession[] = [];
  trial?: PlatformTrial;
  /** Items that the Consumer owes to take up, and those that it owes to leave. */
  readonly owed: string[] = [];
  readonly foreign: string[] = [];
  /** Ids of our requests, and of stanzas that want no answer. */
  readonly asked: string[] = [];
  readonly unasked: string[] = [];
  /** How much had come before we ended the stream with an error. */
  sentBefore = 0;
  /** Under which id the Provider was asked about a subscription, and what it is to say. */
  decision?: { readonly id: string; readonly allowed: boolean };
  /** What became of three stanzas, the one in between prohibited. */
  stanzas?: { readonly before: StanzaAnswer; readonly tested: StanzaAnswer; readonly after: StanzaAnswer };
  private grid?: HostedGrid;
  private readonly settings = new Map<HostedSession, PlatformSetting>();

  constructor(private readonly world: MilepostWorld) {}

  /** The session that is spoken of. */
  get session(): HostedSession {
    return need(this.sessions.at(-1), 'a session of the Platform');
  }

  /** What the session that is spoken of has shown until now. */
  get evidence(): PlatformEvidence {
    return this.evidenceOf(this.session);
  }

  /** What each session of this case has shown until now. */
  get evidences(): readonly PlatformEvidence[] {
    return this.sessions.map((session) => this.evidenceOf(session));
  }

  /** Opens a Controller and Broker, lets the Platform begin, and waits until it is ready or is not going to be. */
  async begin(setting: PlatformSetting): Promise<HostedSession> {
    const { limits } = this.world.target;
    const patience = Patience.with(this.world, 'Platform');
    patience.need();
    await this.sessions.at(-1)?.finish();
    this.grid ??= await this.sharedGrid();
    const of = { exchangeSeconds: limits.exchangeSeconds, capBytes: limits.bodyBytes };
    const session = await HostedSession.begin(this.grid, this.program(), setting, this.taskOf(setting), this.world.recorder, of);
    this.sessions.push(session);
    this.settings.set(session, setting);
    this.world.atEnd(() => session.finish());
    const concluded = await session.until(() => session.over || session.isReady || session.idle || session.hasFailed);
    patience.heed(!concluded && 'timeout');
    if (concluded && !session.isReady) await session.settled(limits.quietSeconds);
    return session;
  }

  /** A session in which the Platform is ready; anything else stops the case. */
  async needReady(setting: PlatformSetting): Promise<void> {
    await this.begin(setting);
    if (!this.evidence.ready) throw new Inconclusive('precondition', `the Platform in a session: expected that it says ready, got ${this.whatItSaid()}`);
  }

  /** Three sessions, the one in between under a setting of its own. */
  async try(tested: PlatformSetting, usual: PlatformSetting): Promise<void> {
    const whole = async (setting: PlatformSetting): Promise<PlatformEvidence> => {
      const session = await this.begin(setting);
      await session.finish();
      return this.evidenceOf(session);
    };
    const before = await whole(usual);
    needWorking('before', before);
    this.trial = { before, tested: await whole(tested), after: await whole(usual) };
  }

  /** The session in between, where those around it show that the Platform works. */
  testedAlone(): PlatformEvidence {
    const { tested, after } = need(this.trial, 'three sessions');
    needWorking('after', after);
    if (tested.record.arrivals.length === 0) throw new Inconclusive('transport', `the session in between: expected a connection, got ${tested.record.over ?? 'none'}`);
    return tested;
  }

  /** Gives an order and waits for the request that it leads to; stops the case where the Platform cannot do it. */
  async tell(order: Order, kind: string): Promise<void> {
    const { session } = this;
    const before = session.broker.requests.filter((request) => request.kind === kind).length;
    const unsupported = (): boolean => session.record.sayings.some(({ event }) => event === 'unsupported');
    session.tell(order);
    await session.until(() => session.over || unsupported() || session.broker.requests.filter((request) => request.kind === kind).length > before);
    if (unsupported()) throw new Inconclusive('precondition', `the order to ${order.do}: the Platform says that it is unsupported; say so in the claim`);
  }

  /** Waits for the answers to what the Platform was asked. */
  async answered(): Promise<void> {
    const { session, asked } = this;
    await session.until(() => session.record.over !== undefined || session.idle || asked.every((id) => answerTo(this.evidence, id)));
  }

  /** What the Platform said, in words. */
  whatItSaid(): string {
    return wordsOf(this.evidence);
  }

  private evidenceOf(session: HostedSession): PlatformEvidence {
    const { record, broker } = session;
    const ready = session.isReady && record.addresses.length > 0;
    const topic = this.settings.get(session)?.create ?? topicNode;
    const { domain, service, jid } = hostedNames;
    return { domain, service, jid, topic, topicType, ready, record, requests: broker.requests };
  }

  private async sharedGrid(): Promise<HostedGrid> {
    return this.world.once('credentials of the hosted grid', async () => {
      const grid = await makeGrid();
      this.world.atEndOfRun(() => grid.remove());
      return grid;
    });
  }

  private get role(): PlatformRole {
    return platformRoles.find((each) => each === this.world.role) ?? 'xmpp-grid-consumer';
  }

  private taskOf({ create, admit }: PlatformSetting): Task {
    if (this.role === 'xmpp-incident-handler') return { role: 'incident-handler', trusted: [hostedPeers.trusted], document: readVector(keptIncident).bytes };
    return { role: this.role === 'xmpp-grid-provider' ? 'provider' : 'consumer', topicType, ...(create && { create }), ...(admit && { admit }) };
  }

  private program(): PlatformProgram {
    const { role } = this;
    const { run, mode, environment } = this.world.point(role).command;
    const { exchangeSeconds, bodyBytes } = this.world.target.limits;
    return this.world.once(`program of the ${role}`, () => {
      const program = new PlatformProgram({ run, environment, deadlineSeconds: exchangeSeconds, outputBytes: bodyBytes }, mode);
      this.world.atEndOfRun(() => program.kill());
      return program;
    });
  }
}

/** A control: a Platform that is not ready where all is in order shows nothing where something is wrong. */
function needWorking(name: 'before' | 'after', session: PlatformEvidence): void {
  if (!session.ready) throw new Inconclusive('control', `the session ${name}, which is in order: expected that the Platform says ready, got ${wordsOf(session)}`);
}

function wordsOf({ record }: PlatformEvidence): string {
  const said = record.sayings.map(({ event, message }) => [event, message].filter(Boolean).join(': '));
  return [...said, ...(record.over === undefined ? [] : [record.over])].join('; ') || 'nothing';
}
