import { createConnection, isIP, type Socket } from 'node:net';
import { checkServerIdentity, connect, type PeerCertificate, type TLSSocket } from 'node:tls';
import type { Silence, SilenceCause, TlsFacts } from '../../evidence';
import { factsOf } from './tls-facts';
import type { TlsChoice, XmppEndpoint } from './endpoint';

/** Opens TCP to the endpoint's own address, or says why not. Never rejects. */
export function connectTcp({ host, port, limits }: XmppEndpoint): Promise<Socket | Silence> {
  const began = performance.now();
  return new Promise((resolve) => {
    const socket = createConnection({ host, port });
    const settle = settleOnce(socket, limits.exchangeSeconds, began, 'refused', resolve);
    socket.once('connect', () => {
      socket.setNoDelay(true);
      settle(socket);
    });
  });
}

export interface Secured {
  readonly socket?: TLSSocket;
  /** Absent where the handshake did not get that far. */
  readonly tls?: TlsFacts;
  readonly silence?: Silence;
}

/**
 * Puts TLS on a socket and verifies the certificate against the endpoint's authorities and domain (RFC 6120, section
 * 13.7.2). A certificate that fails leaves its facts and a silence, no socket. Never rejects.
 */
export async function secure(plain: Socket, endpoint: XmppEndpoint, choice: TlsChoice): Promise<Secured> {
  const began = performance.now();
  const outcome = await handshake(plain, endpoint, choice, began);
  if ('cause' in outcome) return { silence: outcome };
  const tls = factsOf(outcome, endpoint.domain, choice.certificate);
  if (tls.verified) return { socket: outcome, tls };
  outcome.destroy();
  // It says nothing about the certificate: the fault is in the list that we were given.
  if (tls.verificationError && /CRL/.test(tls.verificationError)) return { silence: silenceOf('forbidden', `crl of the target file: ${tls.verificationError}`, began) };
  return { tls, silence: silenceOf('tls', `certificate not accepted: ${tls.verificationError ?? 'unknown'}`, began) };
}

/** A silence that began at a time of `performance.now()`. */
export function silenceOf(cause: SilenceCause, detail: string, began: number): Silence {
  return { cause, detail, afterMilliseconds: Math.round(performance.now() - began) };
}

/** The cause behind a socket's error code, or the one that its stage suggests. */
export function causeOf(error: NodeJS.ErrnoException, stage: SilenceCause): SilenceCause {
  if (error.code === 'ECONNRESET' || error.code === 'EPIPE') return 'reset';
  if (error.code === 'ETIMEDOUT') return 'timeout';
  return stage;
}

function handshake(plain: Socket, { domain, ca, crl, limits }: XmppEndpoint, choice: TlsChoice, began: number): Promise<TLSSocket | Silence> {
  return new Promise((resolve) => {
    const socket = connect({
      socket: plain,
      ...(isIP(domain) ? { host: domain } : { servername: domain }),
      ...(ca && { ca }),
      ...(crl && { crl }),
      ...(choice.certificate && { cert: choice.certificate }),
      ...(choice.key && { key: choice.key }),
      ...(choice.version && { minVersion: choice.version, maxVersion: choice.version }),
      ...(choice.version && outdated.includes(choice.version) && { ciphers: 'DEFAULT:@SECLEVEL=0' }),
      // Verified by factsOf, so that what a refused certificate said stays in evidence.
      rejectUnauthorized: false,
      checkServerIdentity: (_, certificate) => identityFault(domain, certificate),
    });
    const settle = settleOnce(socket, limits.exchangeSeconds, began, 'tls', resolve);
    socket.once('secureConnect', () => settle(socket));
  });
}

const outdated = ['TLSv1', 'TLSv1.1'];

/** Adds to host names the two further name forms of RFC 6120, section 13.7.1.2. */
function identityFault(domain: string, certificate: PeerCertificate): Error | undefined {
  const names = (certificate.subjectaltname ?? '').split(', ');
  if (names.includes(`othername:XmppAddr:${domain}`) || names.includes(`othername:SRVName:_xmpp-client.${domain}`)) return undefined;
  return checkServerIdentity(domain, certificate);
}

function settleOnce<S extends Socket>(
  socket: S,
  seconds: number,
  began: number,
  stage: SilenceCause,
  resolve: (outcome: S | Silence) => void,
): (outcome: S | Silence) => void {
  const onError = (error: NodeJS.ErrnoException): void => settle(silenceOf(causeOf(error, stage), error.code ?? error.message, began));
  const onClose = (): void => settle(silenceOf('closed', 'the connection was closed', began));
  const onDeadline = (): void => settle(silenceOf('timeout', `no connection within ${seconds} s`, began));
  const timer = setTimeout(onDeadline, seconds * 1000);
  // A socket without a listener for errors would end the process with its next one.
  socket.on('error', () => {}).on('error', onError).on('close', onClose);
  const settle = (outcome: S | Silence): void => {
    clearTimeout(timer);
    socket.off('error', onError).off('close', onClose);
    if ('cause' in outcome) socket.destroy();
    resolve(outcome);
  };
  return settle;
}
