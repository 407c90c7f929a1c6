import { readFileSync } from 'node:fs';
import { discoverInfo } from '../drivers/xmpp/disco';
import type { XmppAccount, XmppEndpoint } from '../drivers/xmpp/endpoint';
import type { Outcome } from '../drivers/xmpp/outcome';
import { login, type Login } from '../drivers/xmpp/session';
import type { Recorder } from '../evidence';
import type { Points, Secret, Target } from '../register/target';
import { programLines } from './adapter';
import { note, ok, toFix, type PreflightLine } from './line';
import { ownCertificateLine } from './own-certificate';
import { revocationListLine } from './revocation-list';
import { reach } from './reach';
import { tlsLine } from './tls';

type GridPoint = NonNullable<Points['xmpp-grid-broker']>;
type Account = GridPoint['accounts']['provider'];

/** An XMPP-Grid: its name, TCP, TLS, the login of each account, what the Broker says of itself, and the command that restarts it. */
export async function* xmppLines(
  check: string,
  point: GridPoint,
  target: Target,
  valueOf: (secret: Secret) => string,
  environment: NodeJS.ProcessEnv,
): AsyncGenerator<PreflightLine> {
  // It is not run: a preflight disturbs nobody.
  if (point.restart) yield* programLines(`${check}: restart`, point.restart, environment);
  const list = point.crl === undefined ? [] : [revocationListLine(`${check}: crl`, point.crl)];
  yield* list;
  if (list.some(({ status }) => status === 'FIX')) return;
  const reached = await reach(check, point.host, point.port, target.limits.exchangeSeconds);
  yield* reached;
  if (reached.some(({ status }) => status === 'FIX')) return;
  const endpoint = endpointOf(point, point, target);
  const { provider, consumer, outsider } = point.accounts;
  for (const [name, account] of Object.entries({ consumer, provider, outsider })) {
    const attempt = await tryAccount(`${check}: ${name}`, endpoint, account, valueOf);
    yield* name === 'consumer' ? attemptLines(check, attempt) : attempt.lines;
    if (name === 'consumer' && attempt.login?.address) yield await brokerLine(`${check}: service`, attempt.login, point.service);
    attempt.login?.stream.close();
    // Without a stream the other accounts would say the same again.
    if (attempt.login?.stopped?.stage === 'stream') return;
  }
  if (point.external) yield* externalLines(`${check}: external`, { security: point.security, ...(point.ca && { ca: point.ca }), ...(point.crl && { crl: point.crl }) }, point.external, target, valueOf);
  const revoked = point.external?.revoked;
  if (revoked) yield ownCertificateLine(`${check}: external: revoked certificate`, revoked.certificate, revoked.key);
}

/** An endpoint with one account: its name, TCP, TLS and the login; and, where a service is named, what that says of itself. */
export async function* externalLines(
  check: string,
  point: Pick<GridPoint, 'security' | 'ca' | 'crl'> & { readonly service?: string },
  external: NonNullable<GridPoint['external']>,
  target: Target,
  valueOf: (secret: Secret) => string,
): AsyncGenerator<PreflightLine> {
  const reached = await reach(check, external.host, external.port, target.limits.exchangeSeconds);
  yield* reached;
  if (reached.some(({ status }) => status === 'FIX')) return;
  const attempt = await tryAccount(check, endpointOf(external, point, target), external.account, valueOf);
  yield* attemptLines(check, attempt);
  if (point.service && attempt.login?.address) yield await brokerLine(`${check}: service`, attempt.login, point.service);
  attempt.login?.stream.close();
}

/** What TLS showed, where the stream came as far as that, and then, unless that says it all, how the login went. */
function attemptLines(check: string, { lines, login: attempt }: Attempt): readonly PreflightLine[] {
  const { tls, silence } = attempt?.stream ?? {};
  if (!tls && silence?.cause !== 'tls') return lines;
  const protection = tlsLine(check, tls, silence);
  return protection.status === 'FIX' ? [protection] : [protection, ...lines];
}

function endpointOf(
  { host, port, domain }: Pick<XmppEndpoint, 'host' | 'port' | 'domain'>,
  { security, ca, crl }: Pick<GridPoint, 'security' | 'ca' | 'crl'>,
  { limits }: Target,
): XmppEndpoint {
  return {
    host,
    port,
    domain,
    security,
    ...(ca && { ca: readFileSync(ca, 'utf8') }),
    ...(crl && { crl: readFileSync(crl, 'utf8') }),
    limits: { exchangeSeconds: limits.exchangeSeconds, quietSeconds: limits.quietSeconds, streamBytes: limits.bodyBytes },
  };
}

interface Attempt {
  readonly lines: readonly PreflightLine[];
  /** Absent where our own certificate keeps us from trying. */
  readonly login?: Login;
}

async function tryAccount(check: string, endpoint: XmppEndpoint, account: Account, valueOf: (secret: Secret) => string): Promise<Attempt> {
  const { certificate, key } = account;
  const own = certificate && key ? [ownCertificateLine(`${check}: client certificate`, certificate, key)] : [];
  if (own.some(({ status }) => status === 'FIX')) return { lines: own };
  const attempt = await login(endpoint, credentialsOf(account, valueOf), nobody);
  return { lines: [...own, loginLine(check, account.jid, attempt)], login: attempt };
}

function credentialsOf({ jid, password, certificate, key }: Account, valueOf: (secret: Secret) => string): XmppAccount {
  return {
    jid,
    ...(password && { password: valueOf(password) }),
    ...(certificate && key && { certificate: readFileSync(certificate, 'utf8'), key: readFileSync(key, 'utf8') }),
  };
}

/** A preflight writes no evidence. */
const nobody: Recorder = { record: () => undefined };

function loginLine(check: string, jid: string, { stopped, authentication, address }: Login): PreflightLine {
  if (!stopped) return ok(check, `${jid} logs in by ${authentication?.mechanism ?? 'SASL'} as ${address}`);
  const words = wordsOf(stopped.outcome);
  const { found, fix } = {
    stream: {
      found: `no stream: ${words}`,
      fix: words.endsWith('host-unknown')
        ? 'write as domain a host that the server serves'
        : 'see whether the port speaks XMPP, and TLS in the way that security says',
    },
    mechanism: { found: words, fix: 'let the server offer SCRAM, or EXTERNAL for a certificate; or give the account the other credential' },
    authentication: { found: `${jid} is refused: ${words}`, fix: 'register the account, or correct the secret that its name leads to' },
    binding: { found: `${jid} gets no resource: ${words}`, fix: 'look at the log of the server' },
  }[stopped.stage];
  return toFix(check, found, fix);
}

async function brokerLine(check: string, { stream }: Login, service: string): Promise<PreflightLine> {
  const outcome = await discoverInfo(stream, service);
  if (outcome.kind !== 'granted')
    return toFix(
      check,
      `${service} does not say what it is: ${wordsOf(outcome)}`,
      "write the JID of the server's publish-subscribe service as service",
    );
  const features = outcome.element.children.flatMap(({ children }) => children);
  const publishes = features.some(
    ({ local, attributes }) => local === 'identity' && attributes.some(({ name, value }) => name === 'category' && value === 'pubsub'),
  );
  if (publishes) return ok(check, `${service} is a publish-subscribe service`);
  return note(check, `${service} answers, but not as a publish-subscribe service`, 'see whether service is the right JID');
}

function wordsOf(outcome: Outcome): string {
  if (outcome.kind === 'refused') return `${outcome.by} error ${outcome.condition}`;
  return outcome.kind === 'silence' ? outcome.silence.detail : outcome.element.local;
}
