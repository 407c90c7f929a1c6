import { becomeAvailable, ping } from '../src/drivers/xmpp/instant-messaging';
import { PubSubClient } from '../src/drivers/xmpp/pubsub';
import { login, type Login, type LoginChoice } from '../src/drivers/xmpp/session';
import { XmppStream } from '../src/drivers/xmpp/stream';
import { Patience } from './patience';
import { granted, type Platform, type Reach } from './xmpp-grid-reach';
import type { MilepostWorld } from './world';

/** A Platform with an open session that takes messages. */
export interface Member {
  readonly stream: XmppStream;
  /** Bare JID. */
  readonly jid: string;
  /** The full JID that was bound. */
  readonly address: string;
  readonly pubsub: PubSubClient;
}

/** The connections of one test case; each ends with it. */
export class Sessions {
  private readonly members = new Map<Platform, Member>();

  constructor(
    private readonly world: MilepostWorld,
    private readonly reach: Reach,
  ) {}

  /** A connection on which no stream has begun. */
  async connect(): Promise<XmppStream> {
    const stream = await XmppStream.connect(this.reach.endpoint, this.world.recorder);
    this.world.atEnd(() => stream.close());
    return stream;
  }

  /** A login as a Platform, however far it comes. */
  async login(platform: Platform, choice: LoginChoice = {}): Promise<Login> {
    const reached = await login(this.reach.endpoint, this.reach.accountOf(platform), this.world.recorder, choice);
    this.world.atEnd(() => reached.stream.close());
    return reached;
  }

  /** The Platform's session, opened and made available at first use; the case stops where that does not succeed. */
  async member(platform: Platform): Promise<Member> {
    const known = this.members.get(platform);
    if (known) return known;
    const { stream, address } = await this.open(platform, `the session of the ${platform}`);
    const member = { stream, address, jid: this.reach.accountOf(platform).jid, pubsub: new PubSubClient(stream, this.reach.service) };
    this.members.set(platform, member);
    return member;
  }

  /** Sessions of one account beside each other, each available. */
  readonly further: Member[] = [];

  /** Opens so many sessions of a Platform's. */
  async several(platform: Platform, count: number): Promise<void> {
    for (let left = count; left > 0; left--) {
      const { stream, address } = await this.open(platform, `a session of the ${platform}`);
      this.further.push({ stream, address, jid: this.reach.accountOf(platform).jid, pubsub: new PubSubClient(stream, this.reach.service) });
    }
  }

  /** Everybody who is connected and takes messages. */
  get connected(): ReadonlyMap<Platform, Member> {
    return this.members;
  }

  /** Forgets a session that has ended, so that the next use opens another. */
  forget(platform: Platform): void {
    this.members.delete(platform);
  }

  /** A session that takes messages. What the Controller answers in it, or nothing, decides how soon it is asked again. */
  private async open(platform: Platform, what: string): Promise<Pick<Member, 'stream' | 'address'>> {
    const patience = Patience.with(this.world, 'Controller');
    patience.need();
    const { stream, stopped, address = '' } = await this.login(platform);
    if (stopped) {
      patience.heed(stopped.outcome.kind === 'silence' && stopped.outcome.silence.cause === 'timeout' && 'timeout');
      granted(stopped.outcome, what);
    }
    const answersToLogin = stream.answers;
    this.world.atEnd(() => patience.heed(stream.answers === answersToLogin && 'timeout'));
    becomeAvailable(stream);
    await ping(stream, undefined);
    return { stream, address };
  }
}
