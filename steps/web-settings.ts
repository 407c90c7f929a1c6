import { readFileSync } from 'node:fs';
import { Origins } from '../src/drivers/https/origins';
import type { HttpCredential, HttpsSettings } from '../src/drivers/https/settings';
import type { Points } from '../src/register/target';
import { Inconclusive } from '../src/verdict';
import type { MilepostWorld } from './world';

/** A web resource as a point names it, its URL apart. */
export type WebAccess = Omit<NonNullable<NonNullable<Points['iodef-sender']>['https']>, 'url'>;

/** How a web resource of the target file is reached; inconclusive where its files cannot be read. */
export function settingsFor(world: MilepostWorld, home: string, access: WebAccess): HttpsSettings {
  const { limits, network } = world.target;
  const credential = credentialIn(world, access);
  const { ca, certificate, key } = access;
  return {
    origins: new Origins(home, network.allow, network.plainLoopback),
    tls: { ...(ca && { ca: pem(ca) }), ...(certificate && key && { client: { certificate: pem(certificate), key: pem(key) } }) },
    ...(credential && { credential }),
    exchangeSeconds: limits.exchangeSeconds,
    bodyBytes: limits.bodyBytes,
  };
}

/** What a PEM file holds; inconclusive where it cannot be read. */
export function pem(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Inconclusive('configuration', `${file}: expected a PEM file, got none that can be read`);
  }
}

function credentialIn(world: MilepostWorld, { user, password, token }: WebAccess): HttpCredential | undefined {
  if (token) return { token: world.secretOf(token) };
  return user !== undefined && password ? { user, password: world.secretOf(password) } : undefined;
}
