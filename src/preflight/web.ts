import { hostOf, portOf } from '../drivers/https/origins';
import { retrieve } from '../drivers/https/retrieve';
import type { Secret, Target } from '../register/target';
import { answerLine, statusOf } from './answer';
import { ok, type PreflightLine } from './line';
import { ownCertificateLine } from './own-certificate';
import { reach } from './reach';
import { credentialOf, settingsOf, type WebPoint } from './rolie';
import { tlsLine } from './tls';

/** What IODEF is written in. */
const formats = ['XML', 'JSON', 'CBOR'];

/** A web resource: its name, TCP, TLS, our certificate, and what it says to a GET, which is harmless. */
export async function* webLines(
  check: string,
  point: WebPoint,
  target: Target,
  valueOf: (secret: Secret) => string,
  purpose: 'gives a document' | 'is posted to',
): AsyncGenerator<PreflightLine> {
  const url = new URL(point.url);
  const reached = await reach(check, hostOf(url), portOf(url), target.limits.exchangeSeconds);
  const own = point.certificate && point.key ? [ownCertificateLine(`${check}: client certificate`, point.certificate, point.key)] : [];
  yield* [...reached, ...own];
  if ([...reached, ...own].some(({ status }) => status === 'FIX')) return;
  const credential = credentialOf(point, valueOf);
  const exchange = await retrieve({ purpose: 'see whether it answers', url: point.url }, settingsOf(point, target, credential), { record: () => undefined });
  if (url.protocol === 'https:' && exchange.silence?.cause !== 'forbidden') {
    const tls = tlsLine(check, exchange.tls, exchange.silence);
    yield tls;
    if (tls.status === 'FIX') return;
  }
  const line = answerLine(`${check}: GET`, exchange, credential !== undefined, formats);
  // What takes documents by POST may have nothing for a GET.
  const said = !exchange.silence && ![401, 403].includes(statusOf(exchange)) && statusOf(exchange) < 500;
  yield purpose === 'is posted to' && said ? ok(`${check}: GET`, `answered with ${exchange.received?.startLine}; documents are posted in a run alone`) : line;
}
