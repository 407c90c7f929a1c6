import type { Grid } from '../grid';
import { namespaces } from '../namespaces';
import { StanzaError, type StanzaCondition } from '../stanza';
import type { Breakable } from '../violations';
import { element } from '../xml/element';

/** A refusal with the condition that publish-subscribe adds to it (XEP-0060); `feature` says what is unsupported. */
export function pubsubError(condition: StanzaCondition, detail: string, feature?: string): StanzaError {
  return new StanzaError(condition, element(namespaces.pubsubErrors, detail, { feature }));
}

/** The refusal of an operation that this Broker does not have. */
export function unsupported(feature: string): StanzaError {
  return pubsubError('feature-not-implemented', 'unsupported', feature);
}

/** The requirements on a refusal: which condition it has, and which one of publish-subscribe. */
export interface Demands {
  readonly condition?: Breakable;
  readonly detail?: Breakable;
}

/** A refusal as the text demands it; where that is broken, for another reason, or without what publish-subscribe adds. */
export function demanded({ violates }: Grid, by: Demands, condition: StanzaCondition, detail?: string, feature?: string): StanzaError {
  const shown = by.condition !== undefined && violates(by.condition) ? 'service-unavailable' : condition;
  const plain = detail === undefined || (by.detail !== undefined && violates(by.detail));
  return plain ? new StanzaError(shown) : pubsubError(shown, detail, feature);
}

/** The refusal of a feature that this Broker does without; where that is broken, one that does not say so. */
export function unsupportedUnless({ violates }: Grid, broken: Breakable | undefined, feature: string): StanzaError {
  if (broken !== undefined && violates(broken)) return new StanzaError('bad-request');
  return violates('XEP0060-11-1') ? pubsubError('feature-not-implemented', 'unsupported') : unsupported(feature);
}
