import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  Extension,
  GeneralName,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  X509CertificateGenerator,
} from '@peculiar/x509';

/** A certificate and its key, PEM. */
export interface Credential {
  readonly certificate: string;
  readonly key: string;
}

/** What the certificate of a hosted Controller is; all but the sound one are to be refused. */
export const certificateKinds = ['sound', 'of another name', 'of another authority', 'expired', 'not yet valid', 'signed by itself'] as const;
export type CertificateKind = (typeof certificateKinds)[number];

/** Credentials of a hosted grid: the authority that Platforms are told to trust, a Controller's certificate of each kind, and a Platform's own. */
export interface HostedCredentials {
  /** PEM of the authority. */
  readonly authority: string;
  readonly controller: Readonly<Record<CertificateKind, Credential>>;
  readonly platform: Credential;
}

/** Makes the credentials of a grid for a domain, and for one Platform by its bare JID. They live as long as the process. */
export async function makeCredentials(domain: string, jid: string): Promise<HostedCredentials> {
  const [authority, another] = await Promise.all([issuer('CN=milepost grid authority'), issuer('CN=milepost other authority')]);
  const own = { subject: `CN=${domain}`, names: [dnsName(domain)] };
  const [sound, name, foreign, past, future, self, platform] = await Promise.all([
    issue(authority, own),
    issue(authority, { subject: 'CN=another.example', names: [dnsName('another.example')] }),
    issue(another, own),
    issue(authority, { ...own, days: [-30, -1] }),
    issue(authority, { ...own, days: [10, 30] }),
    issue(undefined, own),
    issue(authority, { subject: `CN=${jid}`, names: [xmppAddress(jid)] }),
  ]);
  return {
    authority: authority.certificate,
    platform,
    controller: { sound, 'of another name': name, 'of another authority': foreign, expired: past, 'not yet valid': future, 'signed by itself': self },
  };
}

/** How a certificate that names somebody's address came about without an authority that anybody knows. */
export const strangerKinds = ['of another authority', 'that it signed itself'] as const;
export type StrangerKind = (typeof strangerKinds)[number];

/** Makes a certificate with the JID of an account that is somebody else's. */
export async function makeStranger(kind: StrangerKind, jid: string): Promise<Credential> {
  return issue(kind === 'of another authority' ? await issuer('CN=milepost other authority') : undefined, { subject: `CN=${jid}`, names: [xmppAddress(jid)] });
}

interface Issuer {
  readonly certificate: string;
  readonly name: string;
  readonly keys: webcrypto.CryptoKeyPair;
}

interface Holder {
  readonly subject: string;
  /** GeneralNames, DER. */
  readonly names: readonly Uint8Array[];
  /** First and last day from today. */
  readonly days?: readonly [number, number];
}

const signingAlgorithm = { name: 'ECDSA', hash: 'SHA-256' } as const;

async function issuer(name: string): Promise<Issuer> {
  const keys = await newKeys();
  const usages = new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true);
  const extensions = [new BasicConstraintsExtension(true, undefined, true), usages];
  const own = await X509CertificateGenerator.createSelfSigned({ name, keys, signingAlgorithm, ...validity([-1, 30]), extensions });
  return { certificate: own.toString('pem'), name, keys };
}

/** By nobody but the holder itself where no issuer is given. */
async function issue(by: Issuer | undefined, { subject, names, days = [-1, 30] }: Holder): Promise<Credential> {
  const keys = await newKeys();
  const extensions = [
    new BasicConstraintsExtension(false, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
    new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth, ExtendedKeyUsage.clientAuth]),
    new Extension('2.5.29.17', false, der(0x30, Buffer.concat(names))),
  ];
  const common = { signingAlgorithm, ...validity(days), extensions };
  const made = by
    ? await X509CertificateGenerator.create({ subject, issuer: by.name, publicKey: keys.publicKey, signingKey: by.keys.privateKey, ...common })
    : await X509CertificateGenerator.createSelfSigned({ name: subject, keys, ...common });
  return { certificate: made.toString('pem'), key: PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY') };
}

function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
}

function validity([first, last]: readonly [number, number]): { readonly notBefore: Date; readonly notAfter: Date } {
  const day = (days: number): Date => new Date(Date.now() + days * 86_400_000);
  return { notBefore: day(first), notAfter: day(last) };
}

function dnsName(name: string): Uint8Array {
  return new Uint8Array(new GeneralName('dns', name).rawData);
}

/** id-on-xmppAddr, 1.3.6.1.5.5.7.8.5, an otherName with a UTF8String (RFC 6120, section 13.7.1.4). */
function xmppAddress(jid: string): Uint8Array {
  const identifier = Buffer.from('06082b06010505070805', 'hex');
  return der(0xa0, Buffer.concat([identifier, der(0xa0, der(0x0c, Buffer.from(jid, 'utf8')))]));
}

function der(tag: number, content: Uint8Array): Uint8Array {
  const length = content.length < 0x80 ? [content.length] : content.length < 0x100 ? [0x81, content.length] : [0x82, content.length >> 8, content.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}
