import type { Exchange } from '../../evidence';

export const answers = ['accepts', 'rejects', 'unsupported'] as const;
export type Answer = (typeof answers)[number];

/** Exit codes of the adapter contract (docs/adapters.md); any other is no answer. */
export const answerOfExit: ReadonlyMap<number, Answer> = new Map([
  [0, 'accepts'],
  [1, 'rejects'],
  [127, 'unsupported'],
]);

/** What a command said of the document it was given, from the exchange alone; undefined where it gave no answer. */
export function answerOf(exchange: Exchange): Answer | undefined {
  if (exchange.silence || !exchange.received) return undefined;
  const { startLine } = exchange.received;
  const exit = /^exit (\d+)$/.exec(startLine);
  return exit ? answerOfExit.get(Number(exit[1])) : answers.find((answer) => answer === startLine);
}
