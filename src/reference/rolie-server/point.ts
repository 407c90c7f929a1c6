import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Authority, createAuthority, writeCertificate, writeCredential } from '../certificates';

/** How to reach a server of ours; file names are absolute. */
export interface RolieServerPoint {
  readonly url: string;
  readonly ca: string;
  readonly certificate: string;
  readonly key: string;
  readonly foreignCertificate: string;
  readonly foreignKey: string;
  readonly user: string;
  readonly password: { readonly file: string };
}

/** How to reach a server that can be written to. */
export interface WritableServerPoint extends RolieServerPoint {
  readonly writeTo: { readonly collection: string; readonly media: string; readonly tooLargeBytes: number };
}

/** The one user that the reference knows. */
export const knownUser = { user: 'analyst', password: 'reference only' } as const;

/** Writes what a client of the server at `url` needs into a folder: authority, certificate, foreign certificate, password. */
export async function writePoint(folder: string, url: string, authority: Authority): Promise<RolieServerPoint> {
  const ca = await writeCertificate(folder, 'rolie-ca', authority.certificate);
  const client = await writeCredential(folder, 'rolie-client', await authority.issue({ subject: 'CN=partner', usages: ['clientAuth'] }));
  const stranger = await createAuthority('CN=Somebody Else');
  const foreign = await writeCredential(folder, 'rolie-foreign', await stranger.issue({ subject: 'CN=partner', usages: ['clientAuth'] }));
  const password = path.join(folder, 'rolie-password');
  await writeFile(password, knownUser.password, { mode: 0o600 });
  return { url, ca, ...client, foreignCertificate: foreign.certificate, foreignKey: foreign.key, user: knownUser.user, password: { file: password } };
}
