import { readFileSync } from 'node:fs';
import { hostOf, Origins, portOf } from '../drivers/https/origins';
import { retrieve } from '../drivers/https/retrieve';
import { leftBehind } from '../drivers/rolie/journal';
import { remove } from '../drivers/rolie/removal';
import type { HttpCredential, HttpsSettings } from '../drivers/https/settings';
import type { Exchange, Recorder } from '../evidence';
import type { Points, Secret, Target } from '../register/target';
import { answerLine, statusOf } from './answer';
import { note, ok, type PreflightLine } from './line';
import { ownCertificateLine } from './own-certificate';
import { reach } from './reach';
import { tlsLine } from './tls';

type ServerPoint = NonNullable<Points['rolie-server']>;
/** A web resource and by what we prove who we are. */
export type WebPoint = Pick<ServerPoint, 'url' | 'ca' | 'certificate' | 'key' | 'user' | 'password' | 'token'>;

/** A ROLIE server: its name, TCP, TLS, our certificates, and its Service Document with and without the credential, its Feeds. */
export async function* rolieLines(
  check: string,
  point: ServerPoint,
  target: Target,
  valueOf: (secret: Secret) => string,
): AsyncGenerator<PreflightLine> {
  const url = new URL(point.url);
  const reached = await reach(check, hostOf(url), portOf(url), target.limits.exchangeSeconds);
  yield* reached;
  const own = [...ownCertificates(check, point)];
  yield* own;
  if ([...reached, ...own].some(({ status }) => status === 'FIX')) return;
  const credential = credentialOf(point, valueOf);
  const settings = settingsOf(point, target, credential);
  const exchange = await read(point.url, settings);
  if (url.protocol === 'https:' && exchange.silence?.cause !== 'forbidden') {
    const tls = tlsLine(check, exchange.tls, exchange.silence);
    yield tls;
    if (tls.status === 'FIX') return;
  }
  yield serviceLine(`${check}: Service Document`, exchange, credential !== undefined, point.feeds !== undefined);
  if (credential && statusOf(exchange) === 200) yield openLine(`${check}: credentials`, await read(point.url, settingsOf(point, target)));
  yield* writingLines(check, point, target, settings);
  for (const feed of point.feeds ?? []) yield answerLine(`${check}: Feed ${feed}`, await read(feed, settings), credential !== undefined);
}

/** Where it may be written to, whether that answers, and what earlier runs left there, which is taken away. */
async function* writingLines(check: string, { writeTo }: ServerPoint, { safety }: Target, settings: HttpsSettings): AsyncGenerator<PreflightLine> {
  if (!safety.write && writeTo) yield note(`${check}: writing`, 'writeTo names a Collection, and safety.write is false: nothing is written', 'set safety.write to true, or leave writeTo out');
  if (safety.write && !writeTo) yield note(`${check}: writing`, 'safety.write is true, and writeTo names no Collection: no Entry is written', 'name one, or decline the option write of RFC5023');
  if (!safety.write || !writeTo) return;
  const collections = [writeTo.collection, ...(writeTo.media === undefined ? [] : [writeTo.media])];
  for (const collection of collections) {
    const exchange = await read(collection, settings);
    const status = statusOf(exchange);
    // A Collection may come to be with its first Entry.
    yield status === 404 && writeTo.disposable ? note(`${check}: Collection to write to ${collection}`, 'not there yet', 'leave it so, if it comes with its first Entry') : answerLine(`${check}: Collection to write to ${collection}`, exchange, settings.credential !== undefined);
  }
  for (const left of leftBehind(collections)) {
    const gone = await remove(left, settings, nobody);
    if (gone) left.strike();
    const what = `milepost ${left.marker} in ${left.collection}, left by an earlier run`;
    yield gone ? ok(`${check}: left over`, `${what}, was deleted`) : note(`${check}: left over`, `${what}, could not be deleted`, 'delete it by hand');
  }
}

function* ownCertificates(check: string, point: ServerPoint): Generator<PreflightLine> {
  if (point.certificate && point.key) yield ownCertificateLine(`${check}: client certificate`, point.certificate, point.key);
  if (point.foreignCertificate && point.foreignKey)
    yield ownCertificateLine(`${check}: foreign certificate`, point.foreignCertificate, point.foreignKey);
}

/** By what we prove who we are, where the point says. */
export function credentialOf({ user, password, token }: WebPoint, valueOf: (secret: Secret) => string): HttpCredential | undefined {
  if (token) return { token: valueOf(token) };
  return user && password ? { user, password: valueOf(password) } : undefined;
}

/** How a web resource is reached. */
export function settingsOf(point: WebPoint, { network, limits }: Target, credential?: HttpCredential): HttpsSettings {
  const { ca, certificate, key } = point;
  return {
    origins: new Origins(point.url, network.allow, network.plainLoopback),
    tls: {
      ...(ca && { ca: readFileSync(ca, 'utf8') }),
      ...(certificate && key && { client: { certificate: readFileSync(certificate, 'utf8'), key: readFileSync(key, 'utf8') } }),
    },
    ...(credential && { credential }),
    exchangeSeconds: limits.exchangeSeconds,
    bodyBytes: limits.bodyBytes,
  };
}

function read(url: string, settings: HttpsSettings): Promise<Exchange> {
  return retrieve(
    { purpose: 'see whether it answers', url, accept: 'application/atomsvc+xml, application/atom+xml, */*;q=0.1' },
    settings,
    nobody,
  );
}

/** A preflight writes no evidence. */
const nobody: Recorder = { record: () => undefined };

/** A server without a Service Document is a matter of the run where its Feeds are named. */
function serviceLine(check: string, exchange: Exchange, withCredential: boolean, feedsNamed: boolean): PreflightLine {
  const line = answerLine(check, exchange, withCredential);
  return feedsNamed && statusOf(exchange) === 404 ? note(check, line.found, 'leave it so, if there is none') : line;
}

function openLine(check: string, exchange: Exchange): PreflightLine {
  if (statusOf(exchange) === 200)
    return note(check, 'the Service Document is given without the credential too', 'leave the credential out, or protect the server');
  return ok(check, `asked for (${exchange.received?.startLine ?? exchange.silence?.cause} without), and accepted`);
}
