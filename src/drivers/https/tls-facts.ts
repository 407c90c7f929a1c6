import { X509Certificate } from 'node:crypto';
import type { TLSSocket } from 'node:tls';
import type { CertificateFacts, TlsFacts } from '../../evidence';

/** What a finished handshake shows, whether or not the certificate was accepted. */
export function tlsFactsOf(socket: TLSSocket, serverName: string, clientCertificate?: string): TlsFacts {
  const certificate = socket.getPeerX509Certificate();
  const error = socket.authorized ? undefined : String(socket.authorizationError);
  return {
    version: socket.getProtocol() ?? '',
    cipher: socket.getCipher().standardName,
    serverName,
    verified: socket.authorized,
    ...(error && { verificationError: error }),
    ...(certificate && { certificate: certificateFactsOf(certificate) }),
    ...(clientCertificate && { clientCertificate: nameOf(new X509Certificate(clientCertificate).subject) }),
  };
}

function certificateFactsOf(certificate: X509Certificate): CertificateFacts {
  return {
    subject: nameOf(certificate.subject),
    issuer: nameOf(certificate.issuer),
    names: certificate.subjectAltName?.split(', ') ?? [],
    validFrom: new Date(certificate.validFrom).toISOString(),
    validTo: new Date(certificate.validTo).toISOString(),
    fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
  };
}

// The engine writes one attribute a line, and nothing at all for an empty name.
function nameOf(name: string | undefined): string {
  return (name ?? '').trim().split('\n').join(', ');
}
