import type { CertificateFacts, Finding } from '../evidence';

/** The certificate is not one that can issue others (RFC 6120, section 13.7.1.1). */
export function isNoAuthority({ authority }: CertificateFacts): readonly Finding[] {
  return authority ? [{ where: 'the certificate, basicConstraints', expected: 'not an authority', actual: 'cA TRUE' }] : [];
}

/** The certificate has a subject (RFC 6120, section 13.7.1.1). */
export function namesSubject({ subject }: CertificateFacts): readonly Finding[] {
  return subject === '' ? [{ where: 'the certificate, subject', expected: 'a name', actual: 'none' }] : [];
}

/** The domain is among the alternative names as DNS-ID, SRV-ID or XmppAddr (RFC 6120, section 13.7.1.2). */
export function namesDomain({ names }: CertificateFacts, domain: string): readonly Finding[] {
  const wildcard = domain.replace(/^[^.]+/, '*');
  const forms = [`dns:${domain}`, `dns:${wildcard}`, `othername:srvname:_xmpp-client.${domain}`, `othername:xmppaddr:${domain}`].map((form) => form.toLowerCase());
  if (names.some((name) => forms.includes(name.toLowerCase()))) return [];
  return [{ where: 'the certificate, subjectAltName', expected: `${domain} as DNS-ID, SRV-ID or XmppAddr`, actual: names.join(', ') || 'none' }];
}
