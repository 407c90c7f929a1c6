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

/** RFC 7525, section 4.1: a client that offers no encryption gets no session. */
export function refusesNullCiphers({ tls, silence }: Exchange): readonly Finding[] {
  if (silence && !tls) return [];
  return [{ where: 'TLS handshake that offers NULL suites alone', expected: 'no session', actual: tls?.cipher ?? 'a session' }];
}
