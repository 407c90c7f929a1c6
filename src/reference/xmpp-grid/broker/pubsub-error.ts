import { namespaces } from '../namespaces';
import { StanzaError, type StanzaCondition } from '../stanza';
import { element } from '../xml/element';

/** A refusal with the condition that publish-subscribe adds to it (XEP-0060); `feature` says what is unsupported. */
export function pubsubError(condition: StanzaCondition, detail: string, feature?: string): StanzaError {
  return new StanzaError(condition, element(namespaces.pubsubErrors, detail, { feature }));
}

/** The refusal of an operation that this Broker does not have. */
export function unsupported(feature: string): StanzaError {
  return pubsubError('feature-not-implemented', 'unsupported', feature);
}
