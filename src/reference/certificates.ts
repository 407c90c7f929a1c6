import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  Extension,
  GeneralName,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  type PublicKey,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
  X509CrlGenerator,
} from '@peculiar/x509';
import { otherName, sequence } from './distinguished-encoding';

/** What a certificate says of its holder; everything but the subject may be left out. */
export interface CertificateOptions {
  /** Distinguished name: `CN=alice`. */
  readonly subject: string;
  readonly dnsNames?: readonly string[];
  readonly ips?: readonly string[];
  /** JIDs, as id-on-xmppAddr (RFC 6120, section 13.7.1.4). */
  readonly xmppAddresses?: readonly string[];
  /** `_xmpp-client.example.com`, as id-on-dnsSRV (RFC 4985). */
  readonly serviceNames?: readonly string[];
  /** Whether it may issue others; it may not where absent. */
  readonly authority?: boolean;
  /** Both where absent. */
  readonly usages?: readonly CertificateUsage[];
  /** Yesterday where absent. */
  readonly validFrom?: Date;
  /** In thirty days where absent. */
  readonly validTo?: Date;
}

export type CertificateUsage = 'serverAuth' | 'clientAuth';

/** A certificate and its private key, both PEM. */
export interface Credential {
  readonly certificate: string;
  readonly key: string;
}

/** A certificate authority that lives as long as the process: its own certificate in PEM, and what it issues. */
export interface Authority {
  readonly certificate: string;
  issue(options: CertificateOptions): Promise<Credential>;
  /** Its list of what it has withdrawn, PEM: these certificates. */
  revoke(certificates: readonly string[]): Promise<string>;
}

/** Makes a certificate authority with an EC P-256 key. */
export async function createAuthority(subject: string): Promise<Authority> {
  const keys = await generateKeys();
  const own = await X509CertificateGenerator.createSelfSigned({
    name: subject,
    keys,
    signingAlgorithm,
    ...validityOf({ subject }),
    extensions: [
      new BasicConstraintsExtension(true, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return {
    certificate: own.toString('pem'),
    issue: (options) => issueBy({ name: own.subject, publicKey: own.publicKey, key: keys.privateKey }, options),
    revoke: (certificates) => listBy({ name: own.subject, publicKey: own.publicKey, key: keys.privateKey }, certificates),
  };
}

/** Makes a certificate that nobody but its own key vouches for. */
export async function selfSigned(options: CertificateOptions): Promise<Credential> {
  const keys = await generateKeys();
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: options.subject,
    keys,
    signingAlgorithm,
    ...validityOf(options),
    extensions: leafExtensions(options),
  });
  return { certificate: certificate.toString('pem'), key: await exportKey(keys.privateKey) };
}

/** The options of a certificate that ran out yesterday. */
export function expired(options: CertificateOptions): CertificateOptions {
  return { ...options, validFrom: daysFromNow(-30), validTo: daysFromNow(-1) };
}

/** Writes a credential as `<name>.pem` and `<name>.key.pem` into a folder; gives the two paths. */
export async function writeCredential(
  folder: string,
  name: string,
  credential: Credential,
): Promise<{ readonly certificate: string; readonly key: string }> {
  const certificate = await writeCertificate(folder, name, credential.certificate);
  const key = path.join(folder, `${name}.key.pem`);
  await writeFile(key, credential.key, { mode: 0o600 });
  return { certificate, key };
}

/** Writes a certificate alone as `<name>.pem` into a folder; gives its path. */
export async function writeCertificate(folder: string, name: string, certificate: string): Promise<string> {
  const file = path.join(folder, `${name}.pem`);
  await writeFile(file, certificate);
  return file;
}

type Key = webcrypto.CryptoKey;

interface Issuer {
  readonly name: string;
  readonly publicKey: PublicKey;
  readonly key: Key;
}

const keyAlgorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const signingAlgorithm = { name: 'ECDSA', hash: 'SHA-256' } as const;

async function issueBy(issuer: Issuer, options: CertificateOptions): Promise<Credential> {
  const keys = await generateKeys();
  const certificate = await X509CertificateGenerator.create({
    subject: options.subject,
    issuer: issuer.name,
    publicKey: keys.publicKey,
    signingKey: issuer.key,
    signingAlgorithm,
    ...validityOf(options),
    extensions: [...leafExtensions(options), await AuthorityKeyIdentifierExtension.create(issuer.publicKey)],
  });
  return { certificate: certificate.toString('pem'), key: await exportKey(keys.privateKey) };
}

async function listBy(issuer: Issuer, certificates: readonly string[]): Promise<string> {
  const entries = certificates.map((pem) => ({ serialNumber: new X509Certificate(pem).serialNumber, revocationDate: daysFromNow(-0.5) }));
  const validity = { thisUpdate: daysFromNow(-0.25), nextUpdate: daysFromNow(30) };
  const extensions = [await AuthorityKeyIdentifierExtension.create(issuer.publicKey)];
  const list = await X509CrlGenerator.create({ issuer: issuer.name, ...validity, entries, extensions, signingAlgorithm, signingKey: issuer.key });
  // The label that RFC 7468 gives it; the library writes another, which OpenSSL does not know.
  return PemConverter.encode(list.rawData, 'X509 CRL');
}

function leafExtensions(options: CertificateOptions): Extension[] {
  const names = alternativeNames(options);
  const usages = options.usages ?? ['serverAuth', 'clientAuth'];
  return [
    new BasicConstraintsExtension(options.authority === true, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
    new ExtendedKeyUsageExtension(usages.map((usage) => ExtendedKeyUsage[usage])),
    ...(names.length > 0 ? [new Extension(subjectAlternativeName, false, sequence(names))] : []),
  ];
}

const subjectAlternativeName = '2.5.29.17';

function alternativeNames(options: CertificateOptions): Uint8Array[] {
  return [
    ...(options.dnsNames ?? []).map((name) => new Uint8Array(new GeneralName('dns', name).rawData)),
    ...(options.ips ?? []).map((address) => new Uint8Array(new GeneralName('ip', address).rawData)),
    ...(options.xmppAddresses ?? []).map((jid) => otherName('xmppAddr', jid)),
    ...(options.serviceNames ?? []).map((name) => otherName('dnsSRV', name)),
  ];
}

function validityOf(options: CertificateOptions): { readonly notBefore: Date; readonly notAfter: Date } {
  return { notBefore: options.validFrom ?? daysFromNow(-1), notAfter: options.validTo ?? daysFromNow(30) };
}

function daysFromNow(days: number): Date {
  return new Date(Date.now() + days * 86_400_000);
}

function generateKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(keyAlgorithm, true, ['sign', 'verify']);
}

async function exportKey(key: Key): Promise<string> {
  return PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY');
}
