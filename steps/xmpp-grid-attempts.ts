import { authenticate, offeredBy, scramFor } from '../src/drivers/xmpp/authentication';
import { bindingOfAnotherChannel, channelBindingOf } from '../src/drivers/xmpp/channel-binding';
import type { TlsChoice, XmppAccount } from '../src/drivers/xmpp/endpoint';
import { ping } from '../src/drivers/xmpp/instant-messaging';
import type { Markup } from '../src/drivers/xmpp/markup';
import { openProtectedStream, openStream } from '../src/drivers/xmpp/negotiation';
import { outcomeOf, type Outcome } from '../src/drivers/xmpp/outcome';
import type { Mechanism } from '../src/drivers/xmpp/sasl/mechanism';
import { scramHashes, type ScramName } from '../src/drivers/xmpp/sasl/scram';
import { external } from '../src/drivers/xmpp/sasl/external';
import { login, type Login } from '../src/drivers/xmpp/session';
import { XmppStream } from '../src/drivers/xmpp/stream';
import type { MechanismOffer } from '../src/oracles/xmpp-core';
import type { Attempt } from '../src/oracles/xmpp-refusal';
import type { SucceededExchange } from '../src/oracles/xmpp-sasl';
import { attributeOf } from '../src/xml/tree';
import { ns } from '../src/xml/xmpp-namespaces';
import { Inconclusive } from '../src/verdict';
import type { XmppGridScene } from './xmpp-grid-scene';
import { need, type MilepostWorld } from './world';

const tlsVersions = ['TLSv1.3', 'TLSv1.2'] as const;
type TlsVersion = (typeof tlsVersions)[number];
type VersionOffer = MechanismOffer & { readonly version: TlsVersion };

/** Attempts on streams of their own, each ended at once; what became of them is the driver's outcome. */
export class Attempts {
  constructor(
    private readonly world: MilepostWorld,
    private readonly scene: XmppGridScene,
  ) {}

  /** Opens a plain stream under the name given, or one in another namespace than streams have. */
  async open(header: { readonly to: string; readonly namespace?: string }): Promise<Attempt> {
    return this.onStream((stream) => openStream(stream, header));
  }

  /** Opens a protected stream with the TLS choice given. */
  async protect(tls: TlsChoice): Promise<Attempt> {
    const outcome = await this.onStream((stream) => openProtectedStream(stream, tls), tls);
    if (outcome.kind !== 'refused' || outcome.condition !== 'ERR_SSL_NO_PROTOCOLS_AVAILABLE') return outcome;
    throw new Inconclusive('harness', `TLS: expected ${tls.version ?? 'TLS'} to be possible with this build of OpenSSL, got ${outcome.condition}`);
  }

  /** Which mechanisms are offered on TLS 1.3 and on TLS 1.2, where they can be negotiated. */
  async offers(): Promise<readonly VersionOffer[]> {
    const offers: VersionOffer[] = [];
    for (const version of tlsVersions) {
      const open = async (stream: XmppStream): Promise<void> => {
        const { kind } = await openProtectedStream(stream, { version });
        if (kind === 'granted') offers.push({ version, mechanisms: offeredBy(stream), ...(stream.tls && { tls: stream.tls }) });
      };
      await this.onStream(open, { version });
    }
    if (offers.length === 0) throw new Inconclusive('transport', 'a protected stream: expected one on TLS 1.3 or TLS 1.2, got none');
    return offers;
  }

  /** Authenticates as the Provider with a password. */
  async authenticate(password = this.provider.password): Promise<Attempt> {
    const account: XmppAccount = { jid: this.provider.jid, ...(password && { password }) };
    return this.ended(await login(this.scene.reach.endpoint, account, this.world.recorder, { unbound: true }));
  }

  /** Begins SCRAM as the Provider on a plain stream; a challenge says that the server goes along, and ends it. */
  async authenticateInPlain(): Promise<Attempt> {
    need(this.scene.reach.plainEndpoint, 'a plain stream');
    let challenged = false;
    const respond = (): { fault: string } => {
      challenged = true;
      return { fault: 'nothing more is said on a plain stream' };
    };
    const outcome = await this.onStream(async (stream) => {
      const opened = await openStream(stream);
      if (opened.kind !== 'granted') return opened;
      return authenticate(stream, { ...scramFor(stream, this.provider, 'SCRAM-SHA-1', { flag: 'n' }), respond });
    });
    return challenged ? { kind: 'granted' } : outcome;
  }

