import type { Exchange, Finding } from '../evidence';
import { statusOf } from './atom';

/** What a Collection is to refuse: in words, and the statuses that say why. */
export interface Refusable {
  readonly what: string;
  readonly reasons: readonly number[];
}

/** What may be offered to a Collection in vain. */
export const refusables = {
  'an Entry that is not well-formed': { what: 'an Entry that is not well-formed', reasons: [400, 415, 422] },
  'a media type that it does not accept': { what: 'a media type that it does not accept', reasons: [415] },
  'an Entry that is too large': { what: 'an Entry that is too large', reasons: [413] },
  'an Entry without credentials': { what: 'an Entry without credentials', reasons: [401, 403] },
} as const satisfies Record<string, Refusable>;
export type RefusableName = keyof typeof refusables;

/** Whether the server refuses at all, and whether its status says why. */
export type Outcome = 'taken' | 'refused' | 'wrong reason' | 'broken';

/** What an answer to something refusable means: a status of the fives is no refusal, it is the server's own fault. */
export function outcomeOf({ reasons }: Refusable, { received, silence }: Exchange): Outcome {
  const status = received && !silence ? statusOf(received) : 0;
  if (status >= 200 && status < 300) return 'taken';
  if (status >= 500 && status !== 503) return 'broken';
  return reasons.includes(status) ? 'refused' : 'wrong reason';
}

/** RFC 5023, sections 5.5 and 9.2: what cannot be taken is refused, and not by a fault of the server's. */
export function isRefusedFor(refusable: Refusable, collection: string, exchange: Exchange): readonly Finding[] {
  const outcome = outcomeOf(refusable, exchange);
  if (outcome !== 'taken' && outcome !== 'broken') return [];
  return [{ where: `POST ${collection}`, expected: `${refusable.what} refused, with status ${refusable.reasons.join(' or ')}`, actual: exchange.received?.startLine ?? '' }];
}
