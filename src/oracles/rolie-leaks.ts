import type { Exchange, Finding } from '../evidence';
import { headerOf, statusOf } from './atom';
import type { Request } from './rolie-access';

/** Words by which an Entry that is not for everybody can be told: its id, its URL, the source of its content. */
export interface Traces {
  readonly secrets: readonly string[];
  /** What a stranger was given: documents that are open, and refusals. */
  readonly answers: readonly Request[];
}

/** RFC 8322, section 5.4: nothing that a stranger is given names an Entry that the stranger may not read. */
export function strangersFindNoTrace({ secrets, answers }: Traces): readonly Finding[] {
  return answers.flatMap(({ url, exchange }) => {
    const { received } = exchange;
    if (!received) return [];
    const text = [...received.headers.map(([, value]) => value), Buffer.from(received.body).toString('utf8')].join('\n');
    const found = secrets.filter((secret) => stands(secret, text)).slice(0, 5);
    return found.map((secret) => ({ where: `${url} without credentials`, expected: 'nothing of protected Entries', actual: secret }));
  });
}

/** What a stranger is told of something protected, and of something beside it that does not exist. */
export interface Pair {
  readonly url: string;
  readonly protectedAnswer: Exchange;
  readonly missingAnswer: Exchange;
}

/** RFC 8322, section 5.4: whether a stranger can tell what is protected from what does not exist. */
export function protectedLooksLikeMissing(pairs: readonly Pair[]): readonly Finding[] {
  return pairs.flatMap(({ url, protectedAnswer, missingAnswer }) => {
    const [one, other] = [protectedAnswer, missingAnswer].map(wordsOf);
    return one === other ? [] : [{ where: `${url} without credentials`, expected: `${other}, as for what does not exist`, actual: one ?? '' }];
  });
}

/** RFC 9110, section 11.6.1: who is asked to say who it is, is told how. */
export function refusalSaysHow({ received }: Exchange): readonly Finding[] {
  if (received && /^[\w!#$%&'*+.^`|~-]+/.test(headerOf(received, 'www-authenticate')?.trim() ?? '')) return [];
  return [{ where: 'WWW-Authenticate of an answer with status 401', expected: 'a challenge', actual: (received && headerOf(received, 'www-authenticate')) ?? 'none' }];
}

/** Whether a word stands in a text, not as the beginning of a longer one. */
function stands(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (!/[\w-]/.test(text[at + word.length] ?? '')) return true;
  return false;
}

function wordsOf({ received, silence }: Exchange): string {
  return silence ? silence.cause : `status ${received ? statusOf(received) : 0}`;
}
