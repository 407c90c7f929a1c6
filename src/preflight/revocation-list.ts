import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { PemConverter, X509Crl } from '@peculiar/x509';
import { note, ok, toFix, type PreflightLine } from './line';

/** Whether a file holds revocation lists that TLS can read, and that are of today. */
export function revocationListLine(check: string, file: string, now = new Date()): PreflightLine {
  try {
    const crl = readFileSync(file, 'utf8');
    createSecureContext({ crl });
    const lists = PemConverter.decode(crl).map((list) => new X509Crl(list));
    const stale = lists.find(({ nextUpdate }) => nextUpdate && nextUpdate < now);
    if (stale) return note(check, `the list of ${stale.issuer} was to be renewed by ${stale.nextUpdate?.toISOString().slice(0, 10) ?? 'now'}`, 'get the new one: no certificate is accepted by an old one');
    return ok(check, lists.map(({ issuer, entries }) => `${issuer}: ${entries.length} revoked`).join('; '));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return toFix(check, `${file} cannot be read as a revocation list (${code ?? message})`, 'give the lists of all authorities in the chain, in PEM');
  }
}
