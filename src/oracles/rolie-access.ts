import type { Exchange, Finding } from '../evidence';
import { headerOf, statusOf } from './atom';

/** What a client got at one URL, and as whom it asked. */
export interface Request {
  readonly url: string;
  /** In words: `without a client certificate`. */
  readonly as: string;
  readonly exchange: Exchange;
}

/** Whether an answer gives the resource. */
export function isGranted({ received, silence }: Exchange): boolean {
  return silence === undefined && received !== undefined && statusOf(received) >= 200 && statusOf(received) < 300;
}

/** Whether an answer denies the resource to this client: by a status of the client's fault, or by ending the handshake. */
export function isRefused({ received, silence }: Exchange): boolean {
  if (silence) return silence.cause === 'tls';
  const status = received ? statusOf(received) : 0;
  return status >= 400 && status < 500 && !passing.has(status);
}

/** RFC 8322, sections 5.3 and 5.4: what needs a credential is not given without it, nor for a foreign one. */
export function strangersAreRefused(requests: readonly Request[]): readonly Finding[] {
  return requests.filter(({ exchange }) => isGranted(exchange)).map(({ url, as, exchange }) => ({ where: `${url} ${as}`, expected: 'a refusal', actual: exchange.received?.startLine ?? '' }));
}

/** RFC 8322, section 5.5, with erratum 3267: GET on "/" answers 405; the 204 that RFC 6546 prints is D07. */
export function rootRefusesGet({ url, exchange: { received } }: Request): readonly Finding[] {
  const status = received ? statusOf(received) : 0;
  if (status === 405) return [];
  return [{ where: `GET ${url}`, expected: 'status 405', actual: `status ${status}`, ...(status === 204 && { defect: 'D07' }) }];
}

/** RFC 8322, section 5.5: a redirect of RID messages says where to. */
export function redirectNamesItsTarget({ url, exchange: { received } }: Request): readonly Finding[] {
  const location = received && headerOf(received, 'location');
  if (location && URL.canParse(location, url)) return [];
  return [{ where: `POST ${url} Location`, expected: 'the URL of the RID endpoint', actual: location === undefined ? 'none' : `"${location}"` }];
}

// Statuses that speak of time and load, not of the client.
const passing = new Set([408, 425, 429]);
