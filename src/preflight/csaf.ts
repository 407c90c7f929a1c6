import { hostOf, portOf } from '../drivers/https/origins';
import { retrieve } from '../drivers/https/retrieve';
import type { Exchange } from '../evidence';
import type { Points, Secret, Target } from '../register/target';
import { answerLine, statusOf } from './answer';
import { note, ok, type PreflightLine } from './line';
import { ownCertificateLine } from './own-certificate';
import { reach } from './reach';
import { credentialOf, settingsOf } from './rolie';
import { tlsLine } from './tls';

type ProviderPoint = NonNullable<Points['csaf-rolie-provider']>;

/** A CSAF provider: its name, TCP, TLS, our certificate, its metadata, and whether that names a Feed. */
export async function* csafLines(check: string, point: ProviderPoint, target: Target, valueOf: (secret: Secret) => string): AsyncGenerator<PreflightLine> {
  const url = new URL(point.metadata);
  const reached = await reach(check, hostOf(url), portOf(url), target.limits.exchangeSeconds);
  yield* reached;
  const own = point.certificate && point.key ? [ownCertificateLine(`${check}: client certificate`, point.certificate, point.key)] : [];
  yield* own;
  if ([...reached, ...own].some(({ status }) => status === 'FIX')) return;
  const credential = credentialOf({ ...point, url: point.metadata }, valueOf);
  const exchange = await retrieve({ purpose: 'see whether it answers', url: point.metadata, accept: 'application/json' }, settingsOf({ ...point, url: point.metadata }, target, credential), { record: () => undefined });
  if (url.protocol === 'https:' && exchange.silence?.cause !== 'forbidden') {
    const tls = tlsLine(check, exchange.tls, exchange.silence);
    yield tls;
    if (tls.status === 'FIX') return;
  }
  yield metadataLine(`${check}: metadata`, exchange, holdsCredential(point));
  if (!holdsCredential(point)) yield note(`${check}: credentials`, 'none, so that what is confidential cannot be judged', 'add certificate and key, user and password, or a token, if there is anything confidential');
}

function metadataLine(check: string, exchange: Exchange, withCredential: boolean): PreflightLine {
  if (statusOf(exchange) !== 200) return answerLine(check, exchange, withCredential);
  try {
    const { distributions = [] } = JSON.parse(Buffer.from(exchange.received?.body ?? []).toString('utf8')) as { readonly distributions?: readonly { readonly rolie?: { readonly feeds?: readonly unknown[] } }[] };
    const feeds = distributions.flatMap(({ rolie }) => rolie?.feeds ?? []);
    return feeds.length > 0 ? ok(check, `200, ${feeds.length} Feeds`) : note(check, '200, and no Feed is named', 'see whether the provider distributes by ROLIE');
  } catch {
    return note(check, '200, and it is not the JSON of provider-metadata.json', 'see whether the address is right');
  }
}

function holdsCredential({ certificate, user, token }: ProviderPoint): boolean {
  return certificate !== undefined || user !== undefined || token !== undefined;
}
