import type { Header } from '../../evidence';
import type { HttpCredential } from './settings';

/** The Authorization header's value for a credential (RFC 7617, RFC 6750). */
export function authorizationOf(credential: HttpCredential): string {
  if ('token' in credential) return `Bearer ${credential.token}`;
  return `Basic ${Buffer.from(`${credential.user}:${credential.password}`, 'utf8').toString('base64')}`;
}

/** Headers as they may become evidence: the scheme of a credential stays, the credential goes. */
export function withoutSecrets(headers: readonly Header[]): readonly Header[] {
  return headers.map(([name, value]) => (isSecret(name) ? [name, value.replace(/^(\S+)\s.*$/s, '$1 [redacted]')] : [name, value]));
}

function isSecret(name: string): boolean {
  return /^(authorization|proxy-authorization|cookie)$/i.test(name);
}
