import 'reflect-metadata';
import { X509Certificate } from 'node:crypto';
import type { TLSSocket } from 'node:tls';
import { BasicConstraintsExtension, X509Certificate as Certificate } from '@peculiar/x509';
import type { CertificateFacts, TlsFacts } from '../../evidence';

/** What TLS showed once its handshake was over. */
export function factsOf(socket: TLSSocket, serverName: string, clientCertificate: string | undefined): TlsFacts {
  const raw = socket.getPeerCertificate().raw as Buffer | undefined;
  const fault: unknown = socket.authorizationError;
  return {
    version: socket.getProtocol() ?? 'unknown',
    cipher: socket.getCipher().name,
    serverName,
    verified: socket.authorized,
    ...(!socket.authorized && { verificationError: fault instanceof Error ? fault.message : String(fault) }),
    ...(raw && { certificate: certificateFacts(new X509Certificate(raw)) }),
    ...(clientCertificate && { clientCertificate: oneLine(new X509Certificate(clientCertificate).subject) }),
  };
}

function certificateFacts(certificate: X509Certificate): CertificateFacts {
  return {
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    names: certificate.subjectAltName?.split(', ') ?? [],
    validFrom: isoOf(certificate.validFrom),
    validTo: isoOf(certificate.validTo),
    fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
    ...(saysAuthority(certificate) && { authority: true }),
  };
}

/** What basicConstraints says, whether or not the key usage would let it issue others, as Node's own answer asks. */
function saysAuthority({ raw }: X509Certificate): boolean {
  try {
    return new Certificate(raw).getExtension(BasicConstraintsExtension)?.ca === true;
  } catch {
    // Something in it that another reader takes exception to: it cannot be said.
    return false;
  }
}

function isoOf(time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? time : date.toISOString();
}

function oneLine(name: string | undefined): string {
  return (name ?? '').split('\n').join(', ');
}
