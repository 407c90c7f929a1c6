import { readFileSync } from 'node:fs';
import { hostOf, Origins, portOf } from '../drivers/https/origins';
import { retrieve } from '../drivers/https/retrieve';
import type { HttpCredential, HttpsSettings } from '../drivers/https/settings';
import type { Exchange, Recorder } from '../evidence';
import type { Points, Secret, Target } from '../register/target';
import { note, ok, toFix, type PreflightLine } from './line';
import { ownCertificateLine } from './own-certificate';
import { reach } from './reach';
import { tlsLine } from './tls';

type ServerPoint = NonNullable<Points['rolie-server']>;

/** A ROLIE server: its name, TCP, TLS, our certificates, and its Service Document with and without the credential. */
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
  if (url.protocol === 'https:') {
    const tls = tlsLine(check, exchange.tls, exchange.silence);
    yield tls;
    if (tls.status === 'FIX') return;
  }
  yield answerLine(`${check}: Service Document`, exchange, credential !== undefined);
  if (credential && statusOf(exchange) === 200) yield openLine(`${check}: credentials`, await read(point.url, settingsOf(point, target)));
}

function* ownCertificates(check: string, point: ServerPoint): Generator<PreflightLine> {
  if (point.certificate && point.key) yield ownCertificateLine(`${check}: client certificate`, point.certificate, point.key);
  if (point.foreignCertificate && point.foreignKey)
    yield ownCertificateLine(`${check}: foreign certificate`, point.foreignCertificate, point.foreignKey);
}

function credentialOf({ user, password, token }: ServerPoint, valueOf: (secret: Secret) => string): HttpCredential | undefined {
  if (token) return { token: valueOf(token) };
  return user && password ? { user, password: valueOf(password) } : undefined;
}

function settingsOf(point: ServerPoint, { network, limits }: Target, credential?: HttpCredential): HttpsSettings {
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
  return retrieve({ purpose: 'retrieve the Service Document', url, accept: 'application/atomsvc+xml, */*;q=0.1' }, settings, nobody);
}

/** A preflight writes no evidence. */
const nobody: Recorder = { record: () => undefined };

function answerLine(check: string, { received, silence }: Exchange, withCredential: boolean): PreflightLine {
  if (silence) return toFix(check, `no answer (${silence.cause}): ${silence.detail}`, fixes[silence.cause] ?? 'look at the server');
  const status = Number(received?.startLine.split(' ')[1]);
  const header = (name: string): string | undefined => received?.headers.find(([each]) => each.toLowerCase() === name)?.[1];
  if (status === 200) return serviceLine(check, header('content-type') ?? 'no media type', received?.body.length ?? 0);
  if (status === 401)
    return toFix(
      check,
      '401: authentication is asked for',
      withCredential ? 'correct user and password, or the token' : 'add user and password, or a token',
    );
  if (status === 403) return toFix(check, '403: access is refused', 'give the account, or the client certificate, the right to read');
  if (status === 400 && /certificate/i.test(Buffer.from(received?.body ?? []).toString('latin1', 0, 4096)))
    return toFix(check, '400, and it speaks of a certificate', 'add a client certificate that the server trusts');
  if (status >= 300 && status < 400)
    return toFix(check, `${status}: it has moved to ${header('location') ?? 'nowhere'}`, 'write the new address as url, if you trust it');
  if (status === 404) return toFix(check, '404: nothing is there', 'write the address of the Service Document as url');
  return toFix(check, received?.startLine ?? 'no answer', 'look at the log of the server');
}

const fixes: Readonly<Record<string, string>> = {
  timeout: 'raise limits.exchangeSeconds, or look at the server',
  cap: 'raise limits.bodyBytes',
  tls: 'see whether the server demands a client certificate, and from which authority',
  reset: 'see whether the server demands a client certificate, and from which authority',
  closed: 'see whether the server demands a client certificate, and from which authority',
  forbidden: 'add the origin to network.allow, or correct url',
  malformed: 'see whether this port speaks HTTP',
};

/** Whether what is there is a Service Document is a matter of the run; that it cannot be one is worth a note. */
function serviceLine(check: string, type: string, bytes: number): PreflightLine {
  const found = `200, ${type}, ${bytes} bytes`;
  return /xml/i.test(type) ? ok(check, found) : note(check, `${found}: not XML`, 'see whether url is the address of the Service Document');
}

function openLine(check: string, exchange: Exchange): PreflightLine {
  if (statusOf(exchange) === 200)
    return note(check, 'the Service Document is given without the credential too', 'leave the credential out, or protect the server');
  return ok(check, `asked for (${exchange.received?.startLine ?? exchange.silence?.cause} without), and accepted`);
}

function statusOf({ received }: Exchange): number {
  return Number(received?.startLine.split(' ')[1]);
}
