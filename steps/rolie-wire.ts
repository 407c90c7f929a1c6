import { type Answer, retrieveFollowing } from '../src/drivers/https/redirects';
import { retrieve } from '../src/drivers/https/retrieve';
import type { HttpCredential, HttpsRequest, HttpsSettings } from '../src/drivers/https/settings';
import type { Exchange, Message, Recorder, SilenceCause } from '../src/evidence';
import { readAnswer, type Retrieved } from '../src/oracles/atom';
import { Inconclusive, type Reason } from '../src/verdict';
import { clientOf, settingsFor } from './web-settings';
import type { MilepostWorld } from './world';

/** Most silences at one URL before the URL is given up for the rest of the run. */
const silenceLimit = 3;
/** Most bytes of bodies that are kept for later test cases. */
const keptBytesLimit = 32 * 1024 * 1024;

/**
 * The wire to one ROLIE server for one run. What a URL gave is kept: a later test case that builds on it gets the same
 * exchange into its evidence, and the server is not asked again.
 */
export class RolieWire {
  private readonly kept = new Map<string, { readonly answer: Answer; readonly silences: number }>();
  private readonly readings = new WeakMap<Message, Retrieved>();
  private keptBytes = 0;

  constructor(
    readonly settings: HttpsSettings,
    private readonly foreign: HttpsSettings['tls']['client'],
  ) {}

  /** Retrieves with GET as ourselves, following redirects inside the list of origins; `accept` is what it was first asked for as. */
  async get(purpose: string, url: string, recorder: Recorder, accept = acceptable): Promise<Answer> {
    const known = this.kept.get(url);
    if (known && (!known.answer.exchange.silence || known.silences >= silenceLimit)) {
      for (const exchange of known.answer.exchanges) recorder.record(exchange);
      return known.answer;
    }
    const answer = await retrieveFollowing({ purpose, url, accept }, this.settings, recorder);
    this.keptBytes += answer.exchange.received?.body.length ?? 0;
    const silences = (known?.silences ?? 0) + (answer.exchange.silence ? 1 : 0);
    if (this.keptBytes <= keptBytesLimit) this.kept.set(url, { answer, silences });
    return answer;
  }

  /** What an answer says as XML, read once. */
  read(url: string, { url: at, exchange: { received } }: Answer): Retrieved | undefined {
    if (!received) return undefined;
    const known = this.readings.get(received) ?? readAnswer(url, at, received);
    this.readings.set(received, known);
    return known.url === url ? known : readAnswer(url, at, received);
  }

  /** Makes one request now, as ourselves unless other settings are given. */
  ask(request: HttpsRequest, recorder: Recorder, settings: HttpsSettings = this.settings): Promise<Exchange> {
    return retrieve({ accept: acceptable, ...request }, settings, recorder);
  }

  /** Settings of a client without that kind of credential. */
  without(credential: Credential): HttpsSettings {
    const { credential: user, tls, ...rest } = this.settings;
    const { client: _, ...anonymous } = tls;
    const keepsCertificate = credential === 'user credentials';
    const keepsUser = credential === 'a client certificate';
    return { ...rest, tls: keepsCertificate ? tls : anonymous, ...(keepsUser && user && { credential: user }) };
  }

  /** Settings of a client with a credential of that kind that the server cannot know. */
  withForeign(credential: Credential): HttpsSettings {
    if (credential === 'user credentials') return { ...this.settings, credential: wrong(this.settings.credential) };
    if (!this.foreign) throw new Inconclusive('configuration', 'points.rolie-server.foreignCertificate: expected a certificate that the server must refuse, got none');
    return { ...this.settings, tls: { ...this.settings.tls, client: this.foreign } };
  }

  /** Whether we hold a credential of that kind. */
  holds(credential: Credential): boolean {
    if (credential === 'any credentials') return this.holds('a client certificate') || this.holds('user credentials');
    return (credential === 'user credentials' ? this.settings.credential : this.settings.tls.client) !== undefined;
  }
}

/** By what a client proves who it is. */
export const credentials = ['a client certificate', 'user credentials', 'any credentials'] as const;
export type Credential = (typeof credentials)[number];

/** The wire to the server of the target file, made at first use. Inconclusive where its files cannot be read. */
export function wireOf(world: MilepostWorld): RolieWire {
  return world.once('rolie-server', () => {
    const point = world.point('rolie-server');
    const settings: HttpsSettings = { ...settingsFor(world, point.url, point), keepsConnections: true };
    return new RolieWire(settings, clientOf(point.foreignCertificate, point.foreignKey));
  });
}

/** The answer of an exchange; inconclusive, with the reason, where none came. */
export function answerIn({ received, silence, purpose }: Exchange): Message {
  if (silence) throw new Inconclusive(reasonOf(silence.cause), `${purpose}: ${silence.cause}, ${silence.detail}`);
  if (!received) throw new Error(`${purpose}: an exchange with neither answer nor silence`);
  return received;
}

const acceptable = 'application/atomsvc+xml, application/atom+xml, application/atomcat+xml, application/xml;q=0.9, */*;q=0.8';

function reasonOf(cause: SilenceCause): Reason {
  if (cause === 'timeout') return 'timeout';
  return cause === 'forbidden' ? 'configuration' : 'transport';
}

function wrong(credential: HttpCredential | undefined): HttpCredential {
  return credential && 'user' in credential ? { user: credential.user, password: 'milepost-wrong' } : { token: 'milepost-wrong' };
}
