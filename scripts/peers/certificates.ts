import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createAuthority, type CertificateOptions, type Credential } from '../../src/reference/certificates';

/** Whom a peer's certificates name. */
export interface CertificateHolders {
  readonly server: CertificateOptions;
  readonly client: CertificateOptions;
}

/**
 * Writes a peer's certificates into a folder: `ca.pem`; `server` and `client`, issued by it; `foreign`, which names the
 * same client but comes from an authority that the peer does not know. Keys are `<name>-key.pem`.
 */
export async function writeCertificates(folder: string, { server, client }: CertificateHolders): Promise<void> {
  const authority = await createAuthority('CN=Authority of the peers');
  const stranger = await createAuthority('CN=Authority of nobody');
  write(folder, 'ca.pem', authority.certificate);
  writePair(folder, 'server', await authority.issue(server));
  writePair(folder, 'client', await authority.issue(client));
  writePair(folder, 'foreign', await stranger.issue(client));
}

function writePair(folder: string, name: string, credential: Credential): void {
  write(folder, `${name}.pem`, credential.certificate);
  write(folder, `${name}-key.pem`, credential.key);
}

function write(folder: string, file: string, pem: string): void {
  writeFileSync(path.join(folder, file), `${pem.trimEnd()}\n`, { mode: 0o600 });
}
