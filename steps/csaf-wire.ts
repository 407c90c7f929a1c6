import { readFileSync } from 'node:fs';
import { Origins } from '../src/drivers/https/origins';
import { retrieveFollowing } from '../src/drivers/https/redirects';
import type { HttpsSettings } from '../src/drivers/https/settings';
import type { Exchange, Recorder } from '../src/evidence';
import type { Given } from '../src/oracles/csaf/evidence';
import { Inconclusive } from '../src/verdict';
import type { MilepostWorld } from './world';

/** The wire to one provider for one run: what a URL gave as ourselves is asked for once, and is evidence wherever it counts. */
export class CsafWire {
  private readonly kept = new Map<string, Given>();

  constructor(
    private readonly settings: HttpsSettings,
    readonly holdsCredentials: boolean,
  ) {}

  /** Retrieves as ourselves, and follows redirects inside the list of origins. */
  async get(purpose: string, url: string, recorder: Recorder): Promise<Given> {
    const known = this.kept.get(url);
    for (const exchange of known?.exchanges ?? []) recorder.record(exchange);
    if (known) return known;
    const given = await this.ask(purpose, url, recorder, this.settings);
    this.kept.set(url, given);
    return given;
  }

  /** Retrieves now, as somebody who has nothing to show. */
  getAnonymously(purpose: string, url: string, recorder: Recorder): Promise<Given> {
    const { credential: _, tls, ...rest } = this.settings;
    const { client: __, ...anonymous } = tls;
    return this.ask(purpose, url, recorder, { ...rest, tls: anonymous });
  }

  /** Retrieves now, under another program's name. */
  getAs(userAgent: string, url: string, recorder: Recorder): Promise<Given> {
    return this.ask(`retrieve as ${userAgent}`, url, recorder, this.settings, userAgent);
  }

  private async ask(purpose: string, url: string, recorder: Recorder, settings: HttpsSettings, userAgent?: string): Promise<Given> {
    if (!/^https?:/i.test(url) || !URL.canParse(url)) return { url, exchanges: [], status: NaN, bytes: new Uint8Array(), fault: 'not a URL that can be retrieved' };
    const { exchanges, exchange } = await retrieveFollowing({ purpose, url, accept: 'application/json, */*;q=0.8', ...(userAgent !== undefined && { fields: { 'User-Agent': userAgent } }) }, settings, recorder);
    return { url, exchanges, ...contentOf(exchange) };
  }
}

/** The wire to the provider of the target file, made at first use. Inconclusive where its files cannot be read. */
export function csafWireOf(world: MilepostWorld): CsafWire {
  return world.once('csaf-rolie-provider', () => {
    const { metadata, ca, certificate, key, user, password, token, domain } = world.point('csaf-rolie-provider');
    const { limits, network } = world.target;
    const credential = token ? { token: world.secretOf(token) } : user !== undefined && password ? { user, password: world.secretOf(password) } : undefined;
    const client = certificate !== undefined && key !== undefined ? { certificate: pem(certificate), key: pem(key) } : undefined;
    const main = domain ?? new URL(metadata).host;
    const further = [main, `csaf.data.security.${main}`].map((place) => (place.includes(':') ? place : `${place}:443`));
    const settings: HttpsSettings = {
      origins: new Origins(metadata, [...network.allow, ...further], network.plainLoopback),
      tls: { ...(ca && { ca: pem(ca) }), ...(client && { client }) },
      exchangeSeconds: limits.exchangeSeconds,
      bodyBytes: limits.bodyBytes,
      ...(credential && { credential }),
    };
    return new CsafWire(settings, credential !== undefined || client !== undefined);
  });
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

function pem(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Inconclusive('configuration', `${file}: expected a PEM file, got ${error instanceof Error ? error.message : String(error)}`);
  }
}