  /** Authenticates as the Provider by the strongest SCRAM, asks to act for an account, and looks whose session it becomes. */
  async authenticateFor(jid: string): Promise<Attempt> {
    const flag = (stream: XmppStream): 'n' | 'y' => (offeredBy(stream).some((name) => name.endsWith('-PLUS')) ? 'n' : 'y');
    const mechanism = (stream: XmppStream): Mechanism => scramFor(stream, this.provider, strongestOf(offeredBy(stream)), { flag: flag(stream) }, { authorizationId: jid });
    const reached = await login(this.scene.reach.endpoint, this.provider, this.world.recorder, { mechanism });
    // SASL has granted it, whatever became of the resource.
    const granted = reached.authentication?.kind === 'granted' && reached.authentication.serverProved;
    const outcome = this.ended(reached);
    return granted ? { kind: 'granted', as: reached.address ?? 'nobody, as no resource was bound' } : outcome;
  }

  /** Sends SASL something on a protected stream that it cannot go along with. */
  async saySasl(...said: readonly Markup[]): Promise<Attempt> {
    return this.onStream(async (stream) => {
      const opened = await openProtectedStream(stream);
      if (opened.kind !== 'granted') return opened;
      let outcome: Outcome = opened;
      for (const markup of said) {
        stream.send(markup, 'say something to SASL');
        outcome = outcomeOf(await stream.receive('wait for the answer of SASL', ({ namespace }) => namespace === ns.sasl));
      }
      return outcome;
    });
  }

  /** A version of TLS on which SCRAM-SHA-256-PLUS is offered and a binding to the own channel holds. */
  async versionWithBinding(): Promise<TlsVersion> {
    const offers = (await this.offers()).filter(({ mechanisms }) => mechanisms.includes('SCRAM-SHA-256-PLUS'));
    need(offers.length > 0, 'an offer of SCRAM-SHA-256-PLUS');
    for (const { version } of offers) if ((await this.bound(version, 'its own channel')).kind === 'granted') return version;
    const versions = offers.map(({ version }) => version).join(' and ');
    throw new Inconclusive('control', `SCRAM-SHA-256-PLUS on ${versions}: expected a binding to the own channel to be granted, got none`);
  }

  /** Authenticates by SCRAM-SHA-256-PLUS on a version of TLS, bound to this channel or to another. */
  async bound(version: TlsVersion, to: 'its own channel' | 'another channel'): Promise<Attempt> {
    const reached = await login(this.scene.reach.endpoint, this.provider, this.world.recorder, {
      tls: { version },
      unbound: true,
      mechanism: (stream) => {
        const own = need(channelBindingOf(stream), 'a channel binding of this connection');
        return scramFor(stream, this.provider, 'SCRAM-SHA-256', to === 'its own channel' ? own : bindingOfAnotherChannel(own));
      },
    });
    return this.ended(reached);
  }

  /** Authenticates as the Provider by a mechanism that is made for the stream, on the version of TLS given or on the newest. */
  async authenticateBy(mechanism: (stream: XmppStream, account: XmppAccount) => Mechanism, version?: TlsVersion): Promise<Attempt> {
    const tls = version ? { tls: { version } } : {};
    return this.ended(await login(this.scene.reach.endpoint, this.provider, this.world.recorder, { ...tls, unbound: true, mechanism }));
  }

  /** Authenticates as the Provider by each SCRAM mechanism of an offer in turn; gives the exchanges that succeeded. */
  async succeededByScram(): Promise<readonly SucceededExchange[]> {
    const succeeded: SucceededExchange[] = [];
    for (const { version, mechanisms } of await this.offers()) {
      for (const offered of mechanisms.filter(isKnownScram)) {
        const mechanism = (stream: XmppStream): Mechanism => scramAs(stream, this.provider, offered);
        const reached = await login(this.scene.reach.endpoint, this.provider, this.world.recorder, { tls: { version }, unbound: true, mechanism });
        reached.stream.close();
        if (reached.authentication?.kind === 'granted') succeeded.push({ version, mechanism: offered, serverProved: reached.authentication.serverProved });
      }
    }
    need(succeeded.length > 0, 'an exchange of SCRAM that succeeds');
    return succeeded;
  }

  /** What is offered to a Platform that shows the certificate of the account that has one. */
  async offerToCertificate(): Promise<MechanismOffer> {
    const { endpoint, account } = this.scene.reach.external();
    let mechanisms: readonly string[] = [];
    const look = (stream: XmppStream): undefined => void (mechanisms = offeredBy(stream));
    const { stream } = await login(endpoint, account, this.world.recorder, { mechanism: look });
    stream.close();
    need(mechanisms.includes('EXTERNAL'), 'an offer of EXTERNAL to a Platform with a certificate');
    return { version: stream.tls?.version ?? 'TLS', mechanisms };
  }

