import type { Envelope } from '@cucumber/messages';
import { runFeatures } from './cucumber';

/** What a dry run over all features says of the vocabulary. */
export interface VocabularyFaults {
  readonly undefinedSteps: readonly string[];
  readonly ambiguousSteps: readonly string[];
  readonly unusedDefinitions: readonly string[];
  /** How many step definitions there are, and how many scenarios they serve. */
  readonly definitions: number;
  readonly scenarios: number;
}

/** Matches every step of every feature to its definitions without executing any. */
export async function vocabularyFaults(paths: readonly string[] = ['features/**/*.feature']): Promise<VocabularyFaults> {
  const envelopes: Envelope[] = [];
  await runFeatures(paths, (envelope) => envelopes.push(envelope), { dryRun: true });
  const texts = new Map(envelopes.flatMap(({ pickle }) => pickle?.steps.map((step) => [step.id, `${pickle.uri}: ${step.text}`] as const) ?? []));
  const matched = envelopes.flatMap(({ testCase }) => testCase?.testSteps.filter(({ pickleStepId }) => pickleStepId) ?? []);
  const definitions = envelopes.flatMap(({ stepDefinition }) => stepDefinition ?? []);
  const used = new Set(matched.flatMap(({ stepDefinitionIds }) => stepDefinitionIds ?? []));
  const textsOf = (holds: (count: number) => boolean): readonly string[] => [
    ...new Set(matched.filter(({ stepDefinitionIds }) => holds(stepDefinitionIds?.length ?? 0)).map(({ pickleStepId }) => texts.get(pickleStepId ?? '') ?? '')),
  ];
  return {
    undefinedSteps: textsOf((count) => count === 0),
    ambiguousSteps: textsOf((count) => count > 1),
    unusedDefinitions: definitions.filter(({ id }) => !used.has(id)).map(({ pattern }) => pattern.source),
    definitions: definitions.length,
    scenarios: texts.size === 0 ? 0 : envelopes.filter(({ pickle }) => pickle).length,
  };
}
