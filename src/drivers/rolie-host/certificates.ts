import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';

/** What a repository shows of itself: one certificate that a client has to trust, and four that it must not. */
export const certificateKinds = ['good', 'wrong-name', 'expired', 'self-signed', 'unknown-authority'] as const;
export type CertificateKind = (typeof certificateKinds)[number];

/** A certificate and its key, PEM. */
export interface Credential {
  readonly cert: string;
  readonly key: string;
}

/** The authority that clients are told to trust, for as long as the process lives. */
export interface HostAuthority {
  /** PEM. */
  readonly certificate: string;
  issue(kind: CertificateKind, keyKind?: KeyKind): Promise<Credential>;
}

/** RSA where a cipher suite without forward secrecy is to be offered, which needs it. */
export type KeyKind = 'EC' | 'RSA';

/** Makes an authority whose certificates are for 127.0.0.1 and localhost. */
export async function createHostAuthority(): Promise<HostAuthority> {
  const [own, stranger] = [await issuerNamed('CN=milepost repositories'), await issuerNamed('CN=somebody else')];
  return {
    certificate: own.certificate.toString('pem'),
    issue: (kind, keyKind = 'EC') => issue(kind, keyKind, kind === 'unknown-authority' ? stranger : own),
  };
}

interface Issuer {
  readonly certificate: X509Certificate;
  readonly keys: webcrypto.CryptoKeyPair;
}

const algorithms = {
  EC: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  RSA: { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
} as const;

async function issuerNamed(name: string): Promise<Issuer> {
  const keys = await keysOf('EC');
  const extensions = [new BasicConstraintsExtension(true, undefined, true), new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true)];
  const certificate = await X509CertificateGenerator.createSelfSigned({ name, keys, signingAlgorithm: algorithms.EC, ...validity('good'), extensions });
  return { certificate, keys };
}

async function issue(kind: CertificateKind, keyKind: KeyKind, issuer: Issuer): Promise<Credential> {
  const keys = await keysOf(keyKind);
  const own = { keys, signingAlgorithm: algorithms[keyKind], name: 'CN=localhost', extensions: extensionsOf(kind), ...validity(kind) };
  const certificate =
    kind === 'self-signed'
      ? await X509CertificateGenerator.createSelfSigned(own)
      : await X509CertificateGenerator.create({
          ...own,
          subject: own.name,
          issuer: issuer.certificate.subject,
          publicKey: keys.publicKey,
          signingKey: issuer.keys.privateKey,
          signingAlgorithm: algorithms.EC,
        });
  return { cert: certificate.toString('pem'), key: PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY') };
}

function extensionsOf(kind: CertificateKind) {
  const names =
    kind === 'wrong-name'
      ? [{ type: 'dns' as const, value: 'elsewhere.example.org' }]
      : [{ type: 'dns' as const, value: 'localhost' }, { type: 'ip' as const, value: '127.0.0.1' }];
  return [
    new BasicConstraintsExtension(false, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment, true),
    new ExtendedKeyUsageExtension(['1.3.6.1.5.5.7.3.1']),
    new SubjectAlternativeNameExtension(names),
  ];
}

const dayMilliseconds = 86_400_000;

function validity(kind: CertificateKind): { readonly notBefore: Date; readonly notAfter: Date } {
  const [from, to] = kind === 'expired' ? [-30, -1] : [-1, 30];
  return { notBefore: new Date(Date.now() + from * dayMilliseconds), notAfter: new Date(Date.now() + to * dayMilliseconds) };
}

function keysOf(kind: KeyKind): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithms[kind], true, ['sign', 'verify']) as Promise<webcrypto.CryptoKeyPair>;
}
