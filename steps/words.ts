import { defineParameterType } from '@cucumber/cucumber';

/** Makes a closed list of wordings a parameter type of steps. */
export function defineWords(name: string, words: readonly string[]): void {
  // A wording may begin like a shorter one.
  const escaped = [...words].sort((one, other) => other.length - one.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  defineParameterType({ name, regexp: new RegExp(escaped.join('|')), transformer: (word: string) => word, useForSnippets: false });
}
