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
  readonly service: string;
  readonly accounts: Readonly<Record<PasswordAccount, AccountPoint>>;
  readonly external: { readonly host: string; readonly port: number; readonly domain: string; readonly account: AccountPoint };
}

export interface AccountPoint {
  readonly jid: string;
  readonly password?: { readonly file: string };
  readonly certificate?: string;
  readonly key?: string;
}

export const passwordAccounts = ['provider', 'consumer', 'outsider'] as const;
export type PasswordAccount = (typeof passwordAccounts)[number];

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

/** Writes passwords and certificates into the folder and says where everything is. */
export async function writePoint(folder: string, port: number, authority: Authority, passwords: Passwords): Promise<XmppPoint> {
  const [provider, consumer, outsider] = await Promise.all(passwordAccounts.map((name) => writeAccount(folder, name, passwords[name])));
  if (!provider || !consumer || !outsider) throw new Error('accounts: expected three');
  const credential = await issueFor(authority, certificateAccount);
  const external = { jid: `${certificateAccount}@${domain}`, ...(await writeCredential(folder, certificateAccount, credential)) };
  return {
    host: '127.0.0.1',
    port,
    domain,
    security: 'starttls',
    ca: await writeCertificate(folder, 'authority', authority.certificate),
    service,
    accounts: { provider, consumer, outsider },
    external: { host: '127.0.0.1', port, domain, account: external },
  };
}

function issueFor(authority: Authority, account: string): Promise<Credential> {
  return authority.issue({ subject: `CN=${account}`, xmppAddresses: [`${account}@${domain}`] });
}

async function writeAccount(folder: string, name: PasswordAccount, password: string): Promise<AccountPoint> {
  const file = path.join(folder, `${name}.password`);
  await writeFile(file, password, { mode: 0o600 });
  return { jid: `${name}@${domain}`, password: { file } };
}
