import { readFileSync } from 'node:fs';
import { Origins } from '../src/drivers/https/origins';
import type { HttpCredential, HttpsSettings } from '../src/drivers/https/settings';
import type { Points } from '../src/register/target';
import { Inconclusive } from '../src/verdict';
import type { MilepostWorld } from './world';

/** A web resource as a point names it, its URL apart. */
export type WebAccess = Omit<NonNullable<NonNullable<Points['iodef-sender']>['https']>, 'url'>;

/** How a web resource of the target file is reached, with `further` places (host:port) beside its own; inconclusive where its files cannot be read. */
export function settingsFor(world: MilepostWorld, home: string, access: WebAccess, further: readonly string[] = []): HttpsSettings {
  const { limits, network } = world.target;
  const credential = credentialIn(world, access);
  const { ca, certificate, key } = access;
  const client = clientOf(certificate, key);
  return {
    origins: new Origins(home, [...network.allow, ...further], network.plainLoopback),
    tls: { ...(ca && { ca: pem(ca) }), ...(client && { client }) },
    ...(credential && { credential }),
    exchangeSeconds: limits.exchangeSeconds,
    bodyBytes: limits.bodyBytes,
  };
}

/** A client certificate with its key, where both are named; inconclusive where they cannot be read. */
export function clientOf(certificate: string | undefined, key: string | undefined): HttpsSettings['tls']['client'] {
  return certificate === undefined || key === undefined ? undefined : { certificate: pem(certificate), key: pem(key) };
}

/** What a PEM file holds; inconclusive where it cannot be read. */
export function pem(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Inconclusive('configuration', `${file}: expected a PEM file, got ${error instanceof Error ? error.message : String(error)}`);
  }
}

function credentialIn(world: MilepostWorld, { user, password, token }: WebAccess): HttpCredential | undefined {
  if (token) return { token: world.secretOf(token) };
  return user !== undefined && password ? { user, password: world.secretOf(password) } : undefined;
}
