import { type Answer, retrieveFollowing } from '../src/drivers/https/redirects';
import type { HttpsSettings } from '../src/drivers/https/settings';
import type { Exchange, Recorder } from '../src/evidence';
import type { Given } from '../src/oracles/csaf/evidence';
import { RolieWire } from './rolie-wire';
import { settingsFor } from './web-settings';
import type { MilepostWorld } from './world';

/** The wire to one provider for one run: what a URL gave as ourselves is asked for once, within ROLIE's limits, and is evidence wherever it counts. */
export class CsafWire {
  private readonly wire: RolieWire;
  private readonly readings = new WeakMap<Exchange, Given>();

  constructor(settings: HttpsSettings) {
    this.wire = new RolieWire(settings, undefined);
  }

  get holdsCredentials(): boolean {
    return this.wire.holds('any credentials');
  }

  /** Retrieves as ourselves, and follows redirects inside the list of origins. */
  async get(purpose: string, url: string, recorder: Recorder): Promise<Given> {
    if (!isWebUrl(url)) return notRetrieved(url);
    const answer = await this.wire.get(purpose, url, recorder, accept);
    const given = this.readings.get(answer.exchange) ?? givenIn(url, answer);
    this.readings.set(answer.exchange, given);
    return given;
  }

  /** Retrieves now, as somebody who has nothing to show. */
  async getAnonymously(purpose: string, url: string, recorder: Recorder): Promise<Given> {
    if (!isWebUrl(url)) return notRetrieved(url);
    return givenIn(url, await retrieveFollowing({ purpose, url, accept }, this.wire.without('any credentials'), recorder));
  }

  /** Retrieves now, under another program's name. */
  async getAs(userAgent: string, url: string, recorder: Recorder): Promise<Given> {
    if (!isWebUrl(url)) return notRetrieved(url);
    return givenIn(url, await retrieveFollowing({ purpose: `retrieve as ${userAgent}`, url, accept, fields: { 'User-Agent': userAgent } }, this.wire.settings, recorder));
  }
}

/** The wire to the provider of the target file, made at first use. Inconclusive where its files cannot be read. */
export function csafWireOf(world: MilepostWorld): CsafWire {
  return world.once('csaf-rolie-provider', () => {
    const { metadata, domain = new URL(metadata).host, ...access } = world.point('csaf-rolie-provider');
    const further = [domain, `csaf.data.security.${domain}`].map((place) => (place.includes(':') ? place : `${place}:443`));
    return new CsafWire(settingsFor(world, metadata, access, further));
  });
}

const accept = 'application/json, */*;q=0.8';

function isWebUrl(url: string): boolean {
  return /^https?:/i.test(url) && URL.canParse(url);
}

function notRetrieved(url: string): Given {
  return { url, exchanges: [], status: NaN, bytes: new Uint8Array(), fault: 'not a URL that can be retrieved' };
}

function givenIn(url: string, { exchange, exchanges }: Answer): Given {
  return { url, exchanges, ...contentOf(exchange) };
}

function contentOf({ received, silence }: Exchange): Pick<Given, 'status' | 'bytes' | 'json' | 'fault'> {
  const bytes = received?.body ?? new Uint8Array();
  if (silence || !received) return { status: NaN, bytes, fault: silence?.detail ?? 'no answer' };
  const status = Number(received.startLine.split(' ')[1]);
  try {
    return { status, bytes, json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown };
  } catch (error) {
    return { status, bytes, fault: error instanceof Error ? error.message : String(error) };
  }
}
