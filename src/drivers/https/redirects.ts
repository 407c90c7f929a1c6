import type { Exchange, Recorder } from '../../evidence';
import { retrieve } from './retrieve';
import type { HttpsRequest, HttpsSettings } from './settings';

/** Most redirects that are followed, one after another. */
export const redirectLimit = 5;

/** The last exchange of a chain of redirects, and the URL that it was made with. */
export interface Answer {
  readonly url: string;
  readonly exchange: Exchange;
  /** Every exchange of the chain, the last included. */
  readonly exchanges: readonly Exchange[];
}

/** Retrieves with GET and follows redirects inside the list of origins, up to the limit; records each exchange. */
export async function retrieveFollowing(request: HttpsRequest, settings: HttpsSettings, recorder: Recorder): Promise<Answer> {
  const exchanges: Exchange[] = [];
  let url = request.url;
  for (;;) {
    const exchange = await retrieve({ ...request, url }, settings, recorder);
    exchanges.push(exchange);
    const next = exchanges.length <= redirectLimit ? targetOf(exchange, url) : undefined;
    if (!next) return { url, exchange, exchanges };
    url = next;
  }
}

/** Where an answer redirects to (RFC 9110, section 15.4); nothing where it does not, or to no URL. */
export function targetOf({ received, silence }: Exchange, base: string): string | undefined {
  if (!received || silence || !/^HTTP\/\S+ 30[12378]\b/.test(received.startLine)) return undefined;
  const location = received.headers.find(([name]) => name.toLowerCase() === 'location')?.[1];
  return location !== undefined && URL.canParse(location, base) ? new URL(location, base).href : undefined;
}