  /** Authenticates by EXTERNAL with a certificate that does not make the Platform the account; the end of the connection is a refusal as well. */
  async externalAs(stranger: XmppAccount): Promise<Attempt> {
    const { endpoint } = this.scene.reach.external();
    const outcome = this.ended(await login(endpoint, stranger, this.world.recorder, { unbound: true, mechanism: external }));
    const ended = outcome.kind === 'silence' && ['closed', 'reset', 'tls'].includes(outcome.silence.cause);
    return ended ? { kind: 'refused', by: 'tls', condition: outcome.silence.detail } : outcome;
  }

  /** A login with the certificate of the account that has one, however far it comes; it ends with the case. */
  async loginByCertificate(): Promise<Login> {
    const { endpoint, account } = this.scene.reach.external();
    const reached = await login(endpoint, account, this.world.recorder, { mechanism: external });
    this.world.atEnd(() => reached.stream.close());
    return reached;
  }

  /** Authenticates by EXTERNAL, with the account's certificate or without one. */
  async external(manner: 'with its certificate' | 'without a certificate'): Promise<Attempt> {
    const { endpoint, account } = this.scene.reach.external();
    const shown = manner === 'with its certificate' ? account : { jid: account.jid };
    return this.ended(await login(endpoint, shown, this.world.recorder, { unbound: true, mechanism: external }));
  }

  /** Sends the Controller a request on a protected stream that was not authenticated. */
  async requestUnauthenticated(): Promise<Attempt> {
    return this.onStream(async (stream) => {
      const opened = await openProtectedStream(stream);
      return opened.kind === 'granted' ? ping(stream, this.scene.reach.endpoint.domain) : opened;
    });
  }

  /** Sends an entity a request as the Provider, with a bound resource or without. */
  async request(to: string, manner: 'bound' | 'unbound'): Promise<Attempt> {
    const reached = await login(this.scene.reach.endpoint, this.provider, this.world.recorder, { unbound: manner === 'unbound' });
    if (reached.stopped) return this.ended(reached);
    const outcome = await ping(reached.stream, to);
    reached.stream.close();
    return manner === 'bound' ? carried(outcome) : outcome;
  }

  /** Sends a stanza with the id `vector` as it is, in a session of its own. */
  async send(stanza: Markup, name: string): Promise<Attempt> {
    const reached = await login(this.scene.reach.endpoint, this.provider, this.world.recorder);
    if (reached.stopped) return this.ended(reached);
    const { stream } = reached;
    stream.send(stanza, `send ${name}`);
    const incoming = await stream.receive(`wait for what becomes of ${name}`, (element) => attributeOf(element, 'id') === 'vector');
    stream.close();
    return carried(outcomeOf(incoming));
  }

  private async onStream<Value>(play: (stream: XmppStream) => Promise<Value>, tls: TlsChoice = {}): Promise<Value> {
    const stream = await XmppStream.connect(this.scene.reach.endpoint, this.world.recorder, tls);
    try {
      return await play(stream);
    } finally {
      stream.close();
    }
  }

  private get provider(): XmppAccount {
    return this.scene.reach.accountOf('Provider');
  }

  private ended({ stream, stopped, authentication }: Login): Attempt {
    stream.close();
    if (stopped) return stopped.outcome;
    return need(authentication, 'an authentication');
  }
}

/** A SCRAM mechanism by its name on the wire, bound to the stream's channel where the name says so. */
export function scramAs(stream: XmppStream, account: XmppAccount, offered: string): Mechanism {
  const name = offered.replace(/-PLUS$/, '') as ScramName;
  if (offered !== name) return scramFor(stream, account, name, need(channelBindingOf(stream), 'a channel binding of this connection'));
  return scramFor(stream, account, name, { flag: offeredBy(stream).some((each) => each.endsWith('-PLUS')) ? 'n' : 'y' });
}

/** SCRAM without a binding, of a Platform that is told, or believes, what the departure says. */
export function scramWith(stream: XmppStream, account: XmppAccount, flag: 'n' | 'y', departure: Parameters<typeof scramFor>[4] = {}): Mechanism {
  return scramFor(stream, account, strongestOf(offeredBy(stream)), { flag }, departure);
}

function isKnownScram(offered: string): boolean {
  return offered.replace(/-PLUS$/, '') in scramHashes;
}

function strongestOf(offered: readonly string[]): ScramName {
  return offered.includes('SCRAM-SHA-256') ? 'SCRAM-SHA-256' : 'SCRAM-SHA-1';
}

/** A request counts as carried once anything answers it, be it with an error of its own. */
function carried(outcome: Outcome): Attempt {
  return outcome.kind === 'refused' && outcome.by === 'stanza' ? { kind: 'granted' } : outcome;
}
