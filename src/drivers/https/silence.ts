import type { SilenceCause } from '../../evidence';
import { UnverifiedCertificate } from './connection';
import { ForbiddenOrigin } from './origins';

/** Thrown where more came than the limit allows. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/** Why no answer came, from what the engine threw; nothing where the fault is not the endpoint's. */
export function causeOf(error: unknown, fault: NodeJS.ErrnoException | undefined, late: boolean): SilenceCause | undefined {
  const errors = chainOf(error);
  if (errors.some((each) => each instanceof ForbiddenOrigin)) return 'forbidden';
  if (errors.some((each) => each instanceof BodyTooLarge)) return 'cap';
  if (errors.some((each) => each instanceof UnverifiedCertificate)) return 'tls';
  if (late) return 'timeout';
  const codes = [fault, ...errors].flatMap((each) => codeOf(each) ?? []);
  const broken = [fault, ...errors].some((each) => codeOf(each) === 'ECONNRESET' && isSystemError(each));
  const [, cause] = causes.find(([matches]) => codes.some(matches)) ?? [];
  return cause === 'closed' && broken ? 'reset' : cause;
}

/** The engine's words for it, and the words behind those where they say more. */
export function detailOf(error: unknown): string {
  return [...new Set(chainOf(error).map(wordsOf))].join(': ').replace(/\s+/g, ' ').trim().slice(0, 500);
}

// OpenSSL's message carries addresses and source lines; its reason is what it means.
function wordsOf(error: Error): string {
  const code = codeOf(error) ?? error.name;
  if ('reason' in error && typeof error.reason === 'string') return `${error.reason} (${code})`;
  return error.message.includes('SSL routines') ? `TLS ended (${code})` : error.message || code;
}

// What says most comes first: an alert is followed by a broken connection, not the other way round.
const causes: readonly (readonly [matches: (code: string) => boolean, cause: SilenceCause])[] = [
  [(code) => code.startsWith('ERR_SSL_') || code === 'EPROTO', 'tls'],
  [(code) => code === 'HPE_HEADER_OVERFLOW', 'cap'],
  [(code) => code.startsWith('HPE_'), 'malformed'],
  [(code) => unreachable.has(code), 'refused'],
  [(code) => code === 'ETIMEDOUT', 'timeout'],
  [(code) => code === 'EPIPE', 'reset'],
  // The engine says ECONNRESET for an orderly end as well.
  [(code) => code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE', 'closed'],
];

const unreachable = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']);

// The engine's errors are wrapped by axios, sometimes twice.
function chainOf(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  for (let each = error; each instanceof Error && chain.length < 5; each = each.cause) chain.push(each);
  return chain;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall !== undefined;
}
