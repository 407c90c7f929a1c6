import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { note, ok, toFix, type PreflightLine } from './line';

/** Whether a certificate of ours can be read, belongs to its key and is valid now. */
export function ownCertificateLine(check: string, certificateFile: string, keyFile: string, now = new Date()): PreflightLine {
  const certificate = read(() => new X509Certificate(readFileSync(certificateFile)));
  if ('fault' in certificate)
    return toFix(check, `${certificateFile} cannot be read as a certificate (${certificate.fault})`, 'give a certificate in PEM');
  const key = read(() => createPrivateKey(readFileSync(keyFile)));
  if ('fault' in key)
    return toFix(check, `${keyFile} cannot be read as a private key (${key.fault})`, 'give a key in PEM that is not encrypted');
  const { subject, validFrom, validTo } = certificate.value;
  if (!certificate.value.checkPrivateKey(key.value))
    return toFix(check, `${keyFile} is not the key of ${certificateFile}`, 'give the two that belong together');
  if (new Date(validTo) < now)
    return note(check, `${oneLine(subject)} expired on ${dayOf(validTo)}`, 'renew it, unless a server is meant to refuse it');
  if (new Date(validFrom) > now) return note(check, `${oneLine(subject)} is valid only from ${dayOf(validFrom)}`, 'compare the clocks');
  return ok(check, `${oneLine(subject)}, until ${dayOf(validTo)}`);
}

function read<Value>(attempt: () => Value): { readonly value: Value } | { readonly fault: string } {
  try {
    return { value: attempt() };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { fault: code ?? message };
  }
}

function oneLine(subject: string): string {
  return subject.split('\n').join(', ');
}

function dayOf(time: string): string {
  return new Date(time).toISOString().slice(0, 10);
}
