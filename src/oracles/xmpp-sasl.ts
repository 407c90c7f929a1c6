import type { Finding } from '../evidence';
import type { MechanismOffer } from './xmpp-core';

/** EXTERNAL is ahead of every other mechanism (RFC 6120, section 6.3.4). */
export function namesExternalFirst({ version, mechanisms }: MechanismOffer): readonly Finding[] {
  if (mechanisms[0] === 'EXTERNAL') return [];
  return [{ where: `the SASL mechanisms on ${version}`, expected: 'EXTERNAL ahead of all others', actual: mechanisms.join(', ') || 'none' }];
}

/** PLAIN is not offered together with SCRAM (RFC 6120, section 13.8.3). */
export function namesNoPlain(offers: readonly MechanismOffer[]): readonly Finding[] {
  const both = offers.filter(({ mechanisms }) => mechanisms.includes('PLAIN') && mechanisms.some((name) => name.startsWith('SCRAM-')));
  return both.map(({ version, mechanisms }) => ({ where: `the SASL mechanisms on ${version}`, expected: 'no PLAIN beside SCRAM', actual: mechanisms.join(', ') }));
}

/** An exchange that the server let succeed, and whether it proved itself. */
export interface SucceededExchange {
  readonly version: string;
  readonly mechanism: string;
  readonly serverProved: boolean;
}

/** Each exchange that succeeded ended with the signature that only who knows the password can make (RFC 5802, section 3). */
export function signsEach(exchanges: readonly SucceededExchange[]): readonly Finding[] {
  const unsigned = exchanges.filter(({ serverProved }) => !serverProved);
  return unsigned.map(({ version, mechanism }) => ({ where: `success of ${mechanism} on ${version}`, expected: "the server's signature", actual: 'none, or another' }));
}
