import type { Grid } from '../grid';
import { byCertificate, external } from './external';
import type { Mechanism, SaslContext } from './mechanism';
import { plain } from './plain';
import { scram } from './scram';

/** Every mechanism of the Controller, the preferred first (RFC 8600, section 8.3.1). */
export function mechanismsOf({ violates }: Grid): readonly Mechanism[] {
  const certified = external(violates('RFC8600-8.3.1-2') ? ({ accounts }) => accounts.withoutPassword() : byCertificate);
  if (violates('RFC8600-8.3.1-4')) return [certified, plain];
  if (violates('RFC6120-13.8.1-scram')) return [certified, sha256Plus, sha256];
  if (violates('RFC8600-8.3.1-5')) return [certified, sha256, sha256Plus, sha1, sha1Plus];
  if (violates('RFC8600-8.3.1-6')) return [certified, sha1Plus, sha256Plus, sha1, sha256];
  const scrams = [sha512Plus, sha512, sha256Plus, sha256, sha1Plus, sha1];
  if (violates('RFC6120-6.3.4-external-first')) return [...scrams, certified];
  return [certified, ...scrams, ...(violates('RFC6120-13.8.3-no-plain') ? [plain] : [])];
}

/** The mechanisms that can succeed on this connection. */
export function offered(among: readonly Mechanism[], context: SaslContext): readonly Mechanism[] {
  return among.filter((mechanism) => mechanism.offeredOn(context));
}

const sha512Plus = scram('sha512', 'plus');
const sha512 = scram('sha512', 'none');
const sha256Plus = scram('sha256', 'plus');
const sha256 = scram('sha256', 'none');
const sha1Plus = scram('sha1', 'plus');
const sha1 = scram('sha1', 'none');
