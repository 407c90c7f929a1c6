import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeCredentials, type HostedCredentials } from './authority';
import type { HostedAccount } from './sasl-server';

/** The names of every hosted grid. */
export const hostedNames = { domain: 'security-grid.example', service: 'broker.security-grid.example', jid: 'platform@security-grid.example' } as const;

/** Servers that write to an incident handler: one that it is told to trust, and one that it is told nothing of. */
export const hostedPeers = { trusted: 'peer.example', untrusted: 'stranger.example' } as const;

/** What the sessions of a run share: credentials, and the files that a Platform is told of. */
export interface HostedGrid {
  readonly credentials: HostedCredentials;
  readonly account: HostedAccount;
  readonly files: { readonly ca: string; readonly password: string; readonly certificate: string; readonly key: string };
  /** Takes the files away. */
  remove(): void;
}

/** Makes the credentials of a run, with a password of its own, and writes what a Platform needs into a folder that nobody else may read. */
export async function makeGrid(): Promise<HostedGrid> {
  const { domain, jid } = hostedNames;
  const credentials = await makeCredentials(domain, jid);
  const password = randomBytes(18).toString('base64url');
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-grid-'));
  const write = (name: string, content: string): string => {
    const file = path.join(folder, name);
    writeFileSync(file, content, { mode: 0o600 });
    return file;
  };
  return {
    credentials,
    account: { jid, user: jid.slice(0, jid.indexOf('@')), password },
    files: {
      ca: write('ca.pem', credentials.authority),
      password: write('password', password),
      certificate: write('platform.pem', credentials.platform.certificate),
      key: write('platform-key.pem', credentials.platform.key),
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
