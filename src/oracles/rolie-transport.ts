import type { Exchange, Finding } from '../evidence';
import { statusOf } from './atom';

/** RFC 8322, section 5.3: the document is given over this version of TLS. */
export function givenOver(version: string, { tls, silence, received }: Exchange): readonly Finding[] {
  const where = `TLS handshake of ${version}`;
  if (silence) return [{ where, expected: `a session of ${version}`, actual: `${silence.cause}: ${silence.detail}` }];
  if (tls?.version !== version) return [{ where, expected: `a session of ${version}`, actual: tls?.version ?? 'no TLS' }];
  if (received && statusOf(received) === 200) return [];
  return [{ where: `answer over ${version}`, expected: 'the document', actual: received?.startLine ?? 'nothing' }];
}

/** RFC 7525, sections 4.1 and 4.2: the suite that the server chooses is forward secret and authenticates what it encrypts. */
export function choosesARecommendedSuite({ tls }: Exchange): readonly Finding[] {
  const cipher = tls?.cipher ?? 'none';
  if (/^TLS_(EC)?DHE_.*_(GCM|CCM(_8)?|CHACHA20_POLY1305)(_|$)/.test(cipher)) return [];
  return [{ where: 'cipher suite over TLS 1.2', expected: 'ephemeral Diffie-Hellman with an AEAD cipher', actual: cipher }];
}

/** RFC 7525, section 4.1, and RFC 9325, section 3.1.1: a client that offers no encryption, or nothing but old versions, gets no session. */
export function refusesWhatIsWeak({ purpose, tls, silence }: Exchange): readonly Finding[] {
  if (silence && !tls) return [];
  return [{ where: `TLS handshake to ${purpose}`, expected: 'no session', actual: tls ? `${tls.version} with ${tls.cipher}` : 'a session' }];
}

/** What is wrong with a certificate whoever its authority is. */
export const certificateFaults: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'a certificate that has expired',
  CERT_NOT_YET_VALID: 'a certificate that is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'a certificate for other names',
};

/** RFC 7525, section 6.1, and RFC 9110, section 4.3.4: the certificate is valid now, and for the name in the URL. */
export function certificateIsGood({ tls }: Exchange): readonly Finding[] {
  const fault = certificateFaults[tls?.verificationError ?? ''];
  if (!fault) return [];
  const { names = [], validFrom = '', validTo = '' } = tls?.certificate ?? {};
  return [{ where: `certificate for ${tls?.serverName}`, expected: 'a certificate of that name, valid today', actual: `${fault} (${names.join(', ')}; ${validFrom} to ${validTo})` }];
}
