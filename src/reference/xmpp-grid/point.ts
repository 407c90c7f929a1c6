import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeCertificate, writeCredential, type Authority, type Credential } from '../certificates';

/** How to reach an XMPP-Grid Controller and its Broker, in the shape of a target file's point. */
export interface XmppPoint {
  readonly host: string;
  readonly port: number;
  readonly domain: string;
  readonly security: 'starttls' | 'direct';
  /** PEM file. */
  readonly ca: string;
  /** PEM file. */
  readonly crl: string;
  readonly service: string;
  readonly accounts: Readonly<Record<PasswordAccount, AccountPoint>>;
  readonly restart?: { readonly run: readonly string[]; readonly environment: readonly string[]; readonly seconds: number };
  readonly external: { readonly host: string; readonly port: number; readonly domain: string; readonly account: AccountPoint; readonly revoked: CertificatePoint };
}

/** PEM files. */
export interface CertificatePoint {
  readonly certificate: string;
  readonly key: string;
}

export interface AccountPoint {
  readonly jid: string;
  readonly password?: { readonly file: string };
  readonly certificate?: string;
  readonly key?: string;
}

export const passwordAccounts = ['provider', 'consumer', 'outsider'] as const;
export type PasswordAccount = (typeof passwordAccounts)[number];

/** The account that is authorized for nothing, creating Topics included. */
export const guestAccount: PasswordAccount = 'outsider';

/** The account that has a certificate and no password. */
export const certificateAccount = 'sensor';

export const domain = 'grid.example';
export const service = 'broker.grid.example';

/** A password for each account that has one. */
export type Passwords = Readonly<Record<PasswordAccount, string>>;

/** Passwords that nobody has had before. */
export function freshPasswords(): Passwords {
  const password = (): string => randomBytes(18).toString('base64url');
  return { provider: password(), consumer: password(), outsider: password() };
}

/** The part of a point that stays as it is wherever the Controller listens. */
export type Credentials = Pick<XmppPoint, 'ca' | 'crl' | 'accounts'> & {
  readonly certified: AccountPoint;
  readonly revoked: CertificatePoint;
  /** What the authority has withdrawn, PEM. */
  readonly revocations: string;
};

/** Writes passwords and certificates into the folder and says where they are. */
export async function writeCredentials(folder: string, authority: Authority, passwords: Passwords): Promise<Credentials> {
  const withdrawn = await issueFor(authority, certificateAccount);
  const [ca, provider, consumer, outsider, certified, revoked, revocations] = await Promise.all([
    writeCertificate(folder, 'authority', authority.certificate),
    writePassword(folder, 'provider', passwords),
    writePassword(folder, 'consumer', passwords),
    writePassword(folder, 'outsider', passwords),
    issueFor(authority, certificateAccount).then((credential) => writeCredential(folder, certificateAccount, credential)),
    writeCredential(folder, 'revoked', withdrawn),
    authority.revoke([withdrawn.certificate]),
  ]);
  const crl = await writeCertificate(folder, 'revocations', revocations);
  return { ca, crl, accounts: { provider, consumer, outsider }, certified: { jid: `${certificateAccount}@${domain}`, ...certified }, revoked, revocations };
}

/** The point of a Controller that listens on this loopback port, and where it can be restarted, by which command line. */
export function pointAt(port: number, { ca, crl, accounts, certified, revoked }: Credentials, restart?: readonly string[]): XmppPoint {
  const place = { host: '127.0.0.1', port, domain };
  const external = { ...place, account: certified, revoked };
  return { ...place, security: 'starttls', ca, crl, service, accounts, external, ...(restart && { restart: { run: restart, environment: [], seconds: 30 } }) };
}

function issueFor(authority: Authority, account: string): Promise<Credential> {
  return authority.issue({ subject: `CN=${account}`, xmppAddresses: [`${account}@${domain}`] });
}

async function writePassword(folder: string, name: PasswordAccount, passwords: Passwords): Promise<AccountPoint> {
  const file = path.join(folder, `${name}.password`);
  await writeFile(file, passwords[name], { mode: 0o600 });
  return { jid: `${name}@${domain}`, password: { file } };
}
