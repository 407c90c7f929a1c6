import type { Finding } from '../evidence';
import type { PlatformAttempt, PlatformEvidence } from './xmpp-platform';

/** The Platform authenticates by its own certificate (RFC 8600, section 8.3.1). */
export function authenticatesByCertificate(evidence: PlatformEvidence): readonly Finding[] {
  return chose(evidence, ({ mechanism, outcome }) => mechanism === 'EXTERNAL' && outcome === 'success', 'EXTERNAL, which is granted');
}

/** The Platform uses EXTERNAL or SCRAM where PLAIN is on offer as well (RFC 8600, section 8.3.1). */
export function usesExternalOrScram(evidence: PlatformEvidence): readonly Finding[] {
  return chose(evidence, ({ mechanism }) => mechanism === 'EXTERNAL' || mechanism.startsWith('SCRAM-'), 'EXTERNAL or SCRAM');
}

/** The Platform uses the variant that is bound to the channel (RFC 8600, section 8.3.1). */
export function usesPlus(evidence: PlatformEvidence): readonly Finding[] {
  return chose(evidence, ({ mechanism }) => mechanism === 'SCRAM-SHA-256-PLUS', 'SCRAM-SHA-256-PLUS');
}

/** The Platform uses SCRAM on SHA-256 where SHA-1 is on offer as well (RFC 8600, section 8.3.1). */
export function usesSha256(evidence: PlatformEvidence): readonly Finding[] {
  return chose(evidence, ({ mechanism }) => mechanism.startsWith('SCRAM-SHA-256'), 'SCRAM on SHA-256');
}

/** Every authentication that is bound to the channel holds the data of that channel (RFC 5802, section 6). */
export function bindsItsOwnChannel({ record }: PlatformEvidence): readonly Finding[] {
  return record.attempts
    .filter(({ mechanism, outcome }) => mechanism.endsWith('-PLUS') && outcome !== 'success')
    .map((attempt) => ({ where: wordsFor(attempt), expected: 'a proof that is bound to the channel', actual: attempt.fault ?? attempt.outcome ?? 'no proof' }));
}

/** A Platform that can bind says so to a Controller that does not offer it: not `n` (RFC 5802, section 6). */
export function saysThatItCouldBind({ record }: PlatformEvidence): readonly Finding[] {
  return record.attempts
    .filter(({ mechanism, binding }) => mechanism.startsWith('SCRAM-') && binding === 'n')
    .map((attempt) => ({ where: `${wordsFor(attempt)}, gs2 header`, expected: 'y, as the Platform can bind and no variant that binds was offered', actual: 'n' }));
}

/** Nothing follows a success that the Controller did not sign: no stream is begun (RFC 5802, section 3). */
export function doesNotGoOn({ record }: PlatformEvidence): readonly Finding[] {
  return record.arrivals
    .filter(({ authenticated, kind }) => authenticated && kind === 'header')
    .map(({ connection }) => ({ where: `connection ${connection}`, expected: 'no further stream with a Controller that does not prove that it knows the password', actual: 'a new stream' }));
}

/** No proof is given for a nonce that does not extend the Platform's own (RFC 5802, section 5.1). */
export function provesNothing({ record }: PlatformEvidence): readonly Finding[] {
  return record.attempts
    .filter(({ outcome }) => outcome === 'success' || outcome === 'refused')
    .map((attempt) => ({ where: wordsFor(attempt), expected: 'no answer to a challenge with a foreign nonce', actual: 'a proof' }));
}

function chose({ record }: PlatformEvidence, right: (attempt: PlatformAttempt) => boolean, expected: string): readonly Finding[] {
  const [first] = record.attempts;
  if (!first) return [{ where: 'the authentication', expected, actual: 'none begun' }];
  return right(first) ? [] : [{ where: wordsFor(first), expected, actual: `${first.mechanism}${first.fault ? `: ${first.fault}` : ''}` }];
}

function wordsFor({ mechanism, tlsVersion }: PlatformAttempt): string {
  return `the authentication by ${mechanism}${tlsVersion ? ` on ${tlsVersion}` : ', in the clear'}`;
}
